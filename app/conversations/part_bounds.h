#pragma once

#include "app/conversations/sort_key.h"

#include <vector>

namespace conversations {

/// What each part of an order but the first begins with, and so which part a row belongs to.
class PartBounds
{
public:
    /// `bounds` in order; `keys` must outlive this.
    PartBounds(const SortKeys *keys, std::vector<SortKey> bounds);

    [[nodiscard]] size_t parts() const { return m_bounds.size() + 1; }
    [[nodiscard]] size_t partOf(const SortKey &key) const;

private:
    const SortKeys *m_keys;
    const std::vector<SortKey> m_bounds;
    /// Their first numbers as a binary tree, level after level, the root at 1, filled up to whole levels.
    std::vector<quint64> m_tree;
    std::vector<size_t> m_alikeUntil; ///< of each bound: where those with the same first number end
};

} // namespace conversations
