#include "app/deletion/journal_record.h"
#include "tests/fuzz/promise.h"

using namespace deletion;

/// Lines of a journal, whoever wrote them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Assembly assembly;
    Assembly distrustful;
    for (const QByteArray &line : fuzz::bytes(data, size).split('\n')) {
        const auto record = fromText(line);
        if (!record)
            continue;
        const QByteArray written = toText(*record);
        const auto again = fromText(written);
        fuzz::promise(again && toText(*again) == written, "what is written is read again as it was");
        fuzz::promise(chained("before", written) != chained("before", written + " "), "a changed line shows");
        assembly.add(*record, true);
        distrustful.add(*record, false);
    }
    for (const JournalBatch &batch : std::move(assembly).batches()) {
        for (const JournalItem &item : batch.items) {
            fuzz::promise(base::ConversationId::parse(item.planned.id.toString()).has_value(),
                          "an id that is one");
            fuzz::promise(hasEnded(item.outcome.state) || item.outcome.state == State::Planned,
                          "an outcome is one, or none");
        }
    }
    for (const JournalBatch &batch : std::move(distrustful).batches())
        fuzz::promise(!batch.trusted, "one bad record is enough to trust nothing of its batch");
    return 0;
}
