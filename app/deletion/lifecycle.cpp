#include "app/deletion/lifecycle.h"

namespace deletion {

namespace {

using Step = std::pair<Life, Effect>;

Step go(Life life, State state, Effect effect)
{
    life.state = state;
    return {life, effect};
}

Step close(Life life, State outcome, Proof proof)
{
    life.outcome = outcome;
    life.proof = proof;
    return go(life, State::RecordingOutcome, Effect::RecordOutcome);
}

Step look(Life life)
{
    return go(life, State::Looking, Effect::Look);
}

Step check(Life life, Doubt doubt)
{
    life.doubt = doubt;
    life.checks = 0;
    return go(life, State::Checking, Effect::Check);
}

Step rest(Life life)
{
    ++life.rests;
    return go(life, State::Resting, Effect::Rest);
}

/// What is known of earlier DELETEs stays known; the rest begins anew.
Step putBack(const Life &life, Effect effect)
{
    return {Life{.rests = life.rests, .lost = life.lost, .mustLook = life.mustLook, .giveUp = life.giveUp},
            effect};
}

/// Nothing is under way. Of one whose DELETE was lost, and which was proven alive since, more is known than
/// that it was not sent.
Step cancel(const Life &life)
{
    return life.lost > 0 ? close(life, State::NotDeleted, Proof::SeenAlive)
                         : close(life, State::Cancelled, Proof::None);
}

Step giveUp(Life life)
{
    life.giveUp = true;
    return {life, Effect::None};
}

Step planned(Life life, Event event)
{
    switch (event) {
    case Event::Start:
        return life.mustLook ? look(life) : go(life, State::RecordingIntent, Effect::RecordIntent);
    case Event::StartLooking:
        return look(life);
    case Event::FoundInFlight:
        ++life.lost;
        life.mustLook = true;
        return check(life, Doubt::CutShort);
    case Event::Cancel:
        return cancel(life);
    default:
        return {life, Effect::None};
    }
}

Step looking(Life life, Event event)
{
    switch (event) {
    case Event::Unchanged:
        life.doubt = Doubt::None;
        life.looks = 0;
        return go(life, State::RecordingIntent, Effect::RecordIntent);
    case Event::Changed:
        return close(life, State::Skipped, Proof::Changed);
    case Event::SeenGone:
        return close(life, State::AlreadyGone, Proof::GoneBefore);
    case Event::Refused:
        return close(life, State::NotDeleted, Proof::Answered);
    case Event::SeenNothing:
        life.doubt = Doubt::NotLookedAt;
        if (++life.looks < kLookTries)
            return rest(life);
        // Of one that was sent before, and proven alive since, more is known than that.
        return life.lost > 0 ? close(life, State::NotDeleted, Proof::SeenAlive)
                             : close(life, State::Skipped, Proof::NotLookedAt);
    case Event::NotCarriedOut:
        return putBack(life, Effect::PutBack);
    case Event::Cancel:
        return cancel(life);
    default:
        return {life, Effect::None};
    }
}

Step recordingIntent(Life life, Event event)
{
    switch (event) {
    case Event::IntentRecorded:
        return go(life, State::Sending, Effect::Send);
    case Event::LookExpired:
        return go(life, State::Looking, Effect::WithdrawAndLook);
    case Event::IntentLost:
        return putBack(life, Effect::PutBack);
    default:
        return {life, Effect::None};
    }
}

Step sending(Life life, Event event)
{
    switch (event) {
    case Event::Confirmed:
        return close(life, State::Deleted, Proof::Answered);
    case Event::Refused:
        return close(life, State::NotDeleted, Proof::Answered);
    case Event::RefusedMaybeGone:
        return check(life, Doubt::MaybeGoneAlready);
    case Event::AnswerLost:
        ++life.lost;
        life.mustLook = true;
        return check(life, Doubt::AnswerLost);
    case Event::NotCarriedOut:
        return putBack(life, Effect::Withdraw);
    case Event::LookExpired:
        return go(life, State::Looking, Effect::WithdrawAndLook);
    case Event::Cancel:
        return giveUp(life);
    default:
        return {life, Effect::None};
    }
}

Step seenGone(const Life &life)
{
    switch (life.doubt) {
    case Doubt::AnswerLost:
        return close(life, State::Deleted, Proof::GoneAfterLostAnswer);
    case Doubt::CutShort:
        return close(life, State::Deleted, Proof::GoneAfterCrash);
    default:
        return close(life, State::AlreadyGone, Proof::GoneBefore);
    }
}

Step seenAlive(const Life &life)
{
    if (life.doubt == Doubt::MaybeGoneAlready)
        return close(life, State::NotDeleted, Proof::Answered);
    return life.giveUp || life.lost > kRetries ? close(life, State::NotDeleted, Proof::SeenAlive)
                                               : putBack(life, Effect::Withdraw);
}

/// Of a DELETE that HighLevel answered with a no it is known that it did nothing; only of the others it is
/// not.
Step endUnsaid(const Life &life)
{
    return close(life, State::Unknown, Proof::NotSaid);
}

Step checking(Life life, Event event)
{
    switch (event) {
    case Event::SeenGone:
        return seenGone(life);
    case Event::SeenAlive:
        return seenAlive(life);
    case Event::SeenNothing:
        return life.giveUp || ++life.checks >= kCheckTries ? endUnsaid(life) : rest(life);
    case Event::SeenAliveTooEarly:
    case Event::NotCarriedOut:
        return life.giveUp ? endUnsaid(life) : rest(life);
    case Event::Cancel:
        return giveUp(life);
    default:
        return {life, Effect::None};
    }
}

Step resting(Life life, Event event)
{
    const bool beforeSending = life.doubt == Doubt::NotLookedAt;
    switch (event) {
    case Event::Rested:
        return beforeSending ? look(life) : go(life, State::Checking, Effect::Check);
    case Event::Cancel:
        return beforeSending ? cancel(life) : endUnsaid(life);
    case Event::NotCarriedOut:
        return beforeSending ? putBack(life, Effect::PutBack) : Step{life, Effect::None};
    default:
        return {life, Effect::None};
    }
}

} // namespace

std::pair<Life, Effect> advance(Life life, Event event)
{
    switch (life.state) {
    case State::Planned:
        return planned(life, event);
    case State::Looking:
        return looking(life, event);
    case State::RecordingIntent:
        return recordingIntent(life, event);
    case State::Sending:
        return sending(life, event);
    case State::Checking:
        return checking(life, event);
    case State::Resting:
        return resting(life, event);
    case State::RecordingOutcome:
        if (event == Event::OutcomeRecorded)
            return go(life, life.outcome, Effect::Report);
        break;
    case State::Deleted:
    case State::AlreadyGone:
    case State::NotDeleted:
    case State::Skipped:
    case State::Cancelled:
    case State::Unknown:
        break;
    }
    return {life, Effect::None};
}

} // namespace deletion
