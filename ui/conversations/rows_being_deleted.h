#pragma once

#include "app/conversations/store.h"
#include "app/deletion/open_conversations.h"

#include <optional>
#include <vector>

namespace ui {

/// Some rows of a store: one bit each.
class RowSet
{
public:
    [[nodiscard]] bool contains(conversations::Row row) const
    {
        return size_t(row) < m_bits.size() && m_bits[size_t(row)];
    }
    /// `row` must be one, thus not negative.
    void set(conversations::Row row, bool isIn)
    {
        if (size_t(row) >= m_bits.size())
            m_bits.resize(size_t(row) + 1);
        m_bits[size_t(row)] = isIn;
    }

private:
    std::vector<bool> m_bits;
};

/// The row of a conversation that a deletion has open; -1 where the store never had it.
[[nodiscard]] conversations::Row rowOf(const deletion::Places::Conversation &one,
                                       const conversations::Store &store);

/// Which rows of a list a deletion has open. What is asked of hundreds of thousands of rows at once, while
/// thousands are being deleted, is thus a bit to look at; only what changed since the last time is looked up.
class RowsBeingDeleted
{
public:
    /// Always of the same two.
    [[nodiscard]] const RowSet &now(const conversations::Store &store,
                                    const deletion::OpenConversations &open);

private:
    void lookAtAll(const conversations::Store &store, const deletion::OpenConversations &open);
    void apply(const deletion::OpenConversations::Change &change, const conversations::Store &store,
               const deletion::OpenConversations &open);

    RowSet m_rows;
    std::optional<quint64> m_changes;   ///< of the open ones, that are known here
    conversations::Row m_rowsKnown = 0; ///< of the store
};

} // namespace ui
