#include "app/deletion/verdict.h"

#include "app/highlevel/decode.h"
#include "app/highlevel/json_reader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

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

/// Whether there is an id as HighLevel makes them, 15 or more letters and digits, both among them, that is
/// not this one. Words have no digits; dates and what is made of groups are no such run.
bool namesAnother(const QString &text, const base::ConversationId &id)
{
    static const QRegularExpression runs(
        QStringLiteral("(?<![A-Za-z0-9])(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9]{15,}"));
    auto found = runs.globalMatch(text);
    while (found.hasNext())
        if (found.next().captured() != id.toString())
            return true;
    return false;
}

/// One word, or what stands beside a status: no sentence that could say more.
bool isCode(const QString &text)
{
    static const QRegularExpression reasonOfStatus(
        QRegularExpression::anchoredPattern(
            QStringLiteral("Not Found|Bad Request|Gone|Conflict|Forbidden|Unauthorized|Unprocessable "
                           "(?:Entity|Content)|(?:Internal )?Server Error|Service Unavailable")),
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = text.trimmed();
    return !plain.contains(QLatin1Char(' ')) || reasonOfStatus.match(plain).hasMatch();
}

/// All texts in it, at any depth, that may be about the conversation.
QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        return {value.toString()};
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &one : list)
            texts << textsIn(one);
    }
    const QJsonObject o = value.toObject();
    for (auto field = o.begin(); field != o.end(); ++field)
        if (!highlevel::decode::isOfSomethingElse(field.key()))
            texts << textsIn(field.value());
    return texts;
}

/// Stands for the id that is asked about, so that the sentences are compiled once for all.
constexpr QChar kThisId(0xE000);

/// The whole sentences that say of a conversation, `kThisId` or named no further, that it is not there.
/// Between what the sentence is about and what it says of that there is no other word: "Conversation provider
/// not found" is about a provider. Nor is there one behind it: "Conversation not found in cache" is about a
/// cache.
QRegularExpression sentencesOfGone()
{
    const QString thisId = QStringLiteral("[\"'`(\\[<#]*%1[\"'`)\\]>]*").arg(kThisId);
    const QString ofThisId =
        QStringLiteral(
            "(?: ?[(\\[]| ?[:,] ?| )(?:(?:with|for|by) )?(?:the )?(?:conversation ?)?(?:id ?)?[:=]? ?") +
        thisId;
    const QString conversation =
        QStringLiteral("(?:(?:the|this) )?(?:(?:requested|specified|given) )?conversation(?:") + ofThisId +
        QStringLiteral("| with (?:this|the (?:given|specified|provided|requested)) id)?");
    const QString subject =
        QStringLiteral("(?:%1|(?:the )?conversation[ _]?id ?[:=]? ?%2|(?:id ?[:=]? ?)?%2)")
            .arg(conversation, thisId);
    const QString isNotThere =
        QStringLiteral("(?:(?:(?:was|is) )?not found"
                       "|(?:could not|couldn't|can ?not|can't) be found"
                       "|(?:does not|doesn't) exist(?: any ?more| any longer)?"
                       "|no longer exists"
                       "|(?:has(?: already)? been|was(?: already)?|is already|already) deleted)");
    const QString statement = subject + QStringLiteral("(?: ?[:,] ?| - | )") + isNotThere;
    const QString search =
        QStringLiteral("(?:could not|couldn't|can ?not|can't|unable to) find (?:a )?") + subject;
    const QString none =
        QStringLiteral("no such conversation|no (?:such )?conversation(?:%1)? (?:was )?found").arg(ofThisId);
    const QString code = QStringLiteral("conversation[_-]?not[_-]?found(?:error|exception)?");
    const QString all = QStringLiteral("(?:error: )?(?:%1|%2|%3|%4)(?:%5)?[.!)\\]]*")
                            .arg(statement, search, none, code, ofThisId);
    return QRegularExpression(QRegularExpression::anchoredPattern(all),
                              QRegularExpression::CaseInsensitiveOption);
}

