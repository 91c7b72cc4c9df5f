#include "ui/conversations/rows_being_deleted.h"

namespace ui {

using base::ConversationId;
using conversations::Row;

const RowSet &RowsBeingDeleted::now(const conversations::Store &store,
                                    const deletion::OpenConversations &open)
{
    const auto changed = m_changes ? open.changedSince(*m_changes) : std::nullopt;
    // What came into the store may have been open before.
    const Row fresh = store.rows() - m_rowsKnown;
    if (!changed || fresh > open.atMost()) {
        lookAtAll(store, open);
    } else {
        for (const ConversationId &id : *changed)
            if (const Row row = store.rowOf(id); row >= 0)
                m_rows.set(row, open.contains(id));
        for (Row row = m_rowsKnown; row < store.rows(); ++row)
            m_rows.set(row, open.contains(store.idOf(row)));
    }
    m_changes = open.changes();
    m_rowsKnown = store.rows();
    return m_rows;
}

void RowsBeingDeleted::lookAtAll(const conversations::Store &store, const deletion::OpenConversations &open)
{
    m_rows = {};
    open.forEach([&](const ConversationId &id) {
        if (const Row row = store.rowOf(id); row >= 0)
            m_rows.set(row, true);
    });
}

} // namespace ui
