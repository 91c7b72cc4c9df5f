#include "app/deletion/verdict.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

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

bool isGone(const ApiError &error, const base::ConversationId &id)
{
    return error.highLevelSpoke && !error.isCut && error.httpStatus >= 400 && saysGone(error.messages, id);
}

/// An id as HighLevel makes them: 15 or more letters and digits, both among them. Words have no digits.
bool isIdLike(const QString &word)
{
    return word.size() >= 15 && std::ranges::any_of(word, [](QChar c) { return c.isDigit(); }) &&
           std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
}

/// What a sentence is about is what it names first.
bool isAboutThis(const QString &sentence, const base::ConversationId &id)
{
    static const QRegularExpression path(QStringLiteral("\\S*/\\S*"));
    static const QRegularExpression notAWord(QStringLiteral("[^A-Za-z0-9_-]+"));
    constexpr std::array others{"route",   "endpoint", "url",     "path",   "location", "contact", "user",
                                "message", "account",  "company", "agency", "resource", "service", "host"};
    QString plain = sentence;
    plain.remove(path);
    const auto isOther = [&others](const QString &word) {
        return std::ranges::any_of(others, [&word](const char *other) {
            return word.compare(QLatin1String(other), Qt::CaseInsensitive) == 0;
        });
    };
    bool named = false;
    bool wasNamed = false; // by the word before
    const QStringList words = plain.split(notAWord, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word == id.toString() || word.compare(QStringLiteral("conversation"), Qt::CaseInsensitive) == 0 ||
            word.compare(QStringLiteral("conversationId"), Qt::CaseInsensitive) == 0) {
            named = true;
            wasNamed = true;
            continue;
        }
        if (isIdLike(word))
            return false; // another one than this
        // "Conversation service not found" is about a service.
        if ((!named || wasNamed) && isOther(word))
            return false;
        wasNamed = wasNamed && word == QStringLiteral("s"); // what an apostrophe leaves
    }
    return named;
}

/// The search and the messages give milliseconds, the GET often whole seconds.
bool isNewer(qint64 nowMs, std::optional<qint64> plannedMs)
{
    return nowMs >= 0 && (!plannedMs || nowMs / 1000 > *plannedMs / 1000);
}

} // namespace

bool saysGone(const QStringList &messages, const base::ConversationId &id)
{
    constexpr std::array sayings{"not found",        "does not exist",   "doesn't exist",
                                 "no longer exists", "has been deleted", "was deleted",
                                 "already deleted",  "could not find",   "no conversation found"};
    return std::ranges::any_of(messages, [&](const QString &message) {
        const bool says = std::ranges::any_of(sayings, [&](const char *saying) {
            return message.contains(QLatin1String(saying), Qt::CaseInsensitive);
        });
        // "Cannot GET /…" is the framework's word for a wrong address.
        return says && !message.contains(QStringLiteral("cannot get"), Qt::CaseInsensitive) &&
               !message.contains(QStringLiteral("cannot delete"), Qt::CaseInsensitive) &&
               isAboutThis(message, id);
    });
}

Event verdictOnDelete(const highlevel::Finding<bool> &finding, const base::ConversationId &id)
{
    if (finding.ok())
        return finding.value() ? Event::Confirmed : Event::RefusedMaybeGone;
    const ApiError &error = finding.error();
    if (error.kind == Kind::Expired)
        return Event::LookExpired;
    if (isAboutEverything(error))
        return Event::NotCarriedOut;
    if (isGone(error, id))
        return Event::RefusedMaybeGone;
    switch (error.kind) {
    case Kind::BadRequest:
    case Kind::NotFound:
    case Kind::WrongAddress: // an answer that is not about the conversation: a GET settles it
        return Event::RefusedMaybeGone;
    case Kind::Invalid:
    case Kind::LocationForbidden:
        return Event::Refused;
    default:
        return Event::AnswerLost;
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
    if (isGone(error, id))
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

Seen seenIn(const highlevel::ConversationState &state)
{
    return {.unreadCount = state.unreadCount,
            .lastMessageDate = state.lastMessageDate,
            .starred = state.starred,
            .assignedTo = state.assignedTo};
}

bool addWitness(Seen *seen, const highlevel::MessagePage &newest)
{
    if (newest.messages.isEmpty()) {
        // Only a conversation whose messages were all read has none.
        if (newest.hasOlder)
            return false;
        seen->lastMessageDate = -1;
        return true;
    }
    const auto date = newest.messages.first().dateAdded;
    if (!date)
        return false;
    seen->lastMessageDate = *date;
    return true;
}

bool addMarks(Seen *seen, const highlevel::SearchPage &page, const base::ConversationId &id)
{
    const auto row = std::ranges::find(page.conversations, id, &highlevel::Conversation::id);
    if (row == page.conversations.end())
        return false;
    using highlevel::Conversation;
    if (!seen->unreadCount.isKnown() && !row->isUnreadable(Conversation::UnreadCount))
        seen->unreadCount = row->unreadCount;
    if (!seen->starred.isKnown() && !row->isUnreadable(Conversation::Starred))
        seen->starred = row->starred;
    if (!seen->assignedTo.isKnown() && !row->isUnreadable(Conversation::AssignedTo))
        seen->assignedTo = row->assignedTo;
    return true;
}

Changes changesSince(const PlannedItem &planned, const Seen &seen)
{
    Changes changes;
    if (isNewer(seen.lastMessageDate.value(), planned.lastMessageDate))
        changes.add(Changes::NewMessage);
    if (seen.unreadCount.value() > planned.unreadCount)
        changes.add(Changes::MoreUnread);
    if (seen.unreadCount.value() < planned.unreadCount)
        changes.add(Changes::ReadBySomebody);
    if (seen.starred.value() != planned.starred)
        changes.add(planned.starred ? Changes::Unstarred : Changes::Starred);
    if (seen.assignedTo.value() != planned.assignedTo)
        changes.add(Changes::Assigned);
    return changes;
}

} // namespace deletion
