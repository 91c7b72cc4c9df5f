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

QRegularExpression harmlessCodes()
{
    const QString same =
        QStringLiteral("(?:e|err|error)?[-_.:]?(?:http)?[-_]?(?:400|404|410|422)?[-_]?"
                       "(?:conversations?|resources?|entity|document|record|item|object)?[-_.]?"
                       "(?:not[-_ ]?found|missing|gone|deleted|does[-_ ]?not[-_ ]?exist)[-_]?"
                       "(?:400|404|410|422)?[-_]?(?:errors?|exception)?");
    const QString stands = QStringLiteral("(?:http|err|error|e)?[-_]?(?:400|404|410|422)"
                                          "|resource not found|bad[-_ ]?request(?:error|exception)?"
                                          "|unprocessable[-_ ]?(?:entity|content)(?:error|exception)?"
                                          "|(?:http|client|api|rest)?[-_]?(?:errors?|exception)"
                                          "|fail(?:ed|ure)?|about:blank|null|none|false|get|delete"
                                          "|conversations?|location");
    const QString traces = QStringLiteral("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"       // a UUID
                                          "|(?=[^0-9]*[0-9]+[^0-9]+[0-9])[A-Za-z0-9]{15,}"    // an id
                                          "|[0-9]{4}-[0-9]{2}-[0-9]{2}[T0-9:.Z+-]*|[0-9]{9,}" // a moment
                                          "|https?://(?:tools\\.ietf\\.org|datatracker\\.ietf\\.org|"
                                          "www\\.rfc-editor\\.org|httpstatuses\\.(?:com|io))/\\S*");
    return QRegularExpression(
        QRegularExpression::anchoredPattern(QStringLiteral("%1|%2|%3").arg(same, stands, traces)),
        QRegularExpression::CaseInsensitiveOption);
}

/// Of a code, whether it can tell of no other cause: `NotFoundError`, `RESOURCE_NOT_FOUND`, what stands
/// beside the statuses that are about one conversation, this one's id or address, another id, a moment. Any
/// other word may tell of one: `ReplicaTimeout`.
bool isHarmlessCode(const QString &text, const Subject &subject)
{
    static const QRegularExpression harmless = harmlessCodes();
    const QString plain = plainly(text, subject);
    const bool isAddress = plain.startsWith(QLatin1Char('/')) && plain.contains(kThisId);
    return plain.isEmpty() || plain == kThisId || plain == kThisLocation || isAddress ||
           harmless.match(plain).hasMatch();
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
    const QString text = value.toString().trimmed();
    const bool isDenied = value.isString() && (text.isEmpty() || text == u"0" || text == u"false");
    const bool isSaid = !value.isNull() && value != QJsonValue(false) && value != QJsonValue(0) && !isDenied;
    const QJsonObject described = key == u"conversation" ? value.toObject() : QJsonObject();
    const bool isThere = !described.isEmpty() && described.value(u"deleted") != QJsonValue(true);
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

/// What beside the words of an answer is let pass.
enum class Beside {
    AnyCode,     ///< no other sentence
    HarmlessCode ///< nothing that could tell of another cause
};

/// The texts of an answer of whatever status, where one of them says that the conversation is gone and
/// nothing beside it speaks against that.
std::optional<QStringList> textsThatSayGone(const ApiError &error, const Subject &subject, Beside beside)
{
    if (!error.highLevelSpoke || error.httpStatus < 400)
        return std::nullopt;
    const auto body = highlevel::json::object(error.body);
    if (!body || speaksAgainst(*body, subject.location))
        return std::nullopt; // no body: longer than what is kept of an answer
    QStringList texts = textsIn(*body);
    const bool isSaid = std::ranges::any_of(texts, [&](const QString &text) { return says(text, subject); });
    // A sentence that names this very conversation leaves nothing open, but for a fault of the server.
    const bool isNamed = error.httpStatus < 500 && std::ranges::any_of(texts, [&](const QString &text) {
                             return says(text, subject) && plainly(text, subject).contains(kThisId);
                         });
    const bool mayBeAny = isNamed || beside == Beside::AnyCode;
    const bool isAllThatIsSaid = std::ranges::all_of(texts, [&](const QString &text) {
        return says(text, subject) ||
               (isCode(text) && !namesAnother(text, subject) && (mayBeAny || isHarmlessCode(text, subject)));
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
    return textsThatSayGone(error, {id, location}, Beside::AnyCode).has_value();
}

bool saysGone(const ApiError &error, const base::ConversationId &id, const base::LocationId &location)
{
    constexpr std::array aboutOne{400, 404, 410};
    const bool isAboutOne = std::ranges::find(aboutOne, error.httpStatus) != aboutOne.end();
    const auto texts = textsThatSayGone(error, {id, location}, Beside::HarmlessCode);
    return texts && (isAboutOne || nameThis(*texts, {id, location}));
}

} // namespace deletion
