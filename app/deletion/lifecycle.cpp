#include "app/deletion/lifecycle.h"

namespace deletion {

namespace {

using Step = std::pair<Life, Effect>;

Step go(Life life, State state, Effect effect)
{
    life.state = state;
    return {life, effect};
}

Step close(Life life, State outcome)
{
    life.outcome = outcome;
    return go(life, State::Closing, Effect::RecordOutcome);
}

Step check(Life life, Doubt doubt)
{
    life.doubt = doubt;
    return go(life, State::Checking, Effect::Check);
}

Step rest(Life life)
{
    ++life.rests;
    return go(life, State::Resting, Effect::Rest);
}

Step putBack(Effect effect)
{
    return {Life{}, effect};
}

Step planned(Life life, Event event)
{
    switch (event) {
    case Event::Start:
        return go(life, State::Recording, Effect::RecordIntent);
    case Event::StartVetting:
        return go(life, State::Vetting, Effect::Vet);
    case Event::FoundInFlight:
        return check(life, Doubt::AnswerLost);
    case Event::Cancel:
        return close(life, State::Cancelled);
    default:
        return {life, Effect::None};
    }
}

Step vetting(Life life, Event event)
{
    switch (event) {
    case Event::Unchanged:
        life.doubt = Doubt::None;
        return go(life, State::Recording, Effect::RecordIntent);
    case Event::Changed:
        return close(life, State::Skipped);
    case Event::SeenGone:
        return close(life, State::AlreadyGone);
    case Event::SeenNothing:
        life.doubt = Doubt::Unvetted;
        return ++life.vetted < kVettingTries ? rest(life) : close(life, State::NotDeleted);
    case Event::Held:
        return putBack(Effect::PutBack);
    case Event::Cancel:
        return close(life, State::Cancelled);
    default:
        return {life, Effect::None};
    }
}

Step recording(Life life, Event event)
{
    switch (event) {
    case Event::IntentRecorded:
        return go(life, State::Sending, Effect::Send);
    case Event::IntentLost:
        return putBack(Effect::PutBack);
    default:
        return {life, Effect::None};
    }
}

Step sending(Life life, Event event)
{
    switch (event) {
    case Event::Confirmed:
        return close(life, State::Deleted);
    case Event::Refused:
        return close(life, State::NotDeleted);
    case Event::RefusedAsGone:
        return check(life, Doubt::RefusedAsGone);
    case Event::AnswerLost:
        return check(life, Doubt::AnswerLost);
    case Event::Held:
        return putBack(Effect::Withdraw);
    default:
        return {life, Effect::None};
    }
}

Step checking(Life life, Event event)
{
    switch (event) {
    case Event::SeenGone:
        return close(life, life.doubt == Doubt::AnswerLost ? State::Deleted : State::AlreadyGone);
    case Event::SeenAlive: {
        ++life.seenAlive;
        const int needed = life.doubt == Doubt::AnswerLost ? kAliveNeeded : 1;
        return life.seenAlive >= needed ? close(life, State::NotDeleted) : rest(life);
    }
    case Event::SeenNothing:
    case Event::Held:
        return rest(life);
    default:
        return {life, Effect::None};
    }
}

Step resting(Life life, Event event)
{
    const bool unvetted = life.doubt == Doubt::Unvetted;
    if (event == Event::Rested)
        return unvetted ? go(life, State::Vetting, Effect::Vet) : go(life, State::Checking, Effect::Check);
    if (event == Event::Cancel && unvetted)
        return close(life, State::Cancelled);
    return {life, Effect::None};
}

} // namespace

std::pair<Life, Effect> advance(Life life, Event event)
{
    switch (life.state) {
    case State::Planned:
        return planned(life, event);
    case State::Vetting:
        return vetting(life, event);
    case State::Recording:
        return recording(life, event);
    case State::Sending:
        return sending(life, event);
    case State::Checking:
        return checking(life, event);
    case State::Resting:
        return resting(life, event);
    case State::Closing:
        if (event == Event::OutcomeRecorded)
            return go(life, life.outcome, Effect::Report);
        break;
    case State::Deleted:
    case State::AlreadyGone:
    case State::NotDeleted:
    case State::Skipped:
    case State::Cancelled:
        break;
    }
    return {life, Effect::None};
}

} // namespace deletion
