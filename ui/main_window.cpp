#include "ui/main_window.h"

#include "app/platform/platform.h"
#include "ui/accounts/account_commands.h"
#include "ui/accounts/added_notice.h"
#include "ui/accounts/first_start_page.h"
#include "ui/accounts/keychain_words.h"
#include "ui/accounts/list_banner.h"
#include "ui/accounts/practice_bar.h"
#include "ui/accounts/switcher.h"
#include "ui/background_icon.h"
#include "ui/banners/banner_area.h"
#include "ui/banners/kept_files.h"
#include "ui/commands.h"
#include "ui/conversations/column_menu.h"
#include "ui/conversations/conversation_pane.h"
#include "ui/conversations/filter_bar.h"
#include "ui/conversations/list_commands.h"
#include "ui/conversations/listing_notices.h"
#include "ui/conversations/listing_status.h"
#include "ui/conversations/selected_pane.h"
#include "ui/conversations/selection_summary.h"
#include "ui/deletion/activity_drawer.h"
#include "ui/deletion/activity_panel.h"
#include "ui/deletion/delete_command.h"
#include "ui/deletion/deletion_strip.h"
#include "ui/deletion/interrupted_offer.h"
#include "ui/deletion/journal_notices.h"
#include "ui/deletion/notifications.h"
#include "ui/help/help_commands.h"
#include "ui/history/history_page.h"
#include "ui/leaving.h"
#include "ui/look/fallback_fonts.h"
#include "ui/pages.h"
#include "ui/parts/eliding_label.h"
#include "ui/parts/focus_areas.h"
#include "ui/parts/icon.h"
#include "ui/parts/kept_on_screen.h"
#include "ui/parts/notice_page.h"
#include "ui/parts/window_keys.h"
#include "ui/settings/proxy_question.h"
#include "ui/settings/settings_commands.h"
#include "ui/window_title.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kPassingMessageMs = 10'000;

} // namespace

MainWindow::MainWindow(desk::Desk *desk, settings::SettingsFile *settings, const base::Profile &profile,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_profile(profile)
    , m_savedFilters(profile.filtersFile())
    , m_commands(new Commands(this))
    , m_switcher(new Switcher(desk, this))
    , m_list(new ConversationPane(desk->clock(), &m_savedFilters, this))
    , m_status(new ListingStatus(this))
    , m_accounts(new AccountCommands(desk, this))
    , m_deleteCommand(new DeleteCommand(desk->clock(), settings, this))
    , m_leaving(new Leaving(desk, this))
    , m_backgroundIcon(
          new BackgroundIcon([this] { return m_strip->sentences().join(QLatin1Char('\n')); }, this))
    , m_strip(new DeletionStrip(this))
    , m_title(new WindowTitle([this] { return m_strip->progress(); }, this))
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
        WindowMemory::Parts{.window = this, .columns = m_columns, .rows = m_rows, .list = m_list});
    m_memory->recall();
    look::findFallbackFonts(m_list->table());
    new HelpCommands(profile, {.commands = m_commands, .desk = desk, .settings = settings, .window = this});
    const auto *settingsCommands = new SettingsCommands(settings, profile,
                                                        {.commands = m_commands,
                                                         .banners = m_banners,
                                                         .desk = m_desk,
                                                         .accounts = m_accounts,
                                                         .window = this});
    connect(settingsCommands, &SettingsCommands::eraseWanted, this, &MainWindow::eraseWanted);
    new ListCommands({.commands = m_commands,
                      .list = m_list,
                      .summary = m_selected->summary(),
                      .pages = m_pages,
                      .banners = m_banners,
                      .window = this,
                      .subAccount = [this] { return m_session ? m_session->account().name : QString(); }});
    m_list->setDensity(settings->now().density);
    connect(settings, &settings::SettingsFile::changed, m_list,
            [this](const settings::Settings &now) { m_list->setDensity(now.density); });
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Main"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    // Called by one name, whatever they say at the moment.
    const auto add = [&](QAction *action, const QString &name) {
        bar->addAction(action);
        QWidget *button = bar->widgetForAction(action);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
    };

    bar->addWidget(m_switcher);
    add(m_commands->refresh, tr("Refresh"));
    bar->addSeparator();
    add(m_commands->deleteSelected, tr("Delete"));
    bar->addSeparator();
    m_list->searchField()->setMinimumWidth(200);
    m_list->searchField()->setMaximumWidth(460);
    bar->addWidget(m_list->searchField());
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    add(m_commands->history, tr("History"));
}

