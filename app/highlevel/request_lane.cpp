#include "app/highlevel/request_lane.h"

#include "app/highlevel/api_error.h"

#include <algorithm>

namespace highlevel {

namespace {

using base::Milliseconds;

/// What another lane learns may let this one go, and does not tell it: so it looks by itself.
constexpr Milliseconds kLookAgain{1'000};
/// The same while all that is under way is another lane's: its answer may come at any moment.
constexpr Milliseconds kLookAgainSoon{100};

bool isTooLate(const HttpRequest &request, Milliseconds now)
{
    return request.leaveBefore && *request.leaveBefore <= now;
}

/// Whether the request can be sent again, because it was not carried out, or because it changes nothing.
bool goesAgain(const HttpRequest &request, int tries, const HttpOutcome &outcome)
{
    const bool isRead = request.method == HttpRequest::Method::Get;
    if (outcome.fault == HttpOutcome::Fault::None && outcome.status == 429)
        return isRead || ApiError::from(outcome).kind == ApiError::Kind::TooManyRequests;
    return isRead && outcome.fault == HttpOutcome::Fault::ConnectionLost && tries < RequestLane::kReadTries;
}

} // namespace

RequestLane::RequestLane(base::Clock *clock, Transport *transport, std::shared_ptr<RateBudget> budget,
                         QObject *parent)
    : QObject(parent), m_clock(clock), m_transport(transport), m_budget(std::move(budget))
{
}

RequestLane::RequestLane(base::Clock *clock, Transport *transport, QObject *parent)
    : RequestLane(clock, transport, std::make_shared<RateBudget>(), parent)
{
}

RequestLane::~RequestLane()
{
    const Milliseconds now = m_clock->steady();
    for (const auto &[ticket, since] : m_underWay)
        m_budget->ended(ticket, now, 0, {});
}

void RequestLane::submit(HttpRequest request, Priority priority, std::stop_token stop, Transport::Done done)
{
    queueOf(priority).push_back({std::move(request), priority, std::move(stop), std::move(done)});
    // Later, so that `done` is never called from within submit().
    QMetaObject::invokeMethod(this, &RequestLane::pump, Qt::QueuedConnection);
}

void RequestLane::sweep()
{
    const Milliseconds now = m_clock->steady();
    // First all are taken out, then told: what they do in answer may submit anew.
    std::vector<Waiting> out;
    for (std::deque<Waiting> &queue : m_queues) {
        const auto goes = std::stable_partition(queue.begin(), queue.end(), [now](const Waiting &waiting) {
            return !waiting.stop.stop_requested() && !isTooLate(waiting.request, now);
        });
        std::move(goes, queue.end(), std::back_inserter(out));
        queue.erase(goes, queue.end());
    }
    for (const Waiting &waiting : out) {
        HttpOutcome outcome;
        outcome.fault =
            waiting.stop.stop_requested() ? HttpOutcome::Fault::Withdrawn : HttpOutcome::Fault::Expired;
        outcome.asked = outcome.answered = now;
        waiting.done(std::move(outcome));
    }
}

void RequestLane::pump()
{
    sweep();
    Wait wait;
    while (m_underWay.size() < size_t(kConnections)) {
        const auto queue = std::ranges::find_if(m_queues, [](const auto &q) { return !q.empty(); });
        if (queue == m_queues.end())
            break;
        const Milliseconds now = m_clock->steady();
        if (isTooLate(queue->front().request, now)) {
            sweep();
            continue;
        }
        wait = m_budget->wait(now);
        if (wait.why != Wait::Why::Nothing) {
            wakeAt(lookAgain(wait));
            break;
        }
        Waiting waiting = std::move(queue->front());
        queue->pop_front();
        launch(std::move(waiting));
    }
    wakeForTheFirstToExpire();
    if (std::exchange(m_wait, wait) != wait)
        Q_EMIT waitChanged();
}

Milliseconds RequestLane::silence() const
{
    if (m_underWay.empty())
        return Milliseconds(0);
    const auto oldest = std::ranges::min_element(m_underWay, {}, [](const auto &one) { return one.second; });
    return m_clock->steady() - std::max(oldest->second, m_heardAt);
}

Milliseconds RequestLane::lookAgain(const Wait &next) const
{
    const Milliseconds now = m_clock->steady();
    const Milliseconds byItself = now + (next.until || !m_underWay.empty() ? kLookAgain : kLookAgainSoon);
    return std::min(byItself, next.until.value_or(byItself));
}

void RequestLane::wakeForTheFirstToExpire()
{
    for (const std::deque<Waiting> &queue : m_queues)
        for (const Waiting &waiting : queue)
            if (waiting.request.leaveBefore)
                wakeAt(*waiting.request.leaveBefore);
}

void RequestLane::launch(Waiting waiting)
{
    ++waiting.tries;
    const Milliseconds asked = m_clock->steady();
    const RateBudget::Ticket ticket = m_budget->sent(asked);
    m_underWay.emplace(ticket, asked);
    const HttpRequest request = waiting.request;
    const bool isDelete = request.method == HttpRequest::Method::Delete;
    const std::stop_token stop = isDelete ? std::stop_token() : waiting.stop;
    m_transport->send(request, stop,
                      [this, ticket, asked, waiting = std::move(waiting)](HttpOutcome outcome) mutable {
                          outcome.asked = asked;
                          hear(std::move(waiting), ticket, std::move(outcome));
                      });
}

void RequestLane::hear(Waiting waiting, RateBudget::Ticket ticket, HttpOutcome outcome)
{
    m_underWay.erase(ticket);
    const Milliseconds now = m_clock->steady();
    outcome.answered = now;
    if (outcome.status > 0)
        m_heardAt = now;
    if (outcome.neverLeft())
        m_budget->neverLeft(ticket);
    else
        m_budget->ended(ticket, now, outcome.status, outcome.rate);
    if (goesAgain(waiting.request, waiting.tries, outcome) && !waiting.stop.stop_requested())
        queueOf(waiting.priority).push_front(std::move(waiting));
    else
        waiting.done(std::move(outcome));
    Q_EMIT budgetChanged();
    pump();
}

void RequestLane::wakeAt(Milliseconds when)
{
    if (m_wakeAt && *m_wakeAt <= when)
        return;
    m_wakeAt = when;
    m_clock->after(when - m_clock->steady(), this, [this, when] {
        // One that was overtaken by an earlier waking must not forget the one that is set now.
        if (m_wakeAt == when)
            m_wakeAt.reset();
        pump();
    });
}

} // namespace highlevel
