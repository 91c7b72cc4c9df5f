#include "app/highlevel/request_lane.h"

#include <algorithm>

namespace highlevel {

RequestLane::RequestLane(base::Clock *clock, Transport *transport, QObject *parent)
    : QObject(parent), m_clock(clock), m_transport(transport)
{
}

void RequestLane::submit(HttpRequest request, Priority priority, std::stop_token stop, Transport::Done done)
{
    queueOf(priority).push_back({std::move(request), priority, std::move(stop), std::move(done)});
    // Later, so that `done` is never called from within submit().
    QMetaObject::invokeMethod(this, &RequestLane::pump, Qt::QueuedConnection);
}

void RequestLane::sweep()
{
    // First all are taken out, then told: what they do in answer may submit anew.
    std::vector<Waiting> stopped;
    for (std::deque<Waiting> &queue : m_queues) {
        const auto goes = std::stable_partition(queue.begin(), queue.end(), [](const Waiting &waiting) {
            return !waiting.stop.stop_requested();
        });
        std::move(goes, queue.end(), std::back_inserter(stopped));
        queue.erase(goes, queue.end());
    }
    for (const Waiting &waiting : stopped) {
        HttpOutcome outcome;
        outcome.fault = HttpOutcome::Fault::Withdrawn;
        waiting.done(std::move(outcome));
    }
}

void RequestLane::pump()
{
    sweep();
    while (m_inFlight < kConnections) {
        const auto queue = std::ranges::find_if(m_queues, [](const auto &q) { return !q.empty(); });
        if (queue == m_queues.end())
            return;
        const base::Milliseconds now = m_clock->steady();
        const auto next = m_budget.nextSend(now);
        if (!next)
            return; // an answer will come and pump again
        if (*next > now) {
            wakeAt(*next);
            return;
        }
        Waiting waiting = std::move(queue->front());
        queue->pop_front();
        launch(std::move(waiting));
    }
}

void RequestLane::launch(Waiting waiting)
{
    ++m_inFlight;
    const base::Milliseconds asked = m_clock->steady();
    const RateBudget::Ticket ticket = m_budget.sent(asked);
    const HttpRequest request = waiting.request;
    ++waiting.tries;
    const bool isDelete = request.method == HttpRequest::Method::Delete;
    const std::stop_token stop = isDelete ? std::stop_token() : waiting.stop;
    m_transport->send(
        request, stop, [this, ticket, asked, waiting = std::move(waiting)](HttpOutcome outcome) mutable {
            --m_inFlight;
            outcome.asked = asked;
            outcome.answered = m_clock->steady();
            if (outcome.neverLeft())
                m_budget.neverLeft(ticket);
            else
                m_budget.ended(ticket, m_clock->steady(), outcome.status, outcome.rate);
            const bool refused = outcome.fault == HttpOutcome::Fault::None && outcome.status == 429;
            const bool brokenRead = outcome.fault == HttpOutcome::Fault::ConnectionLost &&
                                    waiting.request.method == HttpRequest::Method::Get &&
                                    waiting.tries < kReadTries;
            if ((refused || brokenRead) && !waiting.stop.stop_requested())
                queueOf(waiting.priority).push_front(std::move(waiting));
            else
                waiting.done(std::move(outcome));
            Q_EMIT budgetChanged();
            pump();
        });
}

void RequestLane::wakeAt(base::Milliseconds when)
{
    if (m_wakeAt && *m_wakeAt <= when)
        return;
    m_wakeAt = when;
    m_clock->after(when - m_clock->steady(), this, [this] {
        m_wakeAt.reset();
        pump();
    });
}

} // namespace highlevel
