#include "app/deletion/item_driver.h"

#include "app/base/logging.h"

#include <algorithm>

namespace deletion {

ItemDriver::ItemDriver(base::Clock *clock, highlevel::Client *client, Journal *journal,
                       Dispatcher *dispatcher)
    : m_clock(clock), m_journal(journal), m_dispatcher(dispatcher), m_questions(client)
{
}

void ItemDriver::reserve(size_t more)
{
    m_reports.reserve(m_reports.size() + more);
    m_lives.reserve(m_lives.size() + more);
}

int ItemDriver::take(Report report)
{
    report.number = int(m_reports.size());
    m_lives.push_back({.state = report.state});
    m_reports.push_back(std::move(report));
    return m_reports.back().number;
}

void ItemDriver::handle(int number, Event event)
{
    const Life before = m_lives[size_t(number)];
    const auto [life, effect] = advance(before, event);
    if (life == before && effect == Effect::None)
        return;
    m_lives[size_t(number)] = life;
    m_underWay += int(isUnderWay(life.state)) - int(isUnderWay(before.state));
    Report &report = m_reports[size_t(number)];
    report.state = life.state;
    report.started = true;
    report.at = m_clock->utc();
    qCInfo(base::lcDeletion) << "deletion" << number << "event" << int(event) << "state" << int(life.state);
    m_dispatcher->moved(number, before, life);
    carryOut(number, effect);
    m_dispatcher->driven(number);
}

void ItemDriver::carryOut(int number, Effect effect)
{
    switch (effect) {
    case Effect::None:
    case Effect::Report:
        break;
    case Effect::Vet:
        vet(number);
        break;
    case Effect::RecordIntent:
        // Paused or stopped while it was looked at: it goes back before anything is written or sent.
        m_dispatcher->maySend(number) ? recordIntent(number) : handle(number, Event::IntentLost);
        break;
    case Effect::Send:
        m_dispatcher->maySend(number) ? send(number) : handle(number, Event::Held);
        break;
    case Effect::Withdraw:
        withdrawIntent(number);
        [[fallthrough]];
    case Effect::PutBack:
        m_dispatcher->putBack(number);
        break;
    case Effect::Check:
        check(number);
        break;
    case Effect::Rest:
        rest(number);
        break;
    case Effect::RecordOutcome:
        recordOutcome(number);
        break;
    }
}

void ItemDriver::recordIntent(int number)
{
    m_journal->append({{.kind = Record::Kind::Intent,
                        .batch = m_dispatcher->journalBatch(number),
                        .item = report(number).item,
                        .at = m_clock->utc()}},
                      [this, number](bool durable) {
                          handle(number, durable ? Event::IntentRecorded : Event::IntentLost);
                      });
}

void ItemDriver::withdrawIntent(int number)
{
    m_journal->append({{.kind = Record::Kind::Withdrawn,
                        .batch = m_dispatcher->journalBatch(number),
                        .item = report(number).item,
                        .at = m_clock->utc()}},
                      {});
}

void ItemDriver::recordOutcome(int number)
{
    const Report &known = report(number);
    ItemOutcome outcome{
        .state = m_lives[size_t(number)].outcome, .httpStatus = known.httpStatus, .at = known.at};
    if (const auto &error = known.deleteError ? known.deleteError : known.checkError) {
        outcome.message = error->message();
        outcome.error = error->error;
        outcome.traceId = error->traceId;
    }
    m_journal->append({outcomeRecord(m_dispatcher->journalBatch(number), known.item, outcome)},
                      [this, number](bool durable) {
                          if (durable)
                              handle(number, Event::OutcomeRecorded);
                          else
                              m_unrecorded.push_back(number);
                      });
}

void ItemDriver::vet(int number)
{
    m_questions.vet(report(number).planned, m_withdraw.get_token(),
                    [this, number](const Questions::Finding &finding) {
                        m_reports[size_t(number)].checkError = finding.shown();
                        hear(number, finding);
                    });
}

void ItemDriver::send(int number)
{
    m_questions.send(report(number).planned.id, m_withdraw.get_token(),
                     [this, number](const Questions::Finding &finding) {
                         if (!finding.wasWithdrawn()) {
                             Report &known = m_reports[size_t(number)];
                             known.httpStatus = finding.httpStatus;
                             known.saidNoSuccess = finding.saidNoSuccess;
                             known.deleteError = finding.error;
                         }
                         hear(number, finding);
                     });
}

void ItemDriver::check(int number)
{
    m_questions.check(report(number).planned.id, [this, number](const Questions::Finding &finding) {
        m_reports[size_t(number)].checkError = finding.shown();
        hear(number, finding);
    });
}

void ItemDriver::hear(int number, const Questions::Finding &finding)
{
    if (finding.error)
        m_dispatcher->hindered(number, *finding.error);
    handle(number, finding.event);
}

void ItemDriver::rest(int number)
{
    const int rests = m_lives[size_t(number)].rests;
    const auto pause =
        std::min<base::Milliseconds>(m_rests.first * (1LL << std::clamp(rests - 1, 0, 20)), m_rests.longest);
    m_clock->after(pause, this, [this, number, rests] {
        // wake() may have ended this rest already, and another may be under way.
        if (m_lives[size_t(number)].rests == rests)
            handle(number, Event::Rested);
    });
}

void ItemDriver::wake()
{
    recordAgain();
    for (int number = 0; number < int(m_lives.size()); ++number)
        if (state(number) == State::Resting)
            handle(number, Event::Rested);
}

void ItemDriver::recordAgain()
{
    for (const int number : std::exchange(m_unrecorded, {}))
        recordOutcome(number);
}

void ItemDriver::withdrawWaiting()
{
    m_withdraw.request_stop();
    m_withdraw = std::stop_source();
}

bool ItemDriver::isUnsettled() const
{
    return std::ranges::any_of(m_lives, [](const Life &life) {
        return life.state == State::Closing || (deletion::isUnsettled(life) && !hasEnded(life.state));
    });
}

} // namespace deletion
