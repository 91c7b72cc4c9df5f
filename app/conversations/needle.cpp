#include "app/conversations/needle.h"

#include <cstring>
#include <utility>

namespace conversations {

namespace {

/// From the most frequent to the rarest, in names, addresses, numbers and messages together. What is not
/// here, the bytes of other scripts, counts as rather frequent: their first bytes stand in every letter.
int rarity(char byte)
{
    static constexpr std::string_view order = "eaoinr.t1s50@l2h3c4d6m7u8p9gyfbwvkxjqz";
    const size_t place = order.find(byte);
    return int(place == std::string_view::npos ? order.size() / 3 : place);
}

} // namespace

Needle::Needle(QByteArray word) : m_word(std::move(word))
{
    for (qsizetype i = 1; i < m_word.size(); ++i) {
        if (rarity(m_word[i]) > rarity(m_word[m_rare]))
            m_second = std::exchange(m_rare, i);
        else if (m_second == m_rare || rarity(m_word[i]) > rarity(m_word[m_second]))
            m_second = i;
    }
}

const char *Needle::find(const char *at, const char *end) const
{
    const qsizetype n = m_word.size();
    if (n == 0)
        return at;
    if (end - at < n)
        return nullptr;
    if (n == 1)
        return static_cast<const char *>(std::memchr(at, m_word[0], size_t(end - at)));

    const char rare = m_word[m_rare];
    const char second = m_word[m_second];
    const char *const rares = at + m_rare; // where `rare` would stand, for a find at `at`
    const char *const seconds = at + m_second;
    const qsizetype places = end - at - n + 1;
    const auto isHere = [&](qsizetype i) {
        return rares[i] == rare && seconds[i] == second &&
               std::memcmp(at + i, m_word.constData(), size_t(n)) == 0;
    };
    qsizetype i = 0;
    // Whole runs without a branch inside, which compilers turn into vector instructions.
    constexpr qsizetype run = 64;
    for (; i + run <= places; i += run) {
        unsigned char any = 0;
        for (qsizetype k = 0; k < run; ++k)
            any = static_cast<unsigned char>(any | (static_cast<unsigned char>(rares[i + k] == rare) &
                                                    static_cast<unsigned char>(seconds[i + k] == second)));
        if (any == 0)
            continue;
        const char *from = rares + i;
        const char *const until = from + run;
        while (const void *hit = std::memchr(from, rare, size_t(until - from))) {
            from = static_cast<const char *>(hit) + 1;
            if (const qsizetype place = from - 1 - rares; isHere(place))
                return at + place;
        }
    }
    for (; i < places; ++i)
        if (isHere(i))
            return at + i;
    return nullptr;
}

} // namespace conversations
