#include "ui/conversations/preview_pane.h"

#include "app/base/shown_text.h"
#include "app/base/workers.h"
#include "app/deletion/gone.h"
#include "ui/conversations/conversation_words.h"
#include "ui/conversations/message_list.h"
#include "ui/conversations/web_address.h"
#include "ui/error_words.h"
#include "ui/parts/copying.h"
#include "ui/parts/plain_box.h"
#include "ui/parts/scrolled_column.h"
#include "ui/wait_words.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFutureWatcher>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace ui {

namespace {
/// A row that is current for less than this was passed over.
constexpr int kPassingMs = 60;
/// After so long without an answer it is said that one is waited for.
constexpr int kLoadingMs = 350;
/// Letters; a hundred thousand of HTML take about 4 ms.
constexpr qsizetype kMadePlainAtOnce = 100'000;
} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_contact(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_notes(new ScrolledColumn(this))
    , m_note(new QLabel(this))
    , m_tryAgain(new QPushButton(tr("Try again"), this))
    , m_older(new QPushButton(tr("Load older"), this))
    , m_list(new QListView(this))
    , m_messages(new MessageListModel(this))
{
    for (QLabel *label : {m_contact, m_facts, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
        // No text sets the window's width.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    QFont bold = m_contact->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_contact->setFont(bold);
    m_contact->setAccessibleDescription(tr("Contact"));
    m_note->setAccessibleDescription(tr("Preview status"));
    m_note->setAlignment(Qt::AlignCenter);

    m_list->setAccessibleName(tr("Messages"));
    m_list->setModel(m_messages);
    auto *bubbles = new MessageBubble(m_list);
    m_list->setItemDelegate(bubbles);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setMouseTracking(true);
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
    m_notes->lines()->addWidget(m_note);
    layout->addWidget(m_notes, 1);
    layout->addWidget(m_tryAgain, 0, Qt::AlignHCenter);
    layout->addWidget(m_list, 10);

    connect(m_tryAgain, &QPushButton::clicked, this, [this] {
        if (const auto again = std::exchange(m_again, {})) {
            say({});
            again();
        }
    });
    connect(m_older, &QPushButton::clicked, this, [this] { ask(m_lastMessageId); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0 && m_list->isVisible() && m_list->verticalScrollBar()->maximum() > 0 && !m_asking &&
            !m_lastMessageId.isEmpty())
            ask(m_lastMessageId);
    });
    connect(m_list, &QListView::activated, this, &PreviewPane::activate);
    // Its line says that it can be pressed; asked for twice, it is loaded once.
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (MessageListModel::lacksText(m_messages->at(index.row())) && !m_messages->hasParts(index.row()))
            activate(index);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &PreviewPane::openMenu);
    const auto point = [this](bool isFile) {
        m_list->viewport()->setCursor(isFile ? Qt::PointingHandCursor : Qt::ArrowCursor);
    };
    connect(bubbles, &MessageBubble::pointedAtFile, this, point);
    connect(m_list, &QListView::viewportEntered, this, [point] { point(false); });
    connect(bubbles, &MessageBubble::filePressed, this, &PreviewPane::openAttachment);
    clear(tr("Select a conversation to read it."));
}

/// Ends what is under way for the conversation that was shown.
void PreviewPane::forget()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_turn;
    m_asking = false;
    m_mails.clear();
    m_hasOwn = false;
    m_id.reset();
    m_client = nullptr;
    m_following.reset();
    m_lastMessageId.clear();
    m_waiting.clear();
}

void PreviewPane::takeKeyboard()
{
    if (m_list->isVisible())
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_waiting = QApplication::focusWidget();
}

void PreviewPane::say(const QString &note)
{
    m_note->setText(note);
    m_notes->setVisible(!note.isEmpty());
    m_again = {};
    m_tryAgain->hide();
    m_isWaitSaid = false;
}

/// Says why what is asked for waits; when it no longer does, that is taken back.
void PreviewPane::sayWait()
{
    const bool isAsking = m_client && (m_asking || !m_mails.isEmpty());
    const QString why = isAsking ? waitSentence(m_client->lane()) : QString();
    if (why.isEmpty() && !m_isWaitSaid)
        return;
    if (!m_hasOwn) {
        m_messages->clear();
        m_list->hide();
    }
    say(!why.isEmpty() ? why : isAsking && !m_hasOwn ? tr("Loading messages…") : QString());
    m_isWaitSaid = !why.isEmpty();
}

