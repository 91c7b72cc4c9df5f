#include "app/highlevel/decode_messages.h"

#include "app/base/shown_text.h"
#include "app/highlevel/envelope.h"
#include "app/highlevel/json_reader.h"
#include "app/highlevel/spared_rows.h"

#include <QJsonDocument>
#include <QVariant>

#include <algorithm>

namespace highlevel::decode {

namespace {

/// What somebody wrote, and whether there is more than can be read.
struct Written
{
    QString text;
    bool isReadable = true;
};

/// Of what is in no known shape all of it, as it came; nothing of a number that has lost digits on its way.
Written inNoKnownShape(const QJsonValue &value)
{
    if (value.isObject())
        return {QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))};
    if (value.isArray())
        return {QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))};
    if (value.isBool())
        return {value.toBool() ? QStringLiteral("true") : QStringLiteral("false")};
    if (const QVariant number = value.toVariant(); number.typeId() == QMetaType::LongLong)
        return {QString::number(number.toLongLong())};
    return {.text = {}, .isReadable = false};
}

/// What was written: `body`, or where there is nothing to see in that `message` or `text`.
Written messageBody(const QJsonObject &o)
{
    Written blank;
    bool isReadable = true;
    for (const json::Key key : {json::Key(u"body"), json::Key(u"message"), json::Key(u"text")}) {
        const Field<QString> body = json::text(o, key);
        const Written written =
            body.isUnreadable() ? inNoKnownShape(o.value(key.name())) : Written{body.valueOr({})};
        isReadable = isReadable && written.isReadable;
        if (!base::isBlank(written.text))
            return written;
        if (blank.text.isEmpty())
            blank = written;
    }
    blank.isReadable = isReadable;
    return blank;
}

/// Seconds, parts of one not counted: a number, its figures, or `1:15`, `00:01:15`.
std::optional<int> secondsIn(const QJsonValue &value)
{
    constexpr double most = 1'000'000;
    bool ok = value.isDouble();
    double seconds = value.toDouble();
    if (value.isString()) {
        const QStringList parts = value.toString().trimmed().split(QLatin1Char(':'));
        seconds = 0;
        ok = parts.size() <= 3;
        for (const QString &part : parts) {
            bool isNumber = false;
            const double number = part.toDouble(&isNumber);
            ok = ok && isNumber && number >= 0 &&
                 (parts.size() == 1 || &part == &parts.first() || number < 60);
            seconds = seconds * 60 + number;
        }
    }
    return ok && seconds >= 0 ? std::optional(int(std::min(seconds, most))) : std::nullopt;
}

std::optional<int> callSeconds(const QJsonObject &meta)
{
    const std::optional<int> seconds = secondsIn(meta.value(u"callDuration"));
    return seconds ? seconds : secondsIn(meta.value(u"call").toObject().value(u"duration"));
}

/// By which the text of an e-mail can be asked for: the last of `messageIds` that is an id. They are a list
/// (D), of texts or of objects around one; or one alone.
QString emailId(const QJsonValue &ids)
{
    const QJsonArray all = ids.isArray() ? ids.toArray() : QJsonArray{ids};
    for (auto one = all.constEnd(); one != all.constBegin();) {
        const QJsonValue value = *--one;
        if (base::ConversationId::parse(value.toString()))
            return value.toString();
        const QJsonObject o = value.toObject();
        for (const char16_t *key : {u"id", u"_id", u"messageId", u"emailMessageId"})
            if (const QString id = o.value(key).toString(); base::ConversationId::parse(id))
                return id;
    }
    return {};
}

/// How a call went, which says more than that its record was delivered: `callStatus` (D), or in `call` (S).
QString callStatus(const QJsonObject &meta)
{
    const QString status = json::textOrNone(meta, u"callStatus");
    return status.isEmpty() ? json::textOrNone(meta.value(u"call").toObject(), u"status") : status;
}

/// Where an attachment lies: an address (D), or in an object; empty where nobody can read it.
QString attachmentAddress(const QJsonValue &value)
{
    if (!value.isObject())
        return json::textOf(value).valueOr({});
    const QJsonObject o = value.toObject();
    for (const char16_t *key : {u"url", u"link", u"href", u"src", u"fileUrl", u"mediaUrl", u"value"})
        if (const QJsonValue address = o.value(key); address.isString() && !address.toString().isEmpty())
            return address.toString();
    return {};
}

