#include "app/deletion/open_conversations.h"

#include <algorithm>

namespace deletion {

bool OpenConversations::open(const base::ConversationId &id)
{
    const qsizetype before = m_open.size();
    m_open.insert(id);
    if (m_open.size() == before)
        return false;
    note(id);
    return true;
}

void OpenConversations::release(const base::ConversationId &id)
{
    if (m_open.remove(id))
        note(id);
}

void OpenConversations::reserveFor(const Reserved &interrupted)
{
    m_reserved = interrupted;
    forgetChanges();
}

void OpenConversations::takeOver(const base::ConversationId &id)
{
    // Two interrupted batches can have the same one open: it stays reserved for the other.
    if (const auto at = m_reserved.find(id); at != m_reserved.end() && --*at <= 0)
        m_reserved.erase(at);
    note(id);
}

std::optional<QList<base::ConversationId>> OpenConversations::changedSince(quint64 before) const
{
    if (before < m_forgotten || before > changes())
        return std::nullopt;
    return m_changed.sliced(qsizetype(before - m_forgotten));
}

/// Whoever is further behind than there are open ones looks at these instead.
void OpenConversations::note(const base::ConversationId &id)
{
    constexpr qsizetype fewest = 1'024;
    if (m_changed.size() > 2 * std::max(fewest, atMost()))
        forgetChanges();
    m_changed.append(id);
}

/// One more than there were: nobody is up to date.
void OpenConversations::forgetChanges()
{
    m_forgotten = changes() + 1;
    m_changed.clear();
}

} // namespace deletion
