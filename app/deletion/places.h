#pragma once

#include "app/base/conversation_id.h"
#include "app/conversations/row.h"

#include <string_view>
#include <vector>

namespace deletion {

/// Which place of a batch a conversation has, found by its id. Made once, a worker's to make where there are
/// many, and not changed after: whoever looks may share it. Places count from 0.
class Places
{
public:
    struct Conversation
    {
        base::ConversationId id;
        conversations::Row row = -1; ///< of the list that it was chosen from; -1 where it was not
    };

    explicit Places(std::vector<Conversation> conversations);

    [[nodiscard]] int size() const { return int(m_conversations.size()); }
    [[nodiscard]] const Conversation &at(int place) const { return m_conversations[size_t(place)]; }
    /// -1 where it is not among them; of one that is there twice, the first.
    [[nodiscard]] int of(std::string_view id) const;

private:
    [[nodiscard]] size_t slotOf(std::string_view id) const;

    std::vector<Conversation> m_conversations;
    std::vector<int> m_slots; ///< places by the hash of the id, -1 where free; its size is a power of two
};

} // namespace deletion
