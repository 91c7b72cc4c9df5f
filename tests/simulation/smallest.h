#pragma once

#include "tests/simulation/run.h"

namespace simulation {

/// A run that was untrue, made small: with as few kinds of trouble and as few actions as it still takes.
struct Smallest
{
    Case what;
    Swarm swarm;   ///< what trouble is left
    QString fault; ///< what is untrue then; it may be another thing than at first
};

/// Tries one after the other; costs some dozens of runs. `untrue` must be a case that fails.
[[nodiscard]] Smallest smallest(const Case &untrue);

/// What a shell needs to run it again.
[[nodiscard]] QString replay(const QString &program, const Case &what);

} // namespace simulation
