#include "app/highlevel/decode.h"

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

/// Read where it lies: a QJsonValue of its own costs more than finding it, and a page has some 1,500.
QString text(const QJsonObject &o, QLatin1String key)
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
    return wholeNumber(v);
}

std::optional<qint64> date(const QJsonObject &o, QLatin1String key)
{
    const auto found = o.constFind(key);
    return found == o.constEnd() ? std::nullopt : date(*found);
}

Direction direction(const QString &word)
{
    if (word == QLatin1String("inbound"))
        return Direction::Inbound;
    return word == QLatin1String("outbound") ? Direction::Outbound : Direction::Unknown;
}

template <class Value> int count(const Value &v)
{
    const auto n = wholeNumber(v);
    return n && *n > 0 ? int(std::min<qint64>(*n, 1'000'000)) : 0;
}

Conversation conversationRow(const QJsonObject &o, base::ConversationId id)
{
    Conversation c{.id = std::move(id)};
    c.contactId = text(o, QLatin1String("contactId"));
    c.contactName = text(o, QLatin1String("fullName"));
    if (c.contactName.isEmpty())
        c.contactName = text(o, QLatin1String("contactName"));
    c.email = text(o, QLatin1String("email"));
    c.phone = text(o, QLatin1String("phone"));
    c.lastMessageBody = text(o, QLatin1String("lastMessageBody"));
    c.lastMessageType = text(o, QLatin1String("lastMessageType"));
    c.lastMessageDirection = direction(text(o, QLatin1String("lastMessageDirection")));
    c.assignedTo = text(o, QLatin1String("assignedTo"));
    if (const auto unread = o.constFind(QLatin1String("unreadCount")); unread != o.constEnd())
        c.unreadCount = count(*unread);
    if (const auto starred = o.constFind(QLatin1String("starred")); starred != o.constEnd())
        c.starred = starred->toBool();
    c.lastMessageDate = date(o, QLatin1String("lastMessageDate"));
    c.dateAdded = date(o, QLatin1String("dateAdded"));
    return c;
}

std::optional<qint64> cursorOf(const QJsonObject &row)
{
    const QJsonArray sort = row.value(QLatin1String("sort")).toArray();
    if (!sort.isEmpty())
        if (const auto value = date(sort.first()))
            return value;
    return date(row.value(QLatin1String("lastMessageDate")));
}

Message message(const QJsonObject &o)
{
    const QJsonObject meta = o.value(QLatin1String("meta")).toObject();
    Message m;
    m.id = text(o, QLatin1String("id"));
    m.type = text(o, QLatin1String("messageType"));
    m.body = text(o, QLatin1String("body"));
    m.contentType = text(o, QLatin1String("contentType"));
    m.status = text(o, QLatin1String("status"));
    const QJsonArray mails =
        meta.value(QLatin1String("email")).toObject().value(QLatin1String("messageIds")).toArray();
    if (!mails.isEmpty())
        m.emailId = mails.last().toString();
    m.subject = text(meta.value(QLatin1String("email")).toObject(), QLatin1String("subject"));
    m.direction = direction(text(o, QLatin1String("direction")));
    m.dateAdded = date(o.value(QLatin1String("dateAdded")));
    if (const QJsonValue duration = meta.value(QLatin1String("callDuration"));
        duration.isString() || duration.isDouble())
        m.callSeconds = duration.isString() ? duration.toString().toInt() : count(duration);
    const QJsonArray attachments = o.value(QLatin1String("attachments")).toArray();
    for (const QJsonValue &one : attachments)
        if (one.isString())
            m.attachments << one.toString();
    return m;
}

} // namespace

