#pragma once

#include "app/deletion/batch.h"
#include "app/deletion/journal_record.h"
#include "app/deletion/open_conversations.h"

#include <deque>

namespace deletion {

/// A batch as it comes in, with a report and an item for each of its conversations: of a plan that was just
/// confirmed, or of an earlier run that was interrupted. What it has open is opened on the way.
struct Intake
{
    /// What the batch and its first report are called, and when it comes in.
    struct Arrival
    {
        int batch = 0;
        int firstReport = 0;
        base::Milliseconds now{0}; ///< steady
        QDateTime at;              ///< UTC
    };

    Batch batch;
    std::vector<Report> reports;
    std::vector<Item> items;
    std::deque<int> waiting;   ///< reports to be started
    std::vector<int> inFlight; ///< reports of which an intent is known, and no outcome
    int leftOut = 0;           ///< conversations that another deletion has open

    [[nodiscard]] static Intake of(DeletionPlan plan, const Arrival &arrival, OpenConversations *open);
    /// What was in flight is believed to be alive only `afterLostAnswer` later. The rest is looked at,
    /// whatever was chosen then, as how long ago it was confirmed only the clock on the wall could tell,
    /// which may have been turned; of a batch that is to `leaveRest`, or cannot be trusted, nothing is
    /// deleted.
    [[nodiscard]] static Intake of(const JournalBatch &interrupted, bool leaveRest, const Arrival &arrival,
                                   base::Milliseconds afterLostAnswer, OpenConversations *open);
};

} // namespace deletion
