#include "app/deletion/queue.h"

#include "app/base/logging.h"
#include "app/deletion/verdict.h"

#include <algorithm>

namespace deletion {

base::Milliseconds restBefore(int rests)
{
    return base::Milliseconds(1000) * std::min(1 << std::clamp(rests - 1, 0, 6), 60);
}

Queue::Queue(base::Clock *clock, highlevel::Client *client, QObject *parent)
    : QObject(parent), m_clock(clock), m_client(client)
{
}

void Queue::add(const std::vector<Wanted> &wanted)
{
    for (const Wanted &one : wanted) {
        const bool known = std::ranges::any_of(
            m_reports, [&](const Report &r) { return r.id == one.id && !hasEnded(r.state); });
        if (known)
            continue;
        const int number = int(m_reports.size());
        m_reports.push_back({.number = number, .id = one.id, .contact = one.contact, .at = m_clock->utc()});
        m_lives.emplace_back();
        m_waiting.push_back(number);
        Q_EMIT added(number);
    }
    startNext();
}

bool Queue::isBusy() const
{
    return std::ranges::any_of(m_reports, [](const Report &r) { return !hasEnded(r.state); });
}

void Queue::startNext()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = m_waiting.front();
    m_waiting.pop_front();
    handle(*m_current, Event::Start);
}

void Queue::handle(int number, Event event)
{
    const auto [life, effect] = advance(m_lives[size_t(number)], event);
    if (life == m_lives[size_t(number)] && effect == Effect::None)
        return;
    m_lives[size_t(number)] = life;
    Report &report = m_reports[size_t(number)];
    report.state = life.state;
    report.at = m_clock->utc();
    qCInfo(base::lcDeletion) << "deletion" << number << "event" << int(event) << "state" << int(life.state);
    Q_EMIT changed(number);
    carryOut(number, effect);

    // One whose answer was lost may be in doubt for long; the others need not wait for it.
    const bool out = hasEnded(life.state) || life.state == State::Resting;
    if (out && m_current == number) {
        m_current.reset();
        startNext();
    }
}

void Queue::carryOut(int number, Effect effect)
{
    switch (effect) {
    case Effect::None:
    case Effect::Report:
        break;
    case Effect::RecordIntent:
        // There is no journal yet: the intent lives in m_lives, and is recorded by being there.
        handle(number, Event::IntentRecorded);
        break;
    case Effect::Send:
        send(number);
        break;
    case Effect::Check:
        check(number);
        break;
    case Effect::Rest:
        m_clock->after(restBefore(m_lives[size_t(number)].rests), this,
                       [this, number] { handle(number, Event::Rested); });
        break;
    }
}

void Queue::send(int number)
{
    m_client->deleteConversation(m_reports[size_t(number)].id, highlevel::Client::Priority::Bulk)
        .then(this, [this, number](const highlevel::Answer<bool> &answer) {
            Report &report = m_reports[size_t(number)];
            report.httpStatus = answer.ok() ? 200 : answer.error().httpStatus;
            report.saidNoSuccess = answer.ok() && !answer.value();
            if (!answer.ok())
                report.deleteError = answer.error();
            handle(number, verdictOnDelete(answer));
        });
}

void Queue::check(int number)
{
    m_client->conversation(m_reports[size_t(number)].id, highlevel::Client::Priority::Interactive)
        .then(this, [this, number](const highlevel::Answer<highlevel::ConversationState> &answer) {
            Report &report = m_reports[size_t(number)];
            report.checkError = answer.ok() ? std::nullopt : std::optional(answer.error());
            handle(number, verdictOnCheck(answer));
        });
}

} // namespace deletion
