#pragma once

#include "app/conversations/store.h"

#include <memory>

class QTableView;

namespace ui {

class ConversationTableModel;

/// Where a person was in the list: what was selected, which row was current, what stood on top. Taken before
/// the list is shown anew, put back after. Rows that are no longer shown are no longer selected: what is not
/// seen must never be deleted. Where the current row or the one on top is shown no more, the nearest that is
/// takes its place, so that the arrow keys go on from there.
class KeptPlace
{
public:
    KeptPlace(QTableView *table, const ConversationTableModel *model);

    /// Before every place may come to show another conversation: nothing stays selected meanwhile.
    void letGo() const;
    /// After that: what is selected, and which row is current.
    void restoreSelection() const;
    /// After rows came and went: what stood on top stands there again.
    void restoreTop() const;
    /// After another filter or order was chosen: the list begins at its top. Where what is selected was on
    /// the screen and none of it is there now, it stands where it stood.
    void showTop() const;

private:
    struct Seen
    {
        conversations::Row row;
        int y;
    };
    [[nodiscard]] bool isSelectionInSight() const;
    /// Where the row that stood at this place before stands now, or else the nearest one after it, or else
    /// before it; -1 where none is shown still, or there was no such place.
    [[nodiscard]] int placeNow(int placeBefore) const;

    /// More pieces than this would make every later step in the list slow; then the selection is dropped,
    /// which is safe.
    static constexpr int kMostPieces = 5'000;

    QTableView *m_table;
    const ConversationTableModel *m_model;
    std::vector<bool> m_selected; ///< by row of the store
    bool m_anySelected = false;
    std::shared_ptr<const std::vector<conversations::Row>> m_before;
    int m_current = -1; ///< a place of `m_before`, as is `m_top`
    int m_currentColumn = 0;
    int m_top = -1;
    int m_topOffset = 0;      ///< pixels of it that are above the edge
    std::vector<Seen> m_seen; ///< what was selected on the screen
};

} // namespace ui
