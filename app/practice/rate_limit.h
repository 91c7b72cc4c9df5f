#pragma once

#include <chrono>
#include <deque>

namespace practice {

/// HighLevel's request limit: a sliding log. Not thread-safe.
class RateLimit
{
public:
    using Time = std::chrono::steady_clock::time_point;

    RateLimit(int max, std::chrono::milliseconds interval) : m_max(max), m_interval(interval) {}

    /// Counts one request; false when it is one too many (such a one takes no place).
    bool admit(Time now);
    [[nodiscard]] int max() const { return m_max; }
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_interval; }
    /// After the last `admit`.
    [[nodiscard]] int remaining() const { return m_max - int(m_admitted.size()); }
    [[nodiscard]] int dailyUsed() const { return m_dailyUsed; }

private:
    int m_max;
    std::chrono::milliseconds m_interval;
    std::deque<Time> m_admitted;
    int m_dailyUsed = 0;
};

} // namespace practice
