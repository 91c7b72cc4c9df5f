#include "tests/support/simulated_highlevel.h"

namespace support {

SimulatedHighLevel::SimulatedHighLevel(ManualClock *clock, const Setup &setup)
    : m_clock(clock)
    , m_setup(setup)
    , m_limit(setup.limit)
    , m_colleague(setup.colleaguePerSecond, setup.seed)
    , m_dice(setup.seed)
{
}

base::Milliseconds SimulatedHighLevel::oneWay()
{
    const auto spread = m_setup.jitter.count();
    const auto whole = m_setup.latency.count() - spread + qint64(m_dice() % quint64(2 * spread + 1));
    // Not halved: the way there may take all of it, which is what makes pacing by send time unsafe.
    return base::Milliseconds(qint64(m_dice() % quint64(whole + 1)));
}

void SimulatedHighLevel::send(const highlevel::HttpRequest &request, std::stop_token, Done done)
{
    const bool isDelete = request.method == highlevel::HttpRequest::Method::Delete;
    const QByteArray body =
        isDelete
            ? QByteArray(R"({"success":true})")
            : R"({"deleted":false,"unreadCount":0,"starred":false,"assignedTo":"","lastMessageDate":1690000000000,"id":")" +
                  request.path.section(QLatin1Char('/'), -1).toLatin1() + R"("})";
    const base::Milliseconds there = oneWay();
    const base::Milliseconds back = std::max(m_setup.latency - there, base::Milliseconds(0));
    m_clock->after(there, this, [this, back, body, done = std::move(done)] {
        const practice::RateLimit::Time now = m_clock->steady();
        m_colleague.callUpTo(now, &m_limit);
        const bool admitted = m_limit.admit(now);
        ++(admitted ? m_answered : m_refused);
        highlevel::HttpOutcome outcome;
        outcome.status = admitted ? 200 : 429;
        outcome.body = body;
        outcome.rate = {.max = m_limit.setup().max,
                        .interval = m_limit.setup().interval,
                        .remaining = m_limit.remaining(),
                        .dailyMax = m_limit.setup().dailyMax,
                        .dailyRemaining = m_limit.dailyRemaining(),
                        .dailyReset = m_limit.dailyReset()};
        m_clock->after(back, this, [outcome, done] { done(outcome); });
    });
}

} // namespace support