void MainWindow::buildPages()
{
    m_selected = new SelectedPane(this);
    m_columns = new QSplitter(this);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_selected);
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 2);
    m_columns->setSizes({800, 480});

    // The filters go across both: above the list alone there is no room for them beside each other.
    auto *list = new QWidget(this);
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_list->filterBar());
    lines->addWidget(m_columns, 1);

    m_pages = new Pages(
        list, [this] { return &m_desk->history(); }, this);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::showSelection);
    connect(m_pages, &Pages::historyLeft, this, [this] {
        QWidget *page = m_pages->currentWidget();
        focusNext({{page, m_pages->isListShown() ? m_list->table() : page}});
    });

    m_activity = new ActivityPanel(this);
    m_drawer = new ActivityDrawer(m_commands->activity, m_activity);
    // The history tells the same, and needs the room.
    connect(m_pages, &QStackedWidget::currentChanged, this,
            [this] { m_drawer->standAside(m_pages->isHistoryShown()); });
    // Queued: by then the splitter has made room for it.
    connect(m_commands->activity, &QAction::toggled, this, &MainWindow::leaveRoomForTheList,
            Qt::QueuedConnection);
    m_banners = new BannerArea(this);
    m_practiceBar = new PracticeBar(m_desk, m_banners, this);
    connect(m_practiceBar, &PracticeBar::buttonGone, this, &MainWindow::comeBackToTheList,
            Qt::QueuedConnection);
    m_offer = new InterruptedOffer(m_banners);
    m_added = new AddedNotice(m_banners, this);
    m_notices = new ListingNotices(m_pages, m_banners, this);
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(m_pages);
    m_rows->addWidget(m_activity);
    m_rows->setStretchFactor(0, 3);
    m_rows->setSizes({560, 190});
    putTabsInOrder();
    // What can still be undone or stopped stands on every page.
    auto *all = new QWidget(this);
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_practiceBar);
    layout->addWidget(m_banners);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_strip);
    setCentralWidget(all);

    connect(m_list, &ConversationPane::selectionChanged, this, &MainWindow::showSelection);
    connect(m_activity, &ActivityPanel::shownInListWanted, this, [this](const base::ConversationId &id) {
        m_pages->turnToList();
        if (m_list->showConversation(id))
            m_list->table()->setFocus();
    });
    connect(m_list, &ConversationPane::readWanted, this, &MainWindow::readSelected);
    connect(m_list, &ConversationPane::shownChanged, this, [this] {
        if (m_session && m_session->store().size() > 0)
            m_pages->replaceNotice();
    });
    connect(m_selected->summary(), &SelectionSummary::deleteWanted, this, &MainWindow::askToDelete);
    connect(m_selected->summary(), &SelectionSummary::takeOutWanted, m_list, &ConversationPane::takeOut);
    connect(m_pages->firstStart(), &FirstStartPage::addWanted, m_commands->addAccount, &QAction::trigger);
    connect(m_pages->firstStart(), &FirstStartPage::practiceWanted, m_commands->practise, &QAction::trigger);
}

/// As one reads: banners, the filters, the list, and what is selected in it, behind the tool bar that was
/// made after them.
void MainWindow::putTabsInOrder()
{
    QWidget *last = findChild<QToolBar *>()->widgetForAction(m_commands->history);
    for (QWidget *area :
         std::initializer_list<QWidget *>{m_practiceBar, m_banners, m_list->filterBar(), m_list, m_selected})
        last = putTabsBehind(last, area);
    connect(m_pages, &Pages::historyMade, this, [last = QPointer(last)](QWidget *page) {
        if (last)
            putTabsBehind(last, page);
    });
}

