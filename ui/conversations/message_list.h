#pragma once

#include "app/base/shown_text.h"
#include "app/highlevel/values.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace ui {

/// A message, and the text of its body as it can be shown. To make it of a large body takes longer than a
/// frame, and may be done by a worker.
struct PlainMessage
{
    highlevel::Message message;
    QString text;

    [[nodiscard]] static PlainMessage of(const highlevel::Message &message);
    [[nodiscard]] static QList<PlainMessage> of(const QList<highlevel::Message> &messages);
};

/// The messages of one conversation, oldest first, as plain text: no HTML from outside is ever rendered, no
/// picture is fetched. A long text is shown in parts, one at a time, as laying out a large one holds the
/// window.
class MessageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// *Edit* is what is copied: the message's own text, all parts of it; nothing where it has none.
    enum Role {
        BodyRole = Qt::UserRole,
        FootRole,
        OutboundRole,
        FilesRole,     ///< the addresses of its attachments
        FilesLineRole, ///< which line of the body the first of them stands in
    };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// Puts a message in the place of the one with its id, as when the text of an e-mail came later.
    void replace(const PlainMessage &message);
    [[nodiscard]] const highlevel::Message &at(int row) const { return m_messages[row].plain.message; }
    /// Whether its text has several parts; and the next one of them, after the last the first again.
    [[nodiscard]] bool hasParts(int row) const { return m_messages[row].parts() > 1; }
    void showNextPart(int row);
    /// Whether its text is still to be asked for.
    [[nodiscard]] static bool lacksText(const highlevel::Message &message)
    {
        return base::isBlank(message.body) && !message.emailId.isEmpty();
    }
    /// `page` as HighLevel sends it, newest first; goes before what is there.
    void addOlder(const QList<PlainMessage> &page);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Shown
    {
        PlainMessage plain;
        int part = 0;

        [[nodiscard]] int parts() const;
        [[nodiscard]] qsizetype startOf(int which) const;
        [[nodiscard]] QString partShown() const;
        /// Of the body, what stands before the attachments.
        [[nodiscard]] QStringList linesOfText() const;
        [[nodiscard]] QString own() const;
    };

    QList<Shown> m_messages; ///< oldest first
};

/// What an attachment is called: the last part of its address, made readable.
[[nodiscard]] QString attachmentName(const QString &address);

/// Draws a message as a bubble: what came in on the left, what went out on the right. An attachment in it
/// that can be opened can be pointed at and pressed.
class MessageBubble : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    /// Whether the mouse is at an attachment that can be opened.
    void pointedAtFile(bool isFile);
    void filePressed(const QString &address);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    QString m_pressed; ///< the attachment that the button went down on; empty for none
};

} // namespace ui
