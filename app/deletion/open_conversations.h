#pragma once

#include "app/base/conversation_id.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

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

    /// Grows with each one that was opened, released or taken over, and with all that are reserved anew.
    [[nodiscard]] quint64 changes() const { return m_forgotten + quint64(m_changed.size()); }
    /// Which these were since there were `before`, one perhaps twice. Nothing where that is not known any
    /// more: any may be different then.
    [[nodiscard]] std::optional<QList<base::ConversationId>> changedSince(quint64 before) const;

    void reserve(qsizetype more) { m_open.reserve(m_open.size() + more); }
    /// A batch opens it; false where another one has it open already.
    bool open(const base::ConversationId &id);
    /// It may be chosen again.
    void release(const base::ConversationId &id);
    /// What interrupted batches have open, instead of what was known of them before.
    void reserveFor(const Reserved &interrupted);
    /// One of the interrupted batches that have it open is taken up.
    void takeOver(const base::ConversationId &id);

private:
    void note(const base::ConversationId &id);
    void forgetChanges();

    QSet<base::ConversationId> m_open;
    Reserved m_reserved;
    QList<base::ConversationId> m_changed; ///< the last ones
    quint64 m_forgotten = 0;               ///< changes before these
};

} // namespace deletion
