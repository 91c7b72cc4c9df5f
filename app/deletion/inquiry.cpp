#include "app/deletion/inquiry.h"

namespace deletion {

namespace {

/// So many questions at once, as many as a batch has under way.
constexpr int kAtOnce = 6;

} // namespace

Inquiry::Inquiry(base::Clock *clock, highlevel::Client *client, Journal *journal, QObject *parent)
    : QObject(parent), m_clock(clock), m_journal(journal), m_requests(clock, client)
{
}

std::vector<JournalItem> Inquiry::openIn(const JournalBatch &batch)
{
    std::vector<JournalItem> open;
    if (batch.ended && batch.trusted)
        for (const JournalItem &item : batch.items)
            if (item.outcome.state == State::Unknown)
                open.push_back(item);
    return open;
}

void Inquiry::ask(qint64 batch, std::vector<JournalItem> items)
{
    if (isUnderWay() || items.empty())
        return;
    m_batch = batch;
    m_result = {};
    m_hasSaidThatItWaits = false;
    m_open = int(items.size());
    m_believedAliveFrom = m_clock->steady() + Patience().afterLostAnswer;
    m_waiting.assign(std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    goOn();
}

void Inquiry::goOn()
{
    while (m_asked < kAtOnce && !m_waiting.empty()) {
        const JournalItem item = std::move(m_waiting.front());
        m_waiting.pop_front();
        ask(item);
    }
}

void Inquiry::ask(const JournalItem &item)
{
    ++m_asked;
    m_requests.check(item.planned.id, m_believedAliveFrom, [this, item](const Heard &heard) {
        --m_asked;
        hear(item, heard);
        goOn();
    });
}

void Inquiry::hear(const JournalItem &item, const Heard &heard)
{
    if (heard.isOutdated) {
        m_waiting.push_back(item);
        return;
    }
    switch (heard.event) {
    case Event::SeenGone:
        ++m_result.gone;
        settle(item, State::Deleted, Proof::GoneWhenAskedAgain, heard.evidence);
        break;
    case Event::SeenAlive:
        ++m_result.alive;
        settle(item, State::NotDeleted, Proof::SeenAlive, heard.evidence);
        break;
    case Event::SeenAliveTooEarly: {
        const base::Milliseconds wait = m_believedAliveFrom - m_clock->steady();
        if (!std::exchange(m_hasSaidThatItWaits, true))
            Q_EMIT waitsForCertainty(wait);
        m_clock->after(wait, this, [this, item] {
            m_waiting.push_back(item);
            goOn();
        });
        break;
    }
    case Event::NotCarriedOut:
        // What stands in the way of this one stands in the way of all that still wait.
        m_result.cause = heard.error;
        m_result.notSaid += int(m_waiting.size());
        m_open -= int(m_waiting.size());
        m_waiting.clear();
        [[fallthrough]];
    default:
        ++m_result.notSaid;
        closeOne();
        break;
    }
}

void Inquiry::settle(const JournalItem &item, State state, Proof proof, const Evidence &evidence)
{
    ItemOutcome outcome{.state = state, .evidence = evidence, .at = m_clock->utc()};
    outcome.evidence.proof = proof;
    m_journal->appendSurely(outcomeRecord(m_batch, item.position, outcome));
    Q_EMIT settled(m_batch, item.position, outcome);
    closeOne();
}

void Inquiry::closeOne()
{
    if (--m_open == 0)
        Q_EMIT ended(m_result);
}

} // namespace deletion