void PreviewPane::sayFailed(const highlevel::ApiError &error, std::function<void()> again)
{
    QString happened = whatHappened(error);
    QString advice = whatToDo(error);
    // The list came with this very token: what is refused is the messages of this conversation.
    if (error.isAboutToken()) {
        happened = tr("HighLevel does not give the messages of this conversation.");
        advice =
            tr("If Refresh is refused too, the token is no longer valid. If it is not, and HighLevel gives "
               "the messages of no conversation, the token needs the scope %1.")
                .arg(QStringLiteral("conversations/message.readonly"));
    }
    // It may name something else that it did not find, or another conversation.
    if (error.kind == highlevel::ApiError::Kind::NotFound &&
        deletion::saysGone(error, *m_id, m_client->about().location))
        happened = tr("HighLevel does not know this conversation.");
    say(happened + QLatin1Char('\n') + wordForWord(error) + QLatin1Char('\n') + advice);
    m_again = std::move(again);
    m_tryAgain->show();
}

void PreviewPane::clear(const QString &note)
{
    forget();
    m_messages->clear();
    m_contact->hide();
    m_facts->hide();
    m_older->hide();
    m_list->hide();
    say(note);
}

void PreviewPane::read(highlevel::Client *client, const highlevel::Conversation &conversation)
{
    const bool isShown = m_id == conversation.id && m_client == client;
    if (!isShown) {
        forget();
        m_client = client;
        m_id = conversation.id;
        if (client) {
            m_following = std::make_unique<QObject>();
            connect(&client->lane(), &highlevel::RequestLane::waitChanged, m_following.get(),
                    [this] { sayWait(); });
        }
    }
    m_contact->setText(contactLabel(conversation));
    m_contact->show();
    QStringList facts{base::oneLine(conversation.phone), base::oneLine(conversation.email)};
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    if (isShown)
        return;
    m_older->hide();
    // Somebody walking through the list reads none of what they pass.
    QTimer::singleShot(kPassingMs, this, [this, turn = m_turn] {
        if (turn == m_turn)
            ask({});
    });
    QTimer::singleShot(kLoadingMs, this, [this, turn = m_turn] {
        // What is asked for by then may be an older page, to be added to what is read already.
        if (turn != m_turn || !m_asking || m_hasOwn)
            return;
        m_messages->clear();
        m_list->hide();
        say(tr("Loading messages…"));
        sayWait();
    });
}

void PreviewPane::readAgain()
{
    if (!m_id)
        return;
    // What is under way may have been answered before somebody wrote.
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_turn;
    m_mails.clear();
    ask({});
}

void PreviewPane::ask(const QString &lastMessageId)
{
    m_asking = true;
    m_older->setEnabled(false);
    m_client->messages(*m_id, lastMessageId, m_stop.get_token())
        .then(this,
              [this, turn = m_turn, lastMessageId](const highlevel::Finding<highlevel::MessagePage> &answer) {
                  if (turn != m_turn)
                      return;
                  m_asking = false;
                  m_older->setEnabled(true);
                  if (answer.ok()) {
                      makePlain(answer.value(), lastMessageId.isEmpty());
                      return;
                  }
                  if (lastMessageId.isEmpty()) {
                      m_messages->clear();
                      m_list->hide();
                  }
                  sayFailed(answer.error(), [this, lastMessageId] { ask(lastMessageId); });
              });
    sayWait();
}

void PreviewPane::makePlain(const highlevel::MessagePage &page, bool isFirst)
{
    makePlainThen(page.messages, [this, turn = m_turn, page, isFirst](const QList<PlainMessage> &messages) {
        if (turn == m_turn)
            take(page, messages, isFirst);
    });
}

/// At once, or where the texts are large, when a worker has done it.
void PreviewPane::makePlainThen(const QList<highlevel::Message> &messages,
                                std::function<void(const QList<PlainMessage> &)> then)
{
    qsizetype letters = 0;
    for (const highlevel::Message &message : messages)
        letters += message.body.size();
    if (letters <= kMadePlainAtOnce) {
        then(PlainMessage::of(messages));
        return;
    }
    auto *making = new QFutureWatcher<QList<PlainMessage>>(this);
    connect(making, &QFutureWatcherBase::finished, this, [making, then = std::move(then)] {
        making->deleteLater();
        then(making->result());
    });
    making->setFuture(QtConcurrent::run(base::workers(), [messages] { return PlainMessage::of(messages); }));
}

void PreviewPane::take(const highlevel::MessagePage &page, const QList<PlainMessage> &messages, bool isFirst)
{
    if (isFirst)
        m_messages->clear();
    m_hasOwn = true;
    const int fromBottom = m_list->verticalScrollBar()->maximum() - m_list->verticalScrollBar()->value();
    m_messages->addOlder(messages);
    m_lastMessageId = page.hasOlder ? page.lastMessageId : QString();
    m_older->setVisible(!m_lastMessageId.isEmpty());
    m_list->setVisible(m_messages->rowCount() > 0);
    if (m_list->isVisible() && m_waiting && m_waiting == QApplication::focusWidget())
        m_list->setFocus(Qt::OtherFocusReason);
    m_waiting.clear();
    sayWhatCame(page);
    if (isFirst) {
        m_list->scrollToBottom();
        return;
    }
    // What was being read stays where it was.
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->maximum() - fromBottom);
}

