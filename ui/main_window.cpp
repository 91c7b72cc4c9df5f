#include "ui/main_window.h"

#include "ui/accounts/account_commands.h"
#include "ui/accounts/first_start_page.h"
#include "ui/accounts/keychain_words.h"
#include "ui/accounts/switcher.h"
#include "ui/banners/banner_area.h"
#include "ui/commands.h"
#include "ui/conversations/conversation_pane.h"
#include "ui/conversations/filter_bar.h"
#include "ui/conversations/listing_status.h"
#include "ui/conversations/preview_pane.h"
#include "ui/conversations/selection_summary.h"
#include "ui/deletion/activity_panel.h"
#include "ui/deletion/batch_words.h"
#include "ui/deletion/delete_command.h"
#include "ui/deletion/deletion_strip.h"
#include "ui/deletion/interrupted_offer.h"
#include "ui/deletion/journal_notices.h"
#include "ui/error_words.h"
#include "ui/history/history_page.h"
#include "ui/leaving.h"
#include "ui/look/theme.h"
#include "ui/parts/notice_page.h"
#include "ui/parts/plain_box.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

const QString kPracticeBanner = QStringLiteral("practice");
constexpr int kPassingMessageMs = 10'000;

} // namespace

MainWindow::MainWindow(desk::Desk *desk, look::Theme *theme, const base::Profile &profile, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_profile(profile)
    , m_savedFilters(profile.filtersFile())
    , m_commands(new Commands(this))
    , m_switcher(new Switcher(desk, this))
    , m_list(new ConversationPane(desk->clock(), &m_savedFilters, this))
    , m_status(new ListingStatus(this))
    , m_accounts(new AccountCommands(desk, this))
    , m_deleteCommand(new DeleteCommand(desk->clock(), this))
    , m_leaving(new Leaving(desk, this))
{
    // The smaller of that and what fits the screen: what can be undone must be within reach.
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    resize(QSize(1280, 800).boundedTo(screen.size() * 92 / 100));
    buildToolBar();
    buildPages();
    buildStatusBar();
    connectCommands();
    connectDesk();
    connectDeletions();
    showNoSession();
    m_memory = std::make_unique<WindowMemory>(
        profile.windowFile(),
        WindowMemory::Parts{
            .window = this, .columns = m_columns, .rows = m_rows, .theme = theme, .list = m_list});
    m_memory->recall();
    connectThemes(theme);
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Main"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    const auto addButton = [&](QAction *action, const QString &text, const QString &name) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
        bar->addWidget(button);
        return button;
    };

    bar->addWidget(m_switcher);
    m_refreshButton = addButton(m_commands->refresh, tr("Refresh"), QStringLiteral("Refresh"));
    bar->addSeparator();
    addButton(m_commands->deleteSelected, tr("Delete…"), QStringLiteral("Delete"));
    bar->addSeparator();
    m_list->searchField()->setMinimumWidth(200);
    m_list->searchField()->setMaximumWidth(460);
    bar->addWidget(m_list->searchField());
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    addButton(m_commands->history, tr("History"), QStringLiteral("History"));
}

void MainWindow::buildPages()
{
    m_firstStart = new FirstStartPage(this);
    m_notice = new NoticePage(this);
    m_preview = new PreviewPane(this);
    m_summary = new SelectionSummary(this);
    m_selected = new QStackedWidget(this);
    m_selected->addWidget(m_preview);
    m_selected->addWidget(m_summary);
    m_columns = new QSplitter(this);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_selected);
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 2);
    m_columns->setSizes({800, 480});

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_firstStart);
    m_pages->addWidget(m_notice);
    m_pages->addWidget(m_columns);
    m_history = new HistoryPage([this](auto done) { m_desk->readHistory(std::move(done)); }, this);
    m_pages->addWidget(m_history);
    connect(m_history, &HistoryPage::left, this, &MainWindow::leaveHistory);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::showSelection);

    m_activity = new ActivityPanel(this);
    m_activity->hide();
    m_banners = new BannerArea(this);
    m_offer = new InterruptedOffer(m_banners);
    m_strip = new DeletionStrip(this);
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(m_pages);
    m_rows->addWidget(m_activity);
    m_rows->setStretchFactor(0, 3);
    m_rows->setSizes({560, 190});
    // What can still be undone or stopped stands on every page.
    auto *all = new QWidget(this);
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banners);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_strip);
    setCentralWidget(all);

    m_list->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->table()->addActions({m_commands->deleteSelected, m_commands->copyPhone, m_commands->copyEmail,
                                 m_commands->selectAll, m_commands->invert});
    connect(m_list, &ConversationPane::selectionChanged, this, &MainWindow::showSelection);
    connect(m_list, &ConversationPane::shownChanged, this, &MainWindow::showShown);
    connect(m_summary, &SelectionSummary::deleteWanted, this, &MainWindow::askToDelete);
    connect(m_summary, &SelectionSummary::takeOutWanted, m_list, &ConversationPane::takeOut);
    connect(m_firstStart, &FirstStartPage::addWanted, m_commands->addAccount, &QAction::trigger);
    connect(m_firstStart, &FirstStartPage::practiceWanted, m_commands->practise, &QAction::trigger);
}

