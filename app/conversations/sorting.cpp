#include "app/conversations/sorting.h"

#include "app/base/workers.h"
#include "app/conversations/channel.h"
#include "app/conversations/store.h"

#include <QThreadPool>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

namespace conversations {

namespace {

/// What a row is sorted by. Of a text, eight letters at a time stand in `number`, so that nearly all
/// comparisons are of numbers side by side in memory.
struct Key
{
    quint64 number = 0;
    qint64 date = Block::kNoDate;
    const char *rest = nullptr; ///< of the text, behind the letters in `number`
    quint32 restLength = 0;
    Row row = 0;
};

using Keys = std::vector<Key>::iterator;

/// The next letters of the text, big-endian, so that numbers compare as the letters do.
quint64 takeLetters(Key *key)
{
    constexpr quint32 most = sizeof(quint64);
    const quint32 taken = std::min(most, key->restLength);
    quint64 letters = 0;
    if (taken == most)
        letters = qFromBigEndian<quint64>(key->rest);
    else
        for (quint32 i = 0; i < most; ++i)
            letters = letters << 8 | (i < taken ? quint8(key->rest[i]) : 0);
    key->rest += taken;
    key->restLength -= taken;
    return letters;
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

/// What comes from a template is often the same to its end.
bool endTheSame(Keys from, Keys until)
{
    return std::all_of(from, until, [&](const Key &key) {
        return key.restLength == from->restLength &&
               (key.restLength == 0 || std::memcmp(key.rest, from->rest, key.restLength) == 0);
    });
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

/// As far as their numbers tell; what goes on behind these is not looked at.
void sortByNumbers(Keys from, Keys until)
{
    std::sort(from, until, [](const Key &a, const Key &b) {
        return a.number != b.number ? a.number < b.number : isNewer(a, b);
    });
}

/// Of texts that are the same up to the letters that the keys hold.
void sortByTexts(Keys from, Keys until, bool descending)
{
    sortByNumbers(from, until);
    while (from != until) {
        const Keys end =
            std::find_if(from, until, [&](const Key &key) { return key.number != from->number; });
        if (end - from > 1 && !endTheSame(from, end)) {
            for (Keys key = from; key != end; ++key)
                key->number = descending ? ~takeLetters(&*key) : takeLetters(&*key);
            sortByTexts(from, end, descending);
        }
        from = end;
    }
}

/// In parts, each small enough to stay near the processor while it is sorted. All rows of a part stand before
/// those of the next, so that nothing needs merging: what the parts begin with is found by a sample.
class Sorting
{
public:
    Sorting(const Snapshot &snapshot, Sort sort);
    [[nodiscard]] std::vector<Row> rows() const;

private:
    static constexpr int kRowsOfAPart = 4'096;
    using Part = std::vector<Key>;
    using Parts = std::vector<Part>;

    [[nodiscard]] Key keyOf(const Block &block, int place, Row row) const;
    [[nodiscard]] bool isBefore(const Key &a, const Key &b) const;
    [[nodiscard]] std::vector<Key> bounds() const;
    [[nodiscard]] size_t partOf(const Key &key) const;
    [[nodiscard]] Parts read(size_t reader) const;

    const Snapshot &m_snapshot;
    const Sort m_sort;
    const std::vector<quint64> m_ranks;
    const size_t m_count; ///< of parts
    const size_t m_readers;
    const std::vector<Key> m_bounds; ///< what each part but the first begins with
};

Sorting::Sorting(const Snapshot &snapshot, Sort sort)
    : m_snapshot(snapshot)
    , m_sort(sort)
    , m_ranks(ranksFor(snapshot, sort.by))
    , m_count(size_t(snapshot.live / kRowsOfAPart + 1))
    , m_readers(m_count == 1 ? 1 : size_t(base::workers()->maxThreadCount()) + 1)
    , m_bounds(bounds())
{
}

Key Sorting::keyOf(const Block &block, int place, Row row) const
{
    Key key{.date = block.lastMessageDate(place), .row = row};
    if (isByText(m_sort.by)) {
        const std::string_view text = sortText(block, place, m_sort.by);
        key.rest = text.data();
        key.restLength = quint32(text.size());
        key.number = takeLetters(&key);
    } else {
        key.number = sortNumber(block, place, m_sort.by, m_ranks);
    }
    if (m_sort.descending)
        key.number = ~key.number;
    return key;
}

/// As far as their numbers tell: of two texts that both go on behind the same letters, neither is.
bool Sorting::isBefore(const Key &a, const Key &b) const
{
    if (a.number != b.number)
        return a.number < b.number;
    const bool aEnds = a.restLength == 0;
    const bool bEnds = b.restLength == 0;
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

/// Without a branch at each step, which the processor would guess wrong every other time.
size_t Sorting::partOf(const Key &key) const
{
    size_t part = 0;
    for (size_t step = std::bit_floor(m_bounds.size()); step > 0; step /= 2) {
        const size_t next = part + step;
        const bool isBehind = next <= m_bounds.size() && !isBefore(key, m_bounds[next - 1]);
        part = isBehind ? next : part;
    }
    return part;
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
        if (isByText(m_sort.by))
            sortByTexts(part.begin(), part.end(), m_sort.descending);
        else
            sortByNumbers(part.begin(), part.end());
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
