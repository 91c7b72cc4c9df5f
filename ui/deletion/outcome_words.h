#pragma once

#include "app/deletion/report.h"

namespace ui {

/// Where a deletion stands, in the fixed words: *Deleted*, *Already gone*, *Not deleted*, *Cancelled*,
/// *Skipped*, *Unknown*, *Unknown – being checked*; *Not deleted yet* for one that was put back because of
/// something that is not about it.
[[nodiscard]] QString outcomeWord(const deletion::Report &report);
/// Why, in one line: how it is known, and HighLevel's own words.
[[nodiscard]] QString outcomeReason(const deletion::Report &report);
/// All that is known, for the details pane.
[[nodiscard]] QString outcomeDetails(const deletion::Report &report);

} // namespace ui
