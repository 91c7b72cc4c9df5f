#include "ui/conversations/kept_place.h"

#include "ui/conversations/table_model.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <iterator>

namespace ui {

using conversations::Row;

KeptPlace::KeptPlace(QTableView *table, const ConversationTableModel *model)
    : m_table(table), m_model(model), m_before(model->sharedRows())
{
    const std::vector<Row> &shown = *m_before;
    const QItemSelection selection = table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int place = range.top(); place <= range.bottom(); ++place) {
            const auto row = size_t(shown[size_t(place)]);
            if (m_selected.size() <= row)
                m_selected.resize(row + 1);
            m_selected[row] = true;
            m_anySelected = true;
        }
    if (const QModelIndex current = table->currentIndex(); current.isValid()) {
        m_current = current.row();
        m_currentColumn = current.column();
    }
    if (m_anySelected)
        for (int place = table->rowAt(0); place >= 0 && place < int(shown.size()); ++place) {
            const int y = table->rowViewportPosition(place);
            if (y >= table->viewport()->height())
                break;
            if (const Row row = shown[size_t(place)];
                size_t(row) < m_selected.size() && m_selected[size_t(row)])
                m_seen.push_back({row, y});
        }
    // At the very top one wants to see what comes in there.
    const int scrolled = table->verticalScrollBar()->value();
    const int top = table->rowAt(0);
    if (scrolled > 0 && top >= 0) {
        m_top = top;
        m_topOffset = -table->rowViewportPosition(top);
    }
}

void KeptPlace::letGo() const
{
    m_table->selectionModel()->reset();
}

int KeptPlace::placeNow(int placeBefore) const
{
    if (placeBefore < 0)
        return -1;
    const std::vector<Row> &shown = m_model->shown();
    const auto placeOf = [&shown](Row row) {
        const auto at = std::ranges::find(shown, row);
        return at == shown.end() ? -1 : int(at - shown.begin());
    };
    const std::vector<Row> &before = *m_before;
    if (const int place = placeOf(before[size_t(placeBefore)]); place >= 0 || shown.empty())
        return place;
    std::vector<bool> isShown(size_t(std::ranges::max(shown)) + 1);
    for (const Row row : shown)
        isShown[size_t(row)] = true;
    const auto stays = [&isShown](Row row) { return size_t(row) < isShown.size() && isShown[size_t(row)]; };
    const auto from = before.begin() + placeBefore;
    if (const auto after = std::find_if(from, before.end(), stays); after != before.end())
        return placeOf(*after);
    const auto upwards = std::find_if(std::make_reverse_iterator(from), before.rend(), stays);
    return upwards == before.rend() ? -1 : placeOf(*upwards);
}

void KeptPlace::restoreTop() const
{
    // Qt scrolls to the current row when that is set.
    if (m_top < 0)
        m_table->verticalScrollBar()->setValue(0);
    else if (const int place = placeNow(m_top); place >= 0)
        m_table->verticalScrollBar()->setValue(m_table->verticalHeader()->sectionPosition(place) +
                                               m_topOffset);
}

void KeptPlace::showTop() const
{
    m_table->verticalScrollBar()->setValue(0);
    if (m_seen.empty() || isSelectionInSight())
        return;
    const std::vector<Row> &shown = m_model->shown();
    std::vector<bool> wasSeen(size_t(std::ranges::max(m_seen, {}, &Seen::row).row) + 1);
    for (const Seen &seen : m_seen)
        wasSeen[size_t(seen.row)] = true;
    const auto at = std::ranges::find_if(
        shown, [&](Row row) { return size_t(row) < wasSeen.size() && wasSeen[size_t(row)]; });
    if (at == shown.end())
        return;
    const int place = int(at - shown.begin());
    if (m_table->selectionModel()->isSelected(m_model->index(place, 0)))
        m_table->verticalScrollBar()->setValue(m_table->verticalHeader()->sectionPosition(place) -
                                               std::ranges::find(m_seen, *at, &Seen::row)->y);
}

bool KeptPlace::isSelectionInSight() const
{
    for (int place = m_table->rowAt(0); place >= 0 && place < int(m_model->shown().size()); ++place) {
        const int end = m_table->rowViewportPosition(place) + m_table->rowHeight(place);
        if (end > m_table->viewport()->height())
            break;
        if (m_table->selectionModel()->isSelected(m_model->index(place, 0)))
            return true;
    }
    return false;
}

void KeptPlace::restoreSelection() const
{
    QItemSelectionModel *model = m_table->selectionModel();
    if (const int place = placeNow(m_current); place >= 0)
        model->setCurrentIndex(m_model->index(place, m_currentColumn), QItemSelectionModel::NoUpdate);
    if (m_anySelected) {
        QItemSelection again;
        const std::vector<Row> &shown = m_model->shown();
        const auto wasSelected = [&](int place) {
            const auto row = size_t(shown[size_t(place)]);
            return row < m_selected.size() && m_selected[row];
        };
        for (int from = 0; from < int(shown.size()); ++from) {
            if (!wasSelected(from))
                continue;
            int until = from;
            while (until + 1 < int(shown.size()) && wasSelected(until + 1))
                ++until;
            again.append(QItemSelectionRange(m_model->index(from, 0),
                                             m_model->index(until, ConversationTableModel::ColumnCount - 1)));
            from = until;
        }
        if (again.size() <= kMostPieces)
            model->select(again, QItemSelectionModel::ClearAndSelect);
    }
}

} // namespace ui
