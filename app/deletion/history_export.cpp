#include "app/deletion/history_export.h"

#include "app/base/csv.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace deletion {

namespace {

QString iso(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// What a receipt tells of one conversation: names of fields, and their values.
std::vector<std::pair<QString, QString>> fieldsOf(const JournalItem &item)
{
    const Evidence &evidence = item.outcome.evidence;
    const bool ended = hasEnded(item.outcome.state);
    return {{QStringLiteral("conversation"), item.planned.id.toString()},
            {QStringLiteral("contact"), item.planned.contact},
            {QStringLiteral("phone"), item.planned.phone},
            {QStringLiteral("email"), item.planned.email},
            {QStringLiteral("channel"), item.planned.messageType},
            {QStringLiteral("outcome"), ended           ? outcomeName(item.outcome.state)
                                        : item.inFlight ? QStringLiteral("in flight")
                                                        : QStringLiteral("not sent")},
            {QStringLiteral("known by"), ended ? proofName(evidence.proof) : QString()},
            {QStringLiteral("ended at"), iso(item.outcome.at)},
            {QStringLiteral("asked at"), iso(evidence.askedAt)},
            {QStringLiteral("answered at"), iso(evidence.answeredAt)},
            {QStringLiteral("status"),
             evidence.httpStatus > 0 ? QString::number(evidence.httpStatus) : QString()},
            {QStringLiteral("message"), evidence.message},
            {QStringLiteral("trace id"), evidence.traceId},
            {QStringLiteral("found again at"), iso(item.foundAgainAt)}};
}

} // namespace

QByteArray toCsv(const JournalBatch &batch)
{
    QByteArray csv = base::kCsvBegin;
    bool isFirst = true;
    for (const JournalItem &item : batch.items) {
        QStringList names;
        QStringList values;
        for (const auto &[name, value] : fieldsOf(item)) {
            names << name;
            values << value;
        }
        if (std::exchange(isFirst, false))
            csv += base::csvLine(names);
        csv += base::csvLine(values);
    }
    return csv;
}

QByteArray toJson(const JournalBatch &batch)
{
    QJsonArray items;
    for (const JournalItem &item : batch.items) {
        QJsonObject object;
        for (const auto &[name, value] : fieldsOf(item))
            if (!value.isEmpty())
                object[name] = value;
        items << object;
    }
    const QJsonObject root{{QStringLiteral("format"), 1},
                           {QStringLiteral("deletion"), batch.head.batch},
                           {QStringLiteral("subAccount"), batch.head.subAccount},
                           {QStringLiteral("location"), batch.head.location},
                           {QStringLiteral("by"), batch.head.user},
                           {QStringLiteral("begunAt"), iso(batch.head.begunAt)},
                           {QStringLiteral("undone"), batch.undone},
                           {QStringLiteral("asItWasWritten"), batch.trusted},
                           {QStringLiteral("conversations"), items}};
    return QJsonDocument(root).toJson();
}

} // namespace deletion
