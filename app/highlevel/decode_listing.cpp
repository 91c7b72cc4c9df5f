#include "app/highlevel/decode_listing.h"

#include "app/base/shown_text.h"
#include "app/highlevel/envelope.h"
#include "app/highlevel/json_reader.h"
#include "app/highlevel/spared_rows.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QVariant>

namespace highlevel::decode {

namespace {

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
    c.lastMessageDirection = directionNamed(json::textOrNone(o, u"lastMessageDirection"));
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

} // namespace

std::optional<SearchPage> searchPage(const QByteArray &body, const base::LocationId &location)
{
    const auto root = json::objectSparingRows(body, u"conversations");
    const auto rows =
        root && !envelope::saysErrorStatus(*root) ? json::list(*root, u"conversations") : std::nullopt;
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
        if (id && envelope::belongsTo(own, o)) {
            page.conversations << conversationRow(o, *std::move(id));
        } else {
            ++page.unusable;
            page.unusableMarks << markOf(*row);
        }
    }
    page.cursor = cursorBehind(*rows);
    return page;
}

std::optional<ExportPage> exportPage(const QByteArray &body)
{
    const auto root = json::object(body);
    const auto rows =
        root && !envelope::saysErrorStatus(*root) ? json::list(*root, u"messages") : std::nullopt;
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
            page.lines.push_back({*std::move(id), directionNamed(json::textOrNone(o, u"direction"))});
        else
            ++page.unusable;
    }
    return page;
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
