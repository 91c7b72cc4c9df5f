#include "app/deletion/intake.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace deletion {

namespace {

/// `planned` tells what is planned of each.
template <class Items, class Planned>
std::shared_ptr<const Places> placesOf(const Items &items, Planned planned)
{
    std::vector<Places::Conversation> conversations;
    conversations.reserve(items.size());
    for (const auto &item : items) {
        const PlannedItem &one = std::invoke(planned, item);
        conversations.push_back({.id = one.id, .row = one.row});
    }
    return std::make_shared<const Places>(std::move(conversations));
}

} // namespace

Intake Intake::of(DeletionPlan plan, const Arrival &arrival, const OpenConversations &open)
{
    Intake in{.number = arrival.batch,
              .batch = {.first = arrival.firstReport,
                        .checkBeforeSend = plan.checkBeforeSend,
                        .confirmedAt = arrival.now},
              .places = placesOf(plan.items, std::identity()),
              .openings = open.openings()};
    int place = 0;
    std::erase_if(plan.items, [&](const PlannedItem &item) {
        const bool isAgain = in.places->of(item.id.view()) != place++;
        const bool isOpen = open.contains(item.id);
        if (isOpen && !isAgain)
            in.leftOut.push_back(item);
        return isOpen || isAgain;
    });
    if (plan.items.size() < size_t(place))
        in.places = placesOf(plan.items, std::identity());
    in.batch.reports.reserve(plan.items.size());
    for (const PlannedItem &item : plan.items) {
        const int number = in.batch.end();
        in.waiting.push_back(number);
        in.batch.reports.push_back({.number = number,
                                    .batch = arrival.batch,
                                    .item = in.batch.total(),
                                    .planned = item,
                                    .at = arrival.at});
    }
    in.batch.items.resize(in.batch.reports.size());
    in.isOpen.assign(in.batch.reports.size(), true);
    in.batch.opening = std::make_shared<const std::vector<PlannedItem>>(std::move(plan.items));
    return in;
}

Intake Intake::of(const JournalBatch &interrupted, bool leaveRest, const Arrival &arrival,
                  base::Milliseconds afterLostAnswer, const OpenConversations &open)
{
    Intake in{.number = arrival.batch,
              .batch = {.journalNumber = interrupted.head.batch,
                        .first = arrival.firstReport,
                        .checkBeforeSend = true,
                        .leavesRest = leaveRest || !interrupted.trusted,
                        .confirmedAt = arrival.now},
              .places = placesOf(interrupted.items, &JournalItem::planned),
              .openings = open.openings()};
    for (const JournalItem &known : interrupted.items) {
        const State state = known.outcome.state;
        const int number = in.batch.end();
        in.batch.reports.push_back({.number = number,
                                    .batch = arrival.batch,
                                    .item = known.position,
                                    .planned = known.planned,
                                    .state = hasEnded(state) ? state : State::Planned,
                                    .started = hasEnded(state),
                                    .wasSent = known.inFlight,
                                    .at = hasEnded(state) ? known.outcome.at : arrival.at,
                                    .evidence = known.outcome.evidence,
                                    .foundAgainAt = known.foundAgainAt});
        in.batch.items.push_back({.life = {.state = in.batch.reports.back().state},
                                  .believedAliveFrom = arrival.now + afterLostAnswer});
    }
    in.isOpen.assign(in.batch.reports.size(), false);
    for (int place = 0; place < in.batch.total(); ++place) {
        const Report &report = in.batch.reports[size_t(place)];
        Item &item = in.batch.items[size_t(place)];
        if (hasEnded(report.state)) {
            in.batch.tally.count(report.state);
            ++in.batch.started;
            in.batch.foundAgain += report.foundAgainAt.isValid();
            continue;
        }
        const std::string_view id = report.planned.id.view();
        item.isElsewhere = open.isOpen(id) || in.places->of(id) != place;
        // What is asked about is held by whoever asks, whoever else does.
        in.isOpen[size_t(place)] = !item.isElsewhere || report.wasSent;
        if (!report.wasSent) {
            in.waiting.push_back(report.number);
            continue;
        }
        in.inFlight.push_back(report.number);
        // Where nothing is sent any more, what is found alive is not tried again.
        if (in.batch.leavesRest || item.isElsewhere)
            item.life.lost = kRetries;
    }
    return in;
}

bool Intake::fits(const Arrival &arrival, const OpenConversations &open) const
{
    return number == arrival.batch && batch.first == arrival.firstReport && openings == open.openings() &&
           std::ranges::all_of(leftOut, [&open](const PlannedItem &item) { return open.contains(item.id); });
}

Intake Intake::madeAnew(const Arrival &arrival, const OpenConversations &open) &&
{
    DeletionPlan plan;
    plan.checkBeforeSend = batch.checkBeforeSend;
    plan.items.reserve(batch.reports.size() + leftOut.size());
    for (Report &report : batch.reports)
        plan.items.push_back(std::move(report.planned));
    std::ranges::move(leftOut, std::back_inserter(plan.items));
    Arrival then = arrival;
    then.now = batch.confirmedAt;
    if (!batch.reports.empty())
        then.at = batch.reports.front().at;
    return of(std::move(plan), then, open);
}

} // namespace deletion