/// What is not to be seen in the list: that it is empty, that it is not whole, and that older messages cannot
/// be asked for.
void PreviewPane::sayWhatCame(const highlevel::MessagePage &page)
{
    const bool empty = m_messages->rowCount() == 0;
    const bool endsHere = page.hasOlder && page.lastMessageId.isEmpty();
    QStringList notes;
    if (empty && page.hasOlder)
        notes << tr("HighLevel gave no messages, but there may be some in this conversation.");
    else if (empty)
        notes << tr("There are no messages in this conversation.");
    else if (endsHere)
        notes << tr("There may be older messages, but HighLevel does not say how to ask for them.");
    if (page.ofOthers > 0)
        notes << tr("%Ln messages of other conversations were left out.", nullptr, int(page.ofOthers));
    say(notes.join(QLatin1Char('\n')));
    if (!endsHere)
        return;
    m_again = [this] { ask({}); };
    m_tryAgain->show();
}

void PreviewPane::activate(const QModelIndex &index)
{
    const highlevel::Message message = m_messages->at(index.row());
    const bool hasParts = m_messages->hasParts(index.row());
    if (hasParts && message.attachments.isEmpty()) {
        m_messages->showNextPart(index.row());
        return;
    }
    if (MessageListModel::lacksText(message)) {
        loadEmail(message);
        return;
    }
    if (message.attachments.size() == 1 && !hasParts) {
        openAttachment(message.attachments.first());
        return;
    }
    if (message.attachments.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hasParts)
        menu->addAction(tr("Show the next part"), this, [this, row = QPersistentModelIndex(index)] {
            if (row.isValid())
                m_messages->showNextPart(row.row());
        });
    for (const QString &address : message.attachments)
        menu->addAction(inMenu(attachmentName(address)), this, [this, address] { openAttachment(address); });
    menu->popup(m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft()));
}

/// What can be done with the message there.
void PreviewPane::openMenu(QPoint at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    const highlevel::Message message = m_messages->at(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [row = QPersistentModelIndex(index)] { copyItem(row); });
    if (m_messages->hasParts(index.row()))
        menu->addAction(tr("Show the next part"), this, [this, row = QPersistentModelIndex(index)] {
            if (row.isValid())
                m_messages->showNextPart(row.row());
        });
    if (MessageListModel::lacksText(message))
        menu->addAction(tr("Load this e-mail’s text"), this, [this, turn = m_turn, message] {
            if (turn == m_turn)
                loadEmail(message);
        });
    for (const QString &address : message.attachments)
        menu->addAction(inMenu(MessageListModel::tr("Open %1…").arg(attachmentName(address))), this,
                        [this, address] { openAttachment(address); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void PreviewPane::loadEmail(const highlevel::Message &message)
{
    const auto id = base::ConversationId::parse(message.emailId);
    if (!id || !m_client || m_mails.contains(message.emailId))
        return;
    m_mails << message.emailId;
    m_client->emailBody(*id, m_stop.get_token())
        .then(this, [this, turn = m_turn, message](const highlevel::Finding<QString> &answer) {
            if (turn != m_turn)
                return;
            m_mails.remove(message.emailId);
            sayWait();
            if (answer.ok()) {
                highlevel::Message whole = message;
                whole.body = answer.value();
                whole.contentType = QStringLiteral("text/html");
                whole.emailId.clear();
                makePlainThen({whole}, [this, turn](const QList<PlainMessage> &made) {
                    if (turn == m_turn)
                        m_messages->replace(made.first());
                });
            } else
                sayFailed(answer.error(), [this, message] { loadEmail(message); });
        });
    sayWait();
}

void PreviewPane::openAttachment(const QString &address)
{
    const std::optional<WebAddress> web = webAddress(address);
    if (!web) {
        const QString why =
            address.isEmpty()
                ? tr("HighLevel's answer does not say readably where this file is.")
                : tr("Only https addresses are opened, and none with a user name in it. This one is");
        auto *refusal = new PlainBox(QMessageBox::Warning, why, inAscii(address), this);
        refusal->setWindowTitle(tr("Not opened"));
        refusal->open();
        return;
    }
    auto *box = new PlainBox(QMessageBox::Question,
                             tr("Open this file from %1 in the browser?").arg(web->host), web->shown, this);
    box->setWindowTitle(tr("Open attachment?"));
    box->setStandardButtons(QMessageBox::Open | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QDialog::finished, this, [url = web->url](int pressed) {
        if (pressed == QMessageBox::Open)
            QDesktopServices::openUrl(url);
    });
    box->open();
}

} // namespace ui
