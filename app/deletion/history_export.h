#pragma once

#include "app/deletion/journal_record.h"

namespace deletion {

/// One deletion as a table (base/csv.h): a line for each conversation, headed by the names of the columns.
[[nodiscard]] QByteArray toCsv(const JournalBatch &batch);
/// Likewise as one JSON object, times in ISO 8601, UTC.
[[nodiscard]] QByteArray toJson(const JournalBatch &batch);

} // namespace deletion