/// A list (D); one alone, or null, `false` or nought for none. What else there is stands for one that nobody
/// can read.
QStringList attachmentAddresses(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList addresses;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &one : list)
            if (!one.isNull())
                addresses << attachmentAddress(one);
        return addresses;
    }
    if (value.isString())
        return value.toString().isEmpty() ? QStringList() : QStringList(value.toString());
    if (value.isObject())
        return {attachmentAddress(value)};
    const bool isSome = value.toBool() || (value.isDouble() && value.toDouble() != 0);
    return isSome ? QStringList(QString()) : QStringList();
}

/// Whether anything in it is a message's; else it is something else, or was cut to nothing.
bool saysAnythingOfAMessage(const QJsonObject &o)
{
    return std::ranges::any_of(std::initializer_list<QStringView>{u"id", u"messageType", u"type", u"body",
                                                                  u"message", u"text", u"dateAdded",
                                                                  u"direction", u"status", u"contentType",
                                                                  u"attachments", u"meta"},
                               [&o](QStringView key) {
                                   const auto found = o.constFind(key);
                                   return found != o.constEnd() && !found->isNull();
                               });
}

Message message(const QJsonValue &row)
{
    // Some write a message that is nothing but its text as that text.
    if (!row.isObject())
        return {.body = row.toString(), .isReadable = row.isString()};
    const QJsonObject o = row.toObject();
    const QJsonObject meta = o.value(u"meta").toObject();
    const QJsonObject email = meta.value(u"email").toObject();
    Message m;
    m.id = json::textOrNone(o, u"id");
    m.type = json::textOrNone(o, u"messageType");
    const Written written = messageBody(o);
    m.body = written.text;
    m.isReadable = written.isReadable && saysAnythingOfAMessage(o);
    m.contentType = json::textOrNone(o, u"contentType");
    m.status = callStatus(meta);
    if (m.status.isEmpty())
        m.status = json::textOrNone(o, u"status");
    m.emailId = emailId(email.value(u"messageIds"));
    m.subject = json::textOrNone(email, u"subject");
    m.direction = directionNamed(json::textOrNone(o, u"direction"));
    if (const Field<qint64> added = json::date(o, u"dateAdded"); added.isKnown())
        m.dateAdded = added.value();
    m.callSeconds = callSeconds(meta);
    m.attachments = attachmentAddresses(o.value(u"attachments"));
    return m;
}

/// Whether it names a conversation, and not this one. Most name none, or theirs.
bool isOfAnother(const QJsonObject &o, const base::ConversationId &asked)
{
    const QString named = json::id(o, u"conversationId").valueOr({});
    return !base::isBlank(named) && named != asked.toString();
}

} // namespace

std::optional<MessagePage> messagePage(const QByteArray &body, const base::ConversationId &asked)
{
    const auto root = json::objectSparingRows(body, u"messages");
    if (!root || envelope::saysErrorStatus(*root))
        return std::nullopt;
    const QJsonObject holder =
        root->value(u"messages").isObject() ? root->value(u"messages").toObject() : *root;
    const auto rows = json::list(holder, u"messages");
    if (!rows || isOfAnother(*root, asked) || isOfAnother(holder, asked))
        return std::nullopt;
    MessagePage page;
    page.lastMessageId = json::textOrNone(holder, u"lastMessageId");
    // Where nobody can read whether there are more, there may be.
    const Field<bool> more = json::truth(holder, u"nextPage");
    page.hasOlder = more.isUnreadable() || more.valueOr(false);
    for (const QJsonValue &row : *rows)
        if (isOfAnother(row.toObject(), asked))
            ++page.ofOthers;
        else
            page.messages << message(row);
    // An answer about another conversation says nothing about this one.
    if (page.ofOthers > 0 && page.messages.isEmpty())
        return std::nullopt;
    // The cursor is the id of the last one; where it is not said, what is older can be asked for all the
    // same.
    if (page.lastMessageId.isEmpty() && !page.messages.isEmpty())
        page.lastMessageId = page.messages.last().id;
    return page;
}

std::optional<QString> emailBody(const QByteArray &body)
{
    const auto root = json::object(body);
    // Documented flat; nested is taken too, as the other message calls are nested.
    const QJsonObject mail = root && root->value(u"emailMessage").isObject()
                                 ? root->value(u"emailMessage").toObject()
                                 : root.value_or(QJsonObject());
    const Field<QString> text = json::text(mail, u"body");
    return text.isKnown() ? std::optional(text.value()) : std::nullopt;
}

} // namespace highlevel::decode
