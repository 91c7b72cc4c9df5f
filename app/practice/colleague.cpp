#include "app/practice/colleague.h"

#include <cmath>

namespace practice {

Colleague::Colleague(double callsPerSecond, std::uint64_t seed) : m_perSecond(callsPerSecond), m_dice(seed) {}

void Colleague::plan()
{
    // Exponential pauses make a Poisson stream; written out, as std's distributions differ by library.
    const double uniform = (double(m_dice() >> 11) + 0.5) / double(1ULL << 53);
    m_next += RateLimit::Time(std::int64_t(-std::log(uniform) / m_perSecond * 1e6));
}

void Colleague::callUpTo(RateLimit::Time now, RateLimit *limit)
{
    if (m_perSecond <= 0)
        return;
    if (m_next < RateLimit::Time(0)) {
        // It has been at work for an interval when one first looks.
        m_next = now - limit->setup().interval;
        plan();
    }
    while (m_next <= now) {
        ++m_calls;
        m_refused += limit->admit(m_next) ? 0 : 1;
        plan();
    }
}

} // namespace practice
