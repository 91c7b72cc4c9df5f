#include "app/highlevel/envelope.h"

#include "app/highlevel/json_reader.h"

#include <QSet>

#include <algorithm>

namespace highlevel::envelope {

namespace {

/// `traceId`, `trace_id` and `TraceID` are one.
QString plainKey(const QString &key)
{
    QString plain = key.toLower();
    plain.remove(QLatin1Char('_')).remove(QLatin1Char('-'));
    return plain;
}

/// No more than a name: what says more, be it one word, may speak against what stands beside it.
bool isName(const QJsonValue &value)
{
    constexpr qsizetype longerThanWords = 15;
    const QString text = value.toString();
    const bool isLikeAnId =
        text.size() >= longerThanWords || std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    return value.isNull() || value.isDouble() ||
           (value.isString() && (text.isEmpty() || (isLikeAnId && !text.contains(QLatin1Char(' ')))));
}

} // namespace

bool isNone(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(false) || value == QJsonValue(0) ||
           value == QJsonValue(QString()) || (value.isObject() && value.toObject().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

bool saysErrorStatus(const QJsonObject &o)
{
    constexpr int firstOfErrors = 400;
    return json::number(o, u"statusCode").valueOr(0) >= firstOfErrors;
}

bool tellsOfAnError(const QJsonObject &o)
{
    return saysErrorStatus(o) || !isNone(o.value(u"error"));
}

bool belongsTo(const QString &location, const QJsonObject &row)
{
    const Field<QString> owner = json::id(row, u"locationId");
    return owner.isAbsent() || (owner.isKnown() && (owner.value().isEmpty() || owner.value() == location));
}

bool isOfSomethingElse(const QString &key, const QJsonValue &value)
{
    static const QSet<QString> names{QStringLiteral("traceid"),       QStringLiteral("requestid"),
                                     QStringLiteral("correlationid"), QStringLiteral("spanid"),
                                     QStringLiteral("companyid"),     QStringLiteral("contactid"),
                                     QStringLiteral("transactionid"), QStringLiteral("locationid"),
                                     QStringLiteral("altid"),         QStringLiteral("userid")};
    static const QSet<QString> times{QStringLiteral("timestamp"), QStringLiteral("time"),
                                     QStringLiteral("date"), QStringLiteral("datetime")};
    const QString plain = plainKey(key);
    return (names.contains(plain) && isName(value)) ||
           (times.contains(plain) && json::dateOf(value).isKnown());
}

bool namesAnotherLocation(const QString &key, const QJsonValue &value, const base::LocationId &location)
{
    const QString plain = plainKey(key);
    const bool isOfLocation = plain == u"locationid" || plain == u"altid";
    return isOfLocation && !isNone(value) && value != QJsonValue(location.toString());
}

} // namespace highlevel::envelope
