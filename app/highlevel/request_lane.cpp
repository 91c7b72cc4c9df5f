#include "app/highlevel/request_lane.h"

namespace highlevel {

RequestLane::RequestLane(base::Clock *clock, HttpTransport *transport, QObject *parent)
    : QObject(parent), m_clock(clock), m_transport(transport)
{
}

void RequestLane::submit(HttpRequest request, Priority priority, std::stop_token stop,
                         HttpTransport::Done done)
{
    queueOf(priority).push_back({std::move(request), priority, std::move(stop), std::move(done)});
    // Later, so that `done` is never called from within submit().
    QMetaObject::invokeMethod(this, &RequestLane::pump, Qt::QueuedConnection);
}

std::deque<RequestLane::Waiting> &RequestLane::queueOf(Priority priority)
{
    return priority == Priority::Interactive ? m_interactive : m_bulk;
}

void RequestLane::dropStopped(std::deque<Waiting> *queue)
{
    std::deque<Waiting> kept;
    std::deque<Waiting> stopped;
    for (Waiting &waiting : *queue)
        (waiting.stop.stop_requested() ? stopped : kept).push_back(std::move(waiting));
    *queue = std::move(kept);
    for (Waiting &waiting : stopped) {
        HttpOutcome outcome;
        outcome.fault = HttpOutcome::Fault::Cancelled;
        waiting.done(std::move(outcome));
    }
}

void RequestLane::pump()
{
    dropStopped(&m_interactive);
    dropStopped(&m_bulk);
    while (m_inFlight < kConnections && !(m_interactive.empty() && m_bulk.empty())) {
        const auto next = m_budget.nextSend(m_clock->steady());
        if (!next)
            return; // an answer will come and pump again
        if (*next > m_clock->steady()) {
            wakeAt(*next);
            return;
        }
        auto &queue = m_interactive.empty() ? m_bulk : m_interactive;
        Waiting waiting = std::move(queue.front());
        queue.pop_front();
        launch(std::move(waiting));
    }
}

void RequestLane::launch(Waiting waiting)
{
    ++m_inFlight;
    m_budget.sent();
    const HttpRequest request = waiting.request;
    const std::stop_token stop = waiting.stop;
    m_transport->send(request, stop, [this, waiting = std::move(waiting)](HttpOutcome outcome) mutable {
        --m_inFlight;
        m_budget.ended(m_clock->steady(), outcome.status, outcome.rate);
        const bool refused = outcome.fault == HttpOutcome::Fault::None && outcome.status == 429;
        if (refused && !waiting.stop.stop_requested())
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