/// As it would be typed, one kind of apostrophe and quote, and of blank, with `kThisId` for the id.
QString plainly(const QString &text, const base::ConversationId &id)
{
    static const QRegularExpression apostrophes(QStringLiteral("[\u2018\u2019\u02BC\u2032\u00B4]"));
    static const QRegularExpression quotes(QStringLiteral("[\u201C\u201D\u201E\u00AB\u00BB]"));
    // Letters count in an id, whatever they do in the words around it.
    const QRegularExpression wholeId(QStringLiteral("(?<![A-Za-z0-9_-])%1(?![A-Za-z0-9_-])")
                                         .arg(QRegularExpression::escape(id.toString())));
    QString plain = text.simplified();
    plain.replace(kThisId, QChar::ReplacementCharacter); // a text that holds it names nothing by it
    plain.replace(apostrophes, QStringLiteral("'"));
    plain.replace(quotes, QStringLiteral("\""));
    plain.replace(wholeId, QString(kThisId));
    return plain;
}

/// The search and the messages give milliseconds, the GET often whole seconds.
qint64 inSeconds(qint64 ms)
{
    return ms / 1000;
}

bool hasMilliseconds(qint64 ms)
{
    return ms % 1000 != 0;
}

bool isNewer(const Seen &seen, std::optional<qint64> plannedMs)
{
    const qint64 now = seen.lastMessageDate.value();
    if (now < 0 || !plannedMs)
        return now >= 0;
    return seen.isToTheMillisecond ? now > *plannedMs : inSeconds(now) > inSeconds(*plannedMs);
}

/// Whether it is one of the sentences that say so.
bool says(const QString &text, const base::ConversationId &id)
{
    static const QRegularExpression gone = sentencesOfGone();
    return gone.match(plainly(text, id)).hasMatch();
}

/// Whether something in it says that what it speaks of is not deleted.
bool deniesDeletion(const QJsonValue &value)
{
    if (value.isArray())
        return std::ranges::any_of(value.toArray(),
                                   [](const QJsonValue &one) { return deniesDeletion(one); });
    const QJsonObject o = value.toObject();
    return o.value(u"deleted") == QJsonValue(false) || o.value(u"isDeleted") == QJsonValue(false) ||
           std::ranges::any_of(o, [](const QJsonValue &one) { return deniesDeletion(one); });
}

/// Whether that is said by an answer of whatever status, and nothing beside it that speaks against it.
bool wordsSayGone(const ApiError &error, const base::ConversationId &id)
{
    if (!error.highLevelSpoke || error.httpStatus < 400)
        return false;
    const auto body = highlevel::json::object(error.body);
    if (!body || deniesDeletion(*body))
        return false; // no body: longer than what is kept of an answer
    const QStringList texts = textsIn(*body);
    return std::ranges::any_of(texts, [&](const QString &text) { return says(text, id); }) &&
           std::ranges::all_of(texts, [&](const QString &text) {
               return says(text, id) || (isCode(text) && !namesAnother(text, id));
           });
}

/// Whether a sentence or a field of it names this conversation. (A path that is handed back only repeats the
/// question.)
bool namesThis(const ApiError &error, const base::ConversationId &id)
{
    const auto body = highlevel::json::object(error.body);
    const QStringList texts = body ? textsIn(*body) : QStringList();
    return std::ranges::any_of(texts, [&](const QString &text) {
        const QString plain = plainly(text, id);
        return plain == kThisId || (says(text, id) && plain.contains(kThisId));
    });
}

/// Whoever it is assigned to: several are separated by commas, in no order that means anything.
QSet<QString> people(const QString &assignedTo)
{
    QSet<QString> all;
    const QStringList ids = assignedTo.split(QLatin1Char(','));
    for (const QString &id : ids)
        if (const QString one = id.trimmed(); !one.isEmpty())
            all.insert(one);
    return all;
}

} // namespace

