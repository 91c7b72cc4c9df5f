#include "app/deletion/open_conversations.h"

namespace deletion {

bool OpenConversations::open(const base::ConversationId &id)
{
    const qsizetype before = m_open.size();
    m_open.insert(id);
    return m_open.size() > before;
}

void OpenConversations::takeOver(const base::ConversationId &id)
{
    // Two interrupted batches can have the same one open: it stays reserved for the other.
    if (const auto at = m_reserved.find(id); at != m_reserved.end() && --*at <= 0)
        m_reserved.erase(at);
}

} // namespace deletion
