#include "app/deletion/past_batch.h"

namespace deletion {

namespace {

/// What is neither sent nor ended was still to come when its deletion was undone, or the program ended.
State stateOf(const JournalItem &item, bool undone)
{
    if (hasEnded(item.outcome.state))
        return item.outcome.state;
    if (item.inFlight)
        return State::Checking;
    return undone ? State::Cancelled : State::Planned;
}

} // namespace

Report reportOf(const JournalItem &item, const JournalBatch &batch)
{
    const bool known = hasEnded(item.outcome.state);
    return {.item = item.position,
            .planned = item.planned,
            .isRecord = true,
            .state = stateOf(item, batch.undone),
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
