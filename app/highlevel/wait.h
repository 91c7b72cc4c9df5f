#pragma once

#include "app/base/clock.h"

#include <optional>

namespace highlevel {

/// Why a request does not leave at once, and until when. A value for whoever tells people about it: a wait of
/// some seconds for the limit is the usual thing, an hour because HighLevel asks for it is not.
struct Wait
{
    enum class Why {
        Nothing,     ///< nothing waits, or only for a free connection
        Limit,       ///< the requests of this interval are used up, or spread out to leave room for others
        AskedToWait, ///< HighLevel said so: a 429, or `Retry-After`
        DayUsedUp,   ///< the day's requests are used up
    };

    Why why = Why::Nothing;
    /// Steady time. Nothing: not before one of the requests under way is answered.
    std::optional<base::Milliseconds> until = std::nullopt;
    /// Since when nothing was heard, of what is under way (RequestLane::silence); for whoever says why.
    base::Milliseconds silence{0};

    friend bool operator==(const Wait &, const Wait &) = default;
};

} // namespace highlevel