void MainWindow::buildStatusBar()
{
    m_counts = new QLabel(this);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setAccessibleDescription(QStringLiteral("Counts"));
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_budget = new QLabel(this);
    m_budget->setAccessibleDescription(tr("Request budget"));
    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_budget);
    connect(m_status, &ListingStatus::changed, this, &MainWindow::showSelection);
    connect(m_status, &ListingStatus::budgetChanged, this,
            [this] { m_budget->setText(m_status->budgetSentence()); });
    connect(m_status, &ListingStatus::runningChanged, this, &MainWindow::showRefreshing);
    connect(m_status, &ListingStatus::foundEmpty, this, &MainWindow::showEmpty);
    connect(m_status, &ListingStatus::failed, this, &MainWindow::showListingFailed);
}

void MainWindow::connectCommands()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_commands->addAccount, [this] { m_accounts->edit({}); });
    on(m_commands->editAccount, [this] { m_accounts->edit(m_switcher->chosenKey()); });
    on(m_commands->removeAccount, [this] { m_accounts->remove(m_switcher->chosenKey()); });
    on(m_commands->quit, [this] { close(); });
    on(m_commands->undo, [this] { m_strip->undoNewest(); });
    on(m_commands->copyPhone, [this] { copy(&highlevel::Conversation::phone); });
    on(m_commands->copyEmail, [this] { copy(&highlevel::Conversation::email); });
    // A text field with the focus keeps these keys to itself.
    on(m_commands->selectAll, [this] { m_list->selectAll(); });
    on(m_commands->invert, [this] { m_list->invertSelection(); });
    on(m_commands->find, [this] {
        m_list->searchField()->setFocus();
        m_list->searchField()->selectAll();
    });
    on(m_commands->findAtHighLevel, [this] { m_list->findAtHighLevel(); });
    on(m_commands->refresh, [this] { refresh(); });
    on(m_commands->listAnew, [this] { listAnew(); });
    m_commands->preview->setChecked(true);
    connect(m_commands->preview, &QAction::toggled, m_selected, &QWidget::setVisible);
    connect(m_commands->activity, &QAction::toggled, m_activity, &QWidget::setVisible);
    on(m_commands->nextArea, [this] { focusNextArea(); });
    on(m_commands->deleteSelected, [this] { askToDelete(); });
    on(m_commands->pauseOrResume, [this] { m_strip->pauseOrResumeNewest(); });
    on(m_commands->stop, [this] { m_strip->stopNewest(); });
    on(m_commands->tryAgain, [this] { m_strip->tryNewestAgain(); });
    on(m_commands->history, [this] { openHistory(); });
    on(m_commands->verifyHistory, [this] { openHistory(); });
    on(m_commands->practise, [this] { m_desk->openPractice(); });
    on(m_commands->shortcuts, [this] { tell(tr("Keyboard shortcuts"), m_commands->keysInWords()); });
    on(m_commands->whatIsStored, [this] {
        tell(tr("What is stored where"),
             tr("Tokens: in this computer's keychain, and nowhere else.\n\nEverything else in\n%1\n\nThe "
                "list of "
                "sub-accounts, saved filters, how the window looked, and the record of deletions: names of "
                "contacts, ids, times and outcomes. Messages are never kept. Nothing is sent to anybody but "
                "HighLevel.")
                 .arg(QFileInfo(m_profile.journalFile()).absolutePath()));
    });
    on(m_commands->about, [this] {
        tell(tr("Threadsweep %1").arg(QStringLiteral(THREADSWEEP_VERSION)),
             tr("Lists, reads and deletes HighLevel conversations.\n\nMIT licence. Uses Qt %1 (LGPL), "
                "QtKeychain "
                "(BSD) and cpp-httplib (MIT).")
                 .arg(QString::fromLatin1(qVersion())));
    });
}