void MainWindow::buildStatusBar()
{
    m_counts = new ElidingLabel(this);
    m_counts->setAccessibleDescription(tr("Counts"));
    m_budget = new QLabel(this);
    m_budget->setAccessibleDescription(tr("Request budget"));
    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_budget);
    connect(m_status, &ListingStatus::changed, this, &MainWindow::showSelection);
    connect(m_status, &ListingStatus::budgetChanged, this,
            [this] { m_budget->setText(m_status->budgetSentence()); });
    connect(m_status, &ListingStatus::runningChanged, this, &MainWindow::showRefreshing);
    connect(m_status, &ListingStatus::foundEmpty, m_notices, &ListingNotices::foundEmpty);
    connect(m_status, &ListingStatus::failed, m_notices, &ListingNotices::failed);
    connect(m_notices, &ListingNotices::refreshWanted, this, &MainWindow::refresh);
    connect(m_notices, &ListingNotices::tokenWanted, this, [this] { updateToken(m_session); });
}

void MainWindow::connectCommands()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_commands->addAccount, [this] { m_accounts->edit({}); });
    on(m_commands->editAccount, [this] { m_accounts->edit(m_switcher->chosenKey()); });
    on(m_commands->removeAccount, [this] { m_accounts->remove(m_switcher->chosenKey()); });
    on(m_commands->quit, [this] { close(); });
    on(m_commands->undo, [this] { m_strip->undoNewest(); });
    on(m_commands->selectAll, [this] { m_list->selectAll(); });
    on(m_commands->invert, [this] { m_list->invertSelection(); });
    on(m_commands->find, [this] { find(); });
    on(m_commands->findAtHighLevel, [this] { m_list->findAtHighLevel(); });
    on(m_commands->refresh, [this] { refresh(); });
    on(m_commands->listAnew, [this] { listAnew(); });
    m_commands->viewMenu->addMenu(
        new ColumnMenu(m_list->columns(), m_list->table()->horizontalHeader(), this));
    m_commands->preview->setChecked(true);
    connect(m_commands->preview, &QAction::toggled, m_selected, &QWidget::setVisible);
    on(m_commands->nextArea, [this] { focusNextArea(); });
    on(m_commands->deleteSelected, [this] { askToDelete(); });
    on(m_commands->deleteOfContact, [this] { askToDeleteOfContact(); });
    on(m_commands->pauseOrResume, [this] { m_strip->pauseOrResume(); });
    on(m_commands->stop, [this] { m_strip->stop(); });
    on(m_commands->tryAgain, [this] { m_strip->tryNewestAgain(); });
    on(m_commands->history, [this] { openHistory(); });
    on(m_commands->verifyHistory, [this] {
        openHistory();
        m_pages->history()->check();
    });
    on(m_commands->practise, [this] { m_desk->openPractice(); });
    // In a text field these are about its text.
    new WindowKeys(this, {m_commands->copy, m_commands->selectAll, m_commands->deleteSelected});
    m_strip->setUndoKey(m_commands->undo->shortcut());
}

void MainWindow::follow(desk::Network *network)
{
    auto *question = new ProxyQuestion(network, m_banners, this);
    connect(question, &ProxyQuestion::answered, this, [this] {
        if (m_session && !m_status->isRunning())
            refresh();
    });
}

void MainWindow::connectDesk()
{
    connect(m_desk, &desk::Desk::opened, this, &MainWindow::showSession);
    connect(m_desk, &desk::Desk::closing, this, &MainWindow::showNoSession);
    connect(m_desk, &desk::Desk::tokenRenewed, this, [this] {
        m_pages->replaceNotice();
        if (!m_status->isRunning())
            refresh();
    });
    connect(m_desk, &desk::Desk::keychainFailed, this, &MainWindow::showKeychainTrouble);
    connect(m_desk, &desk::Desk::waitingForKeychain, this, [this](const QString &name) {
        m_pages->notice()->say(tr("Opening %1").arg(name),
                               tr("Waiting for the keychain. It may be asking for your password."));
        m_pages->showNotice();
    });
    connect(m_desk, &desk::Desk::busyChanged, m_title, &WindowTitle::refresh);
    connect(m_leaving, &Leaving::windowWanted, this, &MainWindow::comeToFront);
    connect(m_leaving, &Leaving::backgroundChanged, m_backgroundIcon, &BackgroundIcon::setShown);
    connect(m_backgroundIcon, &BackgroundIcon::windowWanted, this, &MainWindow::comeToFront);
    connect(m_accounts, &AccountCommands::added, m_added, &AddedNotice::added);
    connect(m_accounts, &AccountCommands::lastRemoved, this, &MainWindow::showNoSession);
    if (auto banner = listBanner(m_desk->list(), m_profile.accountsFile()))
        m_banners->put(QStringLiteral("list of sub-accounts"), *std::move(banner));
    if (auto banner = savedFiltersBanner(m_savedFilters.file(), m_profile.filtersFile()))
        m_banners->put(QStringLiteral("saved filters"), *std::move(banner));
    if (auto banner = limitsBanner(m_desk->limits().loaded(), m_profile.limitsFile()))
        m_banners->put(QStringLiteral("limits"), *std::move(banner));
    auto *notices = new JournalNotices(m_profile.journalFile(), m_banners);
    connect(m_desk, &desk::Desk::journalOpened, notices, &JournalNotices::opened);
    connect(m_desk, &desk::Desk::journalRead, notices, &JournalNotices::read);
    connect(m_desk, &desk::Desk::journalFailed, notices, &JournalNotices::failed);
    connect(notices, &JournalNotices::tryAgainWanted, this, [this] { m_desk->journal().open(); });
}

