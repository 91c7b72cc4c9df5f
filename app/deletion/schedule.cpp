#include "app/deletion/schedule.h"

#include <algorithm>

namespace deletion {

namespace {

/// Enough to keep the lane's six connections busy while others wait for the journal.
constexpr int kUnderWay = 12;

} // namespace

std::vector<int> Schedule::take(int batch, int most)
{
    std::deque<int> &waiting = m_waiting[size_t(batch)];
    const auto end = waiting.begin() + std::clamp<std::ptrdiff_t>(most, 0, std::ssize(waiting));
    std::vector<int> taken(waiting.begin(), end);
    waiting.erase(waiting.begin(), end);
    return taken;
}

std::vector<int> Schedule::start(int batch, int underWay, bool isCautious)
{
    return take(batch, (isCautious ? 1 : kUnderWay) - underWay);
}

std::optional<int> Schedule::nextTurn(const std::deque<Batch> &batches)
{
    if (std::ranges::any_of(batches, [](const Batch &batch) { return batch.life.hasTurn; }))
        return std::nullopt;
    const auto next = std::ranges::find_if(batches, [](const Batch &batch) {
        return batch.life.stage == Stage::Waiting && batch.life.pauses.isEmpty() && !batch.life.interrupted;
    });
    if (next == batches.end())
        return std::nullopt;
    return int(std::distance(batches.begin(), next));
}

base::Milliseconds Rests::after(int inARow) const
{
    return std::min<base::Milliseconds>(first * (1LL << std::clamp(inARow - 1, 0, 20)), longest);
}

base::Milliseconds Rests::of(const Item &item, base::Milliseconds now) const
{
    const Life &life = item.life;
    const base::Milliseconds rest = after(std::max({life.looks, life.checks, life.rests}));
    // An "alive" is believed from that moment on, so it is asked then at the latest.
    const base::Milliseconds untilBelieved = item.believedAliveFrom - now;
    if (life.doubt != Doubt::NotLookedAt && untilBelieved > base::Milliseconds(0))
        return std::min(rest, untilBelieved);
    return rest;
}

} // namespace deletion
