#include "app/deletion/brakes.h"

namespace deletion {

std::optional<PauseReason> Brakes::heard(Event event, Answer answer)
{
    switch (event) {
    case Event::Confirmed:
    case Event::Refused:
    case Event::RefusedMaybeGone:
        m_unclear = 0;
        m_unanswered = 0;
        m_lostDeletes = 0;
        m_pausesInARow = 0;
        return std::nullopt;
    case Event::Unchanged:
    case Event::Changed:
    case Event::SeenGone:
    case Event::SeenAlive:
    case Event::SeenAliveTooEarly:
        m_unclear = 0;
        m_unanswered = 0;
        return std::nullopt;
    case Event::AnswerLost:
        ++m_lostDeletes;
        [[fallthrough]];
    case Event::SeenNothing: {
        ++m_unclear;
        // Whoever is not heard at all is not asked until they are: to go on asking would come to the end of
        // the looks that each conversation has.
        m_unanswered = answer == Answer::None ? m_unanswered + 1 : 0;
        const bool isSilent = m_unanswered >= kUnansweredInARow && m_pausesInARow < kPausesForSilence;
        const bool isLost = event == Event::AnswerLost;
        if (m_unclear < kUnclearInARow && m_lostDeletes < kUnclearInARow && !(isLost && isCautious()) &&
            !isSilent)
            return std::nullopt;
        m_unclear = 0;
        m_unanswered = 0;
        m_lostDeletes = 0;
        ++m_pausesInARow;
        return PauseReason::Unclear;
    }
    default:
        return std::nullopt;
    }
}

std::optional<PauseReason> Brakes::ended(State state)
{
    m_refusals = state == State::NotDeleted ? m_refusals + 1 : state == State::Cancelled ? m_refusals : 0;
    m_gone = state == State::AlreadyGone ? m_gone + 1 : state == State::Cancelled ? m_gone : 0;
    if (m_refusals >= kRefusalsInARow)
        return PauseReason::Refusals;
    if (m_gone >= kGoneInARow)
        return PauseReason::ManyGone;
    return std::nullopt;
}

} // namespace deletion
