#pragma once

#include "app/deletion/batch.h"

#include <deque>
#include <vector>

namespace deletion {

/// In which order is started what was confirmed: which batch of the sub-account has its turn, and which of
/// its conversations are next. Conversations are named by the numbers of their reports, batches by their own.
/// Pure.
class Schedule
{
public:
    /// The next batch: what of it is to be started, in this order.
    void add(std::deque<int> waiting) { m_waiting.push_back(std::move(waiting)); }
    /// What is not started yet, or was put back.
    [[nodiscard]] const std::deque<int> &waiting(int batch) const { return m_waiting[size_t(batch)]; }
    /// Only these of it are to be started.
    void keep(int batch, std::deque<int> waiting) { m_waiting[size_t(batch)] = std::move(waiting); }
    /// It was started, and is to be started again before the others.
    void putBack(int batch, int number) { m_waiting[size_t(batch)].push_front(number); }
    /// Takes the next ones out, at most so many.
    [[nodiscard]] std::vector<int> take(int batch, int most);
    /// Takes out those for which there is a place while `underWay` are on their way; one at a time where
    /// answers were unclear just before.
    [[nodiscard]] std::vector<int> start(int batch, int underWay, bool isCautious);

    /// Whose turn it is now: the oldest one that waits for it, where no other has it. A batch that is held up
    /// for a reason of its own does not hold up those behind it.
    [[nodiscard]] static std::optional<int> nextTurn(const std::deque<Batch> &batches);

private:
    std::vector<std::deque<int>> m_waiting; ///< by batch
};

/// How long one conversation rests before the next question about it: doubling from `first` to `longest`.
struct Rests
{
    base::Milliseconds first{1'000};
    base::Milliseconds longest{60'000};

    /// The rest after so many in a row.
    [[nodiscard]] base::Milliseconds after(int inARow) const;
    /// The rest that begins at `now`, steady.
    [[nodiscard]] base::Milliseconds of(const Item &item, base::Milliseconds now) const;
};

} // namespace deletion
