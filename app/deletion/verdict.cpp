#include "app/deletion/verdict.h"

#include "app/deletion/gone.h"

namespace deletion {

namespace {

using highlevel::ApiError;
using Kind = highlevel::ApiError::Kind;

/// Nothing about this conversation: the same request may well work once the cause is gone.
bool isAboutEverything(const ApiError &error)
{
    switch (error.kind) {
    case Kind::NoConnection:
    case Kind::TlsFailed:
    case Kind::ProxyNeedsSignIn:
    case Kind::ProxyRefused:
    case Kind::Withdrawn:
    case Kind::TokenRejected:
    case Kind::ScopeMissing:
    case Kind::WrongTokenKind:
    case Kind::ProgramFault:
    case Kind::TooManyRequests:
        return true;
    default:
        return false;
    }
}

/// Likewise of a question, which nobody need wonder about: it was not answered.
bool wasNotAsked(const ApiError &error)
{
    return isAboutEverything(error) || error.kind == Kind::Expired || error.kind == Kind::Cancelled;
}

} // namespace

Event verdictOnDelete(const highlevel::Finding<bool> &finding, const base::ConversationId &id)
{
    if (finding.ok())
        return finding.value() ? Event::Confirmed : Event::RefusedMaybeGone;
    const ApiError &error = finding.error();
    if (error.kind == Kind::Expired)
        return Event::LookExpired;
    if (isAboutEverything(error))
        return Event::NotCarriedOut;
    // Whoever else answers may have passed it on before.
    if (!error.highLevelSpoke)
        return Event::AnswerLost;
    const base::LocationId &location = finding.about().location;
    switch (error.kind) {
    case Kind::BadRequest:
    case Kind::NotFound:
    case Kind::WrongAddress: // an answer that is not about the conversation: a GET settles it
        return Event::RefusedMaybeGone;
    case Kind::Invalid:
    case Kind::LocationForbidden:
        return wordsSayGone(error, id, location) ? Event::RefusedMaybeGone : Event::Refused;
    default: // HighLevel has a fault: it may have deleted first, unless it names this one
        return saysGone(error, id, location) ? Event::RefusedMaybeGone : Event::AnswerLost;
    }
}

base::Milliseconds believedAliveFrom(const highlevel::Finding<bool> &lost, const Patience &patience)
{
    const bool whole = !lost.ok() && lost.error().cameWhole();
    return lost.answered() + (whole ? patience.afterWholeFault : patience.afterLostAnswer);
}

Presence presence(const highlevel::Finding<highlevel::ConversationState> &finding,
                  const base::ConversationId &id)
{
    if (finding.ok())
        return finding.value().deleted ? Presence::Gone : Presence::Alive;
    const ApiError &error = finding.error();
    if (wasNotAsked(error))
        return Presence::NotAsked;
    if (saysGone(error, id, finding.about().location))
        return Presence::Gone;
    return error.kind == Kind::LocationForbidden || error.kind == Kind::Invalid ? Presence::Refused
                                                                                : Presence::NotSaid;
}

Event verdictOnQuestion(const ApiError &error)
{
    return wasNotAsked(error) ? Event::NotCarriedOut : Event::SeenNothing;
}

std::optional<PauseReason> reasonToPause(const ApiError &error)
{
    switch (error.kind) {
    case Kind::NoConnection:
    case Kind::TlsFailed:
    case Kind::ProxyNeedsSignIn:
    case Kind::ProxyRefused:
        return PauseReason::Network;
    case Kind::ProgramFault:
        return PauseReason::Token;
    default:
        return error.isAboutToken() ? std::optional(PauseReason::Token) : std::nullopt;
    }
}

} // namespace deletion
