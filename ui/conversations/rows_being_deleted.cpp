#include "ui/conversations/rows_being_deleted.h"

namespace ui {

using conversations::Row;
using deletion::OpenConversations;
using deletion::Places;

Row rowOf(const Places::Conversation &one, const conversations::Store &store)
{
    return one.row >= 0 ? one.row : store.rowOf(one.id);
}

const RowSet &RowsBeingDeleted::now(const conversations::Store &store, const OpenConversations &open)
{
    const auto changed = m_changes ? open.changedSince(*m_changes) : std::nullopt;
    // What came into the store may have been open before.
    const Row fresh = store.rows() - m_rowsKnown;
    if (!changed || fresh > open.atMost()) {
        lookAtAll(store, open);
    } else {
        for (const OpenConversations::Change &change : *changed)
            apply(change, store, open);
        for (Row row = m_rowsKnown; row < store.rows(); ++row)
            m_rows.set(row, open.contains(store.idOf(row)));
    }
    m_changes = open.changes();
    m_rowsKnown = store.rows();
    return m_rows;
}

void RowsBeingDeleted::lookAtAll(const conversations::Store &store, const OpenConversations &open)
{
    m_rows = {};
    open.forEach([&](const Places::Conversation &one) {
        if (const Row row = rowOf(one, store); row >= 0)
            m_rows.set(row, true);
    });
}

void RowsBeingDeleted::apply(const OpenConversations::Change &change, const conversations::Store &store,
                             const OpenConversations &open)
{
    const bool isOpened = change.what == OpenConversations::Change::What::Opened;
    change.forEach([&](const Places::Conversation &one) {
        if (const Row row = rowOf(one, store); row >= 0)
            m_rows.set(row, isOpened || open.contains(one.id));
    });
}

} // namespace ui
