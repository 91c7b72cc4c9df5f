#include "app/deletion/places.h"

#include <bit>
#include <functional>

namespace deletion {

Places::Places(std::vector<Conversation> conversations)
    : m_conversations(std::move(conversations)), m_slots(std::bit_ceil(2 * m_conversations.size() + 1), -1)
{
    for (int place = 0; place < size(); ++place)
        if (int &slot = m_slots[slotOf(at(place).id.view())]; slot < 0)
            slot = place;
}

int Places::of(std::string_view id) const
{
    return m_slots[slotOf(id)];
}

/// Where its place stands, or would stand. There is always a free slot, so that the search ends.
size_t Places::slotOf(std::string_view id) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = std::hash<std::string_view>()(id) & mask;
    while (m_slots[slot] >= 0 && at(m_slots[slot]).id.view() != id)
        slot = (slot + 1) & mask;
    return slot;
}

} // namespace deletion
