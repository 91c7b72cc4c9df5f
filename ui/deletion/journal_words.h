#pragma once

#include "app/deletion/journal_file.h"

namespace ui {

/// Why nothing can be written to the journal, and what to do about it.
[[nodiscard]] QString journalAdvice(deletion::JournalTrouble trouble);

} // namespace ui
