#pragma once

#include "app/deletion/batch.h"
#include "app/deletion/journal_record.h"
#include "app/deletion/open_conversations.h"

#include <deque>
#include <memory>

namespace deletion {

/// A batch ready to come in, with a report and an item for each of its conversations: of a plan that was just
/// confirmed, or of an earlier run that was interrupted. Whatever takes the longer the more conversations
/// there are is done by making it, which is a worker's where there are many; a pure value.
struct Intake
{
    /// What the batch and its first report will be called, and when it was confirmed or taken up.
    struct Arrival
    {
        int batch = 0;
        int firstReport = 0;
        base::Milliseconds now{0}; ///< steady
        QDateTime at;              ///< UTC
    };

    int number = 0; ///< of the batch
    Batch batch;
    std::deque<int> waiting;          ///< reports to be started
    std::vector<int> inFlight;        ///< reports of which an intent is known, and no outcome
    std::vector<PlannedItem> leftOut; ///< of a plan: what another deletion has open
    // What it opens, by place.
    std::shared_ptr<const Places> places;
    std::vector<bool> isOpen;
    quint64 openings = 0; ///< see OpenConversations, as it was when this was made

    [[nodiscard]] static Intake of(DeletionPlan plan, const Arrival &arrival, const OpenConversations &open);
    /// What was in flight is believed to be alive only `afterLostAnswer` later. The rest is looked at,
    /// whatever was chosen then, as how long ago it was confirmed only the clock on the wall could tell,
    /// which may have been turned; of a batch that is to `leaveRest`, or cannot be trusted, nothing is
    /// deleted.
    [[nodiscard]] static Intake of(const JournalBatch &interrupted, bool leaveRest, const Arrival &arrival,
                                   base::Milliseconds afterLostAnswer, const OpenConversations &open);

    /// Whether it may come in as it is: since it was made no other batch came in, nothing was opened or
    /// reserved, and what is left out is open still.
    [[nodiscard]] bool fits(const Arrival &arrival, const OpenConversations &open) const;
    /// Of a plan's: the same, made anew for what there is now. It stays confirmed when it was.
    [[nodiscard]] Intake madeAnew(const Arrival &arrival, const OpenConversations &open) &&;
};

} // namespace deletion
