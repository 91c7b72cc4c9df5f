#pragma once

#include "app/base/clock.h"

#include <deque>
#include <optional>

namespace deletion {

/// How fast a batch goes, over the time that it really ran: what it paused for is no part of it. Pure; all
/// times are steady.
class Pace
{
public:
    /// It runs from now on, or does not. Saying what is so already changes nothing.
    void run(base::Milliseconds now, bool runs);
    /// One conversation came to its end.
    void ended(base::Milliseconds now);
    /// Conversations a second, over the last minute that it ran. Nothing before it can be told.
    [[nodiscard]] std::optional<double> perSecond(base::Milliseconds now) const;

private:
    [[nodiscard]] base::Milliseconds ran(base::Milliseconds now) const;

    base::Milliseconds m_ranBefore{0};
    std::optional<base::Milliseconds> m_runsSince;
    std::deque<base::Milliseconds> m_ends; ///< by the time that it had run
};

} // namespace deletion
