#pragma once

#include "app/base/clock.h"

#include <optional>

namespace deletion {

/// How many requests HighLevel takes, as far as its answers have told.
struct RequestLimit
{
    int max = 100; ///< in each interval
    base::Milliseconds interval{10'000};
    int keptForOthers = 0; ///< of these, while the limit is shared with others who use it
    int dailyMax = 0;      ///< 0: not known
    /// Of the day that it is now; nothing where HighLevel has not said.
    std::optional<int> leftToday = std::nullopt;
    /// HighLevel's day begins with its first request, at any hour; nothing where it did not say when.
    std::optional<base::Milliseconds> untilNewDay = std::nullopt;
    qint64 conversationsBefore = 0; ///< of deletions that have not ended: they go first
};

/// What deleting so many takes, if nothing goes wrong.
struct Estimate
{
    base::Milliseconds time{0}; ///< from now on, with what goes before it and what it waits for
    /// Whether it waits for a new day's requests, and whether it is known when that begins.
    enum class NewDay { NotNeeded, Known, Unknown } newDay = NewDay::NotNeeded;
    double shareOfToday = 0; ///< its own, of the requests that are left for today; 0 where that is not known
};

/// Rather too long than too short: a look is reckoned as two requests, which it takes where HighLevel leaves
/// the marks out of its answer.
[[nodiscard]] Estimate estimate(qint64 conversations, bool checkFirst, bool sharesLimit,
                                const RequestLimit &limit);

} // namespace deletion
