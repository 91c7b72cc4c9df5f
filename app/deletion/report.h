#pragma once

#include "app/base/clock.h"
#include "app/deletion/batch_life.h"
#include "app/deletion/changes.h"
#include "app/deletion/lifecycle.h"
#include "app/deletion/plan.h"
#include "app/highlevel/api_error.h"

#include <QDateTime>

#include <array>
#include <memory>
#include <optional>

namespace deletion {

/// How an outcome is known: what the journal keeps beside it, and what a receipt can be made from.
struct Evidence
{
    Proof proof = Proof::None;
    // Of the answer that proves it, UTC; null where no answer does.
    QDateTime askedAt;
    QDateTime answeredAt;
    int httpStatus = 0; ///< of the DELETE's answer where there is one, else of the look's; 0 where none came
    QString message;    ///< HighLevel's own
    QString error;      ///< HighLevel's `error`
    QString traceId;
    Changes changes; ///< what the look found, of a skipped one

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// One deletion as it stands: what the Activity panel shows. Final only when `hasEnded(state)`.
struct Report
{
    int number = 0; ///< counts up over the session; names the deletion in the queue's signals
    int batch = 0;  ///< counts up over the session; names its batch
    int item = 0;   ///< its place in the batch, as the journal numbers it
    PlannedItem planned;
    bool isRecord = false; ///< read from the journal, which does not say whether somebody goes on with it
    State state = State::Planned;
    bool started = false; ///< it has been looked at; what was put back stays started
    bool wasSent = false; ///< a DELETE of it may have left
    QDateTime at;         ///< UTC, of the last change
    Evidence evidence;
    /// HighLevel said that it was deleted, and it was seen alive afterwards, at this time, UTC.
    QDateTime foundAgainAt;
    /// What stood in the way: of the DELETE, or of the question asked last.
    /// Not inside: most have none, and ten thousand reports are made within a frame.
    std::shared_ptr<const highlevel::ApiError> deleteError;
    std::shared_ptr<const highlevel::ApiError> checkError;
};

/// How many of a batch ended how.
class Tally
{
public:
    void count(State ended, int howMany = 1) { m_counts[index(ended)] += howMany; }
    /// One of them turned out to have ended otherwise.
    void recount(State from, State to)
    {
        --m_counts[index(from)];
        ++m_counts[index(to)];
    }
    [[nodiscard]] int of(State ended) const { return m_counts[index(ended)]; }
    [[nodiscard]] int ended() const
    {
        int all = 0;
        for (const int n : m_counts)
            all += n;
        return all;
    }
    friend bool operator==(const Tally &, const Tally &) = default;

private:
    [[nodiscard]] static size_t index(State ended) { return size_t(ended) - size_t(State::Deleted); }

    std::array<int, size_t(State::Unknown) - size_t(State::Deleted) + 1> m_counts{};
};

/// After so many *Not deleted*, or *Already gone*, in a row a batch pauses and asks.
inline constexpr int kRefusalsInARow = 10;
inline constexpr int kGoneInARow = 10;
/// After so many requests in a row without one clear answer a batch pauses, and goes on by itself.
inline constexpr int kUnclearInARow = 20;
/// Likewise without any answer: fewer than the looks that one conversation has, so that a line that is dead
/// skips nobody. Where that was no help so many times in a row, it is not waited for any more: then it is
/// not the line that fails.
inline constexpr int kUnansweredInARow = 4;
inline constexpr int kPausesForSilence = 3;

/// A batch as it stands, counted.
struct BatchStatus
{
    int batch = 0;
    Stage stage = Stage::UndoWindow;
    PauseReasons pauses;
    bool interrupted = false;
    bool waitsForJournal = false;             ///< what an earlier run has left open is not known yet
    bool waitsForPaused = false;              ///< the batch that has its turn before it is paused
    std::optional<highlevel::ApiError> cause; ///< of a pause that HighLevel or the network caused
    int total = 0;
    Tally tally;
    int unsettled = 0;               ///< a DELETE under way, or in doubt
    int sending = 0;                 ///< of these, handed over to be sent, and not answered yet
    int foundAgain = 0;              ///< said to be deleted, and seen alive afterwards
    int started = 0;                 ///< items that were looked at, or more; 0 means that nothing was sent
    base::Milliseconds undoUntil{0}; ///< steady time, while in the undo window
    std::optional<double> perSecond; ///< over the time that it ran

    [[nodiscard]] int ended() const { return tally.ended(); }
    /// Whether they were deleted is not clear, and HighLevel is asked.
    [[nodiscard]] int inDoubt() const { return unsettled - sending; }
    [[nodiscard]] bool isPaused() const { return !pauses.isEmpty() && stage != Stage::Ended; }
    [[nodiscard]] bool hasEnded() const { return stage == Stage::Ended || stage == Stage::Undone; }
    /// How many ended so far as nobody meant them to.
    [[nodiscard]] int unmeant() const
    {
        return tally.of(State::NotDeleted) + tally.of(State::Unknown) + tally.of(State::Skipped) + foundAgain;
    }
    /// Conversations that have not ended, of a batch that has not.
    [[nodiscard]] int left() const { return hasEnded() ? 0 : total - ended(); }
    /// Whether it stays as it is until somebody does something about it.
    [[nodiscard]] bool waitsForSomebody() const
    {
        return !hasEnded() && isPaused() && !pauses.passByThemselves();
    }
    /// Likewise, but a person paused it, who knows.
    [[nodiscard]] bool isPausedByPersonOnly() const
    {
        return waitsForSomebody() && pauses == PauseReasons(PauseReason::Person);
    }
};

} // namespace deletion
