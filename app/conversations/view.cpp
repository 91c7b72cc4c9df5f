#include "app/conversations/view.h"

#include "app/base/workers.h"

#include <QDateTime>

#include <algorithm>

namespace conversations {

namespace {

/// More runs than this are dearer to show one by one than all anew: a table walks over all its rows for each.
size_t mostRuns(size_t rows)
{
    constexpr size_t most = 64;
    constexpr size_t walked = 1'000'000;
    return std::min(most, walked / std::max<size_t>(rows, 1));
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
    if (before == after)
        return steps; // told at a tenth of what the walk below costs
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
    const auto match = [&](size_t block) {
        if (!stop)
            matcher.match(block, marksOf(snapshot, block, &marks));
    };
    base::sideBySide(snapshot.blocks.size(), match);
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

} // namespace conversations
