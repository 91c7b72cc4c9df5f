#include "app/highlevel/envelope.h"

#include "app/highlevel/json_reader.h"

#include <QSet>

namespace highlevel::envelope {

bool isNone(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(false) ||
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

bool isOfSomethingElse(const QString &key)
{
    static const QSet<QString> keys{
        QStringLiteral("traceId"),    QStringLiteral("requestId"), QStringLiteral("correlationId"),
        QStringLiteral("locationId"), QStringLiteral("companyId"), QStringLiteral("contactId"),
        QStringLiteral("userId"),     QStringLiteral("spanId"),    QStringLiteral("transactionId")};
    return keys.contains(key);
}

} // namespace highlevel::envelope
