#include "ui/conversations/selection.h"

#include <QItemSelectionModel>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace ui {

using conversations::Row;
using conversations::Run;

namespace {

constexpr qsizetype kComparedAtMost = 300; // some 2 ms

int endOf(const Run &run)
{
    return run.first + run.count;
}

} // namespace

int Selection::size() const
{
    int all = 0;
    for (const Run &run : runs)
        all += run.count;
    return all;
}

std::vector<Row> Selection::rows() const
{
    std::vector<Row> all;
    all.reserve(size_t(size()));
    for (const Run &run : runs)
        all.insert(all.end(), list->begin() + run.first, list->begin() + endOf(run));
    return all;
}

Selection Selection::inverted() const
{
    Selection others{.list = list, .runs = {}};
    int next = 0;
    const auto addUntil = [&](int end) {
        if (end > next)
            others.runs.push_back({.first = next, .count = end - next});
    };
    for (const Run &run : runs) {
        addUntil(run.first);
        next = endOf(run);
    }
    addUntil(int(list->size()));
    return others;
}

Selection Selection::only(const std::vector<Row> &kept) const
{
    Selection some{.list = list, .runs = {}};
    auto next = kept.begin();
    for (const Run &run : runs)
        for (int place = run.first; place < endOf(run) && next != kept.end(); ++place) {
            if ((*list)[size_t(place)] != *next)
                continue;
            ++next;
            if (!some.runs.empty() && endOf(some.runs.back()) == place)
                ++some.runs.back().count;
            else
                some.runs.push_back({.first = place, .count = 1});
        }
    return some;
}

Selection Selection::without(const std::function<bool(Row)> &isOther) const
{
    Selection some{.list = list, .runs = {}};
    for (const Run &run : runs)
        for (int place = run.first; place < endOf(run); ++place) {
            if (isOther((*list)[size_t(place)]))
                continue;
            if (!some.runs.empty() && endOf(some.runs.back()) == place)
                ++some.runs.back().count;
            else
                some.runs.push_back({.first = place, .count = 1});
        }
    return some;
}

Selection Selection::of(const QTableView &table, std::shared_ptr<const std::vector<Row>> list)
{
    Selection chosen{.list = std::move(list), .runs = {}};
    std::vector<Run> ranges;
    for (const QItemSelectionRange &range : table.selectionModel()->selection())
        ranges.push_back({.first = range.top(), .count = range.height()});
    std::ranges::sort(ranges, {}, &Run::first);
    // A row may have been selected cell by cell: what overlaps is one run.
    for (const Run &range : ranges) {
        if (chosen.runs.empty() || endOf(chosen.runs.back()) < range.first)
            chosen.runs.push_back(range);
        else
            chosen.runs.back().count =
                std::max(chosen.runs.back().count, endOf(range) - chosen.runs.back().first);
    }
    return chosen;
}

void Selection::applyTo(QTableView *table) const
{
    const QAbstractItemModel *rows = table->model();
    QItemSelection ranges;
    for (const Run &run : runs)
        ranges.append(QItemSelectionRange(rows->index(run.first, 0),
                                          rows->index(endOf(run) - 1, rows->columnCount() - 1)));
    QItemSelectionModel *model = table->selectionModel();
    // To tell what is different Qt compares each range with each (6.4.2: emitSelectionChanged), which for
    // 4,000 took a third of a second. Of many it is told that they are selected, whatever was before.
    if (ranges.size() > kComparedAtMost) {
        const QSignalBlocker unsaid(model);
        model->clearSelection();
        table->viewport()->update();
    }
    model->select(ranges, QItemSelectionModel::ClearAndSelect);
}

} // namespace ui
