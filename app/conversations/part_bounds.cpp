#include "app/conversations/part_bounds.h"

#include <algorithm>
#include <bit>

namespace conversations {

PartBounds::PartBounds(const SortKeys *keys, std::vector<SortKey> bounds)
    : m_keys(keys)
    , m_bounds(std::move(bounds))
    , m_tree(std::bit_ceil(m_bounds.size() + 1), ~quint64(0))
    , m_alikeUntil(m_bounds.size())
{
    for (size_t level = 1; level < m_tree.size(); level *= 2)
        for (size_t i = 0; i < level; ++i) {
            const size_t apart = m_tree.size() / level;
            if (const size_t bound = i * apart + apart / 2 - 1; bound < m_bounds.size())
                m_tree[level + i] = m_bounds[bound].numbers.first;
        }
    for (size_t bound = m_bounds.size(); bound-- > 0;) {
        const bool isLast = bound + 1 == m_bounds.size() ||
                            m_bounds[bound].numbers.first != m_bounds[bound + 1].numbers.first;
        m_alikeUntil[bound] = isLast ? bound + 1 : m_alikeUntil[bound + 1];
    }
}

/// Down the tree by the first number alone, without a branch, which the processor would guess wrong every
/// other time. Only where a bound has the same number, by all there is.
size_t PartBounds::partOf(const SortKey &key) const
{
    size_t place = 1;
    while (place < m_tree.size())
        place = 2 * place + (m_tree[place] < key.numbers.first);
    const size_t before = place - m_tree.size(); // bounds
    if (before >= m_bounds.size() || m_bounds[before].numbers.first != key.numbers.first)
        return std::min(before, m_bounds.size());
    const auto from = m_bounds.begin() + std::ptrdiff_t(before);
    const auto until = m_bounds.begin() + std::ptrdiff_t(m_alikeUntil[before]);
    const auto isBefore = [this](const SortKey &a, const SortKey &b) { return m_keys->isBefore(a, b); };
    return size_t(std::upper_bound(from, until, key, isBefore) - m_bounds.begin());
}

} // namespace conversations
