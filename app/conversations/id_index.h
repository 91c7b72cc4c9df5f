#pragma once

#include "app/conversations/row.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace conversations {

/// Finds the row of an id. The ids stand elsewhere; `idAt` reads one.
///
/// It grows in many small steps. One hash of a million would be made anew as a whole, which takes 100 ms; and
/// so, within a few pages, would a thousand small ones, since ids fill them evenly. Each of these is full at
/// a filling of its own, and so they grow one after the other.
class IdIndex
{
public:
    /// -1 where there is none.
    template <class IdAt> [[nodiscard]] Row find(std::string_view id, const IdAt &idAt) const;
    /// Files a row whose id is not there yet. Returns how many rows had to be filed anew for it.
    template <class IdAt> size_t add(Row row, const IdAt &idAt);
    /// Of memory.
    [[nodiscard]] qsizetype bytes() const;

private:
    static constexpr size_t kShelves = 1024;

    struct Shelf
    {
        std::vector<Row> slots; ///< -1 where free; its size is a power of two
        size_t used = 0;

        void put(size_t hash, Row row);
    };

    [[nodiscard]] static size_t hashOf(std::string_view id) { return std::hash<std::string_view>()(id); }
    /// From three eighths to three quarters, which is one doubling apart: at any size as many are about to
    /// grow as at any other, and a search for a free slot stays short.
    [[nodiscard]] static bool isFull(size_t used, size_t slots, size_t shelf)
    {
        return used * kShelves * 8 >= slots * 3 * (kShelves + shelf);
    }

    std::array<Shelf, kShelves> m_shelves;
};

inline void IdIndex::Shelf::put(size_t hash, Row row)
{
    const size_t mask = slots.size() - 1;
    size_t slot = (hash / kShelves) & mask;
    while (slots[slot] >= 0)
        slot = (slot + 1) & mask;
    slots[slot] = row;
}

template <class IdAt> Row IdIndex::find(std::string_view id, const IdAt &idAt) const
{
    const size_t hash = hashOf(id);
    const std::vector<Row> &slots = m_shelves[hash % kShelves].slots;
    if (slots.empty())
        return -1;
    const size_t mask = slots.size() - 1;
    for (size_t slot = (hash / kShelves) & mask;; slot = (slot + 1) & mask) {
        const Row row = slots[slot];
        if (row < 0 || idAt(row) == id)
            return row;
    }
}

template <class IdAt> size_t IdIndex::add(Row row, const IdAt &idAt)
{
    constexpr size_t fewest = 16;
    const size_t hash = hashOf(idAt(row));
    Shelf &shelf = m_shelves[hash % kShelves];
    size_t moved = 0;
    if (isFull(shelf.used, shelf.slots.size(), hash % kShelves)) {
        const size_t larger = std::max(fewest, shelf.slots.size() * 2);
        for (const Row known : std::exchange(shelf.slots, std::vector<Row>(larger, -1))) {
            if (known < 0)
                continue;
            shelf.put(hashOf(idAt(known)), known);
            ++moved;
        }
    }
    shelf.put(hash, row);
    ++shelf.used;
    return moved;
}

inline qsizetype IdIndex::bytes() const
{
    size_t sum = 0;
    for (const Shelf &shelf : m_shelves)
        sum += shelf.slots.capacity() * sizeof(Row);
    return qsizetype(sum);
}

} // namespace conversations
