#include "app/deletion/lifecycle.h"

namespace deletion {

namespace {

std::pair<Life, Effect> end(Life life, State state)
{
    life.state = state;
    return {life, Effect::Report};
}

std::pair<Life, Effect> go(Life life, State state, Effect effect)
{
    life.state = state;
    return {life, effect};
}

std::pair<Life, Effect> check(Life life, Doubt doubt)
{
    life.doubt = doubt;
    return go(life, State::Checking, Effect::Check);
}

std::pair<Life, Effect> rest(Life life)
{
    ++life.rests;
    return go(life, State::Resting, Effect::Rest);
}

std::pair<Life, Effect> seenAlive(Life life)
{
    ++life.seenAlive;
    const int needed = life.doubt == Doubt::AnswerLost ? kAliveNeeded : 1;
    return life.seenAlive >= needed ? end(life, State::NotDeleted) : rest(life);
}

} // namespace

bool hasEnded(State state)
{
    switch (state) {
    case State::Deleted:
    case State::AlreadyGone:
    case State::NotDeleted:
    case State::Cancelled:
        return true;
    default:
        return false;
    }
}

std::pair<Life, Effect> advance(Life life, Event event)
{
    switch (life.state) {
    case State::Planned:
        if (event == Event::Start)
            return go(life, State::Recording, Effect::RecordIntent);
        if (event == Event::Cancel)
            return end(life, State::Cancelled);
        break;

    case State::Recording:
        if (event == Event::IntentRecorded)
            return go(life, State::Sending, Effect::Send);
        if (event == Event::IntentLost)
            return end(life, State::NotDeleted);
        break;

    case State::Sending:
        switch (event) {
        case Event::Confirmed:
            return end(life, State::Deleted);
        case Event::NeverSent:
        case Event::Refused:
            return end(life, State::NotDeleted);
        case Event::RefusedAsGone:
            return check(life, Doubt::RefusedAsGone);
        case Event::AnswerLost:
            return check(life, Doubt::AnswerLost);
        default:
            break;
        }
        break;

    case State::Checking:
        switch (event) {
        case Event::SeenGone:
            return end(life, life.doubt == Doubt::AnswerLost ? State::Deleted : State::AlreadyGone);
        case Event::SeenAlive:
            return seenAlive(life);
        case Event::SeenNothing:
            return rest(life);
        default:
            break;
        }
        break;

    case State::Resting:
        if (event == Event::Rested)
            return go(life, State::Checking, Effect::Check);
        break;

    case State::Deleted:
    case State::AlreadyGone:
    case State::NotDeleted:
    case State::Cancelled:
        break;
    }
    return {life, Effect::None};
}

} // namespace deletion
