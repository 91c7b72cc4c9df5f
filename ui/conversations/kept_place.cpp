#include "ui/conversations/kept_place.h"

#include "ui/conversations/table_model.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace ui {

using conversations::Row;

KeptPlace::KeptPlace(QTableView *table, const ConversationTableModel *model) : m_table(table), m_model(model)
{
    const std::vector<Row> &shown = model->shown();
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
        m_current = shown[size_t(current.row())];
        m_currentColumn = current.column();
    }
    // At the very top one wants to see what comes in there.
    const int scrolled = table->verticalScrollBar()->value();
    const int top = table->rowAt(0);
    if (scrolled > 0 && top >= 0) {
        m_top = shown[size_t(top)];
        m_topOffset = -table->rowViewportPosition(top);
    }
}

void KeptPlace::letGo() const
{
    m_table->selectionModel()->reset();
}

int KeptPlace::placeOf(Row row) const
{
    const std::vector<Row> &shown = m_model->shown();
    const auto at = row < 0 ? shown.end() : std::ranges::find(shown, row);
    return at == shown.end() ? -1 : int(at - shown.begin());
}

void KeptPlace::restoreTop() const
{
    if (const int place = placeOf(m_top); place >= 0)
        m_table->verticalScrollBar()->setValue(m_table->verticalHeader()->sectionPosition(place) +
                                               m_topOffset);
}

void KeptPlace::restoreAll() const
{
    QItemSelectionModel *model = m_table->selectionModel();
    if (const int place = placeOf(m_current); place >= 0)
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
    restoreTop();
}

} // namespace ui
