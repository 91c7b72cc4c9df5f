#include "app/deletion/past_batch.h"

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
            .wasSent = item.inFlight,
            .at = item.outcome.at,
            .evidence = item.outcome.evidence,
            .foundAgainAt = item.foundAgainAt};
}

BatchStatus statusOf(const JournalBatch &batch)
{
    BatchStatus status{.stage = batch.undone ? Stage::Undone : Stage::Ended,
                       .total = int(batch.items.size())};
    for (const JournalItem &item : batch.items) {
        if (hasEnded(item.outcome.state))
            status.tally.count(item.outcome.state);
        else
            status.unsettled += item.inFlight;
        status.foundAgain += item.foundAgainAt.isValid();
        status.started += item.inFlight || hasEnded(item.outcome.state);
    }
    return status;
}

} // namespace deletion
