#pragma once

#include "app/deletion/lifecycle.h"
#include "app/deletion/plan.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace deletion {

/// One line of the journal. It holds ids, names, times and outcomes; never a message body, never a token.
struct Record
{
    enum class Kind {
        Begin,     ///< a batch and what it is about
        Item,      ///< one conversation of it
        Intent,    ///< a DELETE is about to leave
        Withdrawn, ///< it was not carried out after all
        Outcome,   ///< how the item ended
        End,       ///< nothing of the batch is open any more
    };

    Kind kind = Kind::Begin;
    qint64 batch = 0;
    int item = -1; ///< position in the batch, -1 where it is about the batch
    QDateTime at;  ///< UTC
    QJsonObject facts;
};

/// What a batch is about, as its Begin keeps it.
struct BatchHead
{
    qint64 batch = 0;
    QString accountKey;
    QString subAccount; ///< as it was called then
    QString location;
    QString user; ///< of the operating system
    QDateTime begunAt;
    int items = 0;
    bool checkBeforeSend = true;
};

/// How an item ended, as its Outcome keeps it.
struct ItemOutcome
{
    State state = State::Planned; ///< an ended one, or Planned while there is none
    int httpStatus = 0;
    QString message; ///< HighLevel's own
    QString error;
    QString traceId;
    QDateTime at;
};

/// An item as the journal knows it.
struct JournalItem
{
    int position = 0; ///< as its records number it
    PlannedItem planned;
    ItemOutcome outcome;
    bool inFlight = false; ///< an intent, and no word of what became of it
};

struct JournalBatch
{
    BatchHead head;
    std::vector<JournalItem> items;
    int unusable = 0; ///< items whose id no longer parses: they are left alone
    bool ended = false;
};

[[nodiscard]] Record beginRecord(const BatchHead &head);
[[nodiscard]] Record itemRecord(qint64 batch, int item, const PlannedItem &planned, const QDateTime &at);
/// All that the journal must know of a batch before its first request.
[[nodiscard]] std::vector<Record> openingRecords(const BatchHead &head,
                                                 const std::vector<PlannedItem> &items);
[[nodiscard]] Record outcomeRecord(qint64 batch, int item, const ItemOutcome &outcome);

/// The text that is kept, the same for the same record on every machine.
[[nodiscard]] QByteArray toText(const Record &record);
[[nodiscard]] std::optional<Record> fromText(const QByteArray &text);
/// SHA-256 over the hash of the record before and this one's text: a changed or missing line shows.
[[nodiscard]] QByteArray chained(const QByteArray &previousHash, const QByteArray &text);

/// Puts the batches together from their records, in order. Items whose id no longer parses are left out, and
/// counted in `unusable`; records of a batch without a Begin likewise.
[[nodiscard]] std::vector<JournalBatch> assemble(const std::vector<Record> &records, int *unusable = nullptr);

} // namespace deletion
