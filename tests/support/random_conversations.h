#pragma once

#include "app/highlevel/values.h"

#include <random>

namespace support {

/// Made-up conversations of every kind: several scripts, missing fields, shared dates, odd types. The same
/// seed gives the same ones, one after the other.
class RandomConversations
{
public:
    explicit RandomConversations(quint64 seed) : m_dice(seed) {}

    [[nodiscard]] highlevel::Conversation next();
    [[nodiscard]] static base::ConversationId id(int n);
    int below(int n) { return int(m_dice() % quint64(n)); }

private:
    std::mt19937_64 m_dice;
    int m_made = 0;
};

} // namespace support
