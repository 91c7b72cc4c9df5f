#include "app/practice/message_calls.h"

#include <QJsonArray>

#include <algorithm>

namespace practice {

namespace {

/// The live service leaves out some e-mails' text; it is had by the e-mail's own call.
QJsonObject withoutLongText(QJsonObject message, qsizetype place)
{
    if (message[QStringLiteral("contentType")] == QStringLiteral("text/html") && place % 4 == 2)
        message.remove(QStringLiteral("body"));
    return message;
}

} // namespace

Reply messagePage(const World &world, const World::Conversation &c, const Parameters &parameters)
{
    const QList<QJsonObject> all = world.messagesOf(c);
    qsizetype from = 0;
    if (const QString after = text(parameters, "lastMessageId"); !after.isEmpty()) {
        const auto at =
            std::ranges::find_if(all, [&](const QJsonObject &m) { return m[QStringLiteral("id")] == after; });
        from = std::distance(all.begin(), at) + (at == all.end() ? 0 : 1);
    }
    const int limitRows =
        parameters.contains("limit") ? std::clamp(text(parameters, "limit").toInt(), 1, 100) : 20;
    QJsonArray page;
    for (qsizetype i = from; i < std::min<qsizetype>(all.size(), from + limitRows); ++i)
        page << withoutLongText(all[i], i);
    const QJsonObject nested{
        {QStringLiteral("lastMessageId"),
         page.isEmpty() ? QString() : page.last().toObject()[QStringLiteral("id")].toString()},
        {QStringLiteral("nextPage"), from + limitRows < all.size()},
        {QStringLiteral("messages"), page}};
    return {200, {{QStringLiteral("messages"), nested}}};
}

Reply exportMessages(const World &world, const Parameters &parameters)
{
    if (text(parameters, "locationId").isEmpty())
        return error(422, QJsonArray{QStringLiteral("locationId can't be undefined")},
                     QStringLiteral("Unprocessable Entity"));
    const int pageSize = parameters.contains("limit") ? text(parameters, "limit").toInt() : 100;
    if (pageSize < 10 || pageSize > 500)
        return error(422, QJsonArray{QStringLiteral("limit must be between 10 and 500")},
                     QStringLiteral("Unprocessable Entity"));
    const QString conversationId = text(parameters, "conversationId");
    const QString contactId = text(parameters, "contactId");
    // Without a channel e-mail is left out, as documented.
    const QString channel = text(parameters, "channel").toUpper();
    QList<QJsonObject> all;
    for (const World::Conversation &c : world.all()) {
        const bool wanted = c.deletedAt == 0 && (conversationId.isEmpty() || c.id == conversationId) &&
                            (contactId.isEmpty() || c.row[QStringLiteral("contactId")] == contactId);
        const QString type = c.row[QStringLiteral("lastMessageType")].toString();
        const bool isMail = type.contains(QStringLiteral("EMAIL"));
        if (wanted && (channel.isEmpty() ? !isMail : type.contains(channel)))
            all << world.messagesOf(c);
    }
    const QString order = text(parameters, "sortOrder");
    std::ranges::stable_sort(all, [&](const QJsonObject &a, const QJsonObject &b) {
        const QString when = QStringLiteral("dateAdded");
        return order == QStringLiteral("asc") ? a[when].toString() < b[when].toString()
                                              : a[when].toString() > b[when].toString();
    });
    const qsizetype from = text(parameters, "cursor").toLongLong();
    QJsonArray page;
    for (qsizetype i = from; i < std::min<qsizetype>(all.size(), from + pageSize); ++i)
        page << all[i];
    const bool more = from + pageSize < all.size();
    return {
        200,
        {{QStringLiteral("messages"), page},
         {QStringLiteral("nextCursor"), more ? QJsonValue(QString::number(from + pageSize)) : QJsonValue()},
         {QStringLiteral("total"), all.size()}}};
}

Reply email(const World &world, const QString &id)
{
    for (const World::Conversation &c : world.all()) {
        if (c.deletedAt != 0 ||
            !c.row[QStringLiteral("lastMessageType")].toString().contains(QStringLiteral("EMAIL")))
            continue;
        for (const QJsonObject &m : world.messagesOf(c)) {
            if (m[QStringLiteral("id")] != id)
                continue;
            QJsonObject mail = m;
            mail[QStringLiteral("threadId")] = c.id;
            mail[QStringLiteral("subject")] = QStringLiteral("Re: your enquiry");
            mail[QStringLiteral("from")] = c.row[QStringLiteral("email")];
            mail[QStringLiteral("to")] = QJsonArray{QStringLiteral("office@practice.example")};
            mail.remove(QStringLiteral("meta"));
            return {200, mail};
        }
    }
    return error(404, QStringLiteral("Email not found"), QStringLiteral("Not Found"));
}

} // namespace practice