void MainWindow::connectDeletions()
{
    connect(m_desk, &desk::Desk::interruptedFound, m_offer, &InterruptedOffer::offer);
    connect(m_desk, &desk::Desk::interruptedElsewhere, m_offer, &InterruptedOffer::offerElsewhere);
    connect(m_offer, &InterruptedOffer::showWanted, m_desk, &desk::Desk::open);
    connect(m_offer, &InterruptedOffer::deleteWanted, this, [this](const deletion::JournalBatch &batch) {
        m_deleteCommand->askInterrupted(m_session, batch, [this, number = batch.head.batch] {
            m_offer->withdraw();
            m_desk->takeUp(number, false);
        });
    });
    connect(m_offer, &InterruptedOffer::keepWanted, this, [this](const deletion::JournalBatch &batch) {
        m_offer->withdraw();
        m_desk->takeUp(batch.head.batch, true);
    });
    connect(m_desk, &desk::Desk::sessionOpened, m_strip, &DeletionStrip::follow);
    connect(m_desk, &desk::Desk::sessionClosing, m_strip, &DeletionStrip::leave);
    connect(m_desk, &desk::Desk::sessionClosing, this, [this](const AccountSession *session) {
        if (m_wish.session == session)
            m_wish = {};
    });
    connect(m_strip, &DeletionStrip::progressed, m_title, &WindowTitle::refresh);
    connect(m_strip, &DeletionStrip::progressed, m_backgroundIcon, &BackgroundIcon::refresh);
    connect(m_strip, &DeletionStrip::progressed, this, &MainWindow::showWhatCanBeDone);
    new Notifications(m_desk, this, platform::notify);
    new KeptOnScreen(this);
    showWhatCanBeDone();
    connect(m_strip, &DeletionStrip::keyboardLeftOver, this, &MainWindow::comeBackToTheList);
    connect(m_deleteCommand, &DeleteCommand::agreed, this, &MainWindow::comeBackToTheList);
    connect(m_deleteCommand, &DeleteCommand::agreed, m_added, &AddedNotice::over);
    connect(m_deleteCommand, &DeleteCommand::tookOut, this,
            [this](const AccountSession *session, const std::vector<base::ConversationId> &conversations) {
                if (session == m_session)
                    m_list->deselect(conversations);
            });
    connect(m_strip, &DeletionStrip::updateTokenWanted, this, &MainWindow::updateToken);
    connect(m_strip, &DeletionStrip::seeWhyWanted, this, &MainWindow::showWhy);
    connect(m_strip, &DeletionStrip::tryAgainWanted, this, [this](AccountSession *session, int batch) {
        onceShown(session, [this, session, batch] { m_deleteCommand->askAgain(session, batch); });
    });
    m_desk->keepOpenWhile([strip = QPointer(m_strip)](const AccountSession *session) {
        return strip && strip->hasUseFor(session);
    });
    // Later: what was looked at may be of the very session that tells of it.
    connect(m_strip, &DeletionStrip::looked, m_desk, &desk::Desk::closeIdle, Qt::QueuedConnection);
    connect(m_deleteCommand, &DeleteCommand::leftOut, this, [this](int conversations) {
        statusBar()->showMessage(
            tr("%Ln are being deleted already, by another deletion, and are left to that.", nullptr,
               conversations),
            kPassingMessageMs);
    });
}

