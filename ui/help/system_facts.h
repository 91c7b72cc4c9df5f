#pragma once

#include "app/diagnostics/diagnostics.h"

namespace ui {

/// What the running program, Qt and the desktop say of themselves now.
[[nodiscard]] diagnostics::System systemFacts();

} // namespace ui
