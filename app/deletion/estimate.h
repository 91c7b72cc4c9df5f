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
};

/// What deleting so many takes, if nothing goes wrong.
struct Estimate
{
    base::Milliseconds time{0}; ///< without the nights that it waits for the next day's requests
    int days = 1;               ///< on how many of HighLevel's days it goes on; 1: it ends today
    double shareOfToday = 0;    ///< of the requests that are left for today; 0 where that is not known
};

[[nodiscard]] Estimate estimate(qint64 conversations, bool checkFirst, bool sharesLimit,
                                const RequestLimit &limit);

} // namespace deletion
