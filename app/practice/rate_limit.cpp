#include "app/practice/rate_limit.h"

#include <algorithm>

namespace practice {

void RateLimit::turnTo(Time now)
{
    const Time interval = m_setup.interval;
    if (m_dayEnd <= now) {
        m_dailyUsed = 0;
        m_dayEnd = now + m_setup.day;
    }
    switch (m_setup.kind) {
    case Kind::SlidingLog:
        while (!m_log.empty() && m_log.front() + interval <= now)
            m_log.pop_front();
        break;
    case Kind::FixedWindow:
    case Kind::ClockWindow:
        if (m_windowEnd <= now) {
            m_usedInWindow = 0;
            const Time began = m_setup.kind == Kind::FixedWindow ? now : now - now % interval;
            m_windowEnd = began + interval;
        }
        break;
    case Kind::TokenBucket:
        m_tokens = std::min(double(m_setup.max), m_tokens + double((now - m_now).count()) * m_setup.max /
                                                                double(interval.count()));
        break;
    }
    m_now = now;
}

int RateLimit::remaining() const
{
    switch (m_setup.kind) {
    case Kind::SlidingLog:
        return m_setup.max - int(m_log.size());
    case Kind::FixedWindow:
    case Kind::ClockWindow:
        return m_setup.max - m_usedInWindow;
    case Kind::TokenBucket:
        break;
    }
    return int(m_tokens);
}

std::chrono::milliseconds RateLimit::dailyReset() const
{
    return std::chrono::ceil<std::chrono::milliseconds>(m_dayEnd - m_now);
}

bool RateLimit::admit(Time now)
{
    turnTo(now);
    if (m_dailyUsed >= m_setup.dailyMax || remaining() < 1)
        return false;
    ++m_dailyUsed;
    if (m_setup.kind == Kind::SlidingLog)
        m_log.push_back(now);
    else if (m_setup.kind == Kind::TokenBucket)
        m_tokens -= 1;
    else
        ++m_usedInWindow;
    return true;
}

} // namespace practice
