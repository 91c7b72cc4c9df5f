#include "app/deletion/history_export.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

QByteArray cell(QString text)
{
    // A sign before a number is one, too, to the programs that this guards against.
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const bool needsQuotes = std::ranges::any_of(text, [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n') ||
               c == QLatin1Char('\r');
    });
    if (!needsQuotes)
        return text.toUtf8();
    return '"' + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray line(const QByteArrayList &cells)
{
    return cells.join(',') + "\r\n";
}

} // namespace

QByteArray toCsv(const JournalBatch &batch)
{
    QByteArray csv = "\xEF\xBB\xBF"; // else some spreadsheets read it as something else than UTF-8
    bool isFirst = true;
    for (const JournalItem &item : batch.items) {
        QByteArrayList names;
        QByteArrayList values;
        for (const auto &[name, value] : fieldsOf(item)) {
            names << cell(name);
            values << cell(value);
        }
        if (std::exchange(isFirst, false))
            csv += line(names);
        csv += line(values);
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
