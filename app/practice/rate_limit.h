#pragma once

#include <chrono>
#include <deque>

namespace practice {

/// HighLevel's request limit, in each of the ways it might be counted: nobody outside knows which it is.
/// A pure account of the times it is handed, which must not run backwards. Not thread-safe.
class RateLimit
{
public:
    using Time = std::chrono::microseconds; ///< since any fixed moment

    enum class Kind {
        SlidingLog,  ///< at most max in any interval
        FixedWindow, ///< a window begins with the first request after the last one ended
        ClockWindow, ///< windows begin at whole multiples of the interval
        TokenBucket, ///< max at once, refilled at max per interval
    };

    struct Setup
    {
        Kind kind = Kind::SlidingLog;
        int max = 100;
        std::chrono::milliseconds interval{10'000};
        int dailyMax = 200'000;
        std::chrono::milliseconds day{24 * 60 * 60 *
                                      1000}; ///< runs from its first request, not from midnight
    };

    explicit RateLimit(const Setup &setup) : m_setup(setup), m_tokens(setup.max) {}

    /// Counts one request; false when it is one too many (such a one takes no place).
    bool admit(Time now);

    [[nodiscard]] const Setup &setup() const { return m_setup; }
    // All as of the last `admit`.
    [[nodiscard]] int remaining() const;
    [[nodiscard]] int dailyRemaining() const { return m_setup.dailyMax - m_dailyUsed; }
    [[nodiscard]] std::chrono::milliseconds dailyReset() const;

private:
    void turnTo(Time now);

    Setup m_setup;
    Time m_now{0};
    std::deque<Time> m_log; ///< SlidingLog
    Time m_windowEnd{-1};   ///< the windows
    int m_usedInWindow = 0; ///< the windows
    double m_tokens;        ///< TokenBucket
    Time m_dayEnd{-1};
    int m_dailyUsed = 0;
};

} // namespace practice
