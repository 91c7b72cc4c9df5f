#include "ui/conversations/table_model.h"

#include "app/base/shown_text.h"
#include "ui/conversations/conversation_words.h"
#include "ui/moment_words.h"
#include "ui/parts/icon.h"
#include "ui/parts/plain_box.h"

#include <QFont>

#include <algorithm>

namespace ui {

using highlevel::Conversation;

namespace {

std::optional<QDateTime> moment(const highlevel::Conversation &c, int column)
{
    const std::optional<qint64> date =
        column == ConversationTableModel::Created ? c.dateAdded : c.lastMessageDate;
    return date ? std::optional(QDateTime::fromMSecsSinceEpoch(*date, Qt::UTC)) : std::nullopt;
}

QString unknownMark()
{
    return QStringLiteral("?");
}

/// Whether what the column shows came in a form that nobody can read.
bool isUnreadable(const Conversation &c, int column)
{
    switch (column) {
    case ConversationTableModel::When:
        return c.isUnreadable(Conversation::LastMessageDate);
    case ConversationTableModel::Created:
        return c.isUnreadable(Conversation::DateAdded);
    case ConversationTableModel::Unread:
        return c.isUnreadable(Conversation::UnreadCount);
    case ConversationTableModel::Starred:
        return c.isUnreadable(Conversation::Starred);
    case ConversationTableModel::Phone:
        return c.isUnreadable(Conversation::Phone);
    case ConversationTableModel::Email:
        return c.isUnreadable(Conversation::Email);
    case ConversationTableModel::AssignedTo:
        return c.isUnreadable(Conversation::AssignedTo);
    case ConversationTableModel::Tags:
        return c.isUnreadable(Conversation::Tags);
    default:
        return false;
    }
}

bool isOfOtherChannel(const Conversation &c)
{
    return conversations::channelOf(c.lastMessageType) == conversations::Channel::Other;
}

bool isMoment(int column)
{
    return column == ConversationTableModel::When || column == ConversationTableModel::Created;
}

int alignmentOf(int column)
{
    return int(Qt::AlignVCenter |
               (column == ConversationTableModel::Unread || column == ConversationTableModel::Starred
                    ? Qt::AlignHCenter
                    : Qt::AlignLeft));
}

} // namespace

ConversationTableModel::ConversationTableModel(QObject *parent) : QAbstractTableModel(parent)
{
    QFont bold;
    bold.setBold(true);
    m_unreadFont = bold;
}

void ConversationTableModel::follow(const conversations::Store *store,
                                    std::function<bool(const base::ConversationId &)> isInDeletion,
                                    std::function<QString(const base::ConversationId &)> inDeletionWords)
{
    beginResetModel();
    m_store = store;
    m_isInDeletion = std::move(isInDeletion);
    m_inDeletionWords = std::move(inDeletionWords);
    m_view.reset();
    m_between.clear();
    m_rows = &m_between;
    m_count = 0;
    m_unpackedRow = -1;
    endResetModel();
}

void ConversationTableModel::show(const std::shared_ptr<const conversations::View> &view)
{
    m_unpackedRow = -1;
    if (view->steps && m_view) {
        walk(*view->steps, *view);
        m_view = view;
        m_rows = &m_view->rows;
        m_between = {};
        return;
    }
    replace(view);
}

/// A reset would have the table measure every row anew: 24 ms at a million, more than a frame. So only the
/// end of the list comes or goes, and the rest is said to be different.
void ConversationTableModel::replace(const std::shared_ptr<const conversations::View> &view)
{
    const int before = m_count;
    const int after = int(view->rows.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_count = after;
        endRemoveRows();
    }
    m_view = view;
    m_rows = &m_view->rows;
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_count = after;
        endInsertRows();
    }
}

void ConversationTableModel::walk(const conversations::View::Steps &steps, const conversations::View &to)
{
    if (steps.removed.empty() && steps.inserted.empty())
        return;
    m_between = *m_rows;
    m_rows = &m_between;
    for (auto run = steps.removed.rbegin(); run != steps.removed.rend(); ++run) {
        beginRemoveRows({}, run->first, run->first + run->count - 1);
        m_between.erase(m_between.begin() + run->first, m_between.begin() + run->first + run->count);
        m_count -= run->count;
        endRemoveRows();
    }
    for (const conversations::Run &run : steps.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        m_between.insert(m_between.begin() + run.first, to.rows.begin() + run.first,
                         to.rows.begin() + run.first + run.count);
        m_count += run.count;
        endInsertRows();
    }
}

void ConversationTableModel::refresh(const std::vector<conversations::Row> &changed)
{
    m_unpackedRow = -1;
    if (changed.empty() || m_rows->empty())
        return;
    std::vector<bool> isChanged(size_t(std::ranges::max(changed)) + 1);
    for (const conversations::Row row : changed)
        isChanged[size_t(row)] = true;
    for (size_t place = 0; place < m_rows->size(); ++place)
        if (const auto row = size_t((*m_rows)[place]); row < isChanged.size() && isChanged[row])
            Q_EMIT dataChanged(index(int(place), 0), index(int(place), ColumnCount - 1));
}