bool saysGone(const ApiError &error, const base::ConversationId &id)
{
    constexpr std::array aboutOne{400, 404, 410};
    const bool isAboutOne = std::ranges::find(aboutOne, error.httpStatus) != aboutOne.end();
    return wordsSayGone(error, id) && (isAboutOne || namesThis(error, id));
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
    if (wordsSayGone(error, id)) // a GET settles it
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
    if (saysGone(error, id))
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

Seen seenIn(const highlevel::ConversationState &state, const PlannedItem &planned)
{
    using Date = highlevel::Field<qint64>;
    const Date &date = state.lastMessageDate;
    const bool isOlder = date.isKnown() && planned.lastMessageDate &&
                         inSeconds(date.value()) < inSeconds(*planned.lastMessageDate);
    const bool isToTheMillisecond = date.isKnown() && hasMilliseconds(date.value()) &&
                                    planned.lastMessageDate && hasMilliseconds(*planned.lastMessageDate);
    return {.unreadCount = state.unreadCount,
            .lastMessageDate = isOlder ? Date() : date,
            .isToTheMillisecond = isToTheMillisecond,
            .starred = state.starred,
            .assignedTo = state.assignedTo};
}

bool addWitness(Seen *seen, const highlevel::MessagePage &newest, const PlannedItem &planned)
{
    seen->isToTheMillisecond = false; // a message's own date is not quite the conversation's
    if (newest.messages.isEmpty()) {
        // Only a conversation whose messages were all read has none, and only where none was listed.
        if (newest.hasOlder || planned.lastMessageDate)
            return false;
        seen->lastMessageDate = -1;
        return true;
    }
    // The newest comes first (S); where it does not, it is one of them all the same, if their dates are
    // known.
    qint64 date = -1;
    for (const highlevel::Message &message : newest.messages) {
        if (!message.dateAdded)
            return false;
        date = std::max(date, *message.dateAdded);
    }
    constexpr qint64 filedWithin = 60'000;
    if (planned.lastMessageDate && date + filedWithin < *planned.lastMessageDate)
        return false;
    seen->lastMessageDate = date;
    return true;
}

bool addMarks(Seen *seen, const highlevel::SearchPage &page, const PlannedItem &planned)
{
    const auto row = std::ranges::find(page.conversations, planned.id, &highlevel::Conversation::id);
    if (row == page.conversations.end())
        return false;
    using highlevel::Conversation;
    const auto add = [&](auto *field, const auto &inRow, Conversation::Unreadable which) {
        const bool wasListed = (planned.leftOut & which) == 0;
        const bool isTold = !row->isUnreadable(which) && !(row->isLeftOut(which) && wasListed);
        if (field->isAbsent() && isTold)
            *field = inRow;
    };
    add(&seen->unreadCount, row->unreadCount, Conversation::UnreadCount);
    add(&seen->starred, row->starred, Conversation::Starred);
    add(&seen->assignedTo, row->assignedTo, Conversation::AssignedTo);
    return true;
}

Changes changesSince(const PlannedItem &planned, const Seen &seen)
{
    using highlevel::Conversation;
    Changes changes;
    if (isNewer(seen, planned.lastMessageDate))
        changes.add(planned.isUnknown(Conversation::LastMessageDate) ? Changes::HasMessage
                                                                     : Changes::NewMessage);
    if (seen.unreadCount.value() > planned.unreadCount)
        changes.add(planned.isUnknown(Conversation::UnreadCount) ? Changes::IsUnread : Changes::MoreUnread);
    if (seen.unreadCount.value() < planned.unreadCount)
        changes.add(Changes::ReadBySomebody);
    if (seen.starred.value() && !planned.starred)
        changes.add(planned.isUnknown(Conversation::Starred) ? Changes::IsStarred : Changes::Starred);
    if (!seen.starred.value() && planned.starred)
        changes.add(Changes::Unstarred);
    if (const QSet<QString> now = people(seen.assignedTo.value()); now != people(planned.assignedTo)) {
        if (now.isEmpty())
            changes.add(Changes::Unassigned);
        else
            changes.add(planned.isUnknown(Conversation::AssignedTo) ? Changes::IsAssigned
                                                                    : Changes::Assigned);
    }
    return changes;
}

} // namespace deletion
