#include "app/deletion/gone.h"

#include "app/highlevel/envelope.h"
#include "app/highlevel/json_reader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace deletion {

namespace {

using highlevel::ApiError;

/// What an answer must be about.
struct Subject
{
    const base::ConversationId &id;
    const base::LocationId &location;
};

/// Whether there is an id as HighLevel makes them, 15 or more letters and digits, both among them, that is
/// not this one's. Words have no digits; dates and what is made of groups are no such run.
bool namesAnother(const QString &text, const Subject &subject)
{
    static const QRegularExpression runs(
        QStringLiteral("(?<![A-Za-z0-9])(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9]{15,}"));
    auto found = runs.globalMatch(text);
    while (found.hasNext())
        if (const QString run = found.next().captured();
            run != subject.id.toString() && run != subject.location.toString())
            return true;
    return false;
}

/// One word that is made of these says no more than that something is not there, however it is written
/// together: `NotFoundError`, `RESOURCE_NOT_FOUND`. Any other may tell of another cause: `ReplicaTimeout`.
bool isWordForGone(const QString &text)
{
    static const QRegularExpression words(
        QRegularExpression::anchoredPattern(QStringLiteral(
            "(?:errors?|err|e|exceptions?|https?|api|rest|client|request|bad|fail(?:ed|ure)?|not|no|such|"
            "found|"
            "exists?|does|missing|gone|deleted|removed|conflict|unprocessable|resources?|conversations?|"
            "locations?|entity|document|record|item|object|get|delete|status|code|about|blank|null|none|"
            "false|"
            "[-_.:0-9])*")),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

/// One word, or what stands beside a status: no sentence that could say more.
bool isCode(const QString &text)
{
    static const QRegularExpression reasonOfStatus(
        QRegularExpression::anchoredPattern(QStringLiteral(
            "(?:Resource )?Not Found|Bad Request|Gone|Conflict|Forbidden|Unauthorized|Unprocessable "
            "(?:Entity|Content)|(?:Internal )?Server Error|Service Unavailable")),
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = text.trimmed();
    return !plain.contains(QLatin1Char(' ')) || reasonOfStatus.match(plain).hasMatch();
}

/// Of a code, whether it can tell of no other cause: it says the same, or is no word at all (an id, a moment,
/// an address).
bool isHarmlessCode(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("^(?:https?:/)?/"));
    static const QRegularExpression letters(QStringLiteral("\\p{L}{4,}"));
    // As they are made: digits among the letters, more than once.
    static const QRegularExpression id(QRegularExpression::anchoredPattern(
        QStringLiteral("(?=[^0-9]*[0-9]+[^0-9]+[0-9])[A-Za-z0-9-]{15,}")));
    const QString plain = text.trimmed();
    if (plain.contains(QLatin1Char(' ')))
        return true; // what stands beside a status
    // With digits in it, it is an id or a moment, unless it holds what could be a word: `SHARD_7_DOWN`.
    const bool isNumbered = std::ranges::any_of(plain, [](QChar one) { return one.isDigit(); }) &&
                            !letters.match(plain).hasMatch();
    return isWordForGone(plain) || isNumbered || id.match(plain).hasMatch() ||
           address.match(plain).hasMatch();
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
        if (!highlevel::envelope::isOfSomethingElse(field.key(), field.value()))
            texts << textsIn(field.value());
    return texts;
}

/// Stand for the ids of the conversation that is asked about and of its location, so that the sentences are
/// compiled once for all.
constexpr QChar kThisId(0xE000);
constexpr QChar kThisLocation(0xE001);

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
                       "|(?:has(?: already)? been|was(?: already)?|is(?: already)?|already) deleted)"
                       "(?: or (?:(?:has(?: already)? been|was|is|already) )?(?:deleted|removed))?");
    const QString statement = subject + QStringLiteral("(?: ?[:,] ?| - | )") + isNotThere;
    const QString search =
        QStringLiteral("(?:could not|couldn't|can ?not|can't|unable to) find (?:a )?") + subject;
    const QString none =
        QStringLiteral("no such conversation|no (?:such )?conversation(?:%1)? (?:was )?found").arg(ofThisId);
    const QString code = QStringLiteral("conversation[_-]?not[_-]?found(?:error|exception)?");
    const QString ofGivenId =
        QStringLiteral(" (?:with|for|by) (?:this|the (?:given|specified|provided|requested)) id");
    const QString inLocation =
        QStringLiteral(
            " (?:for|in|at|of) (?:this |the )?(?:location|sub-?account)(?: ?(?:id)? ?[:=]? ?[\"']?%1[\"']?)?")
            .arg(kThisLocation);
    const QString all = QStringLiteral("(?:error: )?(?:%1|%2|%3|%4)(?:%5|%6)?(?:%7)?[.!)\\]]*")
                            .arg(statement, search, none, code, ofThisId, ofGivenId, inLocation);
    return QRegularExpression(QRegularExpression::anchoredPattern(all),
                              QRegularExpression::CaseInsensitiveOption);
}

/// As it would be typed, one kind of apostrophe and quote, and of blank, with `kThisId` and `kThisLocation`
/// for the ids.
QString plainly(const QString &text, const Subject &subject)
{
    static const QRegularExpression apostrophes(QStringLiteral("[\u2018\u2019\u02BC\u2032\u00B4]"));
    static const QRegularExpression quotes(QStringLiteral("[\u201C\u201D\u201E\u00AB\u00BB]"));
    // Letters count in an id, whatever they do in the words around it.
    const auto whole = [](const QString &id) {
        return QRegularExpression(
            QStringLiteral("(?<![A-Za-z0-9_-])%1(?![A-Za-z0-9_-])").arg(QRegularExpression::escape(id)));
    };
    QString plain = text.simplified();
    for (const QChar held : {kThisId, kThisLocation}) // a text that holds it names nothing by it
        plain.replace(held, QChar::ReplacementCharacter);
    plain.replace(apostrophes, QStringLiteral("'"));
    plain.replace(quotes, QStringLiteral("\""));
    plain.replace(whole(subject.id.toString()), QString(kThisId));
    plain.replace(whole(subject.location.toString()), QString(kThisLocation));
    return plain;
}

/// Whether it is one of the sentences that say so.
bool says(const QString &text, const Subject &subject)
{
    static const QRegularExpression gone = sentencesOfGone();
    return gone.match(plainly(text, subject)).hasMatch();
}

/// Fields that tell of a fault that passes, or of what is there after all, whatever the words beside them
/// say.
bool tellsOfAnotherCause(const QString &key, const QJsonValue &value)
{
    static const QRegularExpression keys(
        QRegularExpression::anchoredPattern(QStringLiteral(
            "exists?|(?:is)?(?:found|stale|partial|cached|degraded|temporary|transient|retryable)|retry.*|"
            "time(?:d)?_?out")),
        QRegularExpression::CaseInsensitiveOption);
    const bool isSaid = !value.isNull() && value != QJsonValue(false) && value != QJsonValue(0);
    const bool isThere = key == u"conversation" && value.isObject() && !value.toObject().isEmpty();
    return isThere || (isSaid && keys.match(key).hasMatch());
}

/// Whether something in it says that what it speaks of is not deleted, or is elsewhere, or that another cause
/// is behind it.
bool speaksAgainst(const QJsonValue &value, const base::LocationId &location)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::ranges::any_of(list, [&](const QJsonValue &one) { return speaksAgainst(one, location); });
    }
    const QJsonObject o = value.toObject();
    for (auto field = o.begin(); field != o.end(); ++field) {
        const bool isOfDeletion = field.key() == u"deleted" || field.key() == u"isDeleted";
        const bool deniesIt = isOfDeletion && !field->isNull() && *field != QJsonValue(true);
        if (deniesIt || tellsOfAnotherCause(field.key(), *field) ||
            highlevel::envelope::namesAnotherLocation(field.key(), *field, location) ||
            speaksAgainst(*field, location))
            return true;
    }
    return false;
}

