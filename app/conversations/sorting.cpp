#include "app/conversations/sorting.h"

#include "app/base/workers.h"
#include "app/conversations/channel.h"
#include "app/conversations/store.h"

#include <QThreadPool>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>
#include <span>

namespace conversations {

namespace {

/// What nearly all comparisons are of: of a text, its first letters.
struct Numbers
{
    quint64 first = 0;
    quint64 second = 0; ///< of a text, the letters that follow

    /// Without a branch.
    [[nodiscard]] bool areBefore(const Numbers &others) const
    {
        return (first < others.first) | ((first == others.first) & (second < others.second));
    }
    friend bool operator==(const Numbers &, const Numbers &) = default;
};

/// What a row is sorted by. Of a text, what is behind its first letters is told apart by a number, too, so
/// that a text is seldom looked at twice.
struct Key
{
    Numbers numbers;
    qint64 date = Block::kNoDate;
    Row row = 0;
    quint32 rest = 0; ///< of a text: 0 where no more follows; else the same for all that go on alike

    void takeLetters(std::string_view text, bool descending);
};

using Keys = std::vector<Key>::iterator;

/// Of a text, what one key holds.
constexpr size_t kLetters = sizeof(Numbers);

/// The next letters, big-endian, so that numbers compare as the letters do.
quint64 lettersAt(std::string_view text, size_t from)
{
    if (text.size() >= from + sizeof(quint64))
        return qFromBigEndian<quint64>(text.data() + from);
    quint64 letters = 0;
    for (size_t i = from; i < from + sizeof(quint64); ++i)
        letters = letters << 8 | (i < text.size() ? quint8(text[i]) : 0);
    return letters;
}

void Key::takeLetters(std::string_view text, bool descending)
{
    numbers = {.first = lettersAt(text, 0), .second = lettersAt(text, sizeof(quint64))};
    if (descending)
        numbers = {.first = ~numbers.first, .second = ~numbers.second};
    // Of two billion pairs that begin alike and end differently, one may get the same number. These two then
    // stand by their dates.
    rest = text.size() > kLetters ? quint32(std::hash<std::string_view>()(text.substr(kLetters))) | 1 : 0;
}

/// The contact as the list shows it: name, else e-mail, else phone.
std::string_view contactText(const Block &block, int row)
{
    for (int field = 0; field < 3; ++field)
        if (const std::string_view text = block.searchedField(row, field); !text.empty())
            return text;
    return {};
}

std::string_view sortText(const Block &block, int row, Sort::By by)
{
    constexpr int email = 1;
    constexpr int phone = 2;
    constexpr int lastMessage = 3;
    switch (by) {
    case Sort::By::Email:
        return block.searchedField(row, email);
    case Sort::By::Phone:
        return block.searchedField(row, phone);
    case Sort::By::LastMessage:
        return block.searchedField(row, lastMessage);
    case Sort::By::Tags:
        return block.tags(row); // HighLevel writes them in small letters (S)
    default:
        return contactText(block, row);
    }
}

bool isByText(Sort::By by)
{
    return by == Sort::By::Contact || by == Sort::By::LastMessage || by == Sort::By::Phone ||
           by == Sort::By::Email || by == Sort::By::Tags;
}

/// The sign turned over, so that unsigned numbers compare as dates do.
quint64 asUnsigned(qint64 date)
{
    return quint64(date) ^ (1ULL << 63);
}

/// `ranks` are of the words that the rows share, where it is sorted by these.
quint64 sortNumber(const Block &block, int row, Sort::By by, const std::vector<quint64> &ranks)
{
    switch (by) {
    case Sort::By::Contact:
    case Sort::By::LastMessage:
    case Sort::By::Phone:
    case Sort::By::Email:
    case Sort::By::Tags:
        break; // by text
    case Sort::By::Channel:
        return ranks[block.type(row)];
    case Sort::By::AssignedTo:
        return ranks[block.assignedTo(row)];
    case Sort::By::When:
        return asUnsigned(block.lastMessageDate(row));
    case Sort::By::Created:
        return asUnsigned(block.dateAdded(row));
    case Sort::By::Unread:
        return block.unread(row);
    case Sort::By::Starred:
        return (block.flags(row) & Block::Starred) != 0;
    }
    return 0;
}

/// Equal ones stand newest first, then as they came.
bool isNewer(const Key &a, const Key &b)
{
    return a.date != b.date ? a.date > b.date : a.row < b.row;
}

/// The place of each word when they are sorted by `key`; the same for those whose keys are the same.
template <class Of> std::vector<quint64> ranksOf(const QStringList &words, Of key)
{
    std::vector<size_t> order(size_t(words.size()));
    std::iota(order.begin(), order.end(), size_t(0));
    const auto keyAt = [&](size_t i) { return key(words[qsizetype(i)]); };
    std::ranges::sort(order, {}, keyAt);
    std::vector<quint64> ranks(order.size());
    quint64 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        rank += i > 0 && keyAt(order[i - 1]) != keyAt(order[i]);
        ranks[order[i]] = rank;
    }
    return ranks;
}

/// Channels in their own order, and within Other by the type's name; users by their ids, nobody first.
std::vector<quint64> ranksFor(const Snapshot &snapshot, Sort::By by)
{
    if (by == Sort::By::AssignedTo)
        return ranksOf(snapshot.users, [](const QString &user) { return user; });
    if (by == Sort::By::Channel)
        return ranksOf(snapshot.types, [](const QString &type) {
            const Channel channel = channelOf(type);
            return std::pair(channel, channel == Channel::Other ? readableType(type) : QString());
        });
    return {};
}

/// As far as their numbers tell; of those that begin alike, the same texts side by side.
void sortByNumbers(Keys from, Keys until)
{
    std::sort(from, until, [](const Key &a, const Key &b) {
        if (a.numbers != b.numbers)
            return a.numbers.areBefore(b.numbers);
        return a.rest != b.rest ? a.rest < b.rest : isNewer(a, b);
    });
}

/// Keys of one text, side by side.
struct Run
{
    Key text; ///< that of the first of them, with the letters that are looked at next
    Keys from;
    Keys until;
};

/// In parts, each small enough to stay near the processor while it is sorted. All rows of a part stand before
/// those of the next, so that nothing needs merging: what the parts begin with is found by a sample.
class Sorting
{
public:
    Sorting(const Snapshot &snapshot, Sort sort);
    [[nodiscard]] std::vector<Row> rows() const;

private:
    static constexpr int kRowsOfAPart = 1'024;
    using Part = std::vector<Key>;
    using Parts = std::vector<Part>;

