#pragma once

#include "app/deletion/brakes.h"
#include "app/deletion/hold.h"
#include "app/deletion/pace.h"

#include <vector>

namespace deletion {

/// What the queue keeps of one conversation, beside its report.
struct Item
{
    Life life;
    base::Milliseconds mayLeaveUntil{0};     ///< steady: how long what allows its DELETE holds
    base::Milliseconds believedAliveFrom{0}; ///< steady
    bool isElsewhere = false;                ///< it is another batch's to delete: it is cancelled here
    Evidence deleteAnswer;                   ///< to the last DELETE of it; empty where none came

    /// What an answer that was heard in that state leaves as the evidence so far: a check tells when it was
    /// seen, and what HighLevel said to the DELETE stays what is quoted.
    [[nodiscard]] Evidence evidenceOf(const Evidence &heard, State in);
};

/// What the queue keeps of one batch, beside its life: its conversations, what was confirmed, what is
/// counted, what slows it. Reports and items are numbered one after the other, on from those of the batch
/// before.
struct Batch
{
    BatchLife life;
    qint64 journalNumber = 0; ///< names it in the journal; 0 until the journal has it
    int first = 0;            ///< number of its first report
    std::vector<Report> reports;
    std::vector<Item> items;
    /// What the journal is to be told before anything is sent; nothing where the reports have to be asked.
    std::shared_ptr<const std::vector<PlannedItem>> opening;
    bool checkBeforeSend = true;
    bool leavesRest = false; ///< nothing of it is deleted any more
    bool wasStopped = false;
    base::Milliseconds confirmedAt{0}; ///< steady
    Hold hold;                         ///< while it can be undone
    std::optional<highlevel::ApiError> cause;
    Tally tally;
    Brakes brakes;
    Pace pace;
    int unsettled = 0;
    int sending = 0;
    int beforeSending = 0; ///< started, and may still send a DELETE
    int started = 0;
    int foundAgain = 0;

    [[nodiscard]] int total() const { return int(reports.size()); }
    [[nodiscard]] int end() const { return first + total(); } ///< of its numbers
    [[nodiscard]] Report &report(int number) { return reports[size_t(number - first)]; }
    [[nodiscard]] const Report &report(int number) const { return reports[size_t(number - first)]; }
    [[nodiscard]] Item &item(int number) { return items[size_t(number - first)]; }

    /// One of its conversations went from one place in its life to another.
    void moved(const Life &before, const Life &now);
    /// But for what only its queue knows. `now` is steady.
    [[nodiscard]] BatchStatus status(base::Milliseconds now) const;
};

} // namespace deletion
