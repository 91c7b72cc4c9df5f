#pragma once

#include "app/deletion/journal_record.h"

namespace deletion {

/// One deletion as a table: RFC 4180, UTF-8, a line for each conversation, headed by the names of the
/// columns. No cell of it is taken for a formula by a program that opens it: one that begins as formulas do
/// gets a quote before it, as OWASP advises. https://owasp.org/www-community/attacks/CSV_Injection
[[nodiscard]] QByteArray toCsv(const JournalBatch &batch);
/// Likewise as one JSON object, times in ISO 8601, UTC.
[[nodiscard]] QByteArray toJson(const JournalBatch &batch);

} // namespace deletion
