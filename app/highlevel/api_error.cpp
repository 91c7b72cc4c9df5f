#include "app/highlevel/api_error.h"

#include "app/base/shown_text.h"
#include "app/highlevel/json_reader.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace highlevel {

namespace {

constexpr qsizetype kKeptBody = 16LL * 1024;
constexpr qsizetype kQuotedLetters = 200;

using Kind = ApiError::Kind;

QString compact(const QJsonObject &o)
{
    return QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

/// The texts in it, each for itself: a list's, an object's own message, or all of an object that has none.
QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &one : list)
            texts << textsIn(one);
    } else if (value.isObject()) {
        const QJsonObject o = value.toObject();
        for (const char16_t *key : {u"message", u"msg", u"detail", u"errors"})
            if (texts.isEmpty())
                texts = textsIn(o.value(key));
        if (texts.isEmpty() && !o.isEmpty())
            texts << compact(o);
    } else if (const Field<QString> text = json::textOf(value); text.isKnown()) {
        texts << text.value();
    }
    texts.removeIf([](const QString &text) { return base::isBlank(text); });
    return texts;
}

/// Wherever they stand: the first place that holds any.
QStringList messagesOf(const QJsonObject &o)
{
    const QJsonValue error = o.value(u"error");
    for (const QJsonValue &place : {o.value(u"message"), error.isObject() ? error : QJsonValue(),
                                    o.value(u"msg"), o.value(u"errors"), o.value(u"detail")})
        if (const QStringList texts = textsIn(place); !texts.isEmpty())
            return texts;
    return {};
}

QStringList beginningOf(const QByteArray &body)
{
    QString text = QString::fromUtf8(body).simplified().left(kQuotedLetters);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return base::isBlank(text) ? QStringList() : QStringList(text);
}

Kind kindOfFault(HttpOutcome::Fault fault)
{
    switch (fault) {
    case HttpOutcome::Fault::NeverSent:
        return Kind::NoConnection;
    case HttpOutcome::Fault::TlsFailed:
        return Kind::TlsFailed;
    case HttpOutcome::Fault::ProxyNeedsSignIn:
        return Kind::ProxyNeedsSignIn;
    case HttpOutcome::Fault::ProxyRefused:
        return Kind::ProxyRefused;
    case HttpOutcome::Fault::TimedOut:
        return Kind::TimedOut;
    case HttpOutcome::Fault::ConnectionLost:
        return Kind::ConnectionLost;
    case HttpOutcome::Fault::Cancelled:
        return Kind::Cancelled;
    case HttpOutcome::Fault::Withdrawn:
        return Kind::Withdrawn;
    case HttpOutcome::Fault::Expired:
        return Kind::Expired;
    case HttpOutcome::Fault::AnswerTooLarge:
    case HttpOutcome::Fault::None:
        break;
    }
    return Kind::NotAnAnswer;
}

