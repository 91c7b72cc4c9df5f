#pragma once

#include "app/highlevel/http_outcome.h"

#include <QDateTime>

#include <functional>

namespace highlevel {

/// Reads what an answer's headers say of the request budget. `header` gives a header's value by its name,
/// empty where there is none. `Retry-After` may be seconds or a date in any form that
/// writtenMoment() reads, and of several the latest holds; a date is compared with the
/// answer's own `Date`, since the two clocks that meet in it are then one, else with `now`. What cannot be
/// read counts as not said. What is said is taken as it is: RateBudget decides what it believes.
[[nodiscard]] RateHeaders readRateHeaders(const std::function<QByteArray(const char *name)> &header,
                                          const QDateTime &now);

} // namespace highlevel
