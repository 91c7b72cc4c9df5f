#include "app/deletion/past_batch.h"

#include <algorithm>

namespace deletion {

Report reportOf(const JournalItem &item)
{
    const bool known = hasEnded(item.outcome.state);
    return {.item = item.position,
            .planned = item.planned,
            // Neither sent nor ended: it was still to come when the program ended.
            .state = known           ? item.outcome.state
                     : item.inFlight ? State::Checking
                                     : State::Planned,
            .started = known || item.inFlight,
            .at = item.outcome.at,
            .httpStatus = item.outcome.httpStatus,
            .message = item.outcome.message,
            .errorWord = item.outcome.error,
            .traceId = item.outcome.traceId};
}

BatchStatus statusOf(const JournalBatch &batch)
{
    const auto count = [&](State state) {
        return int(std::ranges::count_if(
            batch.items, [&](const JournalItem &item) { return item.outcome.state == state; }));
    };
    return {.state = BatchState::Ended,
            .total = int(batch.items.size()),
            .deleted = count(State::Deleted),
            .alreadyGone = count(State::AlreadyGone),
            .notDeleted = count(State::NotDeleted),
            .skipped = count(State::Skipped),
            .cancelled = count(State::Cancelled),
            .unsettled = int(std::ranges::count_if(batch.items, [](const JournalItem &item) {
                return item.inFlight && !hasEnded(item.outcome.state);
            }))};
}

} // namespace deletion