void MainWindow::connectThemes(look::Theme *theme)
{
    const std::array choices{std::pair{m_commands->themeSystem, look::Scheme::System},
                             std::pair{m_commands->themeLight, look::Scheme::Light},
                             std::pair{m_commands->themeDark, look::Scheme::Dark}};
    for (const auto &[action, scheme] : choices)
        connect(action, &QAction::triggered, theme, [theme, scheme = scheme] { theme->setScheme(scheme); });
    for (const auto &[action, scheme] : choices)
        action->setChecked(theme->scheme() == scheme);
}

void MainWindow::connectDesk()
{
    connect(m_desk, &desk::Desk::opened, this, &MainWindow::showSession);
    connect(m_desk, &desk::Desk::closing, this, &MainWindow::showNoSession);
    connect(m_desk, &desk::Desk::keychainFailed, this, &MainWindow::showKeychainTrouble);
    connect(m_desk, &desk::Desk::waitingForKeychain, this, [this](const QString &name) {
        m_notice->say(tr("Opening %1").arg(name),
                      tr("Waiting for the keychain. It may be asking for your password."));
        showPage(m_notice);
    });
    connect(m_desk, &desk::Desk::busyChanged, this, &MainWindow::showBusy);
    connect(m_desk, &desk::Desk::attentionWanted, this, &MainWindow::showAttention);
    connect(m_leaving, &Leaving::windowWanted, this, &MainWindow::comeToFront);
    connect(m_accounts, &AccountCommands::lastRemoved, this, &MainWindow::showNoSession);
    auto *notices = new JournalNotices(m_profile.journalFile(), m_banners);
    connect(m_desk, &desk::Desk::journalOpened, notices, &JournalNotices::opened);
    connect(m_desk, &desk::Desk::journalRead, notices, &JournalNotices::read);
    connect(m_desk, &desk::Desk::journalFailed, notices, &JournalNotices::failed);
    connect(notices, &JournalNotices::tryAgainWanted, this, [this] { m_desk->journal().open(); });
}

void MainWindow::connectDeletions()
{
    connect(m_desk, &desk::Desk::interruptedFound, m_offer, &InterruptedOffer::offer);
    connect(m_offer, &InterruptedOffer::deleteWanted, this, [this](const deletion::JournalBatch &batch) {
        m_deleteCommand->askInterrupted(m_desk->session(), batch, [this] {
            m_offer->withdraw();
            m_desk->takeUp(false);
        });
    });
    connect(m_offer, &InterruptedOffer::keepWanted, this, [this] {
        m_offer->withdraw();
        m_desk->takeUp(true);
    });
    connect(m_desk, &desk::Desk::sessionOpened, m_strip, &DeletionStrip::follow);
    connect(m_desk, &desk::Desk::sessionClosing, m_strip, &DeletionStrip::leave);
    connect(m_strip, &DeletionStrip::progressed, this, &MainWindow::showTitle);
    connect(m_strip, &DeletionStrip::updateTokenWanted, this, &MainWindow::updateToken);
    connect(m_strip, &DeletionStrip::tryAgainWanted, m_deleteCommand, &DeleteCommand::askAgain);
    connect(m_deleteCommand, &DeleteCommand::leftOut, this, [this](int conversations) {
        statusBar()->showMessage(
            tr("%L1 are being deleted already, by another deletion, and are left to that.")
                .arg(conversations),
            kPassingMessageMs);
    });
    connect(m_activity, &ActivityPanel::wanted, this, [this] { showActivity(true); });
}

void MainWindow::showSession(AccountSession *session)
{
    m_list->follow(&session->store(), session);
    m_activity->follow(&session->deletions());
    m_status->follow(session);
    m_offer->withdraw();
    m_pages->setCurrentWidget(m_columns);
    const bool isPractice = m_desk->isPractice();
    m_commands->editAccount->setEnabled(!isPractice);
    m_commands->removeAccount->setEnabled(!isPractice);
    m_commands->listAnew->setEnabled(true);
    if (isPractice)
        m_banners->put(kPracticeBanner,
                       {.text = tr("Practice: nothing here is real."),
                        .buttons = {{tr("Let the token expire"), [this] { m_desk->expirePracticeToken(); }},
                                    {tr("Leave"), [this] { leavePractice(); }}},
                        .canBeClosed = false});
    else
        m_banners->withdraw(kPracticeBanner);
    showTitle();
    refresh();
    m_list->table()->setFocus();
}

