#pragma once

#include "app/base/clock.h"
#include "app/highlevel/finding.h"

namespace conversations {

/// When an answer was asked for, as the date and time of this computer: UTC, milliseconds since the epoch.
/// Findings count steady time; deletions, which outlast the program, are dated.
template <class T> [[nodiscard]] qint64 askedAt(const base::Clock &clock, const highlevel::Finding<T> &answer)
{
    return clock.utc().toMSecsSinceEpoch() - (clock.steady() - answer.asked()).count();
}

} // namespace conversations
