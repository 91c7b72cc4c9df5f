#pragma once

#include "app/deletion/queue.h"

namespace ui {

/// Where a deletion stands, in the fixed words: *Deleted*, *Already gone*, *Not deleted*, *Cancelled*,
/// *Unknown – being checked*.
[[nodiscard]] QString outcomeWord(const deletion::Report &report);
/// One line: status and HighLevel's own message, or why it is so.
[[nodiscard]] QString outcomeReason(const deletion::Report &report);
/// All that is known about it, for the details pane.
[[nodiscard]] QString outcomeDetails(const deletion::Report &report);

} // namespace ui
