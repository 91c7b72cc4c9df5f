#pragma once

#include "app/deletion/journal_file.h"

namespace deletion {

/// What the journal holds, and how far it can be relied on.
struct JournalReading
{
    JournalFile::Fault fault; ///< of reading it: then what is here may be a part
    std::vector<JournalBatch> batches;
    /// The number of the first record that is not as it was written; one behind the last where the end is
    /// missing. Nothing where all of it is whole.
    std::optional<qint64> firstBroken;
    qint64 records = 0;
};

/// Reads a whole journal on a connection of its own, checking every record on the way, and holds up nobody
/// who writes. Waits for the disk; to be called on a thread that may.
///
/// `onlyOpen` leaves out the conversations of batches that have ended: what a start needs.
[[nodiscard]] JournalReading readJournal(const QString &path, bool onlyOpen);

} // namespace deletion