    [[nodiscard]] Key keyOf(const Block &block, int place, Row row) const;
    [[nodiscard]] bool isBefore(const Key &a, const Key &b) const;
    [[nodiscard]] std::vector<Key> bounds() const;
    void plantTree();
    [[nodiscard]] size_t partOf(const Key &key) const;
    [[nodiscard]] Parts read(size_t reader) const;
    void sort(Keys from, Keys until) const;
    void sortTexts(Keys from, Keys until) const;
    void sortRuns(std::span<Run> runs, size_t taken) const;

    const Snapshot &m_snapshot;
    const Sort m_sort;
    const std::vector<quint64> m_ranks;
    const size_t m_count; ///< of parts
    const size_t m_readers;
    const std::vector<Key> m_bounds; ///< what each part but the first begins with
    /// Their first numbers as a binary tree, level after level, the root at 1, filled up to whole levels.
    std::vector<quint64> m_tree;
    std::vector<size_t> m_alikeUntil; ///< of each bound: where those with the same first number end
};

Sorting::Sorting(const Snapshot &snapshot, Sort sort)
    : m_snapshot(snapshot)
    , m_sort(sort)
    , m_ranks(ranksFor(snapshot, sort.by))
    , m_count(size_t(snapshot.live / kRowsOfAPart + 1))
    , m_readers(m_count == 1 ? 1 : size_t(base::workers()->maxThreadCount()) + 1)
    , m_bounds(bounds())
{
    plantTree();
}

Key Sorting::keyOf(const Block &block, int place, Row row) const
{
    Key key{.date = block.lastMessageDate(place), .row = row};
    if (isByText(m_sort.by)) {
        key.takeLetters(sortText(block, place, m_sort.by), m_sort.descending);
        return key;
    }
    const quint64 number = sortNumber(block, place, m_sort.by, m_ranks);
    key.numbers.first = m_sort.descending ? ~number : number;
    return key;
}

/// As far as their numbers tell: of two texts that both go on behind the same letters, neither is.
bool Sorting::isBefore(const Key &a, const Key &b) const
{
    if (a.numbers != b.numbers)
        return a.numbers.areBefore(b.numbers);
    const bool aEnds = a.rest == 0;
    const bool bEnds = b.rest == 0;
    return aEnds && bEnds ? isNewer(a, b) : aEnds != bEnds && aEnds != m_sort.descending;
}

std::vector<Key> Sorting::bounds() const
{
    constexpr size_t sampleOfEach = 16;
    const auto rows = size_t(m_snapshot.rows());
    const size_t wanted = m_count * sampleOfEach;
    std::vector<Key> sample;
    for (size_t i = 0; m_count > 1 && i < wanted; ++i) {
        const auto row = Row(rows * i / wanted);
        sample.push_back(keyOf(m_snapshot.blockOf(row), row % Block::kRows, row));
    }
    std::ranges::sort(sample, [this](const Key &a, const Key &b) { return isBefore(a, b); });
    std::vector<Key> bounds;
    for (size_t part = 1; part < m_count; ++part)
        bounds.push_back(sample[part * sampleOfEach]);
    return bounds;
}

void Sorting::plantTree()
{
    m_tree.resize(std::bit_ceil(m_bounds.size() + 1), ~quint64(0));
    for (size_t level = 1; level < m_tree.size(); level *= 2)
        for (size_t i = 0; i < level; ++i) {
            const size_t apart = m_tree.size() / level;
            if (const size_t bound = i * apart + apart / 2 - 1; bound < m_bounds.size())
                m_tree[level + i] = m_bounds[bound].numbers.first;
        }
    m_alikeUntil.resize(m_bounds.size());
    for (size_t bound = m_bounds.size(); bound-- > 0;) {
        const bool isLast = bound + 1 == m_bounds.size() ||
                            m_bounds[bound].numbers.first != m_bounds[bound + 1].numbers.first;
        m_alikeUntil[bound] = isLast ? bound + 1 : m_alikeUntil[bound + 1];
    }
}

/// Down the tree by the first number alone, without a branch, which the processor would guess wrong every
/// other time. Only where a bound has the same number, by all there is.
size_t Sorting::partOf(const Key &key) const
{
    size_t place = 1;
    while (place < m_tree.size())
        place = 2 * place + (m_tree[place] < key.numbers.first);
    const size_t before = place - m_tree.size(); // bounds
    if (before >= m_bounds.size() || m_bounds[before].numbers.first != key.numbers.first)
        return std::min(before, m_bounds.size());
    const auto from = m_bounds.begin() + std::ptrdiff_t(before);
    const auto until = m_bounds.begin() + std::ptrdiff_t(m_alikeUntil[before]);
    return size_t(
        std::upper_bound(from, until, key, [this](const Key &a, const Key &b) { return isBefore(a, b); }) -
        m_bounds.begin());
}

/// Its share of the blocks, by the part each row belongs to.
Sorting::Parts Sorting::read(size_t reader) const
{
    Parts parts(m_count);
    const size_t from = m_snapshot.blocks.size() * reader / m_readers;
    const size_t until = m_snapshot.blocks.size() * (reader + 1) / m_readers;
    for (Part &part : parts)
        part.reserve(size_t(kRowsOfAPart) * 3 / (m_readers * 2));
    for (size_t number = from; number < until; ++number) {
        const Block &block = *m_snapshot.blocks[number];
        for (int place = 0; place < block.size(); ++place) {
            if (block.flags(place) & Block::kGone)
                continue;
            const Key key = keyOf(block, place, Row(number) * Block::kRows + place);
            parts[partOf(key)].push_back(key);
        }
    }
    return parts;
}

void Sorting::sort(Keys from, Keys until) const
{
    sortByNumbers(from, until);
    while (from != until) {
        const Keys end =
            std::find_if(from, until, [&](const Key &key) { return key.numbers != from->numbers; });
        // Sorted by it, they differ where the first and the last do.
        if (from->rest != (end - 1)->rest)
            sortTexts(from, end);
        from = end;
    }
}

/// Texts that begin alike by more than what the keys hold. Many come from a template: each is looked at once,
/// and all that are the same are moved with it.
void Sorting::sortTexts(Keys from, Keys until) const
{
    std::vector<Run> runs;
    for (Keys next = from; next != until;) {
        const Keys end = std::find_if(next, until, [&](const Key &key) { return key.rest != next->rest; });
        runs.push_back({*next, next, end});
        next = end;
    }
    sortRuns(runs, kLetters);
    std::vector<Key> sorted;
    sorted.reserve(size_t(until - from));
    for (const Run &run : runs)
        sorted.insert(sorted.end(), run.from, run.until);
    std::ranges::copy(sorted, from);
}

/// Of each text so many letters were `taken` before these.
void Sorting::sortRuns(std::span<Run> runs, size_t taken) const
{
    for (Run &run : runs) {
        const Row row = run.text.row;
        const std::string_view text = sortText(m_snapshot.blockOf(row), row % Block::kRows, m_sort.by);
        run.text.takeLetters(text.substr(std::min(taken, text.size())), m_sort.descending);
    }
    std::ranges::sort(runs, [](const Run &a, const Run &b) {
        return a.text.numbers != b.text.numbers ? a.text.numbers.areBefore(b.text.numbers)
                                                : isNewer(a.text, b.text);
    });
    for (auto from = runs.begin(); from != runs.end();) {
        const auto end = std::find_if(from, runs.end(),
                                      [&](const Run &run) { return run.text.numbers != from->text.numbers; });
        const bool goOn =
            std::any_of(from, end, [&](const Run &run) { return run.text.rest != from->text.rest; });
        if (goOn)
            sortRuns({from, end}, taken + kLetters);
        from = end;
    }
}

std::vector<Row> Sorting::rows() const
{
    std::vector<Parts> read(m_readers);
    base::sideBySide(m_readers, [&](size_t reader) { read[reader] = this->read(reader); });
    std::vector<size_t> starts(m_count + 1);
    for (size_t part = 0; part < m_count; ++part) {
        starts[part + 1] = starts[part];
        for (const Parts &parts : read)
            starts[part + 1] += parts[part].size();
    }
    std::vector<Row> rows(starts.back());
    base::sideBySide(m_count, [&](size_t number) {
        Part part = std::move(read.front()[number]);
        for (size_t reader = 1; reader < m_readers; ++reader)
            part.insert(part.end(), read[reader][number].begin(), read[reader][number].end());
        sort(part.begin(), part.end());
        std::ranges::transform(part, rows.begin() + std::ptrdiff_t(starts[number]), &Key::row);
    });
    return rows;
}

} // namespace

std::vector<Row> sortedRows(const Snapshot &snapshot, Sort sort)
{
    return Sorting(snapshot, sort).rows();
}

} // namespace conversations
