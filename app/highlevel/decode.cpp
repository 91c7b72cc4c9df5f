#include "app/highlevel/decode.h"

#include "app/base/shown_text.h"
#include "app/highlevel/json_reader.h"
#include "app/highlevel/spared_rows.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QVariant>

#include <algorithm>

namespace highlevel::decode {

namespace {

Direction direction(const QString &word)
{
    const auto is = [&word](QStringView known) {
        return word == known || word.compare(known, Qt::CaseInsensitive) == 0;
    };
    if (is(u"inbound"))
        return Direction::Inbound;
    return is(u"outbound") ? Direction::Outbound : Direction::Unknown;
}

/// The fields of one row, and which of them nobody can read.
class Row
{
public:
    Row(const QJsonObject &o, Conversation *to) : m_o(o), m_to(to) {}

    template <class T> [[nodiscard]] T take(Field<T> field, Conversation::Unreadable name)
    {
        if (field.isUnreadable())
            m_to->unreadable = quint16(m_to->unreadable | name);
        if (field.isAbsent())
            m_to->leftOut = quint16(m_to->leftOut | name);
        return std::move(field).valueOr({});
    }
    [[nodiscard]] QString text(json::Key key, Conversation::Unreadable name)
    {
        return take(json::text(m_o, key), name);
    }
    [[nodiscard]] std::optional<qint64> date(json::Key key, Conversation::Unreadable name)
    {
        const Field<qint64> read = json::date(m_o, key);
        const qint64 value = take(read, name);
        return read.isKnown() ? std::optional(value) : std::nullopt;
    }

private:
    const QJsonObject &m_o;
    Conversation *m_to;
};

/// `fullName`, unless there is nothing to see in it; else `contactName`. Either will do.
Field<QString> contactName(const QJsonObject &o)
{
    const Field<QString> full = json::text(o, u"fullName");
    if (full.isKnown() && !base::isBlank(full.value()))
        return full;
    const Field<QString> other = json::text(o, u"contactName");
    if (other.isKnown() && !base::isBlank(other.value()))
        return other;
    return full.isUnreadable() || other.isUnreadable() ? Field<QString>::unreadable() : Field<QString>();
}

Conversation conversationRow(const QJsonObject &o, base::ConversationId id)
{
    Conversation c{.id = std::move(id)};
    Row row(o, &c);
    c.contactId = json::textOrNone(o, u"contactId");
    c.contactName = row.take(contactName(o), Conversation::ContactName);
    c.email = row.text(u"email", Conversation::Email);
    c.phone = row.text(u"phone", Conversation::Phone);
    c.lastMessageBody = json::textOrNone(o, u"lastMessageBody");
    c.lastMessageType = json::textOrNone(o, u"lastMessageType");
    c.lastMessageDirection = direction(json::textOrNone(o, u"lastMessageDirection"));
    c.assignedTo = row.take(json::ids(o, u"assignedTo"), Conversation::AssignedTo);
    c.tags = row.take(json::tags(o, u"tags"), Conversation::Tags);
    c.unreadCount = row.take(json::count(o, u"unreadCount"), Conversation::UnreadCount);
    c.starred = row.take(json::truth(o, u"starred"), Conversation::Starred);
    c.lastMessageDate = row.date(u"lastMessageDate", Conversation::LastMessageDate);
    c.dateAdded = row.date(u"dateAdded", Conversation::DateAdded);
    return c;
}

/// What tells an unusable row apart from others, on whichever pages it comes; nothing where that cannot be
/// told. A row without an id is known by whose it is and since when, as far as it says both: else by all it
/// says, which may be another thing a moment later.
QString markOf(const QJsonValue &value)
{
    QJsonObject row = value.toObject();
    if (const QString id = json::textOrNone(row, u"id"); !base::isBlank(id))
        return id;
    if (row.isEmpty())
        return {};
    const QString contact = json::textOrNone(row, u"contactId");
    if (const QJsonValue added = row.value(u"dateAdded");
        !base::isBlank(contact) && json::dateOf(added).isKnown())
        row = {{QStringLiteral("contactId"), contact}, {QStringLiteral("dateAdded"), added}};
    const QByteArray json = QJsonDocument(row).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

/// A number is handed back to HighLevel as it came, in whatever unit.
std::optional<qint64> cursorOf(const QJsonObject &row)
{
    const QJsonArray sort = row.value(u"sort").toArray();
    if (!sort.isEmpty()) {
        // Nanoseconds have more digits than a double holds.
        bool isWhole = false;
        const qint64 exact = sort.first().toVariant().toLongLong(&isWhole);
        const bool isNumber =
            sort.first().isString() || sort.first().toVariant().typeId() == QMetaType::LongLong;
        if (isWhole && isNumber)
            return exact;
        if (const Field<qint64> number = json::numberOf(QJsonValue(sort.first())); number.isKnown())
            return number.value();
        if (const Field<qint64> date = json::dateOf(QJsonValue(sort.first())); date.isKnown())
            return date.value();
    }
    if (const Field<qint64> date = json::date(row, u"lastMessageDate"); date.isKnown())
        return date.value();
    // As a date it may be of no time; HighLevel sorts by it all the same.
    const Field<qint64> number = json::number(row, u"lastMessageDate");
    return number.isKnown() ? std::optional(number.value()) : std::nullopt;
}

/// That of the last row; where that is no row, of the one before it, since nothing behind it would be asked
/// for.
std::optional<qint64> cursorBehind(const QJsonArray &rows)
{
    for (auto row = rows.constEnd(); row != rows.constBegin();) {
        const QJsonObject o = (--row)->toObject();
        const auto cursor = cursorOf(o);
        if (cursor || o.contains(u"id"))
            return cursor;
    }
    return std::nullopt;
}

/// A row of another location is none of ours; one whose owner cannot be read might be.
bool belongsTo(const QString &location, const QJsonObject &row)
{
    const Field<QString> owner = json::id(row, u"locationId");
    return owner.isAbsent() || (owner.isKnown() && (owner.value().isEmpty() || owner.value() == location));
}

/// Whether it says the status of an error within, though it came with that of an answer.
bool saysErrorStatus(const QJsonObject &o)
{
    constexpr int firstOfErrors = 400;
    return json::number(o, u"statusCode").valueOr(0) >= firstOfErrors;
}

/// Whether a field says no, or nothing.
bool isNone(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(false) ||
           value == QJsonValue(QString()) || (value.isObject() && value.toObject().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

/// Whether it tells of an error at all. A description of what was asked for may stand beside that.
bool tellsOfAnError(const QJsonObject &o)
{
    return saysErrorStatus(o) || !isNone(o.value(u"error"));
}

/// Whether what stands beside `success:true` in an answer says the same, or nothing about the conversation.
/// Whatever else stands there, one question more is asked before anything is said.
bool agreesWithSuccess(const QString &key, const QJsonValue &value, const base::ConversationId &asked)
{
    static const QRegularExpression saysDone(
        QRegularExpression::anchoredPattern(
            QStringLiteral("(?:the )?(?:conversation )?(?:was |is |has been )?(?:successfully )?"
                           "(?:deleted|removed)(?: successfully)?[.!]?|success(?:ful)?[.!]?|ok|done[.!]?|")),
        QRegularExpression::CaseInsensitiveOption);
    constexpr int firstOfAnswers = 200;
    constexpr int firstBehindThem = 300;
    if (key == u"success" || key == u"deleted" || key == u"isDeleted")
        return value == QJsonValue(true);
    if (key == u"id" || key == u"conversationId")
        return value == QJsonValue(asked.toString());
    if (key == u"error" || key == u"errors")
        return isNone(value);
    if (key == u"message" || (key == u"status" && value.isString()))
        return value.isNull() || (value.isString() && saysDone.match(value.toString().trimmed()).hasMatch());
    if (key == u"statusCode" || key == u"status" || key == u"code")
        return value.toInt() >= firstOfAnswers && value.toInt() < firstBehindThem;
    return isOfSomethingElse(key);
}

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
    m.direction = direction(json::textOrNone(o, u"direction"));
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

std::optional<SearchPage> searchPage(const QByteArray &body, const base::LocationId &location)
{
    const auto root = json::objectSparingRows(body, u"conversations");
    const auto rows = root && !saysErrorStatus(*root) ? json::list(*root, u"conversations") : std::nullopt;
    if (!rows)
        return std::nullopt;

    SearchPage page;
    const Field<qint64> total = json::number(*root, u"total");
    page.totalStated = total.isKnown() && total.value() >= 0;
    page.total = page.totalStated ? total.value() : 0;
    page.rowsReceived = rows->size();
    page.conversations.reserve(rows->size());
    const QString &own = location.toString();
    for (auto row = rows->constBegin(); row != rows->constEnd(); ++row) {
        const QJsonObject o = row->toObject();
        auto id = base::ConversationId::parse(json::id(o, u"id").valueOr({}));
        if (id && belongsTo(own, o)) {
            page.conversations << conversationRow(o, *std::move(id));
        } else {
            ++page.unusable;
            page.unusableMarks << markOf(*row);
        }
    }
    page.cursor = cursorBehind(*rows);
    return page;
}

std::optional<ConversationState> conversation(const QByteArray &body, const base::ConversationId &asked,
                                              const base::LocationId &location)
{
    auto root = json::object(body);
    if (!root || tellsOfAnError(*root) || root->value(u"success") == QJsonValue(false))
        return std::nullopt;
    if (root->value(u"conversation").isObject())
        root = root->value(u"conversation").toObject();
    // An answer about another conversation, or about none, proves nothing about this one.
    if (json::id(*root, u"id").valueOr({}) != asked.toString() || !belongsTo(location.toString(), *root))
        return std::nullopt;
    // Without the word `deleted` the answer is still HighLevel's description of a conversation that is there.
    if (!isNone(root->value(u"isDeleted")) || root->value(u"status") == QJsonValue(QStringLiteral("deleted")))
        return std::nullopt; // these words are not HighLevel's: whoever says so describes none that lives
    const Field<bool> deleted = json::truth(*root, u"deleted");
    const bool saysDeleted = deleted.valueOr(false);
    if (deleted.isUnreadable() || (saysDeleted && !root->value(u"deleted").isBool()))
        return std::nullopt;
    // That nobody has it is said by null.
    const bool isNobodys = root->value(u"assignedTo").isNull();
    return ConversationState{.deleted = saysDeleted,
                             .unreadCount = json::count(*root, u"unreadCount"),
                             .lastMessageDate = json::date(*root, u"lastMessageDate"),
                             .starred = json::truth(*root, u"starred"),
                             .assignedTo =
                                 isNobodys ? Field<QString>(QString()) : json::ids(*root, u"assignedTo")};
}

std::optional<MessagePage> messagePage(const QByteArray &body, const base::ConversationId &asked)
{
    const auto root = json::objectSparingRows(body, u"messages");
    if (!root || saysErrorStatus(*root))
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

std::optional<ExportPage> exportPage(const QByteArray &body)
{
    const auto root = json::object(body);
    const auto rows = root && !saysErrorStatus(*root) ? json::list(*root, u"messages") : std::nullopt;
    if (!rows)
        return std::nullopt;
    // A cursor nobody can read would pass for the end.
    const Field<QString> cursor = json::text(*root, u"nextCursor");
    if (cursor.isUnreadable())
        return std::nullopt;
    ExportPage page;
    const Field<qint64> total = json::number(*root, u"total");
    page.totalStated = total.isKnown() && total.value() >= 0;
    page.total = page.totalStated ? total.value() : 0;
    page.nextCursor = cursor.valueOr({});
    for (const QJsonValue &row : *rows) {
        const QJsonObject o = row.toObject();
        if (auto id = base::ConversationId::parse(json::id(o, u"conversationId").valueOr({})))
            page.lines.push_back({*std::move(id), direction(json::textOrNone(o, u"direction"))});
        else
            ++page.unusable;
    }
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

bool isOfSomethingElse(const QString &key)
{
    static const QSet<QString> keys{
        QStringLiteral("traceId"),    QStringLiteral("requestId"), QStringLiteral("correlationId"),
        QStringLiteral("locationId"), QStringLiteral("companyId"), QStringLiteral("contactId"),
        QStringLiteral("userId"),     QStringLiteral("spanId"),    QStringLiteral("transactionId")};
    return keys.contains(key);
}

std::optional<bool> deletionSuccess(const QByteArray &body, const base::ConversationId &asked)
{
    const auto root = json::object(body);
    if (!root || !root->value(u"success").isBool())
        return std::nullopt;
    if (!root->value(u"success").toBool())
        return false;
    for (auto field = root->begin(); field != root->end(); ++field)
        if (!agreesWithSuccess(field.key(), field.value(), asked))
            return std::nullopt;
    return true;
}

std::optional<QString> locationName(const QByteArray &body)
{
    const auto root = json::object(body);
    if (!root)
        return std::nullopt;
    const QString name = json::textOrNone(root->value(u"location").toObject(), u"name");
    return base::isBlank(name) ? std::nullopt : std::optional(name);
}

} // namespace highlevel::decode
