#include "app/highlevel/api_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace highlevel {

namespace {

constexpr qsizetype kKeptBody = 16LL * 1024;

using Kind = ApiError::Kind;

QStringList messagesOf(const QJsonValue &message)
{
    QStringList all;
    if (message.isString()) {
        all << message.toString();
    } else if (message.isArray()) {
        const QJsonArray list = message.toArray();
        for (const QJsonValue &one : list)
            all << (one.isString()
                        ? one.toString()
                        : QString::fromUtf8(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact)));
    }
    all.removeAll(QString());
    return all;
}

Kind kindOfFault(HttpOutcome::Fault fault)
{
    switch (fault) {
    case HttpOutcome::Fault::NeverSent:
        return Kind::NoConnection;
    case HttpOutcome::Fault::TlsFailed:
        return Kind::TlsFailed;
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

/// The causes share statuses; HighLevel's sentences tell them apart (reference: error table).
Kind kindOfUnauthorized(const QString &message)
{
    if (message.contains(QStringLiteral("scope"), Qt::CaseInsensitive))
        return Kind::ScopeMissing;
    if (message.contains(QStringLiteral("user type"), Qt::CaseInsensitive))
        return Kind::WrongTokenKind;
    if (message.contains(QStringLiteral("version header"), Qt::CaseInsensitive))
        return Kind::ProgramFault;
    return Kind::TokenRejected;
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
    if (status >= 500)
        return Kind::ServerFault;
    return status >= 400 ? Kind::BadRequest : Kind::NotAnAnswer;
}

} // namespace

ApiError ApiError::from(const HttpOutcome &outcome)
{
    ApiError e;
    e.httpStatus = outcome.status;
    e.body = outcome.body.left(kKeptBody);
    e.faultText = outcome.faultText;
    e.retryAfter = outcome.rate.retryAfter;

    const QJsonDocument document = QJsonDocument::fromJson(outcome.body);
    if (document.isObject()) {
        const QJsonObject object = document.object();
        e.messages = messagesOf(object.value(QStringLiteral("message")));
        e.error = object.value(QStringLiteral("error")).toString();
        e.traceId = object.value(QStringLiteral("traceId")).toString();
    }
    if (outcome.fault != HttpOutcome::Fault::None)
        e.kind = kindOfFault(outcome.fault);
    else
        e.kind = kindOfStatus(outcome.status, e.message());

    // A 4xx that is no JSON of HighLevel's is some proxy's page: it proves nothing about the request.
    const bool highLevelSpoke = document.isObject() && outcome.fault == HttpOutcome::Fault::None;
    e.highLevelSpoke = highLevelSpoke;
    const bool namesACause = e.kind == Kind::BadRequest || e.kind == Kind::NotFound ||
                             e.kind == Kind::LocationForbidden || e.kind == Kind::Invalid;
    if (namesACause && !highLevelSpoke)
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
    default:
        return false;
    }
}

bool ApiError::isPassing() const
{
    switch (kind) {
    case Kind::NoConnection:
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
