#pragma once

#include "app/highlevel/client.h"
#include "ui/conversations/message_list.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QListView;
class QModelIndex;
class QPushButton;

namespace ui {

class ScrolledColumn;

/// One conversation read: who it is with, and its messages, older ones as one scrolls up. Requests for a
/// conversation that is no longer shown are cancelled, and none is made for rows that are only passed over.
/// Until the messages of the next one are there, those of the last one stay: the pane does not flicker. What
/// could not be loaded can be tried again. Where HighLevel asks to wait, it says so, and until when.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// `client` must stay until `clear()` or the next `read`.
    void read(highlevel::Client *client, const highlevel::Conversation &conversation);
    /// Asks anew for the messages of the conversation that is shown, as after a refresh: somebody may have
    /// written. Until they are there, those that were read stay.
    void readAgain();
    /// Gives the keyboard to the messages: at once where they are shown, else when they have come, if it is
    /// still where it is now.
    void takeKeyboard();
    /// Shows `note` in place of a conversation.
    void clear(const QString &note);

private:
    void ask(const QString &lastMessageId);
    void makePlainThen(const QList<highlevel::Message> &messages,
                       std::function<void(const QList<PlainMessage> &)> then);
    void makePlain(const highlevel::MessagePage &page, bool isFirst);
    void take(const highlevel::MessagePage &page, const QList<PlainMessage> &messages, bool isFirst);
    void sayWhatCame(const highlevel::MessagePage &page);
    void forget();
    void activate(const QModelIndex &index);
    void openMenu(QPoint at);
    void loadEmail(const highlevel::Message &message);
    void openAttachment(const QString &address);
    void say(const QString &note);
    void sayWait();
    void sayFailed(const highlevel::ApiError &error, std::function<void()> again);

    QLabel *m_contact;
    QLabel *m_facts;
    ScrolledColumn *m_notes; ///< holds the note, which may be longer than there is room
    QLabel *m_note;
    QPushButton *m_tryAgain;
    QPushButton *m_older;
    QListView *m_list;
    MessageListModel *m_messages;
    highlevel::Client *m_client = nullptr;
    std::optional<base::ConversationId> m_id;
    std::stop_source m_stop;
    std::function<void()> m_again; ///< what *Try again* does
    int m_turn = 0;                ///< answers of an earlier turn are not heard
    QString m_lastMessageId;       ///< to ask for what is older; empty where there is nothing
    bool m_asking = false;
    QSet<QString> m_mails;                ///< whose text is being loaded
    bool m_isWaitSaid = false;            ///< the note says why HighLevel is not asked yet
    std::unique_ptr<QObject> m_following; ///< holds the connection to the client's lane
    QPointer<QWidget> m_waiting;          ///< has the keyboard until the messages have come
    bool m_hasOwn = false; ///< the list holds messages of this conversation, not of the one before
};

} // namespace ui
