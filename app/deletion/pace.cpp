#include "app/deletion/pace.h"

#include <algorithm>

namespace deletion {

namespace {
constexpr base::Milliseconds kOver(60'000);
constexpr base::Milliseconds kLeast(3'000);
} // namespace

base::Milliseconds Pace::ran(base::Milliseconds now) const
{
    return m_ranBefore + (m_runsSince ? now - *m_runsSince : base::Milliseconds(0));
}

void Pace::run(base::Milliseconds now, bool runs)
{
    if (runs == m_runsSince.has_value())
        return;
    m_ranBefore = ran(now);
    m_runsSince = runs ? std::optional(now) : std::nullopt;
}

void Pace::ended(base::Milliseconds now)
{
    m_ends.push_back(ran(now));
    while (m_ends.front() + kOver < m_ends.back())
        m_ends.pop_front();
}

std::optional<double> Pace::perSecond(base::Milliseconds now) const
{
    const base::Milliseconds until = ran(now);
    const base::Milliseconds over = std::min(until, kOver);
    if (over < kLeast)
        return std::nullopt;
    const auto recent = std::ranges::count_if(m_ends, [&](auto at) { return at > until - over; });
    if (recent < 2)
        return std::nullopt;
    return double(recent) * 1000 / double(over.count());
}

} // namespace deletion
