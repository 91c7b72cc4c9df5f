#pragma once

#include "app/highlevel/rate_budget.h"
#include "app/highlevel/transport.h"

#include <QObject>

#include <array>
#include <deque>
#include <map>
#include <memory>

namespace highlevel {

/// The gate of a sub-account to the network. Requests wait here, in order, until the budget lets them go;
/// what a person waits for overtakes what runs in bulk. Under it no one sleeps, above it no one counts. Lanes
/// of one sub-account share a budget, and each of them always moves on.
///
/// A request that HighLevel refused with 429 was not carried out: it goes back to the head of its queue and
/// is sent again when the budget allows, so nobody above ever sees such a one unless it was cancelled
/// meanwhile. A 429 from somebody in between makes all wait just the same, but does not prove that a DELETE
/// was not carried out: that one is told of it. A GET whose connection broke (a kept-alive one that the other
/// side had just closed, say) is asked again likewise, each time counted; a DELETE never.
///
/// What may not leave after a certain time (HttpRequest::leaveBefore) does not, and is told so as soon as
/// that time has passed, asleep or awake, whatever it waits for.
class RequestLane : public QObject
{
    Q_OBJECT

public:
    enum class Priority {
        Interactive, ///< a person waits for it
        Next,        ///< bulk work that is worth less the older it gets, such as a delete just checked
        Bulk
    };
    static constexpr int kConnections = 6; // as many as Qt opens to one host
    static constexpr int kReadTries = 3;   // of a GET whose connection breaks

    /// `clock` and `transport` must outlive this object. `budget` is that of the sub-account `transport`
    /// leads to, shared with whoever else asks there.
    RequestLane(base::Clock *clock, Transport *transport, std::shared_ptr<RateBudget> budget,
                QObject *parent = nullptr);
    /// With a budget of its own: for one that is alone.
    RequestLane(base::Clock *clock, Transport *transport, QObject *parent = nullptr);
    /// The budget counts what is under way as lost: it may have arrived, and nobody will hear of it.
    ~RequestLane() override;

    /// Calls `done` exactly once, later; not at all once this object is gone. A request stopped while it
    /// waits never leaves and ends as Withdrawn; one that waits past its `leaveBefore` ends as Expired. Under
    /// way, a GET is aborted; a DELETE is let finish, since to abort it would only leave it unknown.
    void submit(HttpRequest request, Priority priority, std::stop_token stop, Transport::Done done);

    [[nodiscard]] const RateBudget &budget() const { return *m_budget; }
    void setManners(RateBudget::Manners manners) { m_budget->setManners(manners); }
    void scatter(quint32 seed) { m_budget->scatter(seed); }
    /// Drops those waiting whose stop was requested, or whose time has passed, now, instead of when their
    /// turn comes.
    void sweep();

    /// Why the first of those that wait does not leave.
    [[nodiscard]] const Wait &waiting() const { return m_wait; }
    /// For how long what is under way has had no answer of any kind; 0 while nothing is.
    [[nodiscard]] base::Milliseconds silence() const;
    /// Steady time, which `waiting()` is told in.
    [[nodiscard]] base::Milliseconds now() const { return m_clock->steady(); }

Q_SIGNALS:
    void budgetChanged();
    /// `waiting()` is another. At the limit that is so with each request.
    void waitChanged();

private:
    struct Waiting
    {
        HttpRequest request;
        Priority priority;
        std::stop_token stop;
        Transport::Done done;
        int tries = 0;
    };

    using Queues = std::array<std::deque<Waiting>, 3>;

    [[nodiscard]] std::deque<Waiting> &queueOf(Priority priority) { return m_queues[size_t(priority)]; }
    void pump();
    void launch(Waiting waiting);
    void hear(Waiting waiting, RateBudget::Ticket ticket, HttpOutcome outcome);
    void wakeAt(base::Milliseconds when);
    /// When to look again while the budget says `next`.
    [[nodiscard]] base::Milliseconds lookAgain(const Wait &next) const;
    void wakeForTheFirstToExpire();

    base::Clock *m_clock;
    Transport *m_transport;
    std::shared_ptr<RateBudget> m_budget;
    Queues m_queues;                                             ///< by priority
    std::map<RateBudget::Ticket, base::Milliseconds> m_underWay; ///< since when
    base::Milliseconds m_heardAt{0};                             ///< steady; the last answer of any kind
    std::optional<base::Milliseconds> m_wakeAt;
    Wait m_wait;
};

} // namespace highlevel
