#include "app/conversations/needle.h"

#include <bit>
#include <cstring>
#include <utility>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

/// A bit for each of the 64 bytes from `from` on that is this one, the first of them lowest.
quint64 standIn(const char *from, char byte)
{
    quint64 bits = 0;
#ifdef __SSE2__ // which every 64-bit processor of Intel's kind has
    const __m128i wanted = _mm_set1_epi8(byte);
    for (int part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + part * 16));
        bits |= quint64(quint32(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted)))) << (part * 16);
    }
#else
    for (int i = 0; i < 64; ++i)
        bits |= quint64(from[i] == byte) << i;
#endif
    return bits;
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
    const auto isHere = [&](qsizetype place) {
        return std::memcmp(at + place, m_word.constData(), size_t(n)) == 0;
    };
    qsizetype i = 0;
    // Whole runs without a branch inside; where a row in two holds the word, what tells its place counts as
    // much as what skips the others.
    constexpr qsizetype run = 64;
    for (; i + run <= places; i += run)
        for (quint64 both = standIn(rares + i, rare) & standIn(seconds + i, second); both != 0;
             both &= both - 1)
            if (const qsizetype place = i + std::countr_zero(both); isHere(place))
                return at + place;
    for (; i < places; ++i)
        if (rares[i] == rare && seconds[i] == second && isHere(i))
            return at + i;
    return nullptr;
}

} // namespace conversations
