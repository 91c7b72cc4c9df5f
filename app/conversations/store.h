#pragma once

#include "app/highlevel/values.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace conversations {

/// The conversations of one sub-account that are known to be there, each once, in the order they came.
/// A deleted one leaves a tombstone: HighLevel's search lags behind its deletes, and must not bring it back.
class Store
{
public:
    struct Merged
    {
        int firstNewRow = 0; ///< new rows are appended from here on
        int newRows = 0;
        std::vector<int> changedRows;
    };

    /// Adds what is new, updates what is known, leaves out what was deleted.
    Merged merge(const QList<highlevel::Conversation> &rows);
    /// Forgets the conversation and keeps it out from now on. Returns the row it had, or -1.
    int bury(const base::ConversationId &id);
    /// Takes away the rows that are not in `seen`. Tombstones stay.
    void keepOnly(const QSet<base::ConversationId> &seen);

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] const highlevel::Conversation &at(int row) const { return m_rows[size_t(row)]; }
    /// -1 when it is not here.
    [[nodiscard]] int rowOf(const base::ConversationId &id) const { return m_rowOf.value(id, -1); }
    [[nodiscard]] bool isBuried(const base::ConversationId &id) const { return m_buried.contains(id); }
    [[nodiscard]] int buried() const { return int(m_buried.size()); }

private:
    void renumberFrom(int row);

    std::vector<highlevel::Conversation> m_rows;
    QHash<base::ConversationId, int> m_rowOf;
    QSet<base::ConversationId> m_buried;
};

} // namespace conversations