void MainWindow::showNoSession()
{
    m_list->follow(nullptr);
    m_activity->follow(nullptr);
    m_status->follow(nullptr);
    m_offer->withdraw();
    m_banners->withdraw(kPracticeBanner);
    for (QAction *action :
         {m_commands->refresh, m_commands->listAnew, m_commands->editAccount, m_commands->removeAccount})
        action->setEnabled(false);
    showTitle();
    showSelection();
    if (m_desk->list().all().isEmpty()) {
        showActivity(false);
        m_pages->setCurrentWidget(m_firstStart);
    }
}

void MainWindow::showTitle()
{
    QStringList parts;
    if (const auto percent = m_strip->progress())
        parts << tr("%L1 %").arg(*percent);
    if (m_desk->isPractice())
        parts << tr("Practice");
    else if (m_desk->session())
        parts << m_desk->session()->account().name;
    parts << tr("Threadsweep");
    if (const QString title = parts.join(QStringLiteral(" – ")); title != windowTitle())
        setWindowTitle(title);
}

void MainWindow::showKeychainTrouble(const QString &key, const accounts::TokenStore::Result &result)
{
    m_switcher->choose(key);
    m_commands->editAccount->setEnabled(true);
    m_commands->removeAccount->setEnabled(true);
    QString text = keychainAdvice(result.state);
    if (!result.systemText.isEmpty())
        text += QStringLiteral("\n\n") + tr("The system says: %1").arg(result.systemText);
    m_notice->say(keychainTitle(result.state), text);
    m_notice->offer(tr("Try again"), [this, key] { m_desk->open(key); });
    m_notice->offer(tr("Enter the token…"), [this, key] { m_accounts->edit(key); });
    showPage(m_notice);
}

void MainWindow::refresh()
{
    const bool stops = m_status->isRunning();
    m_status->refreshOrStop();
    if (!stops)
        m_preview->readAgain();
}

void MainWindow::listAnew()
{
    m_status->listAnew();
    m_preview->readAgain();
}

void MainWindow::showRefreshing(bool runs)
{
    m_commands->refresh->setEnabled(true);
    m_commands->refresh->setText(runs ? tr("&Stop loading") : tr("&Refresh"));
    m_refreshButton->setText(runs ? tr("Stop") : tr("Refresh"));
    m_refreshButton->setToolTip(runs ? tr("Stop loading (F5)")
                                     : tr("Load what is new (F5); load all anew (Shift+F5)"));
}

void MainWindow::showEmpty()
{
    m_notice->say(tr("There are no conversations in this sub-account"),
                  tr("When there are, Refresh shows them."));
    m_notice->offer(tr("Refresh"), [this] {
        showPage(m_columns);
        refresh();
    });
    showPage(m_notice);
}

void MainWindow::showListingFailed(const highlevel::ApiError &error, bool some)
{
    if (some)
        return;
    m_notice->say(whatHappened(error), whatToDo(error) + QStringLiteral("\n\n") + whoSaidWhat(error));
    m_notice->offer(tr("Try again"), [this] {
        showPage(m_columns);
        refresh();
    });
    if (error.isAboutToken())
        m_notice->offer(tr("Update token…"), [this] { updateToken(m_desk->session()); });
    showPage(m_notice);
}

void MainWindow::showSelection()
{
    AccountSession *session = m_desk->session();
    const int selected = session ? m_list->selectedCount() : 0;
    // What is not to be seen is not acted on.
    const bool isListShown = m_pages->currentWidget() == m_columns;
    m_commands->deleteSelected->setEnabled(isListShown && selected > 0);
    m_commands->copyPhone->setEnabled(isListShown && selected == 1);
    m_commands->copyEmail->setEnabled(isListShown && selected == 1);
    m_commands->selectAll->setEnabled(isListShown);
    m_commands->invert->setEnabled(isListShown);
    QString text = m_status->sentence();
    if (selected > 0)
        text += QStringLiteral(" · ") + tr("%L1 selected").arg(selected);
    m_counts->setText(text);
    m_selected->setCurrentWidget(selected > 1 ? static_cast<QWidget *>(m_summary) : m_preview);
    if (selected > 1) {
        m_preview->clear({});
        m_summary->summarise(session->account().name, session->store().snapshot(), m_list->selection(),
                             m_desk->clock()->utc().toMSecsSinceEpoch());
    } else if (selected == 1) {
        m_preview->read(&session->client(), session->store().at(m_list->selection().rows().front()));
    } else {
        m_preview->clear(tr("Select a conversation to read it."));
    }
}

