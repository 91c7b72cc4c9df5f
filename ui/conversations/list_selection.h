#pragma once

#include "app/conversations/store.h"
#include "app/deletion/queue.h"
#include "ui/conversations/rows_being_deleted.h"
#include "ui/conversations/selection.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QItemSelection;

namespace ui {

class ConversationTableModel;

/// What is selected in the list and can be deleted: never what is gone, nor what is being deleted already.
/// What a deletion holds may be undone, and is selected again then, unless something else was selected since;
/// once it is held no longer it is selected no longer, however it ends: what HighLevel refused to delete
/// would come back selected, and *Delete* with it, though nobody selected it.
class ListSelection : public QObject
{
    Q_OBJECT

public:
    /// A deletion of thousands changes what can be chosen with every answer; it is told no more often.
    static constexpr std::chrono::milliseconds kTellWithin{50};

    /// `table` shows `model`; both must outlive this object.
    ListSelection(QTableView *table, const ConversationTableModel *model, QObject *parent);

    /// Null for none. Both must stay until the next call.
    void follow(const conversations::Store *store, const deletion::Queue *deletions);
    /// From before the table's rows are on their way to another view until after: nothing is let go
    /// meanwhile.
    void setRowsMoving(bool moving) { m_rowsMove = moving; }

    [[nodiscard]] Selection now() const;
    /// As `changed` told it last.
    [[nodiscard]] const Selection &told() const { return m_told; }
    /// Of some rows of the list, those that can be deleted.
    [[nodiscard]] Selection choosable(const Selection &some) const;
    /// Of these none stays selected, nor comes back selected when a deletion is undone.
    void letGoOf(const std::vector<base::ConversationId> &conversations);
    void tell();

Q_SIGNALS:
    void changed();

private:
    void batchChanged(const deletion::BatchStatus &status);
    void noteHold(const deletion::BatchStatus &status);
    void letGoOfBegun();
    void letGoOfHeldBeside(const QItemSelection &added);
    /// Of the rows that `isAmong` is true of, none stays selected.
    void letGo(const std::function<bool(conversations::Row)> &isAmong);

    QTableView *m_table;
    const ConversationTableModel *m_model;
    const conversations::Store *m_store = nullptr;
    QPointer<const deletion::Queue> m_deletions;
    mutable RowsBeingDeleted m_beingDeleted;
    QHash<int, std::shared_ptr<const deletion::Places>> m_holds; ///< by batch: what may still be undone
    RowSet m_held;                                               ///< all of these
    bool m_rowsMove = false;
    Selection m_told;
    QTimer m_tellSoon; ///< runs while a deletion may have changed what can be chosen
};

} // namespace ui
