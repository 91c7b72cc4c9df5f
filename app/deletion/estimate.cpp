#include "app/deletion/estimate.h"

#include <algorithm>

namespace deletion {

namespace {

/// A place is free again one interval after its answer, and an answer takes a moment.
constexpr base::Milliseconds kAnswer(500);
constexpr base::Milliseconds kDay = std::chrono::hours(24);

qint64 roundedUp(qint64 all, qint64 part)
{
    return (all + part - 1) / part;
}

} // namespace

Estimate estimate(qint64 conversations, bool checkFirst, bool sharesLimit, const RequestLimit &limit)
{
    Estimate e;
    const qint64 requests = conversations * (checkFirst ? 2 : 1);
    if (requests <= 0)
        return e;
    const int places = std::max(limit.max - (sharesLimit ? limit.keptForOthers : 0), 1);
    e.time = (limit.interval + kAnswer) * ((requests - 1) / places) + base::Milliseconds(1000);
    e.days = int(roundedUp(e.time.count(), kDay.count()));
    if (limit.dailyMax <= 0)
        return e;
    const qint64 today = std::clamp(limit.leftToday.value_or(limit.dailyMax), 0, limit.dailyMax);
    if (requests > today)
        e.days = std::max(e.days, 1 + int(roundedUp(requests - today, limit.dailyMax)));
    e.shareOfToday = today > 0 ? double(requests) / double(today) : 1;
    return e;
}

} // namespace deletion
