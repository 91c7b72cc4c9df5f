#pragma once

#include "app/deletion/journal_file.h"

namespace deletion {

/// How far a journal can be relied on, as a walk over it found.
struct JournalHealth
{
    JournalFile::Fault fault; ///< of reading it: then `records` may be a part
    /// The number of the first record that is not as it was written; one behind the last where the end is
    /// missing. Nothing where all of it is whole.
    std::optional<qint64> firstBroken;
    /// What it had lost before, and says so itself: all that was written since is whole all the same.
    std::optional<JournalLoss> loss;
    qint64 records = 0;

    [[nodiscard]] bool isWhole() const { return !fault.any() && !firstBroken; }
    /// Whether a batch can be relied on whose last record is that one. What is missing at the end, or could
    /// not be read, may be about any batch that is open; what was lost before, about any that was.
    [[nodiscard]] bool vouchesFor(qint64 lastRecord, bool hasEnded) const
    {
        const bool isBeforeALoss = loss && lastRecord < loss->record;
        return hasEnded ? isWhole() || !firstBroken || lastRecord < *firstBroken
                        : isWhole() && !isBeforeALoss;
    }
};

/// What the journal holds, and how far it can be relied on.
struct JournalReading : JournalHealth
{
    std::vector<JournalBatch> batches;
};

// These read on a connection of their own, checking every record on the way, and hold up nobody who writes.
// They wait for the disk, and are to be called on a thread that may.

/// Reads a whole journal. `onlyOpen` leaves out the conversations of batches that have ended: what a start
/// needs.
[[nodiscard]] JournalReading readJournal(const QString &path, bool onlyOpen);
/// One batch, up to the record with the number `last`. Nothing where its Begin is not what the journal has
/// under that number.
[[nodiscard]] std::optional<JournalBatch> readBatch(const QString &path, qint64 batch, qint64 last);

/// Whether a journal is as it was written, found out in parts, so that others get their turn between them.
class JournalCheck
{
public:
    explicit JournalCheck(QString path) : m_path(std::move(path)) {}

    /// Checks at most `most` further records; false once there is nothing left to check.
    [[nodiscard]] bool goOn(int most);
    /// As far as it went.
    [[nodiscard]] const JournalHealth &health() const { return m_health; }

private:
    QString m_path;
    JournalHead m_head;
    JournalHealth m_health;
};

} // namespace deletion
