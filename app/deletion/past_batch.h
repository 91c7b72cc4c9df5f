#pragma once

#include "app/deletion/journal_record.h"

namespace deletion {

/// What the journal knows, in the words that a running batch has. Pure.

/// `number` and `batch` are the caller's to fill in.
[[nodiscard]] Report reportOf(const JournalItem &item);
[[nodiscard]] BatchStatus statusOf(const JournalBatch &batch);

} // namespace deletion
