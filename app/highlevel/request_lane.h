#pragma once

#include "app/highlevel/http_transport.h"
#include "app/highlevel/rate_budget.h"

#include <deque>

namespace highlevel {

/// The one gate of a sub-account to the network. Requests wait here, in order, until the budget lets them
/// go; what a person waits for overtakes what runs in bulk. Under it no one sleeps, above it no one counts.
///
/// A request refused with 429 was not carried out: it goes back to the head of its queue and is sent again
/// when the budget allows, so nobody above ever sees a 429 unless it was cancelled meanwhile.
class RequestLane : public QObject
{
    Q_OBJECT

public:
    enum class Priority { Interactive, Bulk };
    static constexpr int kConnections = 6; // as many as Qt opens to one host

    /// `clock` and `transport` must outlive this object.
    RequestLane(base::Clock *clock, HttpTransport *transport, QObject *parent = nullptr);

    /// Calls `done` exactly once, later; not at all once this object is gone. A request stopped while it
    /// waits never leaves and ends as Cancelled.
    void submit(HttpRequest request, Priority priority, std::stop_token stop, HttpTransport::Done done);

    [[nodiscard]] const RateBudget &budget() const { return m_budget; }

Q_SIGNALS:
    void budgetChanged();

private:
    struct Waiting
    {
        HttpRequest request;
        Priority priority;
        std::stop_token stop;
        HttpTransport::Done done;
    };

    [[nodiscard]] std::deque<Waiting> &queueOf(Priority priority);
    void pump();
    void dropStopped(std::deque<Waiting> *queue);
    void launch(Waiting waiting);
    void wakeAt(base::Milliseconds when);

    base::Clock *m_clock;
    HttpTransport *m_transport;
    RateBudget m_budget;
    std::deque<Waiting> m_interactive;
    std::deque<Waiting> m_bulk;
    int m_inFlight = 0;
    std::optional<base::Milliseconds> m_wakeAt;
};

} // namespace highlevel
