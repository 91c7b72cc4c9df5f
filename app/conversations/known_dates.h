#pragma once

#include "app/conversations/store.h"

#include <vector>

namespace conversations {

/// When the conversations that are shown were added, sorted. Made in slices of some milliseconds, since a
/// million of them take ten times that. How much a slice does is told by numbers, not by a clock: the same
/// rows always make the same slices, and some ten thousand are one.
class KnownDates
{
public:
    explicit KnownDates(Snapshot snapshot) : m_snapshot(std::move(snapshot)) {}

    /// One slice. False where there is more to do.
    [[nodiscard]] bool goOn();
    /// Sorted. Only after `goOn` returned true, and once.
    [[nodiscard]] std::vector<qint64> take() { return std::move(m_runs.front()); }
    /// How many of those that are shown have no such date.
    [[nodiscard]] qint64 undated() const { return m_undated; }

private:
    void gather();
    void mergeTwo();

    Snapshot m_snapshot;
    size_t m_nextBlock = 0;
    std::vector<std::vector<qint64>> m_runs; ///< each is sorted
    qint64 m_undated = 0;
};

} // namespace conversations
