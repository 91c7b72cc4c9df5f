#include "app/highlevel/rate_budget.h"

#include <algorithm>

namespace highlevel {

std::optional<RateBudget::Time> RateBudget::nextSend(Time now) const
{
    const auto live = std::ranges::count_if(m_answered, [&](Time at) { return at + m_interval > now; });
    Time earliest = std::max(now, m_blockedUntil);
    const auto over = live + m_inFlight - m_max;
    if (over >= 0) {
        // `over + 1` of the places held by answered requests must come free first.
        const auto firstLive = std::ssize(m_answered) - live;
        const auto needed = firstLive + over;
        if (needed >= std::ssize(m_answered))
            return std::nullopt;
        earliest = std::max(earliest, m_answered[size_t(needed)] + m_interval);
    }
    return earliest;
}

void RateBudget::sent()
{
    ++m_inFlight;
}

void RateBudget::ended(Time now, int status, const RateHeaders &rate)
{
    --m_inFlight;
    if (rate.max && *rate.max > 0)
        m_max = *rate.max;
    if (rate.interval && rate.interval->count() > 0)
        m_interval = *rate.interval;
    while (!m_answered.empty() && m_answered.front() + m_interval <= now)
        m_answered.pop_front();
    m_answered.push_back(now);

    if (rate.remaining) {
        m_remaining = rate.remaining;
        // Colleagues share the budget: nothing left for us although we sent little means they spent it.
        if (*rate.remaining == 0 && std::ssize(m_answered) < m_max)
            m_blockedUntil = std::max(m_blockedUntil, now + m_interval);
    }
    if (rate.dailyRemaining) {
        m_dailyRemaining = rate.dailyRemaining;
        if (*rate.dailyRemaining == 0 && rate.dailyReset)
            m_blockedUntil = std::max(m_blockedUntil, now + *rate.dailyReset);
    }

    if (status == 429) {
        const Time backOff = m_interval * (1 << std::min(m_refusals, 5));
        ++m_refusals;
        m_blockedUntil = std::max(m_blockedUntil, now + rate.retryAfter.value_or(backOff));
    } else if (status > 0) {
        m_refusals = 0;
    }
}

} // namespace highlevel
