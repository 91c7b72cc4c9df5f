#include "app/deletion/verdict.h"

namespace deletion {

Event verdictOnDelete(const highlevel::Answer<bool> &answer)
{
    using Kind = highlevel::ApiError::Kind;
    if (answer.ok())
        return answer.value() ? Event::Confirmed : Event::RefusedAsGone;
    switch (answer.error().kind) {
    case Kind::NoConnection:
    case Kind::TlsFailed:
        return Event::NeverSent;
    case Kind::BadRequest:
    case Kind::NotFound:
        return Event::RefusedAsGone;
    case Kind::TokenRejected:
    case Kind::ScopeMissing:
    case Kind::WrongTokenKind:
    case Kind::ProgramFault:
    case Kind::LocationForbidden:
    case Kind::Invalid:
    case Kind::TooManyRequests:
        return Event::Refused;
    case Kind::WrongAddress: // an answer that is not about the conversation: settle it with a GET
        return Event::RefusedAsGone;
    case Kind::TimedOut:
    case Kind::ConnectionLost:
    case Kind::Cancelled:
    case Kind::NotAnAnswer:
    case Kind::ServerFault:
        return Event::AnswerLost;
    }
    return Event::AnswerLost;
}

Event verdictOnCheck(const highlevel::Answer<highlevel::ConversationState> &answer)
{
    if (answer.ok())
        return answer.value().deleted ? Event::SeenGone : Event::SeenAlive;
    return answer.error().kind == highlevel::ApiError::Kind::NotFound ? Event::SeenGone : Event::SeenNothing;
}

} // namespace deletion
