#include "app/deletion/opened_deletion.h"

#include "app/deletion/history_block.h"
#include "app/deletion/past_batch.h"

namespace deletion {

OpenedDeletion openedDeletion(JournalBatch batch, const QString &search)
{
    OpenedDeletion opened{.batch = std::move(batch), .reports = {}, .search = search};
    opened.reports.reserve(opened.batch.items.size());
    for (const JournalItem &item : opened.batch.items)
        opened.reports.push_back(reportOf(item, opened.batch));
    opened.found = HistorySearch({.text = search}).firstFoundIn(opened.batch);
    return opened;
}

} // namespace deletion
