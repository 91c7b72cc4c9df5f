#include "app/practice/rate_limit.h"

namespace practice {

bool RateLimit::admit(Time now)
{
    while (!m_admitted.empty() && m_admitted.front() + m_interval <= now)
        m_admitted.pop_front();
    if (int(m_admitted.size()) >= m_max)
        return false;
    m_admitted.push_back(now);
    ++m_dailyUsed;
    return true;
}

} // namespace practice
