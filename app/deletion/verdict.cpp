#include "app/deletion/verdict.h"

namespace deletion {

namespace {

using Kind = highlevel::ApiError::Kind;

/// Nothing about this conversation: the same request may well work once the cause is gone.
bool isHeld(Kind kind)
{
    switch (kind) {
    case Kind::NoConnection:
    case Kind::TlsFailed:
    case Kind::Withdrawn:
    case Kind::TokenRejected:
    case Kind::ScopeMissing:
    case Kind::WrongTokenKind:
    case Kind::LocationForbidden:
    case Kind::ProgramFault:
    case Kind::TooManyRequests:
        return true;
    default:
        return false;
    }
}

/// The search gives milliseconds, the GET whole seconds.
bool isNewer(std::optional<qint64> nowMs, std::optional<qint64> plannedMs)
{
    return nowMs && (!plannedMs || *nowMs / 1000 > *plannedMs / 1000);
}

} // namespace

Event verdictOnDelete(const highlevel::Finding<bool> &answer)
{
    if (answer.ok())
        return answer.value() ? Event::Confirmed : Event::RefusedAsGone;
    if (isHeld(answer.error().kind))
        return Event::Held;
    switch (answer.error().kind) {
    case Kind::BadRequest:
    case Kind::NotFound:
    case Kind::WrongAddress: // an answer that is not about the conversation: settle it with a GET
        return Event::RefusedAsGone;
    case Kind::Invalid:
        return Event::Refused;
    default:
        return Event::AnswerLost;
    }
}

Event verdictOnCheck(const highlevel::Finding<highlevel::ConversationState> &answer)
{
    if (answer.ok())
        return answer.value().deleted ? Event::SeenGone : Event::SeenAlive;
    if (answer.error().kind == Kind::NotFound)
        return Event::SeenGone;
    return isHeld(answer.error().kind) ? Event::Held : Event::SeenNothing;
}

std::optional<Event> verdictOnVet(const highlevel::Finding<highlevel::ConversationState> &answer,
                                  const PlannedItem &item)
{
    if (!answer.ok() || answer.value().deleted)
        return verdictOnCheck(answer);
    const highlevel::ConversationState &now = answer.value();
    if (!now.unreadCount.isKnown() && !now.lastMessageDate.isKnown())
        return std::nullopt;
    const bool changed =
        (now.unreadCount.isKnown() && now.unreadCount.value() != item.unreadCount) ||
        (now.lastMessageDate.isKnown() && isNewer(now.lastMessageDate.value(), item.lastMessageDate));
    return changed ? Event::Changed : Event::Unchanged;
}

Event verdictOnVet(const highlevel::Finding<highlevel::SearchPage> &answer, const PlannedItem &item)
{
    if (!answer.ok())
        return isHeld(answer.error().kind) ? Event::Held : Event::SeenNothing;
    for (const highlevel::Conversation &row : answer.value().conversations)
        if (row.id == item.id)
            return row.unreadCount != item.unreadCount || isNewer(row.lastMessageDate, item.lastMessageDate)
                       ? Event::Changed
                       : Event::Unchanged;
    // The search's index lags: that a row is missing proves nothing.
    return Event::SeenNothing;
}

} // namespace deletion