std::optional<SearchPage> searchPage(const QByteArray &body, const base::LocationId &location)
{
    const auto root = object(body);
    if (!root || !root->value(QLatin1String("conversations")).isArray())
        return std::nullopt;
    const auto total = wholeNumber(root->value(QLatin1String("total")));
    if (!total || *total < 0)
        return std::nullopt;

    SearchPage page;
    page.total = *total;
    const QJsonArray rows = root->value(QLatin1String("conversations")).toArray();
    page.rowsReceived = rows.size();
    page.conversations.reserve(rows.size());
    const QString &own = location.toString();
    for (auto row = rows.constBegin(); row != rows.constEnd(); ++row) {
        const QJsonObject o = row->toObject();
        const QString owner = text(o, QLatin1String("locationId"));
        auto id = base::ConversationId::parse(text(o, QLatin1String("id")));
        if (id && (owner.isEmpty() || owner == own))
            page.conversations << conversationRow(o, *std::move(id));
        else
            ++page.unusable;
    }
    if (!rows.isEmpty())
        page.cursor = cursorOf(rows.last().toObject());
    return page;
}

std::optional<ConversationState> conversation(const QByteArray &body, const base::ConversationId &asked)
{
    auto root = object(body);
    if (root && root->value(QLatin1String("conversation")).isObject())
        root = root->value(QLatin1String("conversation")).toObject();
    // An answer about another conversation, or about none, proves nothing about this one.
    if (!root || text(*root, QLatin1String("id")) != asked.toString())
        return std::nullopt;
    // Without the word `deleted` the answer is still HighLevel's description of a conversation that is there.
    const QJsonValue deleted = root->value(QLatin1String("deleted"));
    if (!deleted.isUndefined() && !deleted.isNull() && !deleted.isBool())
        return std::nullopt;
    ConversationState state{.deleted = deleted.toBool()};
    state.lastMessageDate = date(root->value(QLatin1String("lastMessageDate")));
    if (root->value(QLatin1String("unreadCount")).isDouble())
        state.unreadCount = count(root->value(QLatin1String("unreadCount")));
    return state;
}

std::optional<MessagePage> messagePage(const QByteArray &body)
{
    const auto root = object(body);
    if (!root)
        return std::nullopt;
    const QJsonObject holder = root->value(QLatin1String("messages")).isObject()
                                   ? root->value(QLatin1String("messages")).toObject()
                                   : *root;
    if (!holder.value(QLatin1String("messages")).isArray())
        return std::nullopt;
    MessagePage page;
    page.lastMessageId = text(holder, QLatin1String("lastMessageId"));
    page.hasOlder = holder.value(QLatin1String("nextPage")).toBool();
    const QJsonArray rows = holder.value(QLatin1String("messages")).toArray();
    for (const QJsonValue &row : rows)
        page.messages << message(row.toObject());
    return page;
}

std::optional<ExportPage> exportPage(const QByteArray &body)
{
    const auto root = object(body);
    if (!root || !root->value(QLatin1String("messages")).isArray())
        return std::nullopt;
    ExportPage page;
    page.total = wholeNumber(root->value(QLatin1String("total"))).value_or(0);
    page.nextCursor = text(*root, QLatin1String("nextCursor"));
    const QJsonArray rows = root->value(QLatin1String("messages")).toArray();
    for (const QJsonValue &row : rows) {
        const QJsonObject o = row.toObject();
        if (auto id = base::ConversationId::parse(text(o, QLatin1String("conversationId"))))
            page.lines.push_back({*std::move(id), direction(text(o, QLatin1String("direction")))});
    }
    return page;
}

std::optional<QString> emailBody(const QByteArray &body)
{
    const auto root = object(body);
    // Documented flat; nested is taken too, as the other message calls are nested.
    const QJsonObject mail = root && root->value(QLatin1String("emailMessage")).isObject()
                                 ? root->value(QLatin1String("emailMessage")).toObject()
                                 : root.value_or(QJsonObject());
    const QJsonValue text = mail.value(QLatin1String("body"));
    return text.isString() ? std::optional(text.toString()) : std::nullopt;
}

std::optional<bool> deletionSuccess(const QByteArray &body)
{
    const auto root = object(body);
    if (!root || !root->value(QLatin1String("success")).isBool())
        return std::nullopt;
    return root->value(QLatin1String("success")).toBool();
}

std::optional<QString> locationName(const QByteArray &body)
{
    const auto root = object(body);
    if (!root)
        return std::nullopt;
    const QString name = text(root->value(QLatin1String("location")).toObject(), QLatin1String("name"));
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

} // namespace highlevel::decode
