#pragma once

#include "app/deletion/journal_record.h"

namespace deletion {

/// What the journal knows, in the words that a running batch has. Pure.

/// Of one of `batch`. Its `number` is the caller's to fill in.
[[nodiscard]] Report reportOf(const JournalItem &item, const JournalBatch &batch);
[[nodiscard]] BatchStatus statusOf(const JournalBatch &batch);

} // namespace deletion
