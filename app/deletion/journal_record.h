#pragma once

#include "app/base/identity.h"
#include "app/deletion/report.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace deletion {

/// One line of the journal. It holds ids, names, times and outcomes; never a message body, never a token.
struct Record
{
    enum class Kind {
        Begin,     ///< a batch was confirmed, and what it is about
        Item,      ///< one conversation of it
        Intent,    ///< a DELETE is about to leave
        Withdrawn, ///< it was not carried out after all: it never left, or the conversation was seen alive
        Outcome,   ///< how the item ended
        Amended,   ///< it was said to be deleted, and was seen alive afterwards
        Undone,    ///< the batch was taken back before anything was sent
        End,       ///< nothing of the batch is open any more
        Lost,      ///< records of before this one are missing, or are not those that were written
    };

    Kind kind = Kind::Begin;
    /// Names the batch: the number of its Begin record; a Lost names itself. 0 until the journal has given
    /// that number.
    qint64 batch = 0;
    int item = -1; ///< position in the batch, -1 where it is about the batch
    QDateTime at;  ///< UTC
    QJsonObject facts;
};

/// The journal says itself that records of before are missing, or are not those that were written.
struct JournalLoss
{
    qint64 record = 0; ///< the number of the one that says so
    QDateTime at;      ///< UTC; when the journal went on without them
};

/// What a batch is about, as its Begin keeps it.
struct BatchHead
{
    qint64 batch = 0;
    /// Of the sub-account. Nothing in journals of before 0.2: then `location` and `accountKey` are all there
    /// is.
    std::optional<base::Identity> identity;
    QString accountKey;
    QString subAccount; ///< as it was called then
    QString location;
    QString user; ///< of the operating system
    QDateTime begunAt;
    int items = 0;
    bool checkBeforeSend = true;

    /// Whether it was about this sub-account, as far as its journal tells: the location alone, of old ones.
    [[nodiscard]] bool isAbout(const base::Identity &sub) const;
    /// Likewise, and surely enough to act on it: of old journals the entry must be the same one, too.
    [[nodiscard]] bool belongsTo(const base::Identity &sub, const QString &entry) const;
};

/// How an item ended, as its Outcome keeps it.
struct ItemOutcome
{
    State state = State::Planned; ///< an ended one, or Planned while there is none
    Evidence evidence;
    QDateTime at;
};

/// An item as the journal knows it.
struct JournalItem
{
    int position = 0; ///< as its records number it
    PlannedItem planned;
    ItemOutcome outcome;
    bool inFlight = false; ///< an intent, and no word of what became of it
    QDateTime foundAgainAt;
};

struct JournalBatch
{
    BatchHead head;
    std::vector<JournalItem> items; ///< by position, ascending
    int unusable = 0;               ///< items whose id no longer parses: they are left alone
    bool ended = false;
    bool undone = false;
    /// Whether all that was read of it is as it was written. If not, its conversations may be asked about,
    /// and nothing of it may be deleted.
    bool trusted = true;
};

[[nodiscard]] Record beginRecord(const BatchHead &head);
[[nodiscard]] Record itemRecord(qint64 batch, int item, const PlannedItem &planned, const QDateTime &at);
/// All that the journal must know of a batch before its first request.
[[nodiscard]] std::vector<Record> openingRecords(const BatchHead &head,
                                                 const std::vector<PlannedItem> &items);
/// The words that the journal has for how an item ended, and for how that is known.
[[nodiscard]] QString outcomeName(State ended);
[[nodiscard]] QString proofName(Proof proof);
[[nodiscard]] Record outcomeRecord(qint64 batch, int item, const ItemOutcome &outcome);
/// The journal goes on without records that it had: its `found` are less than those `promised`, or others.
/// `promised` is nothing where that cannot be told any more. `aside` names the file that holds them, if any.
[[nodiscard]] Record lossRecord(const QDateTime &at, std::optional<qint64> promised, qint64 found,
                                const QString &aside = {});

/// The text that is kept, the same for the same record on every machine.
[[nodiscard]] QByteArray toText(const Record &record);
[[nodiscard]] std::optional<Record> fromText(const QByteArray &text);
/// SHA-256 over the hash of the record before and this one's text: a changed or missing line shows.
[[nodiscard]] QByteArray chained(const QByteArray &previousHash, const QByteArray &text);

/// Puts the batches together from their records, handed over in order.
class Assembly
{
public:
    /// Items whose id no longer parses are left out and counted in the batch; records of a batch without a
    /// Begin are left out. A `trusted` of false is kept for the whole batch; what is lost may be about any
    /// batch that is open.
    void add(const Record &record, bool trusted);
    /// Of batches that have ended only the head stays. For a start with a long history.
    void forgetEnded();
    [[nodiscard]] const std::vector<JournalBatch> &batches() const & { return m_batches; }
    [[nodiscard]] std::vector<JournalBatch> batches() &&;

private:
    static void addToItem(const Record &record, JournalBatch *batch);

    std::vector<JournalBatch> m_batches;
    std::vector<std::pair<qint64, size_t>> m_index; ///< batch number to place in m_batches, ascending
    bool m_forgetsEnded = false;
};

} // namespace deletion
