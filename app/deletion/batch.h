#pragma once

#include "app/base/clock.h"
#include "app/deletion/lifecycle.h"
#include "app/deletion/plan.h"
#include "app/highlevel/api_error.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace deletion {

/// One deletion as it stands: what the Activity panel shows. Final only when `hasEnded(state)`.
struct Report
{
    int number = 0; ///< counts up over the session; names the deletion in `Queue::changed`
    int batch = 0;  ///< counts up over the session; names its batch
    int item = 0;   ///< its place in the batch, as the journal numbers it
    PlannedItem planned;
    State state = State::Planned;
    bool started = false; ///< it has been looked at; what was put back stays started
    QDateTime at;         ///< UTC, of the last change
    int httpStatus = 0;   ///< of the DELETE's answer, 0 where none came
    /// What stood in the way: of the DELETE, or of the question asked last.
    /// Not inside: most have none, and ten thousand reports are made within a frame.
    std::shared_ptr<const highlevel::ApiError> deleteError;
    std::shared_ptr<const highlevel::ApiError> checkError;
    bool saidNoSuccess = false; ///< 200 with success:false
    // HighLevel's own words, where only the journal still has them.
    QString message;
    QString errorWord;
    QString traceId;
};

enum class BatchState {
    Holding, ///< confirmed; nothing is sent yet, and *Undo* leaves no trace
    Waiting, ///< another batch of this sub-account runs
    Running,
    Paused,   ///< nothing new is sent; what is in doubt is still being settled
    Stopping, ///< likewise, and the rest is cancelled
    Ended,
    Undone, ///< taken back while it was held
};

enum class Pause {
    None,
    Person,
    Token,    ///< HighLevel refused the token: a new one is needed
    Network,  ///< no connection; goes on by itself
    Refusals, ///< too many in a row were not deleted: somebody should look
    Journal,  ///< what happens cannot be written down, so nothing may happen
};

/// After so many *Not deleted* in a row a batch pauses and asks.
inline constexpr int kRefusalsInARow = 10;

/// A batch as it stands, counted.
struct BatchStatus
{
    int batch = 0;
    BatchState state = BatchState::Holding;
    Pause pause = Pause::None;
    std::optional<highlevel::ApiError> cause; ///< of a pause that HighLevel or the network caused
    int total = 0;
    int deleted = 0;
    int alreadyGone = 0;
    int notDeleted = 0;
    int skipped = 0;
    int cancelled = 0;
    int unsettled = 0;               ///< a DELETE under way, or in doubt
    base::Milliseconds holdEnds{0};  ///< steady time, while Holding
    std::optional<double> perSecond; ///< ended in the last ten seconds, while Running
    [[nodiscard]] int ended() const { return deleted + alreadyGone + notDeleted + skipped + cancelled; }
};

} // namespace deletion
