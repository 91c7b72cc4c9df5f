#pragma once

#include "app/deletion/batch.h"

namespace ui {

/// Where a deletion stands, in the fixed words: *Deleted*, *Already gone*, *Not deleted*, *Cancelled*,
/// *Skipped*, *Unknown – being checked*; *Not deleted yet* for one that was put back because of something
/// that is not about it.
[[nodiscard]] QString outcomeWord(const deletion::Report &report);
/// One line: status and HighLevel's own message, or why it is so.
[[nodiscard]] QString outcomeReason(const deletion::Report &report);
/// All that is known about it, for the details pane.
[[nodiscard]] QString outcomeDetails(const deletion::Report &report);

} // namespace ui