const highlevel::Conversation &ConversationTableModel::unpacked(int place) const
{
    if (const conversations::Row row = rowAt(place); row != m_unpackedRow) {
        m_unpacked = m_store->at(row);
        m_unpackedRow = row;
    }
    return *m_unpacked;
}

conversations::Sort::By ConversationTableModel::sortOf(int column)
{
    using By = conversations::Sort::By;
    switch (column) {
    case Contact:
        return By::Contact;
    case Channel:
        return By::Channel;
    case LastMessage:
        return By::LastMessage;
    case Unread:
        return By::Unread;
    case Starred:
        return By::Starred;
    case Phone:
        return By::Phone;
    case Email:
        return By::Email;
    case Created:
        return By::Created;
    case AssignedTo:
        return By::AssignedTo;
    case Tags:
        return By::Tags;
    default:
        return By::When;
    }
}

int ConversationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ConversationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConversationTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::FontRole)
        return unpacked(index.row()).unreadCount > 0 ? m_unreadFont : QVariant();
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ToolTipRole &&
        role != Qt::AccessibleTextRole)
        return {};
    const highlevel::Conversation &c = unpacked(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Contact:
            return contactLabel(c);
        case Channel:
            return channelGroupName(conversations::channelOf(c.lastMessageType));
        case LastMessage:
            return lastMessage(c);
        case When:
        case Created: {
            const auto at = moment(c, index.column());
            if (at)
                return whenLabel(*at, QDateTime::currentDateTime());
            return isUnreadable(c, index.column()) ? unknownMark() : QString();
        }
        case Phone:
            return isUnreadable(c, Phone) ? unknownMark() : base::oneLine(c.phone);
        case Email:
            return isUnreadable(c, Email) ? unknownMark() : base::oneLine(c.email);
        case AssignedTo:
            return isUnreadable(c, AssignedTo) ? unknownMark() : base::oneLine(c.assignedTo);
        case Tags:
            return isUnreadable(c, Tags) ? unknownMark() : base::oneLine(c.tags);
        case Unread:
            return isUnreadable(c, Unread) ? unknownMark()
                   : c.unreadCount > 0     ? QString::number(c.unreadCount)
                                           : QString();
        case Starred:
            return isUnreadable(c, Starred) ? unknownMark() : QString();
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
        if (const auto at = moment(c, index.column()); at && isMoment(index.column()))
            return exactMoment(*at);
        if (index.column() == Channel)
            return isOfOtherChannel(c) ? inToolTip(channelName(c.lastMessageType)) : QString();
        return isUnreadable(c, index.column()) ? tr("HighLevel’s answer could not be read here") : QString();
    case Qt::AccessibleTextRole:
        if (isUnreadable(c, index.column()))
            return tr("not known");
        if (index.column() == Starred)
            return c.starred ? tr("starred") : tr("not starred");
        if (index.column() == Channel && isOfOtherChannel(c))
            return channelName(c.lastMessageType);
        return {};
    default:
        return {};
    }
}

/// Whoever wonders whether to undo wants to see what it is about.
QString ConversationTableModel::lastMessage(const highlevel::Conversation &c) const
{
    QString body = base::oneLine(c.lastMessageBody);
    if (!m_isInDeletion || !m_inDeletionWords || !m_isInDeletion(c.id))
        return body;
    const QString words = m_inDeletionWords(c.id);
    return body.isEmpty() ? words : words + QStringLiteral(" · ") + body;
}

Qt::ItemFlags ConversationTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.row() >= rowCount() || !m_isInDeletion ||
        !m_isInDeletion(m_store->idOf(rowAt(index.row()))))
        return usual;
    return usual & ~Qt::ItemIsSelectable;
}

QVariant ConversationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role == Qt::ToolTipRole && section == Unread)
        return tr("Unread messages");
    if (role == Qt::ToolTipRole && section == Starred)
        return tr("Starred");
    if (role == Qt::ToolTipRole && section == AssignedTo)
        return tr("HighLevel tells who it is by an id, not by a name");
    // No letters: few fonts have these, and all others are asked for them while the window opens.
    if (role == Qt::DecorationRole && (section == Unread || section == Starred))
        return icon(section == Unread ? QStringLiteral("unread") : QStringLiteral("star"));
    if (role == Qt::AccessibleTextRole && (section == Unread || section == Starred))
        return section == Unread ? tr("Unread") : tr("Starred");
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
    case Phone:
        return tr("Phone");
    case Email:
        return tr("E-mail");
    case Created:
        return tr("Created");
    case AssignedTo:
        return tr("Assigned to");
    case Tags:
        return tr("Tags");
    default:
        return {};
    }
}

} // namespace ui
