#include "app/deletion/estimate.h"

#include <algorithm>

namespace deletion {

namespace {

/// A place is free again one interval after its answer, and an answer takes a moment.
constexpr base::Milliseconds kAnswer(500);
constexpr base::Milliseconds kDay = std::chrono::hours(24);
constexpr base::Milliseconds kSideBySide(40); ///< six connections, and a quarter of a second for each answer
constexpr int kOfALook = 2;                   ///< the conversation itself, and the search for its marks

} // namespace

Estimate estimate(qint64 conversations, bool checkFirst, bool sharesLimit, const RequestLimit &limit)
{
    Estimate e;
    if (conversations <= 0)
        return e;
    const qint64 own = conversations * (checkFirst ? kOfALook + 1 : 1);
    const qint64 requests = own + limit.conversationsBefore * (kOfALook + 1);
    const int places = std::max(limit.max - (sharesLimit ? limit.keptForOthers : 0), 1);
    const auto timeOf = [&](qint64 some) -> base::Milliseconds {
        if (some <= 0)
            return {};
        // Whatever a limit allows, no more are under way side by side than the lane has connections.
        return std::max<base::Milliseconds>((limit.interval + kAnswer) * ((some - 1) / places),
                                            kSideBySide * (some - 1)) +
               base::Milliseconds(1000);
    };
    e.time = timeOf(requests);
    if (limit.dailyMax <= 0)
        return e;
    const qint64 today = std::clamp(limit.leftToday.value_or(limit.dailyMax), 0, limit.dailyMax);
    e.shareOfToday = today > 0 ? double(own) / double(today) : 1;
    if (requests <= today)
        return e;
    const qint64 later = requests - today;
    const qint64 wholeDays = (later - 1) / limit.dailyMax;
    e.newDay = limit.untilNewDay ? Estimate::NewDay::Known : Estimate::NewDay::Unknown;
    e.time = std::max(timeOf(today), limit.untilNewDay.value_or(kDay)) + kDay * wholeDays +
             timeOf(later - wholeDays * limit.dailyMax);
    return e;
}

} // namespace deletion