/// Whether it is HighLevel's sentence about a scope that the token lacks, or near it. "Scope" alone may be
/// said of what one person may see.
bool saysScopeMissing(const QString &message)
{
    static const QRegularExpression sentence(
        QStringLiteral(
            "^(?:"
            "(?:(?:the|this|your) )?(?:access )?token (?:is not|isn['\u2019]t) "
            "(?:authorized|authorised|allowed) for (?:this|the|these)(?: required| requested)? scopes?"
            "|(?:(?:the|this|your) )?(?:access )?token (?:lacks|(?:does not|doesn['\u2019]t) have) "
            "(?:a |the |this )?(?:required |necessary |needed )?scopes?"
            "|(?:insufficient|missing)[ _](?:required )?scopes?"
            ")\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return sentence.match(message).hasMatch();
}

/// The causes share statuses; HighLevel's sentences tell them apart (reference: error table).
Kind kindOfUnauthorized(const QString &message)
{
    if (saysScopeMissing(message))
        return Kind::ScopeMissing;
    if (message.contains(QStringLiteral("user type"), Qt::CaseInsensitive))
        return Kind::WrongTokenKind;
    if (message.contains(QStringLiteral("version header"), Qt::CaseInsensitive))
        return Kind::ProgramFault;
    return Kind::TokenRejected;
}

/// A fault of the moment, after which the request may have been carried out or may be still: 5xx; Request
/// Timeout, Conflict, Locked, Too Early, and what nginx says of a client that went.
bool isPassingStatus(int status)
{
    return status >= 500 || status == 408 || status == 409 || status == 423 || status == 425 || status == 499;
}

Kind kindOfStatus(int status, const QString &message)
{
    const auto says = [&](const char *words) {
        return message.contains(QLatin1String(words), Qt::CaseInsensitive);
    };
    switch (status) {
    case 400:
        return says("not found") ? Kind::NotFound : Kind::BadRequest;
    case 401:
        return kindOfUnauthorized(message);
    case 403:
        return Kind::LocationForbidden;
    case 407:
        // HighLevel asks for no proxy sign-in; and whoever does in an answer may have passed the request on.
        return Kind::NotAnAnswer;
    case 404:
        // "Cannot GET /…" is the framework's word for a wrong address, not a word about a conversation.
        return says("cannot get") || says("cannot delete") || !says("not found") ? Kind::WrongAddress
                                                                                 : Kind::NotFound;
    case 422:
        return Kind::Invalid;
    case 429:
        return Kind::TooManyRequests;
    default:
        break;
    }
    return isPassingStatus(status) ? Kind::ServerFault : status >= 400 ? Kind::BadRequest : Kind::NotAnAnswer;
}

/// Whether an answer of this kind would be a word of HighLevel's about the token, the request or the limit. A
/// page that somebody in between shows with the same status is none.
bool isHighLevelsWord(Kind kind)
{
    switch (kind) {
    case Kind::TokenRejected:
    case Kind::ScopeMissing:
    case Kind::WrongTokenKind:
    case Kind::ProgramFault:
    case Kind::LocationForbidden:
    case Kind::NotFound:
    case Kind::BadRequest:
    case Kind::Invalid:
    case Kind::TooManyRequests:
        return true;
    default:
        return false;
    }
}

} // namespace

ApiError ApiError::from(const HttpOutcome &outcome)
{
    ApiError e;
    e.httpStatus = outcome.status;
    e.body = outcome.body.left(kKeptBody);
    e.faultText = outcome.faultText;
    e.retryAfter = outcome.rate.retryAfter;
    if (outcome.fault != HttpOutcome::Fault::None) {
        e.kind = kindOfFault(outcome.fault);
        return e;
    }

    // What an answer gives, other than an error, may be people's messages: nothing of it is quoted, as quotes
    // go into the journal.
    const bool tellsOfAnError = outcome.status / 100 != 2;
    if (const auto object = json::object(outcome.body)) {
        e.highLevelSpoke = true;
        e.messages = tellsOfAnError ? messagesOf(*object) : QStringList();
        e.error = tellsOfAnError ? object->value(u"error").toString() : QString();
        e.traceId = json::textOrNone(*object, u"traceId");
    }
    if (tellsOfAnError && e.messages.isEmpty()) {
        e.messages = beginningOf(e.body);
        e.isCut = e.body.size() > kQuotedLetters;
    }

    e.kind = kindOfStatus(outcome.status, e.message());
    // HighLevel's limiter may answer without JSON (?), but not without telling of the limit.
    const bool isTheLimiter = e.kind == Kind::TooManyRequests && outcome.rate.areThere();
    if (isHighLevelsWord(e.kind) && !e.highLevelSpoke && !isTheLimiter)
        e.kind = Kind::NotAnAnswer;
    return e;
}

bool ApiError::mayHaveBeenCarriedOut() const
{
    switch (kind) {
    case Kind::TimedOut:
    case Kind::ConnectionLost:
    case Kind::Cancelled:
    case Kind::NotAnAnswer:
    case Kind::ServerFault:
        return true;
    case Kind::WrongAddress:
        // A page with a 404 can stand for whatever somebody in between made of the answer.
        return !highLevelSpoke;
    default:
        return false;
    }
}

bool ApiError::isPassing() const
{
    switch (kind) {
    case Kind::NoConnection:
    case Kind::ProxyRefused:
    case Kind::TimedOut:
    case Kind::ConnectionLost:
    case Kind::TooManyRequests:
    case Kind::ServerFault:
        return true;
    default:
        return false;
    }
}

bool ApiError::isAboutToken() const
{
    switch (kind) {
    case Kind::TokenRejected:
    case Kind::ScopeMissing:
    case Kind::WrongTokenKind:
    case Kind::LocationForbidden:
        return true;
    default:
        return false;
    }
}

} // namespace highlevel
