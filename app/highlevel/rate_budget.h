#pragma once

#include "app/base/clock.h"
#include "app/highlevel/http_outcome.h"

#include <deque>
#include <optional>

namespace highlevel {

/// How often one may ask: a pure account of what was sent and what the headers said. No clock, no timer:
/// the time is handed in, so every decision can be tested.
///
/// A request takes one of `max` places from the moment it leaves until `interval` after its *answer*.
/// Counting from the answer, not from the send, is what keeps it safe whichever way the server counts
/// (sliding log, fixed window, clock window, token bucket): the server counted the request somewhere between
/// the two. The limits are learnt from the headers; until the first answer the smallest known limit is
/// assumed.
class RateBudget
{
public:
    using Time = base::Milliseconds;

    /// The earliest moment the next request may leave; `now` or before means at once. Nothing: not before one
    /// of the requests under way is answered.
    [[nodiscard]] std::optional<Time> nextSend(Time now) const;

    void sent();
    /// To be called for each `sent()`, once, whatever came of it; `rate` is empty where no answer came.
    /// `status` 429 makes everyone wait as long as the headers say, else for a time that doubles each time.
    void ended(Time now, int status, const RateHeaders &rate);

    [[nodiscard]] int max() const { return m_max; }
    /// As last reported; nothing before the first answer.
    [[nodiscard]] std::optional<int> remaining() const { return m_remaining; }
    [[nodiscard]] std::optional<int> dailyRemaining() const { return m_dailyRemaining; }

private:
    int m_max = 25; // a sandbox's limit (R), the smallest known
    Time m_interval{10'000};
    int m_inFlight = 0;
    std::deque<Time> m_answered; ///< moments of answers, oldest first
    std::optional<int> m_remaining;
    std::optional<int> m_dailyRemaining;
    Time m_blockedUntil{0};
    int m_refusals = 0; ///< 429s in a row
};

} // namespace highlevel
