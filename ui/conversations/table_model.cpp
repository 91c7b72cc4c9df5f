#include "ui/conversations/table_model.h"

#include "ui/conversations/conversation_words.h"
#include "ui/icon.h"

namespace ui {

namespace {

std::optional<QDateTime> moment(const highlevel::Conversation &c)
{
    return c.lastMessageDate ? std::optional(QDateTime::fromMSecsSinceEpoch(*c.lastMessageDate, Qt::UTC))
                             : std::nullopt;
}

} // namespace

void ConversationTableModel::show(conversations::Store *store)
{
    beginResetModel();
    m_store = store;
    endResetModel();
}

void ConversationTableModel::merge(const QList<highlevel::Conversation> &rows)
{
    // What is new is counted first: the views must hear of rows before they are there.
    int fresh = 0;
    for (const highlevel::Conversation &row : rows)
        fresh += m_store->rowOf(row.id) < 0 && !m_store->isBuried(row.id);
    const int first = m_store->size();
    if (fresh > 0)
        beginInsertRows({}, first, first + fresh - 1);
    const auto merged = m_store->merge(rows);
    if (fresh > 0)
        endInsertRows();
    for (const int row : merged.changedRows)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ConversationTableModel::bury(const base::ConversationId &id)
{
    const int row = m_store->rowOf(id);
    if (row >= 0)
        beginRemoveRows({}, row, row);
    m_store->bury(id);
    if (row >= 0)
        endRemoveRows();
}

void ConversationTableModel::keepOnly(const QSet<base::ConversationId> &seen)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (seen.contains(m_store->at(row).id))
            continue;
        beginResetModel();
        m_store->keepOnly(seen);
        endResetModel();
        return;
    }
}

int ConversationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_store ? 0 : m_store->size();
}

int ConversationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConversationTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_store || index.row() >= m_store->size())
        return {};
    const highlevel::Conversation &c = m_store->at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Contact:
            return contactLabel(c);
        case Channel:
            return channelName(c.lastMessageType);
        case LastMessage:
            return c.lastMessageBody.simplified();
        case When:
            return moment(c) ? whenLabel(*moment(c), QDateTime::currentDateTime()) : QString();
        case Unread:
            return c.unreadCount > 0 ? QString::number(c.unreadCount) : QString();
        default:
            return {};
        }
    case Qt::DecorationRole:
        if (index.column() == Channel)
            return channelIcon(c.lastMessageType);
        if (index.column() == Starred && c.starred)
            return icon(QStringLiteral("star"));
        return {};
    case Qt::ToolTipRole:
        if (index.column() == When && moment(c))
            return exactMoment(*moment(c));
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Starred)
            return c.starred ? tr("starred") : tr("not starred");
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Unread ? Qt::AlignHCenter : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ConversationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role == Qt::ToolTipRole && section == Unread)
        return tr("Unread messages");
    if (role == Qt::ToolTipRole && section == Starred)
        return tr("Starred");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Contact:
        return tr("Contact");
    case Channel:
        return tr("Channel");
    case LastMessage:
        return tr("Last message");
    case When:
        return tr("When");
    case Unread:
        return QStringLiteral("●");
    case Starred:
        return QStringLiteral("★");
    default:
        return {};
    }
}

} // namespace ui
