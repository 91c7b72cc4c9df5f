#include "app/conversations/list_csv.h"

#include "app/base/csv.h"

#include <QDateTime>

#include <algorithm>

namespace conversations {

namespace {

using highlevel::Conversation;

/// Enough that writing costs little, and few enough that it can be stopped at once.
constexpr size_t kLinesAtOnce = 2'000;

QString iso(const std::optional<qint64> &moment)
{
    return moment ? QDateTime::fromMSecsSinceEpoch(*moment, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

QString yesOrNo(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

ListCsv::ListCsv(Snapshot snapshot, std::vector<Row> rows, ChannelName channelName)
    : m_snapshot(std::move(snapshot)), m_rows(std::move(rows)), m_channelName(std::move(channelName))
{
}

QByteArray ListCsv::next()
{
    if (!std::exchange(m_hasBegun, true))
        return base::kCsvBegin +
               base::csvLine({QStringLiteral("conversation"), QStringLiteral("contact"),
                              QStringLiteral("contact id"), QStringLiteral("phone"), QStringLiteral("email"),
                              QStringLiteral("channel"), QStringLiteral("last message"),
                              QStringLiteral("last message at"), QStringLiteral("unread"),
                              QStringLiteral("starred"), QStringLiteral("assigned to"),
                              QStringLiteral("tags"), QStringLiteral("created at")});
    QByteArray part;
    const size_t end = std::min(m_rows.size(), m_written + kLinesAtOnce);
    for (; m_written < end; ++m_written)
        part += line(m_rows[m_written]);
    return part;
}

QByteArray ListCsv::line(Row row) const
{
    const Conversation c = m_snapshot.at(row);
    const auto known = [&c](Conversation::Unreadable field, const QString &text) {
        return c.isUnreadable(field) ? QStringLiteral("unknown") : c.isLeftOut(field) ? QString() : text;
    };
    return base::csvLine({c.id.toString(), known(Conversation::ContactName, c.contactName), c.contactId,
                          known(Conversation::Phone, c.phone), known(Conversation::Email, c.email),
                          m_channelName(c.lastMessageType), c.lastMessageBody,
                          known(Conversation::LastMessageDate, iso(c.lastMessageDate)),
                          known(Conversation::UnreadCount, QString::number(c.unreadCount)),
                          known(Conversation::Starred, yesOrNo(c.starred)),
                          known(Conversation::AssignedTo, c.assignedTo), known(Conversation::Tags, c.tags),
                          known(Conversation::DateAdded, iso(c.dateAdded))});
}

} // namespace conversations