void MainWindow::showSession(AccountSession *session)
{
    m_session = session;
    m_list->follow(&session->store(), session);
    m_activity->follow(&session->deletions());
    m_status->follow(session);
    m_offer->withdraw();
    m_notices->withdraw();
    m_pages->turnToList();
    const bool isPractice = m_desk->isPractice();
    if (!isPractice)
        m_memory->rememberOpened(session->account().key);
    m_commands->editAccount->setEnabled(!isPractice);
    m_commands->removeAccount->setEnabled(!isPractice);
    m_commands->listAnew->setEnabled(true);
    m_practiceBar->showFor(isPractice);
    m_title->setSubAccount(m_session->account().name);
    refresh();
    m_added->shown(m_session->account().key);
    m_list->table()->setFocus();
    const Wish wish = std::exchange(m_wish, {});
    if (wish.session == session)
        wish.act();
}

void MainWindow::openLast()
{
    const QList<accounts::Account> &all = m_desk->list().all();
    const QString last = m_memory->openedLast();
    if (m_desk->list().find(last))
        m_desk->open(last);
    else if (!all.isEmpty())
        m_desk->open(all.first().key);
}

void MainWindow::showNoSession()
{
    m_added->over();
    m_session = nullptr;
    m_list->follow(nullptr);
    m_activity->follow(nullptr);
    m_status->follow(nullptr);
    m_offer->withdraw();
    m_practiceBar->showFor(false);
    m_notices->withdraw();
    showRefreshing(false);
    for (QAction *action :
         {m_commands->refresh, m_commands->listAnew, m_commands->editAccount, m_commands->removeAccount})
        action->setEnabled(false);
    m_title->setSubAccount({});
    showSelection();
    if (m_desk->list().all().isEmpty()) {
        m_drawer->close();
        m_pages->showFirstStart();
    }
}

void MainWindow::showKeychainTrouble(const QString &key, const accounts::TokenStore::Result &result)
{
    m_wish = {};
    m_switcher->choose(key);
    m_commands->editAccount->setEnabled(true);
    m_commands->removeAccount->setEnabled(true);
    QString text = keychainAdvice(result.state);
    if (!result.systemText.isEmpty())
        text += QStringLiteral("\n\n") + tr("The system says: %1").arg(result.systemText);
    m_pages->notice()->say(keychainTitle(result.state), text);
    // What helps comes first: asking again for what is not there does not.
    NoticePage *notice = m_pages->notice();
    const auto offerAgain = [&] { notice->offer(tr("Try again"), [this, key] { m_desk->open(key); }); };
    const auto offerToken = [&] {
        notice->offer(tr("Enter the token…"), [this, key] { m_accounts->edit(key); });
    };
    using State = accounts::TokenStore::State;
    if (result.state == State::Empty || result.state == State::OfAnother) {
        offerToken();
        offerAgain();
    } else {
        offerAgain();
        offerToken();
    }
    m_pages->showNotice();
    notice->takeKeyboard();
}

void MainWindow::refresh()
{
    const bool stops = m_status->isRunning();
    m_status->refreshOrStop();
    if (!stops)
        m_selected->readAgain();
}

void MainWindow::listAnew()
{
    m_status->listAnew();
    m_selected->readAgain();
}

void MainWindow::showRefreshing(bool runs)
{
    if (runs)
        m_notices->withdraw();
    m_commands->refresh->setEnabled(true);
    m_commands->refresh->setText(runs ? tr("&Stop loading") : tr("&Refresh"));
    m_commands->refresh->setIcon(icon(runs ? QStringLiteral("close") : QStringLiteral("refresh")));
    m_commands->refresh->setIconText(runs ? tr("Stop") : tr("Refresh"));
    m_commands->refresh->setToolTip(runs ? tr("Stop loading (F5)")
                                         : tr("Load what is new (F5); load all anew (Shift+F5)"));
}

