#include "app/highlevel/decode.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace highlevel::decode {

namespace {

std::optional<QJsonObject> object(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// Read where it lies: a QJsonValue of its own costs more than finding it, and a page has some 1,500. Keys
/// are looked up as UTF-16: with Latin-1 ones a page takes Qt 6.4 some 4 % longer.
QString text(const QJsonObject &o, QStringView key)
{
    const auto found = o.constFind(key);
    return found == o.constEnd() ? QString() : found->toString();
}

/// A QJsonValue, or a reference to where one lies.
template <class Value> std::optional<qint64> wholeNumber(const Value &v)
{
    const double number = v.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(number >= -8.64e15 && number <= 8.64e15))
        return std::nullopt;
    return qint64(number);
}

/// Dates come in three forms: a number (search), an ISO string (messages), {seconds, nanoseconds} (GET by
/// id).
template <class Value> std::optional<qint64> date(const Value &v)
{
    if (v.isDouble())
        return wholeNumber(v);
    if (v.isString()) {
        const QDateTime parsed = QDateTime::fromString(v.toString(), Qt::ISODateWithMs);
        return parsed.isValid() ? std::optional(parsed.toMSecsSinceEpoch()) : std::nullopt;
    }
    if (v.isObject()) {
        const QJsonObject o = v.toObject();
        const auto seconds =
            wholeNumber(o.contains(QStringLiteral("seconds")) ? o.value(QStringLiteral("seconds"))
                                                              : o.value(QStringLiteral("_seconds")));
        return seconds ? std::optional(*seconds * 1000) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<qint64> date(const QJsonObject &o, QStringView key)
{
    const auto found = o.constFind(key);
    return found == o.constEnd() ? std::nullopt : date(*found);
}

Direction direction(const QString &word)
{
    if (word == u"inbound")
        return Direction::Inbound;
    return word == u"outbound" ? Direction::Outbound : Direction::Unknown;
}

template <class Value> int count(const Value &v)
{
    const auto n = wholeNumber(v);
    return n && *n > 0 ? int(std::min<qint64>(*n, 1'000'000)) : 0;
}

Conversation conversationRow(const QJsonObject &o, base::ConversationId id)
{
    Conversation c{.id = std::move(id)};
    c.contactId = text(o, u"contactId");
    c.contactName = text(o, u"fullName");
    if (c.contactName.isEmpty())
        c.contactName = text(o, u"contactName");
    c.email = text(o, u"email");
    c.phone = text(o, u"phone");
    c.lastMessageBody = text(o, u"lastMessageBody");
    c.lastMessageType = text(o, u"lastMessageType");
    c.lastMessageDirection = direction(text(o, u"lastMessageDirection"));
    c.assignedTo = text(o, u"assignedTo");
    if (const auto unread = o.constFind(u"unreadCount"); unread != o.constEnd())
        c.unreadCount = count(*unread);
    if (const auto starred = o.constFind(u"starred"); starred != o.constEnd())
        c.starred = starred->toBool();
    c.lastMessageDate = date(o, u"lastMessageDate");
    c.dateAdded = date(o, u"dateAdded");
    return c;
}

/// What tells an unusable row apart from others.
QString markOf(const QJsonObject &row)
{
    if (const QString id = text(row, u"id"); !id.isEmpty())
        return id;
    const QByteArray json = QJsonDocument(row).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

std::optional<qint64> cursorOf(const QJsonObject &row)
{
    const QJsonArray sort = row.value(u"sort").toArray();
    if (!sort.isEmpty())
        if (const auto value = date(sort.first()))
            return value;
    return date(row.value(u"lastMessageDate"));
}

Message message(const QJsonObject &o)
{
    const QJsonObject meta = o.value(u"meta").toObject();
    Message m;
    m.id = text(o, u"id");
    m.type = text(o, u"messageType");
    m.body = text(o, u"body");
    m.contentType = text(o, u"contentType");
    m.status = text(o, u"status");
    const QJsonArray mails = meta.value(u"email").toObject().value(u"messageIds").toArray();
    if (!mails.isEmpty())
        m.emailId = mails.last().toString();
    m.subject = text(meta.value(u"email").toObject(), u"subject");
    m.direction = direction(text(o, u"direction"));
    m.dateAdded = date(o.value(u"dateAdded"));
    if (const QJsonValue duration = meta.value(u"callDuration"); duration.isString() || duration.isDouble())
        m.callSeconds = duration.isString() ? duration.toString().toInt() : count(duration);
    const QJsonArray attachments = o.value(u"attachments").toArray();
    for (const QJsonValue &one : attachments)
        if (one.isString())
            m.attachments << one.toString();
    return m;
}

} // namespace

std::optional<SearchPage> searchPage(const QByteArray &body, const base::LocationId &location)
{
    const auto root = object(body);
    if (!root || !root->value(u"conversations").isArray())
        return std::nullopt;
    const auto total = wholeNumber(root->value(u"total"));
    if (!total || *total < 0)
        return std::nullopt;

    SearchPage page;
    page.total = *total;
    const QJsonArray rows = root->value(u"conversations").toArray();
    page.rowsReceived = rows.size();
    page.conversations.reserve(rows.size());
    const QString &own = location.toString();
    for (auto row = rows.constBegin(); row != rows.constEnd(); ++row) {
        const QJsonObject o = row->toObject();
        const QString owner = text(o, u"locationId");
        auto id = base::ConversationId::parse(text(o, u"id"));
        if (id && (owner.isEmpty() || owner == own)) {
            page.conversations << conversationRow(o, *std::move(id));
        } else {
            ++page.unusable;
            page.unusableMarks << markOf(o);
        }
    }
    if (!rows.isEmpty())
        page.cursor = cursorOf(rows.last().toObject());
    return page;
}

std::optional<ConversationState> conversation(const QByteArray &body, const base::ConversationId &asked)
{
    auto root = object(body);
    if (root && root->value(u"conversation").isObject())
        root = root->value(u"conversation").toObject();
    // An answer about another conversation, or about none, proves nothing about this one.
    if (!root || text(*root, u"id") != asked.toString())
        return std::nullopt;
    // Without the word `deleted` the answer is still HighLevel's description of a conversation that is there.
    const QJsonValue deleted = root->value(u"deleted");
    if (!deleted.isUndefined() && !deleted.isNull() && !deleted.isBool())
        return std::nullopt;
    ConversationState state{.deleted = deleted.toBool()};
    const auto field = [&](QStringView key, auto read) -> decltype(read(QJsonValue())) {
        const QJsonValue value = root->value(key);
        return value.isUndefined() ? decltype(read(value))() : read(value);
    };
    state.lastMessageDate = field(u"lastMessageDate", [](const QJsonValue &v) {
        const auto read = date(v);
        return read ? Field<qint64>(*read) : Field<qint64>::unreadable();
    });
    state.unreadCount = field(u"unreadCount", [](const QJsonValue &v) {
        return v.isDouble() ? Field<int>(count(v)) : Field<int>::unreadable();
    });
    state.starred = field(u"starred", [](const QJsonValue &v) {
        return v.isBool() ? Field<bool>(v.toBool()) : Field<bool>::unreadable();
    });
    state.assignedTo = field(u"assignedTo", [](const QJsonValue &v) {
        return v.isString() || v.isNull() ? Field<QString>(v.toString()) : Field<QString>::unreadable();
    });
    return state;
}

std::optional<MessagePage> messagePage(const QByteArray &body)
{
    const auto root = object(body);
    if (!root)
        return std::nullopt;
    const QJsonObject holder =
        root->value(u"messages").isObject() ? root->value(u"messages").toObject() : *root;
    if (!holder.value(u"messages").isArray())
        return std::nullopt;
    MessagePage page;
    page.lastMessageId = text(holder, u"lastMessageId");
    page.hasOlder = holder.value(u"nextPage").toBool();
    const QJsonArray rows = holder.value(u"messages").toArray();
    for (const QJsonValue &row : rows)
        page.messages << message(row.toObject());
    return page;
}

std::optional<ExportPage> exportPage(const QByteArray &body)
{
    const auto root = object(body);
    if (!root || !root->value(u"messages").isArray())
        return std::nullopt;
    ExportPage page;
    const auto total = wholeNumber(root->value(u"total"));
    page.total = total.value_or(0);
    page.totalStated = total.has_value();
    page.nextCursor = text(*root, u"nextCursor");
    const QJsonArray rows = root->value(u"messages").toArray();
    for (const QJsonValue &row : rows) {
        const QJsonObject o = row.toObject();
        if (auto id = base::ConversationId::parse(text(o, u"conversationId")))
            page.lines.push_back({*std::move(id), direction(text(o, u"direction"))});
    }
    return page;
}

std::optional<QString> emailBody(const QByteArray &body)
{
    const auto root = object(body);
    // Documented flat; nested is taken too, as the other message calls are nested.
    const QJsonObject mail = root && root->value(u"emailMessage").isObject()
                                 ? root->value(u"emailMessage").toObject()
                                 : root.value_or(QJsonObject());
    const QJsonValue text = mail.value(u"body");
    return text.isString() ? std::optional(text.toString()) : std::nullopt;
}

std::optional<bool> deletionSuccess(const QByteArray &body)
{
    const auto root = object(body);
    if (!root || !root->value(u"success").isBool())
        return std::nullopt;
    return root->value(u"success").toBool();
}

std::optional<QString> locationName(const QByteArray &body)
{
    const auto root = object(body);
    if (!root)
        return std::nullopt;
    const QString name = text(root->value(u"location").toObject(), u"name");
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

} // namespace highlevel::decode
