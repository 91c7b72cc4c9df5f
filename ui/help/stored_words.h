#pragma once

#include "app/base/profile.h"

#include <QString>

namespace ui {

/// What the program keeps, and where, in few words; the help page tells more.
[[nodiscard]] QString whatIsStored(const base::Profile &profile);

} // namespace ui
