#pragma once

#include "app/base/conversation_id.h"

#include <QHash>
#include <QSet>

namespace deletion {

/// Which conversations of a sub-account a deletion has open. It keeps the promise *one conversation, one
/// deletion*: what one batch has open is not in another, and neither is what an interrupted batch of an
/// earlier run has open until that is taken up. A pure value.
class OpenConversations
{
public:
    /// Conversations that interrupted batches have open, and how many of these batches each.
    using Reserved = QHash<base::ConversationId, int>;

    /// Whether it is open in a batch of this run, or reserved for an interrupted one.
    [[nodiscard]] bool contains(const base::ConversationId &id) const
    {
        return m_open.contains(id) || m_reserved.contains(id);
    }
    [[nodiscard]] bool isEmpty() const { return m_open.isEmpty() && m_reserved.isEmpty(); }
    /// As many as there are, or some more: one that is open and reserved counts twice.
    [[nodiscard]] qsizetype atMost() const { return m_open.size() + m_reserved.size(); }
    /// Calls `act` with each of them; with one that is open and reserved, twice.
    template <class Act> void forEach(Act act) const
    {
        for (const base::ConversationId &id : m_open)
            act(id);
        for (auto it = m_reserved.keyBegin(); it != m_reserved.keyEnd(); ++it)
            act(*it);
    }
    [[nodiscard]] bool isReserved(const base::ConversationId &id) const { return m_reserved.contains(id); }

    void reserve(qsizetype more) { m_open.reserve(m_open.size() + more); }
    /// A batch opens it; false where another one has it open already.
    bool open(const base::ConversationId &id);
    /// It may be chosen again.
    void release(const base::ConversationId &id) { m_open.remove(id); }
    /// What interrupted batches have open, instead of what was known of them before.
    void reserveFor(const Reserved &interrupted) { m_reserved = interrupted; }
    /// One of the interrupted batches that have it open is taken up.
    void takeOver(const base::ConversationId &id);

private:
    QSet<base::ConversationId> m_open;
    Reserved m_reserved;
};

} // namespace deletion
