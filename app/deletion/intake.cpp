#include "app/deletion/intake.h"

namespace deletion {

Intake Intake::of(DeletionPlan plan, const Arrival &arrival, OpenConversations *open)
{
    Intake in;
    in.reports.reserve(plan.items.size());
    open->reserve(qsizetype(plan.items.size()));
    for (PlannedItem &item : plan.items) {
        if (open->isReserved(item.id) || !open->open(item.id)) {
            ++in.leftOut;
            continue;
        }
        const int position = int(in.reports.size());
        in.waiting.push_back(arrival.firstReport + position);
        in.reports.push_back({.number = arrival.firstReport + position,
                              .batch = arrival.batch,
                              .item = position,
                              .planned = std::move(item),
                              .at = arrival.at});
    }
    in.items.resize(in.reports.size());
    in.batch = {.first = arrival.firstReport,
                .total = int(in.reports.size()),
                .checkBeforeSend = plan.checkBeforeSend,
                .confirmedAt = arrival.now};
    return in;
}

Intake Intake::of(const JournalBatch &interrupted, bool leaveRest, const Arrival &arrival,
                  base::Milliseconds afterLostAnswer, OpenConversations *open)
{
    Intake in;
    in.batch = {.journalNumber = interrupted.head.batch,
                .first = arrival.firstReport,
                .total = int(interrupted.items.size()),
                .checkBeforeSend = true,
                .leavesRest = leaveRest || !interrupted.trusted,
                .confirmedAt = arrival.now};
    for (const JournalItem &known : interrupted.items) {
        const State state = known.outcome.state;
        const int number = arrival.firstReport + int(in.reports.size());
        in.reports.push_back({.number = number,
                              .batch = arrival.batch,
                              .item = known.position,
                              .planned = known.planned,
                              .state = hasEnded(state) ? state : State::Planned,
                              .started = hasEnded(state),
                              .wasSent = known.inFlight,
                              .at = hasEnded(state) ? known.outcome.at : arrival.at,
                              .evidence = known.outcome.evidence,
                              .foundAgainAt = known.foundAgainAt});
        Item &item = in.items.emplace_back(Item{.life = {.state = in.reports.back().state},
                                                .believedAliveFrom = arrival.now + afterLostAnswer});
        if (hasEnded(state)) {
            in.batch.tally.count(state);
            ++in.batch.started;
            in.batch.foundAgain += known.foundAgainAt.isValid();
            continue;
        }
        open->takeOver(known.planned.id);
        item.isElsewhere = !open->open(known.planned.id);
        if (!known.inFlight) {
            in.waiting.push_back(number);
            continue;
        }
        in.inFlight.push_back(number);
        // Where nothing is sent any more, what is found alive is not tried again.
        if (in.batch.leavesRest || item.isElsewhere)
            item.life.lost = kRetries;
    }
    return in;
}

} // namespace deletion
