#pragma once

#include "app/highlevel/client.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace ui {

class MessageListModel;

/// One conversation read: who it is with, and its messages. Requests for a conversation that is no longer
/// shown are cancelled.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// `client` must stay until `clear()` or the next `show`.
    void show(highlevel::Client *client, const highlevel::Conversation &conversation);
    /// Shows `note` in place of a conversation.
    void clear(const QString &note);

private:
    void ask(const QString &lastMessageId);

    QLabel *m_contact;
    QLabel *m_facts;
    QLabel *m_note;
    QPushButton *m_older;
    QListView *m_list;
    MessageListModel *m_messages;
    highlevel::Client *m_client = nullptr;
    std::optional<base::ConversationId> m_id;
    std::stop_source m_stop;
    int m_turn = 0; ///< answers of an earlier turn are not heard
    QString m_lastMessageId;
};

} // namespace ui