void MainWindow::showSelection()
{
    const int selected = m_session ? m_list->toldSelection().size() : 0;
    // It stands in the tool bar, beside whatever page is shown.
    m_list->searchField()->setEnabled(m_session && m_pages->isListShown());
    QString text = m_status->sentence();
    if (selected > 0)
        text += QStringLiteral(" · ") + tr("%Ln selected", nullptr, selected);
    m_counts->setText(text);
    m_selected->show(m_session, m_list->toldSelection(), m_desk->clock()->utc());
}

/// About what goes on: a command with nothing to act on would do nothing, without a word.
void MainWindow::showWhatCanBeDone()
{
    m_commands->undo->setEnabled(m_strip->canUndo());
    m_commands->sayWhich(m_commands->pauseOrResume, m_strip->pausedOrResumed());
    m_commands->sayWhich(m_commands->stop, m_strip->stopped());
    m_commands->tryAgain->setEnabled(m_strip->canTryAgain());
}

/// Of several that are selected there is the summary.
void MainWindow::readSelected()
{
    m_commands->preview->setChecked(true);
    m_selected->takeKeyboard();
}

void MainWindow::openHistory()
{
    if (m_session)
        m_pages->openHistory(m_session->identity(), &m_session->inquiry());
    else
        m_pages->openHistory(std::nullopt, nullptr);
}

/// In what is shown.
void MainWindow::find()
{
    QLineEdit *field = m_pages->isHistoryShown() ? m_pages->history()->searchField() : m_list->searchField();
    field->setFocus();
    field->selectAll();
}

void MainWindow::askToDelete()
{
    m_list->whenUpToDate(
        [this] { m_deleteCommand->ask(m_session, m_list->selection(), m_list->selectedBy()); });
}

void MainWindow::askToDeleteOfContact()
{
    m_list->whenUpToDate([this] {
        if (m_session && m_list->selectedCount() == 1)
            m_deleteCommand->askOfContact(m_session, m_list->selection().rows().front());
    });
}

/// With the sub-account that it is about before one's eyes: at once where that is shown already.
void MainWindow::onceShown(AccountSession *session, std::function<void()> act)
{
    if (session == m_session) {
        act();
        return;
    }
    m_wish = {.session = session, .act = std::move(act)};
    m_desk->open(session->account().key);
}

void MainWindow::showWhy(AccountSession *session, int batch)
{
    onceShown(session, [this, session, batch] {
        m_activity->showWhy(session->deletions().status(batch));
        m_drawer->open();
        m_activity->table()->setFocus();
    });
}

void MainWindow::focusNextArea()
{
    std::vector<FocusArea> areas{{m_switcher->parentWidget(), m_switcher},
                                 {m_practiceBar, m_practiceBar},
                                 {m_banners, m_banners},
                                 {m_list->filterBar(), m_list->table()},
                                 {m_list, m_list->table()},
                                 {m_selected, m_selected->currentWidget()}};
    if (m_pages->isHistoryShown())
        areas.push_back({m_pages->history(), m_pages->history()});
    areas.push_back({m_activity, m_activity->table()});
    areas.push_back({m_strip, m_strip});
    focusNext(areas);
}

/// From a control that goes, or has nothing left to act on. Whoever uses the keyboard alone would find it at
/// the window's first field, and the list's rows one press of Tab after the other away.
void MainWindow::comeBackToTheList()
{
    if (m_pages->isListShown())
        m_list->table()->setFocus();
    else if (m_pages->isHistoryShown())
        m_pages->history()->searchField()->setFocus();
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
    m_pages->showList();
    refresh();
}

/// In a low window the activity opens with less than it had in a high one.
void MainWindow::leaveRoomForTheList()
{
    if (!m_activity->isVisible())
        return;
    constexpr int someLines = 12;
    const int all = m_pages->height() + m_activity->height();
    const int list =
        std::min(someLines * fontMetrics().lineSpacing(), all - m_activity->minimumSizeHint().height());
    if (m_pages->height() < list)
        m_rows->setSizes({list, all - list});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool closes = m_leaving->mayClose();
    // What was tried in practice is nothing to begin with the next time; whoever stays keeps it.
    if (closes && (m_desk->isPractice() || m_desk->list().all().isEmpty()))
        m_list->clearFilter();
    m_memory->remember();
    event->setAccepted(closes);
}

void MainWindow::comeToFront()
{
    m_leaving->comeBack();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace ui
