#include "app/deletion/batch_life.h"

namespace deletion {

namespace {

using What = BatchEvent::What;
using Written = BatchLife::Written;
using Effects = std::vector<BatchEffect>;
using Step = std::pair<BatchLife, Effects>;

bool isProbed(PauseReason reason)
{
    return reason == PauseReason::Network || reason == PauseReason::Unclear;
}

bool isProbed(PauseReasons reasons)
{
    return reasons.holds(PauseReason::Network) || reasons.holds(PauseReason::Unclear);
}

bool isActive(Stage stage)
{
    return stage == Stage::Running || stage == Stage::Settling || stage == Stage::Stopping;
}

void append(Effects *to, std::initializer_list<BatchEffect> more)
{
    to->insert(to->end(), more);
}

/// What was held up goes on, where nothing holds it up any more.
void goOn(const BatchLife &life, Effects *effects)
{
    if (life.interrupted || !life.pauses.isEmpty())
        return;
    if (life.stage == Stage::Waiting)
        append(effects, {BatchEffect::AskForTurn});
    if (isActive(life.stage))
        append(effects, {BatchEffect::AskAgain});
    if (life.mayStart())
        append(effects, {BatchEffect::StartItems});
}

/// The journal is opened anew, and a batch that it does not know yet is handed to it.
void writeAgain(BatchLife *life, Effects *effects)
{
    append(effects, {BatchEffect::ReopenJournal});
    if (life->written != Written::No)
        return;
    life->written = Written::OnItsWay;
    append(effects, {BatchEffect::WriteOpening});
}

Step confirmed(BatchLife life)
{
    if (life.stage != Stage::UndoWindow || life.written != Written::No)
        return {life, {}};
    life.written = Written::OnItsWay;
    return {life, {BatchEffect::WriteOpening}};
}

Step foundInJournal(BatchLife life)
{
    if (life != BatchLife{})
        return {life, {}};
    life.written = Written::Yes;
    life.stage = Stage::Waiting;
    return {life, {BatchEffect::AskForTurn}};
}

Step openingWritten(BatchLife life)
{
    if (life.written != Written::OnItsWay)
        return {life, {}};
    life.written = Written::Yes;
    Effects effects;
    if (life.stage == Stage::Undone)
        append(&effects, {BatchEffect::WriteUndone});
    if (life.mayStart())
        append(&effects, {BatchEffect::StartItems});
    if (life.stage == Stage::Ended)
        append(&effects, {BatchEffect::WriteEnd});
    return {life, effects};
}

Step openingLost(BatchLife life)
{
    if (life.written != Written::OnItsWay)
        return {life, {}};
    life.written = Written::No;
    if (!life.hasEnded())
        life.pauses.add(PauseReason::Journal);
    return {life, {}};
}

Step undoWindowOver(BatchLife life)
{
    if (life.stage != Stage::UndoWindow)
        return {life, {}};
    life.stage = Stage::Waiting;
    Effects effects;
    goOn(life, &effects);
    return {life, effects};
}

/// Nothing of it was started, so nothing is left behind but a line in the journal.
Step takeBack(BatchLife life)
{
    life.stage = Stage::Undone;
    life.pauses.clear();
    Effects effects{BatchEffect::ReleaseItems};
    if (life.written == Written::Yes)
        append(&effects, {BatchEffect::WriteUndone});
    return {life, effects};
}

Step turnCame(BatchLife life)
{
    if (life.stage != Stage::Waiting || !life.pauses.isEmpty() || life.interrupted)
        return {life, {}};
    life.stage = Stage::Running;
    life.hasTurn = true;
    Effects effects;
    if (life.written == Written::No) {
        life.written = Written::OnItsWay;
        append(&effects, {BatchEffect::WriteOpening});
    }
    if (life.mayStart())
        append(&effects, {BatchEffect::StartItems});
    return {life, effects};
}

Step nothingToStart(BatchLife life)
{
    if (life.stage != Stage::Running)
        return {life, {}};
    life.stage = Stage::Settling;
    life.hasTurn = false;
    return {life, {BatchEffect::GiveTurnBack}};
}

Step somethingToStart(BatchLife life)
{
    if (life.stage == Stage::Stopping)
        return {life, {BatchEffect::CancelItems}};
    if (life.stage != Stage::Settling)
        return {life, life.mayStart() ? Effects{BatchEffect::StartItems} : Effects{}};
    life.stage = Stage::Waiting;
    Effects effects;
    goOn(life, &effects);
    return {life, effects};
}

Step pause(BatchLife life, PauseReason reason)
{
    const bool mayPause = !life.hasEnded() && life.stage != Stage::UndoWindow;
    // A batch that is being stopped starts nothing anyway; what keeps it from ending is worth saying.
    const bool tells = reason == PauseReason::Journal || reason == PauseReason::Token;
    if (!mayPause || life.pauses.holds(reason) || (life.stage == Stage::Stopping && !tells))
        return {life, {}};
    Effects effects;
    if (isProbed(reason) && !isProbed(life.pauses))
        append(&effects, {BatchEffect::Probe});
    life.pauses.add(reason);
    if (life.stage == Stage::Running || life.stage == Stage::Settling)
        append(&effects, {BatchEffect::WithdrawRequests, BatchEffect::PutRestingBack});
    return {life, effects};
}

Step passed(BatchLife life, PauseReason reason)
{
    if (!life.pauses.holds(reason))
        return {life, {}};
    life.pauses.remove(reason);
    Effects effects;
    if (isProbed(reason) && !isProbed(life.pauses))
        append(&effects, {BatchEffect::StopProbing});
    if (reason == PauseReason::Journal)
        writeAgain(&life, &effects);
    goOn(life, &effects);
    return {life, effects};
}

Step resume(BatchLife life)
{
    if (life.hasEnded())
        return {life, {}};
    const bool journal = life.pauses.holds(PauseReason::Journal);
    const bool probed = isProbed(life.pauses);
    life.pauses.clear();
    Effects effects;
    if (probed)
        append(&effects, {BatchEffect::StopProbing});
    if (journal)
        writeAgain(&life, &effects);
    goOn(life, &effects);
    return {life, effects};
}

Step stop(BatchLife life)
{
    if (life.hasEnded() || life.stage == Stage::Stopping)
        return {life, {}};
    // Of a batch that the journal does not know nothing was ever started.
    if (life.stage == Stage::UndoWindow || life.written != Written::Yes) {
        const bool probing = isProbed(life.pauses);
        Step back = takeBack(life);
        if (probing)
            append(&back.second, {BatchEffect::StopProbing});
        if (life.hasTurn)
            append(&back.second, {BatchEffect::GiveTurnBack});
        back.first.hasTurn = false;
        return back;
    }
    const bool probed = isProbed(life.pauses);
    const bool ranBefore = life.hasTurn;
    life.stage = Stage::Stopping;
    life.hasTurn = false;
    const bool journal = life.pauses.holds(PauseReason::Journal);
    life.pauses.clear();
    Effects effects;
    if (probed)
        append(&effects, {BatchEffect::StopProbing});
    if (journal)
        append(&effects, {BatchEffect::ReopenJournal});
    append(&effects, {BatchEffect::WithdrawRequests, BatchEffect::CancelItems});
    if (ranBefore)
        append(&effects, {BatchEffect::HoldOthers, BatchEffect::GiveTurnBack});
    return {life, effects};
}

Step interrupt(BatchLife life)
{
    if (life.hasEnded() || life.interrupted)
        return {life, {}};
    life.interrupted = true;
    return {life, {BatchEffect::WithdrawRequests}};
}

Step takeInterruptBack(BatchLife life)
{
    if (!life.interrupted)
        return {life, {}};
    life.interrupted = false;
    Effects effects;
    goOn(life, &effects);
    return {life, effects};
}

Step allEnded(BatchLife life)
{
    if (life.hasEnded() || life.stage == Stage::UndoWindow)
        return {life, {}};
    Effects effects;
    if (isProbed(life.pauses))
        append(&effects, {BatchEffect::StopProbing});
    if (life.written == Written::Yes)
        append(&effects, {BatchEffect::WriteEnd});
    if (life.hasTurn)
        append(&effects, {BatchEffect::GiveTurnBack});
    life.stage = Stage::Ended;
    life.hasTurn = false;
    life.pauses.clear();
    return {life, effects};
}

} // namespace

std::pair<BatchLife, std::vector<BatchEffect>> advance(BatchLife life, BatchEvent event)
{
    switch (event.what) {
    case What::Confirmed:
        return confirmed(life);
    case What::FoundInJournal:
        return foundInJournal(life);
    case What::OpeningWritten:
        return openingWritten(life);
    case What::OpeningLost:
        return openingLost(life);
    case What::UndoWindowOver:
        return undoWindowOver(life);
    case What::Undo:
        return life.stage == Stage::UndoWindow ? takeBack(life) : Step{life, {}};
    case What::TurnCame:
        return turnCame(life);
    case What::NothingToStart:
        return nothingToStart(life);
    case What::SomethingToStart:
        return somethingToStart(life);
    case What::Pause:
        return pause(life, event.reason);
    case What::Passed:
        return passed(life, event.reason);
    case What::Resume:
        return resume(life);
    case What::Stop:
        return stop(life);
    case What::Interrupt:
        return interrupt(life);
    case What::InterruptTakenBack:
        return takeInterruptBack(life);
    case What::AllEnded:
        return allEnded(life);
    }
    return {life, {}};
}

} // namespace deletion
