// Every answer of HighLevel's, through every reader of one: whatever comes, what is said of it is so.

#include "app/base/shown_text.h"
#include "app/highlevel/decode_listing.h"
#include "app/highlevel/decode_messages.h"
#include "app/highlevel/decode_proof.h"
#include "app/highlevel/json_reader.h"
#include "app/highlevel/spared_rows.h"
#include "tests/fuzz/promise.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace decode = highlevel::decode;
namespace json = highlevel::json;
using fuzz::promise;

namespace {

const base::LocationId &location()
{
    static const auto id = *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"));
    return id;
}

const base::ConversationId &asked()
{
    static const auto id = *base::ConversationId::parse(u"a");
    return id;
}

/// A moment in the shape in which its size decides least what it means.
QJsonValue written(const std::optional<qint64> &moment)
{
    if (!moment)
        return {};
    const qint64 seconds = qint64(std::floor(double(*moment) / 1000));
    return QJsonObject{{QStringLiteral("seconds"), seconds},
                       {QStringLiteral("nanoseconds"), (*moment - seconds * 1000) * 1'000'000}};
}

QString written(highlevel::Direction direction)
{
    if (direction == highlevel::Direction::Unknown)
        return {};
    return direction == highlevel::Direction::Inbound ? QStringLiteral("inbound")
                                                      : QStringLiteral("outbound");
}

QJsonObject written(const highlevel::Conversation &c)
{
    using highlevel::Conversation;
    QJsonObject row{{QStringLiteral("id"), c.id.toString()},
                    {QStringLiteral("contactId"), c.contactId},
                    {QStringLiteral("fullName"), c.contactName},
                    {QStringLiteral("email"), c.email},
                    {QStringLiteral("phone"), c.phone},
                    {QStringLiteral("lastMessageBody"), c.lastMessageBody},
                    {QStringLiteral("lastMessageType"), c.lastMessageType},
                    {QStringLiteral("lastMessageDirection"), written(c.lastMessageDirection)},
                    {QStringLiteral("assignedTo"), c.assignedTo},
                    {QStringLiteral("tags"), c.tags},
                    {QStringLiteral("unreadCount"), c.unreadCount},
                    {QStringLiteral("starred"), c.starred},
                    {QStringLiteral("lastMessageDate"), written(c.lastMessageDate)},
                    {QStringLiteral("dateAdded"), written(c.dateAdded)}};
    for (const auto &[field, key] :
         {std::pair{Conversation::UnreadCount, u"unreadCount"}, std::pair{Conversation::Starred, u"starred"},
          std::pair{Conversation::AssignedTo, u"assignedTo"},
          std::pair{Conversation::LastMessageDate, u"lastMessageDate"},
          std::pair{Conversation::Phone, u"phone"}, std::pair{Conversation::Email, u"email"},
          std::pair{Conversation::DateAdded, u"dateAdded"}, std::pair{Conversation::ContactName, u"fullName"},
          std::pair{Conversation::Tags, u"tags"}})
        if (c.isLeftOut(field))
            row.remove(QStringView(key));
    return row;
}

/// Halves of letters, which UTF-8 cannot hold, come back as something else; that is nobody's fault.
bool canBeWritten(const QJsonObject &o)
{
    return QJsonDocument::fromJson(QJsonDocument(o).toJson()).object() == o;
}

void checkRow(const highlevel::Conversation &c)
{
    promise(c.unreadCount >= 0, "a count is not below zero");
    promise(!c.isUnreadable(highlevel::Conversation::UnreadCount) || c.unreadCount == 0,
            "what cannot be read leaves its member as if it were absent");
    const QJsonObject row = written(c);
    if (c.unreadable != 0 || !canBeWritten(row))
        return;
    const QJsonObject root{{QStringLiteral("conversations"), QJsonArray{row}}};
    const auto again = decode::searchPage(QJsonDocument(root).toJson(), location());
    promise(again && again->conversations == QList{c}, "a row that was read and is written is read the same");
}

/// How many rows there are under `messages`, whoever reads them.
qsizetype rowsIn(const QByteArray &body)
{
    const QJsonObject root = json::objectSparingRows(body, u"messages").value_or(QJsonObject());
    const QJsonValue messages = root.value(u"messages");
    return messages.isObject() ? messages.toObject().value(u"messages").toArray().size()
                               : messages.toArray().size();
}

bool checkSearchPage(const QByteArray &body)
{
    const auto page = decode::searchPage(body, location());
    if (!page)
        return false;
    promise(page->rowsReceived == page->conversations.size() + page->unusable,
            "each row received is shown or counted as unusable");
    promise(page->unusableMarks.size() == page->unusable, "each unusable row has a mark");
    promise(page->total >= 0 && (page->totalStated || page->total == 0),
            "a total that was not stated is none");
    for (const highlevel::Conversation &row : page->conversations)
        checkRow(row);
    return true;
}

bool checkConversation(const QByteArray &body)
{
    const auto state = decode::conversation(body, asked(), location());
    if (!state)
        return false;
    QJsonObject root = *json::object(body);
    if (root.value(u"conversation").isObject())
        root = root.value(u"conversation").toObject();
    promise(root.value(u"id") == asked().toString(), "only an answer about this conversation is one");
    promise(state->deleted == (root.value(u"deleted") == QJsonValue(true)),
            "that it is deleted is believed of the boolean alone");
    promise(state->unreadCount.valueOr(0) >= 0, "a count is not below zero");
    return true;
}

bool checkMessages(const QByteArray &body)
{
    const auto page = decode::messagePage(body, asked());
    if (!page)
        return false;
    promise(page->messages.size() + page->ofOthers == rowsIn(body), "no message of this one is left out");
    for (const highlevel::Message &message : page->messages)
        promise(message.callSeconds.value_or(0) >= 0, "a duration is not below zero");
    return true;
}

bool checkExport(const QByteArray &body)
{
    const auto page = decode::exportPage(body);
    if (!page)
        return false;
    promise(qsizetype(page->lines.size()) + page->unusable == rowsIn(body), "each line is used or counted");
    promise(page->total >= 0, "a total is not below zero");
    return true;
}

bool checkOthers(const QByteArray &body)
{
    const auto name = decode::locationName(body);
    promise(!name || !base::isBlank(*name), "a name can be seen");
    const auto success = decode::deletionSuccess(body, asked(), location());
    promise(!success || json::object(body)->value(u"success") == QJsonValue(*success),
            "success is the boolean alone");
    return name || success || decode::emailBody(body);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, size);
    bool isAnAnswer = false;
    for (const auto check : {checkSearchPage, checkConversation, checkMessages, checkExport, checkOthers})
        isAnAnswer = check(body) || isAnAnswer;
    if (isAnAnswer) {
        const QByteArray cut = body.trimmed().chopped(1);
        for (const auto check : {checkSearchPage, checkConversation, checkMessages, checkExport, checkOthers})
            promise(!check(cut), "a cut body is no answer");
    }
    return 0;
}
