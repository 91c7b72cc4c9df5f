#pragma once

#include "app/highlevel/values.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace ui {

/// The messages of one conversation, oldest first, as plain text: no HTML from outside is ever rendered, no
/// picture is fetched.
class MessageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { BodyRole = Qt::UserRole, FootRole, OutboundRole };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// The text of an e-mail that came without one.
    void setBody(const QString &messageId, const QString &html);
    [[nodiscard]] const highlevel::Message &at(int row) const { return m_messages[row]; }
    /// Whether its text is still to be asked for.
    [[nodiscard]] static bool lacksText(const highlevel::Message &message)
    {
        return message.body.isEmpty() && !message.emailId.isEmpty();
    }
    /// `page` as HighLevel sends it, newest first; goes before what is there.
    void addOlder(const QList<highlevel::Message> &page);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<highlevel::Message> m_messages; ///< oldest first
};

/// What an attachment is called: the last part of its address, made readable.
[[nodiscard]] QString attachmentName(const QString &address);

/// Draws a message as a bubble: what came in on the left, what went out on the right.
class MessageBubble : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
