// A journal's lines: read, chained, written again, and put together to batches.

#include "app/deletion/journal_record.h"

#include "tests/fuzz/promise.h"

using deletion::Record;
using fuzz::promise;

namespace {

using Batches = std::vector<deletion::JournalBatch>;

Batches assembled(const std::vector<Record> &records, bool trusted)
{
    deletion::Assembly assembly;
    for (const Record &record : records)
        assembly.add(record, trusted);
    return std::move(assembly).batches();
}

void checkLine(const QByteArray &line)
{
    const QByteArray hash = deletion::chained({}, line);
    promise(hash.size() == 32, "a hash is whole");
    promise(hash != deletion::chained({}, line + ' '), "a line that was changed is not accepted by its hash");
    promise(hash != deletion::chained(hash, line), "nor is one that stands elsewhere");

    const auto record = deletion::fromText(line);
    if (!record)
        return;
    const QByteArray text = deletion::toText(*record);
    const auto again = deletion::fromText(text);
    promise(again && deletion::toText(*again) == text, "a record that is written is read the same");
}

/// The outcome is written and read as the journal would.
void checkOutcome(const deletion::JournalBatch &batch, const deletion::JournalItem &item)
{
    std::vector<Record> records = deletion::openingRecords(batch.head, {item.planned});
    records.push_back(deletion::outcomeRecord(batch.head.batch, 0, item.outcome));
    for (Record &record : records)
        record = *deletion::fromText(deletion::toText(record));
    const QByteArray written = deletion::toText(records.back());
    const Batches again = assembled(records, true);
    promise(again.size() == 1 && again[0].items.size() == 1, "one batch of one item is just that");
    const deletion::ItemOutcome &outcome = again[0].items[0].outcome;
    promise(outcome.state == item.outcome.state && outcome.evidence.proof == item.outcome.evidence.proof &&
                outcome.evidence.changes == item.outcome.evidence.changes,
            "an outcome and its proof are what they were");
    promise(deletion::toText(deletion::outcomeRecord(batch.head.batch, 0, outcome)) == written,
            "an outcome that is written is read the same");
}

void checkBatches(const Batches &batches, size_t records)
{
    for (const deletion::JournalBatch &batch : batches) {
        promise(batch.items.size() + size_t(batch.unusable) <= records, "no item is made up");
        int last = -1;
        for (const deletion::JournalItem &item : batch.items) {
            promise(item.position > last, "each position is there once, in order");
            last = item.position;
            if (deletion::hasEnded(item.outcome.state))
                checkOutcome(batch, item);
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    std::vector<Record> records;
    const QList<QByteArray> lines = fuzz::bytesOf(data, size).split('\n');
    for (const QByteArray &line : lines) {
        checkLine(line);
        if (auto record = deletion::fromText(line))
            records.push_back(*std::move(record));
    }
    checkBatches(assembled(records, true), records.size());
    for (const deletion::JournalBatch &batch : assembled(records, false))
        promise(!batch.trusted, "what is not as it was written is never trusted");
    return 0;
}