/// What just came into the list replaces whatever was said in its place.
void MainWindow::showShown()
{
    if (m_desk->session() && m_desk->session()->store().size() > 0 && m_pages->currentWidget() == m_notice)
        m_pages->setCurrentWidget(m_columns);
}

/// What comes by itself does not take the history away from somebody who reads it.
void MainWindow::showPage(QWidget *page)
{
    if (m_pages->currentWidget() == m_history)
        m_beforeHistory = page;
    else
        m_pages->setCurrentWidget(page);
}

void MainWindow::openHistory()
{
    if (m_pages->currentWidget() != m_history)
        m_beforeHistory = m_pages->currentWidget();
    m_pages->setCurrentWidget(m_history);
    m_history->open(m_desk->session() ? std::optional(m_desk->session()->identity()) : std::nullopt);
}

void MainWindow::leaveHistory()
{
    m_pages->setCurrentWidget(m_beforeHistory);
    if (m_beforeHistory == m_columns)
        m_list->table()->setFocus();
}

void MainWindow::askToDelete()
{
    m_list->whenUpToDate(
        [this] { m_deleteCommand->ask(m_desk->session(), m_list->selection(), m_list->filterSentence()); });
}

void MainWindow::copy(const QString highlevel::Conversation::*what)
{
    const std::vector<conversations::Row> rows = m_list->selection().rows();
    if (m_desk->session() && rows.size() == 1)
        QApplication::clipboard()->setText(m_desk->session()->store().at(rows.front()).*what);
}

/// From one part of the window to the next that is there, as they are read.
void MainWindow::focusNextArea()
{
    const std::array<std::pair<QWidget *, QWidget *>, 6> areas{
        std::pair<QWidget *, QWidget *>{m_switcher->parentWidget(), m_switcher},
        {m_banners, m_banners},
        {m_list, m_list->table()},
        {m_selected, m_selected->currentWidget()},
        {m_activity, m_activity},
        {m_strip, m_strip}};
    const auto holdsFocus = [](const auto &area) {
        return area.first->isAncestorOf(QApplication::focusWidget());
    };
    const auto now = std::ranges::find_if(areas, holdsFocus);
    const size_t from = now == areas.end() ? areas.size() - 1 : size_t(now - areas.begin());
    for (size_t step = 1; step <= areas.size(); ++step) {
        QWidget *next = areas[(from + step) % areas.size()].second;
        if (!next->isVisible())
            continue;
        if (next->focusPolicy() & Qt::TabFocus)
            next->setFocus(Qt::ShortcutFocusReason);
        else if (const auto inside = next->findChildren<QWidget *>(); !inside.isEmpty()) {
            const auto first = std::ranges::find_if(inside, [](const QWidget *widget) {
                return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
            });
            if (first == inside.end())
                continue;
            (*first)->setFocus(Qt::ShortcutFocusReason);
        }
        return;
    }
}

void MainWindow::updateToken(AccountSession *session)
{
    if (!session)
        return;
    if (session->account().key != desk::Desk::practiceKey) {
        m_accounts->edit(session->account().key);
        return;
    }
    m_desk->renewPracticeToken();
    m_pages->setCurrentWidget(m_columns);
    refresh();
}

void MainWindow::leavePractice()
{
    if (m_desk->list().all().isEmpty())
        m_desk->close();
    else
        m_desk->open(m_desk->list().all().first().key);
}

void MainWindow::showActivity(bool shown)
{
    m_commands->activity->setChecked(shown);
}

void MainWindow::tell(const QString &title, const QString &text)
{
    auto *box = new PlainBox(QMessageBox::NoIcon, title, text, this);
    box->setWindowTitle(title);
    box->addButton(QMessageBox::Close);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory->remember();
    event->setAccepted(m_leaving->mayClose());
}

void MainWindow::comeToFront()
{
    m_leaving->comeBack();
    show();
    raise();
    activateWindow();
}

void MainWindow::showBusy(bool busy)
{
    showTitle();
    if (busy || m_leaving->isInBackground() || isActiveWindow())
        return;
    QApplication::alert(this);
    platform::notify(tr("Threadsweep has finished deleting"), m_strip->sentences().join(QLatin1Char('\n')));
}

/// A deletion of another sub-account needs somebody.
void MainWindow::showAttention(AccountSession *session, const deletion::BatchStatus &status)
{
    if (isActiveWindow())
        return;
    QApplication::alert(this);
    platform::notify(tr("%1 waits for you").arg(session->account().name),
                     batchSentence(status, session->deletions().now(), {}));
}

} // namespace ui
