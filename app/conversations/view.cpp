#include "app/conversations/view.h"

#include "app/base/workers.h"

#include <QDateTime>
#include <QThreadPool>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace conversations {

namespace {

/// More runs than this are dearer to show one by one than all anew: a table walks over all its rows for each.
size_t mostRuns(size_t rows)
{
    constexpr size_t most = 64;
    constexpr size_t walked = 1'000'000;
    return std::min(most, walked / std::max<size_t>(rows, 1));
}

/// What a row is sorted by. Of a text, eight letters at a time stand in `number`, so that nearly all
/// comparisons are of numbers side by side in memory.
struct Key
{
    quint64 number = 0;
    qint64 date = Block::kNoDate;
    const char *text = nullptr;
    quint32 length = 0;
    Row row = 0;
};

using Keys = std::vector<Key>::iterator;

quint64 letters(const Key &key, quint32 from)
{
    // Big-endian, so that numbers compare as the letters do.
    quint64 number = 0;
    for (quint32 i = from; i < from + sizeof number; ++i)
        number = number << 8 | (i < key.length ? quint8(key.text[i]) : 0);
    return number;
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

/// Whether texts that are the same up to `depth` are so to their ends: what comes from a template often is.
bool areTheSame(Keys from, Keys until, quint32 depth)
{
    const quint32 rest = from->length > depth ? from->length - depth : 0;
    return std::all_of(from, until, [&](const Key &key) {
        return (key.length > depth ? key.length - depth : 0) == rest &&
               (rest == 0 || std::memcmp(key.text + depth, from->text + depth, rest) == 0);
    });
}

/// Sorts keys whose texts are the same up to `depth`, and whose numbers hold what follows.
void sortKeys(Keys from, Keys until, quint32 depth, bool descending)
{
    std::sort(from, until, [](const Key &a, const Key &b) { return a.number < b.number; });
    while (from != until) {
        const Keys end =
            std::find_if(from, until, [&](const Key &key) { return key.number != from->number; });
        constexpr quint32 step = sizeof(quint64);
        if (end - from > 1 && !areTheSame(from, end, depth + step)) {
            for (Keys key = from; key != end; ++key)
                key->number = descending ? ~letters(*key, depth + step) : letters(*key, depth + step);
            sortKeys(from, end, depth + step, descending);
        } else {
            std::sort(from, end, [](const Key &a, const Key &b) {
                return a.date != b.date ? a.date > b.date : a.row < b.row;
            });
        }
        from = end;
    }
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

std::span<quint8> marksOf(const Snapshot &snapshot, size_t block, Marks *marks)
{
    return std::span(*marks).subspan(block * Block::kRows, size_t(snapshot.blocks[block]->size()));
}

/// Those that pass, in their order. Each row is written and then kept or overwritten: whether it passes is a
/// toss for the processor, and a branch guessed wrong costs more than the writing.
std::vector<Row> passing(const std::vector<Row> &order, const Marks &marks)
{
    static_assert(Passes == 2);
    const auto shown = size_t(std::ranges::count_if(marks, [](quint8 mark) { return (mark & Passes) != 0; }));
    std::vector<Row> rows(shown + 1);
    size_t count = 0;
    for (const Row row : order) {
        rows[count] = row;
        count += marks[size_t(row)] >> 1;
    }
    rows.resize(count);
    return rows;
}

} // namespace

std::vector<Row> sortedRows(const Snapshot &snapshot, Sort sort)
{
    const std::vector<quint64> ranks = ranksFor(snapshot, sort.by);
    std::vector<Key> keys;
    keys.reserve(size_t(snapshot.live));
    Row row = 0;
    for (const auto &block : snapshot.blocks)
        for (int i = 0; i < block->size(); ++i, ++row) {
            if (block->flags(i) & Block::kGone)
                continue;
            Key key{.date = block->lastMessageDate(i), .row = row};
            if (isByText(sort.by)) {
                const std::string_view text = sortText(*block, i, sort.by);
                key.text = text.data();
                key.length = quint32(text.size());
                key.number = letters(key, 0);
            } else {
                key.number = sortNumber(*block, i, sort.by, ranks);
            }
            if (sort.descending)
                key.number = ~key.number;
            keys.push_back(key);
        }

    if (keys.size() < 10'000) {
        sortKeys(keys.begin(), keys.end(), 0, sort.descending);
    } else {
        // Two halves that need no merging, side by side: the machine has at least two cores.
        const auto middle = keys.begin() + std::ptrdiff_t(keys.size() / 2);
        std::ranges::nth_element(keys, middle, {}, &Key::number);
        const auto cut =
            std::partition(keys.begin(), middle, [&](const Key &key) { return key.number < middle->number; });
        QFuture<void> other =
            QtConcurrent::run(base::workers(), [&] { sortKeys(cut, keys.end(), 0, sort.descending); });
        sortKeys(keys.begin(), cut, 0, sort.descending);
        other.waitForFinished();
    }
    std::vector<Row> rows(keys.size());
    std::ranges::transform(keys, rows.begin(), &Key::row);
    return rows;
}

int repliesNotKnown(const Snapshot &snapshot)
{
    std::ptrdiff_t all = 0;
    for (const auto &block : snapshot.blocks)
        all += std::ranges::count_if(block->flags(), [](quint8 flags) {
            return (flags & (Block::kGone | Block::HasReplied | Block::NeverReplied)) == 0;
        });
    return int(all);
}

std::optional<View::Steps> stepsBetween(const std::vector<Row> &before, const Marks &inBefore,
                                        const std::vector<Row> &after, const Marks &inAfter, size_t most)
{
    const auto isIn = [](const Marks &marks, Row row) {
        return size_t(row) < marks.size() && (marks[size_t(row)] & Passes);
    };
    View::Steps steps;
    const auto note = [most](std::vector<Run> *runs, size_t place) {
        if (!runs->empty() && runs->back().first + runs->back().count == int(place))
            ++runs->back().count;
        else
            runs->push_back({int(place), 1});
        return runs->size() <= most;
    };
    size_t b = 0;
    size_t a = 0;
    while (b < before.size() || a < after.size()) {
        if (b < before.size() && !isIn(inAfter, before[b])) {
            if (!note(&steps.removed, b++))
                return std::nullopt;
        } else if (a < after.size() && !isIn(inBefore, after[a])) {
            if (!note(&steps.inserted, a++))
                return std::nullopt;
        } else if (b < before.size() && a < after.size() && before[b] == after[a]) {
            ++b;
            ++a;
        } else {
            return std::nullopt; // both have it, at different places
        }
    }
    return steps;
}

std::shared_ptr<const View> ViewMaker::make(const Snapshot &snapshot, const Filter &filter, Sort sort,
                                            const QDateTime &now, const std::atomic<bool> &stop)
{
    if (m_orderings != snapshot.orderings || m_sort != sort) {
        m_order = sortedRows(snapshot, sort);
        m_sort = sort;
        m_orderings = snapshot.orderings;
    }
    if (stop)
        return nullptr;

    Marks marks;
    Matcher matcher(filter, snapshot, now);
    if (m_last && m_last->changes == snapshot.changes && matcher.narrowFrom(m_last->filter))
        marks = m_marks;
    else
        marks.resize(size_t(snapshot.rows()));
    std::vector<size_t> blocks(snapshot.blocks.size());
    std::iota(blocks.begin(), blocks.end(), size_t(0));
    const auto match = [&](size_t block) {
        if (!stop)
            matcher.match(block, marksOf(snapshot, block, &marks));
    };
    if (blocks.size() < 4)
        std::ranges::for_each(blocks, match);
    else
        QtConcurrent::blockingMap(base::workers(), blocks, match);
    if (stop)
        return nullptr;

    auto view = std::make_shared<View>();
    view->filter = filter;
    view->sort = sort;
    view->changes = snapshot.changes;
    view->rows = passing(m_order, marks);
    if (filter.neverReplied)
        view->repliesNotKnown = repliesNotKnown(snapshot);

    static const std::vector<Row> nothing;
    const std::vector<Row> &before = m_last ? m_last->rows : nothing;
    view->steps = stepsBetween(before, m_marks, view->rows, marks,
                               mostRuns(std::max(before.size(), view->rows.size())));
    m_last = view;
    m_marks = std::move(marks);
    return view;
}

int countPassing(const Snapshot &snapshot, const Filter &filter, const QDateTime &now)
{
    const Matcher matcher(filter, snapshot, now);
    Marks marks(size_t(snapshot.rows()));
    for (size_t i = 0; i < snapshot.blocks.size(); ++i)
        matcher.match(i, marksOf(snapshot, i, &marks));
    return int(std::ranges::count_if(marks, [](quint8 mark) { return (mark & Passes) != 0; }));
}

} // namespace conversations
