#include "ui/conversations/preview_pane.h"

#include "ui/conversations/conversation_words.h"
#include "ui/conversations/message_list.h"
#include "ui/error_words.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_contact(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_note(new QLabel(this))
    , m_older(new QPushButton(tr("Load older"), this))
    , m_list(new QListView(this))
    , m_messages(new MessageListModel(this))
{
    for (QLabel *label : {m_contact, m_facts, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    QFont bold = m_contact->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_contact->setFont(bold);
    m_contact->setAccessibleDescription(tr("Contact"));
    m_note->setAccessibleDescription(tr("Preview status"));
    m_note->setAlignment(Qt::AlignCenter);

    m_list->setAccessibleName(QStringLiteral("Messages"));
    m_list->setModel(m_messages);
    m_list->setItemDelegate(new MessageBubble(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 4);
    layout->addWidget(m_contact);
    layout->addWidget(m_facts);
    layout->addWidget(m_older, 0, Qt::AlignHCenter);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_list, 10);

    connect(m_older, &QPushButton::clicked, this, [this] { ask(m_lastMessageId); });
    clear(tr("Select a conversation to read it."));
}

void PreviewPane::clear(const QString &note)
{
    m_stop.request_stop();
    ++m_turn;
    m_id.reset();
    m_client = nullptr;
    m_messages->clear();
    m_contact->clear();
    m_facts->clear();
    m_contact->hide();
    m_facts->hide();
    m_older->hide();
    m_list->hide();
    m_note->setText(note);
    m_note->show();
}

void PreviewPane::show(highlevel::Client *client, const highlevel::Conversation &conversation)
{
    if (m_id == conversation.id && m_client == client)
        return;
    clear(tr("Loading messages…"));
    m_stop = std::stop_source();
    m_client = client;
    m_id = conversation.id;
    m_contact->setText(contactLabel(conversation));
    m_contact->show();
    QStringList facts{conversation.phone, conversation.email};
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    ask({});
}

void PreviewPane::ask(const QString &lastMessageId)
{
    m_older->setEnabled(false);
    m_client->messages(*m_id, lastMessageId, m_stop.get_token())
        .then(this, [this, turn = m_turn,
                     lastMessageId](const highlevel::Answer<highlevel::MessagePage> &answer) {
            if (turn != m_turn)
                return;
            m_older->setEnabled(true);
            if (!answer.ok()) {
                m_note->setText(whatHappened(answer.error()) + QLatin1Char('\n') +
                                wordForWord(answer.error()) + QLatin1Char('\n') + whatToDo(answer.error()));
                m_note->show();
                return;
            }
            const highlevel::MessagePage &page = answer.value();
            m_messages->addOlder(page.messages);
            m_lastMessageId = page.lastMessageId;
            m_older->setVisible(page.hasOlder && !page.lastMessageId.isEmpty());
            const bool empty = m_messages->rowCount() == 0;
            m_note->setText(empty ? tr("There are no messages in this conversation.") : QString());
            m_note->setVisible(empty);
            m_list->setVisible(!empty);
            if (lastMessageId.isEmpty())
                m_list->scrollToBottom();
        });
}

} // namespace ui