/// The texts of an answer of whatever status, where one of them says that the conversation is gone and
/// nothing beside it speaks against that.
std::optional<QStringList> textsThatSayGone(const ApiError &error, const Subject &subject)
{
    if (!error.highLevelSpoke || error.httpStatus < 400)
        return std::nullopt;
    const auto body = highlevel::json::object(error.body);
    if (!body || speaksAgainst(*body, subject.location))
        return std::nullopt; // no body: longer than what is kept of an answer
    QStringList texts = textsIn(*body);
    const bool isSaid = std::ranges::any_of(texts, [&](const QString &text) { return says(text, subject); });
    // A sentence that names this very conversation leaves nothing open. Of one that names none, a code beside
    // it may tell the cause.
    const bool isNamed = std::ranges::any_of(texts, [&](const QString &text) {
        return says(text, subject) && plainly(text, subject).contains(kThisId);
    });
    const bool isAllThatIsSaid = std::ranges::all_of(texts, [&](const QString &text) {
        return says(text, subject) ||
               (isCode(text) && (isNamed || isHarmlessCode(text)) && !namesAnother(text, subject));
    });
    return isSaid && isAllThatIsSaid ? std::optional(std::move(texts)) : std::nullopt;
}

/// Whether a sentence or a field names this conversation. (A path that is handed back only repeats the
/// question.)
bool nameThis(const QStringList &texts, const Subject &subject)
{
    return std::ranges::any_of(texts, [&](const QString &text) {
        const QString plain = plainly(text, subject);
        return plain == kThisId || (says(text, subject) && plain.contains(kThisId));
    });
}

} // namespace

bool wordsSayGone(const ApiError &error, const base::ConversationId &id, const base::LocationId &location)
{
    return textsThatSayGone(error, {id, location}).has_value();
}

bool saysGone(const ApiError &error, const base::ConversationId &id, const base::LocationId &location)
{
    constexpr std::array aboutOne{400, 404, 410};
    const bool isAboutOne = std::ranges::find(aboutOne, error.httpStatus) != aboutOne.end();
    const auto texts = textsThatSayGone(error, {id, location});
    return texts && (isAboutOne || nameThis(*texts, {id, location}));
}

} // namespace deletion
