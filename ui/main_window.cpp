#include "ui/main_window.h"

#include "ui/accounts/account_commands.h"
#include "ui/accounts/first_start_page.h"
#include "ui/accounts/keychain_words.h"
#include "ui/conversations/conversation_pane.h"
#include "ui/conversations/filter_bar.h"
#include "ui/conversations/listing_words.h"
#include "ui/conversations/preview_pane.h"
#include "ui/deletion/activity_panel.h"
#include "ui/deletion/batch_words.h"
#include "ui/deletion/delete_command.h"
#include "ui/deletion/deletion_strip.h"
#include "ui/deletion/interrupted_offer.h"
#include "ui/deletion/journal_notices.h"
#include "ui/error_words.h"
#include "ui/leaving.h"
#include "ui/parts/icon.h"
#include "ui/parts/labelled_combo.h"
#include "ui/parts/notice_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

MainWindow::MainWindow(desk::Desk *desk, const base::Profile &profile, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_profile(profile), m_savedFilters(profile.filtersFile())
{
    setWindowTitle(tr("Threadsweep"));
    // The smaller of that and what fits the screen: what can be undone must be within reach.
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    resize(QSize(1280, 800).boundedTo(screen.size() * 92 / 100));
    m_list = new ConversationPane(desk->clock(), &m_savedFilters, this);
    m_accounts = new AccountCommands(desk, this);
    connect(m_accounts, &AccountCommands::lastRemoved, this, &MainWindow::showNoSession);
    m_deleteCommand = new DeleteCommand(desk->clock(), this);
    m_leaving = new Leaving(desk, this);
    buildToolBar();
    buildPages();
    m_counts = new QLabel(this);
    m_counts->setAccessibleDescription(QStringLiteral("Counts"));
    m_budget = new QLabel(this);
    m_budget->setAccessibleDescription(tr("Request budget"));
    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_budget);

    connect(m_desk, &desk::Desk::opened, this, &MainWindow::showSession);
    connect(m_desk, &desk::Desk::closing, this, &MainWindow::showNoSession);
    connect(m_desk, &desk::Desk::keychainFailed, this, &MainWindow::showKeychainTrouble);
    connect(m_desk, &desk::Desk::waitingForKeychain, this, [this](const QString &name) {
        m_notice->say(tr("Opening %1").arg(name),
                      tr("Waiting for the keychain. It may be asking for your password."));
        m_pages->setCurrentWidget(m_notice);
    });
    connect(m_desk, &desk::Desk::interruptedFound, m_offer, &InterruptedOffer::offer);
    connect(m_desk, &desk::Desk::sessionOpened, m_strip, &DeletionStrip::follow);
    connect(m_desk, &desk::Desk::sessionClosing, m_strip, &DeletionStrip::leave);
    connect(m_desk, &desk::Desk::sessionOpened, this, [this](AccountSession *session) {
        connect(&session->deletions(), &deletion::Queue::batchChanged, this, &MainWindow::markSwitcher);
    });
    connect(m_desk, &desk::Desk::busyChanged, this, &MainWindow::showBusy);
    connect(m_desk, &desk::Desk::attentionWanted, this, &MainWindow::showAttention);
    connect(m_leaving, &Leaving::windowWanted, this, &MainWindow::comeToFront);
    auto *notices = new JournalNotices(profile.journalFile(), this);
    connect(m_desk, &desk::Desk::journalOpened, notices, &JournalNotices::opened);
    connect(m_desk, &desk::Desk::journalRead, notices, &JournalNotices::read);
    connect(m_desk, &desk::Desk::journalFailed, notices, &JournalNotices::failed);
    connect(m_activity, &ActivityPanel::pastWanted, this, [this] {
        m_desk->readPast([this](const deletion::JournalReading &reading) { m_activity->offerPast(reading); });
    });
    connect(m_strip, &DeletionStrip::updateTokenWanted, this, &MainWindow::updateToken);
    connect(m_strip, &DeletionStrip::tryAgainWanted, m_deleteCommand, &DeleteCommand::askAgain);
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
    connect(m_deleteCommand, &DeleteCommand::leftOut, this, [this](int conversations) {
        statusBar()->showMessage(
            tr("%L1 are being deleted already, by another deletion, and are left to that.")
                .arg(conversations),
            10'000);
    });
    connect(&m_desk->list(), &accounts::AccountList::changed, this, &MainWindow::fillSwitcher);
    fillSwitcher();
    showNoSession();
    m_memory = std::make_unique<WindowMemory>(
        profile.windowFile(),
        WindowMemory::Parts{.window = this, .columns = m_columns, .rows = m_rows, .list = m_list});
    m_memory->recall();
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Main"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});

    m_switcher = new LabelledCombo(QStringLiteral("Sub-account"), this);
    m_switcher->setMinimumWidth(260);
    connect(m_switcher, &QComboBox::activated, this,
            [this](int row) { m_desk->open(m_switcher->itemData(row).toString()); });
    bar->addWidget(m_switcher);

    m_refresh = bar->addAction(icon(QStringLiteral("refresh")), tr("Refresh"), QKeySequence::Refresh, this,
                               &MainWindow::refresh);
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5), this), &QShortcut::activated, this,
            &MainWindow::listAnew);
    bar->addSeparator();
    m_delete =
        bar->addAction(icon(QStringLiteral("delete")), tr("Delete…"), QKeySequence::Delete, this, [this] {
            m_list->whenUpToDate([this] {
                m_deleteCommand->ask(m_desk->session(), m_list->selectedRows(), m_list->filterSentence());
            });
        });
    bar->widgetForAction(m_refresh)->setAccessibleName(QStringLiteral("Refresh"));
    bar->widgetForAction(m_delete)->setAccessibleName(QStringLiteral("Delete"));
    for (QAction *action : {m_refresh, m_delete})
        bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);

    bar->addSeparator();
    m_list->searchField()->setMinimumWidth(260);
    m_list->searchField()->setMaximumWidth(460);
    bar->addWidget(m_list->searchField());
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_list->searchField(), [this] {
        m_list->searchField()->setFocus();
        m_list->searchField()->selectAll();
    });

    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);

    auto *menuButton = new QToolButton(this);
    menuButton->setIcon(icon(QStringLiteral("menu")));
    menuButton->setText(tr("Menu"));
    menuButton->setAccessibleName(QStringLiteral("Menu"));
    menuButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    menuButton->setFocusPolicy(Qt::TabFocus);
    menuButton->setToolTip(tr("Menu (F10)"));
    connect(new QShortcut(QKeySequence(Qt::Key_F10), this), &QShortcut::activated, menuButton,
            &QToolButton::showMenu);
    auto *menu = new QMenu(menuButton);
    menuButton->setMenu(menu);
    bar->addWidget(menuButton);
    buildMenu(menu);
}

void MainWindow::buildMenu(QMenu *menu)
{
    menu->addAction(tr("Add a sub-account…"), this, [this] { m_accounts->edit({}); });
    m_edit = menu->addAction(tr("Edit sub-account…"), this,
                             [this] { m_accounts->edit(m_switcher->currentData().toString()); });
    m_remove = menu->addAction(tr("Remove sub-account…"), this,
                               [this] { m_accounts->remove(m_switcher->currentData().toString()); });
    menu->addSeparator();
    menu->addAction(tr("Practise with sample data"), m_desk, &desk::Desk::openPractice);
    m_expire =
        menu->addAction(tr("Practice: let the token expire"), m_desk, &desk::Desk::expirePracticeToken);
    menu->addSeparator();
    menu->addAction(tr("About Threadsweep"), this, [this] {
        QMessageBox::about(
            this, tr("About Threadsweep"),
            tr("Threadsweep %1\nLists, reads and deletes HighLevel conversations.\nMIT licence. Uses Qt "
               "(LGPL), QtKeychain (BSD) and cpp-httplib (MIT).")
                .arg(QStringLiteral(THREADSWEEP_VERSION)));
    });
    menu->addAction(tr("Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::buildPages()
{
    m_firstStart = new FirstStartPage(this);
    connect(m_firstStart, &FirstStartPage::addWanted, this, [this] { m_accounts->edit({}); });
    connect(m_firstStart, &FirstStartPage::practiceWanted, m_desk, &desk::Desk::openPractice);
    m_notice = new NoticePage(this);

    m_list->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->table()->addAction(m_delete);
    connect(m_list, &ConversationPane::selectionChanged, this, &MainWindow::showSelection);
    connect(m_list, &ConversationPane::shownChanged, this, &MainWindow::showListing);
    // From anywhere in the window; a text field with the focus keeps Ctrl+A to itself.
    connect(new QShortcut(QKeySequence::SelectAll, this), &QShortcut::activated, m_list,
            &ConversationPane::selectAll);

    m_preview = new PreviewPane(this);
    m_columns = new QSplitter(this);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_preview);
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 2);
    m_columns->setSizes({800, 480});

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_firstStart);
    m_pages->addWidget(m_notice);
    m_pages->addWidget(m_columns);

    m_activity = new ActivityPanel(this);
    m_offer = new InterruptedOffer(this);
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
    layout->addWidget(m_offer);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_strip);
    setCentralWidget(all);
}

void MainWindow::fillSwitcher()
{
    m_switcher->clear();
    for (const accounts::Account &account : m_desk->list().all())
        m_switcher->addItem(account.name, account.key);
    if (m_desk->isPractice())
        m_switcher->addItem(tr("Practice (on this computer)"), desk::Desk::practiceKey);
    if (m_desk->session())
        m_switcher->setCurrentIndex(m_switcher->findData(m_desk->session()->account().key));
    m_switcher->setEnabled(m_switcher->count() > 0);
    m_switcher->setPlaceholderText(tr("No sub-account yet"));
    markSwitcher();
}

void MainWindow::showSession(AccountSession *session)
{
    fillSwitcher();
    m_list->follow(&session->store(), session);
    m_activity->follow(&session->deletions());
    m_offer->withdraw();
    m_activity->show();
    m_pages->setCurrentWidget(m_columns);
    setWindowTitle(m_desk->isPractice() ? tr("Practice – Threadsweep")
                                        : tr("%1 – Threadsweep").arg(session->account().name));

    m_following = std::make_unique<QObject>(); // what is connected below ends with the next session shown
    QObject *here = m_following.get();
    connect(&session->lister(), &conversations::Lister::came, here,
            [this](const std::vector<conversations::Row> &, const conversations::Listing &soFar) {
                m_listingState = listingSentence(soFar);
                showSelection();
            });
    connect(&session->lister(), &conversations::Lister::finished, here,
            [this](const auto &result) { showListed(result); });
    connect(&session->lister(), &conversations::Lister::failed, here,
            [this](const auto &error) { showListingFailed(error); });
    connect(session, &AccountSession::storeChanged, here, [this, session] {
        m_list->storeChanged();
        // What the listing said of its completeness is not for a deletion to overwrite.
        if (const auto &listing = session->lister().listing())
            m_listingState = listingSentence(listing->withShown(session->store().size()));
        showSelection();
    });
    connect(&session->lane(), &highlevel::RequestLane::budgetChanged, here, [this, session] {
        const auto &budget = session->lane().budget();
        if (budget.remaining() && budget.dailyRemaining())
            m_budget->setText(tr("%L1 of %L2 requests left · %L3 today")
                                  .arg(*budget.remaining())
                                  .arg(budget.max())
                                  .arg(*budget.dailyRemaining()));
    });
    m_edit->setEnabled(!m_desk->isPractice());
    m_remove->setEnabled(!m_desk->isPractice());
    m_expire->setEnabled(m_desk->isPractice());
    refresh();
}

void MainWindow::showNoSession()
{
    m_following.reset();
    m_list->follow(nullptr);
    m_activity->follow(nullptr);
    m_offer->withdraw();
    m_preview->clear(tr("Select a conversation to read it."));
    m_listingState.clear();
    m_budget->clear();
    m_refresh->setEnabled(false);
    m_edit->setEnabled(false);
    m_remove->setEnabled(false);
    m_expire->setEnabled(false);
    setWindowTitle(tr("Threadsweep"));
    showSelection();
    if (m_desk->list().all().isEmpty()) {
        m_activity->hide();
        m_pages->setCurrentWidget(m_firstStart);
    }
}

void MainWindow::showKeychainTrouble(const QString &key, const accounts::TokenStore::Result &result)
{
    m_switcher->setCurrentIndex(m_switcher->findData(key));
    m_edit->setEnabled(true);
    m_remove->setEnabled(true);
    QString text = keychainAdvice(result.state);
    if (!result.systemText.isEmpty())
        text += QStringLiteral("\n\n") + tr("The system says: %1").arg(result.systemText);
    m_notice->say(keychainTitle(result.state), text);
    m_notice->offer(tr("Try again"), [this, key] { m_desk->open(key); });
    m_notice->offer(tr("Enter the token…"), [this, key] { m_accounts->edit(key); });
    m_pages->setCurrentWidget(m_notice);
}

void MainWindow::refresh()
{
    if (!m_desk->session())
        return;
    // While it runs the button stops it.
    if (m_desk->session()->lister().isRunning()) {
        m_desk->session()->lister().stop();
        return;
    }
    m_listingState = tr("Loading…");
    showSelection();
    m_desk->session()->lister().refresh();
    m_preview->readAgain();
    showRefreshing(true);
}

void MainWindow::listAnew()
{
    if (!m_desk->session() || m_desk->session()->lister().isRunning())
        return;
    m_listingState = tr("Loading…");
    showSelection();
    m_desk->session()->lister().start();
    m_preview->readAgain();
    showRefreshing(true);
}

void MainWindow::showRefreshing(bool runs)
{
    m_refresh->setEnabled(true);
    m_refresh->setText(runs ? tr("Stop") : tr("Refresh"));
    m_refresh->setToolTip(runs ? tr("Stop loading (F5)")
                               : tr("Load what is new (F5); load all anew (Shift+F5)"));
}

void MainWindow::showListed(const conversations::Listing &listing)
{
    showRefreshing(false);
    if (isKnownEmpty(listing)) {
        m_notice->say(tr("There are no conversations in this sub-account"),
                      tr("When there are, Refresh shows them."));
        m_notice->offer(tr("Refresh"), [this] {
            m_pages->setCurrentWidget(m_columns);
            refresh();
        });
        m_pages->setCurrentWidget(m_notice);
    }
    m_listingState = listingSentence(listing);
    showSelection();
}

void MainWindow::showListingFailed(const highlevel::ApiError &error)
{
    showRefreshing(false);
    const bool some = m_desk->session()->store().size() > 0;
    m_listingState = some ? tr("Only a part: %1").arg(whatHappened(error)) : whatHappened(error);
    showSelection();
    if (some)
        return;
    m_notice->say(whatHappened(error), whatToDo(error) + QStringLiteral("\n\n") + whoSaidWhat(error));
    m_notice->offer(tr("Try again"), [this] {
        m_pages->setCurrentWidget(m_columns);
        refresh();
    });
    if (error.isAboutToken())
        m_notice->offer(tr("Update token…"), [this] { updateToken(m_desk->session()); });
    m_pages->setCurrentWidget(m_notice);
}

void MainWindow::showSelection()
{
    const int selected = m_list->selectedCount();
    m_delete->setEnabled(selected > 0 && m_desk->session());
    QString text = m_listingState;
    if (selected > 0)
        text += QStringLiteral(" · ") + tr("%L1 selected").arg(selected);
    m_counts->setText(text);
    if (selected == 1 && m_desk->session())
        m_preview->read(&m_desk->session()->client(),
                        m_desk->session()->store().at(m_list->selectedRows().front()));
    else
        m_preview->clear(selected > 1 ? tr("%L1 conversations are selected.").arg(selected)
                                      : tr("Select a conversation to read it."));
}

/// What just came into the list replaces whatever was said in its place.
void MainWindow::showListing()
{
    if (m_desk->session() && m_desk->session()->store().size() > 0 && m_pages->currentWidget() == m_notice)
        m_pages->setCurrentWidget(m_columns);
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
    if (busy || m_leaving->isInBackground() || isActiveWindow())
        return;
    QApplication::alert(this);
    platform::notify(tr("Threadsweep has finished deleting"), m_strip->sentences().join(QLatin1Char('\n')));
}

/// A deletion of another sub-account needs somebody.
void MainWindow::showAttention(AccountSession *session, const deletion::BatchStatus &status)
{
    markSwitcher();
    if (isActiveWindow())
        return;
    QApplication::alert(this);
    platform::notify(tr("%1 waits for you").arg(session->account().name),
                     batchSentence(status, session->deletions().now(), {}));
}

/// Beside each sub-account how many of its conversations are still to be deleted.
void MainWindow::markSwitcher()
{
    for (int row = 0; row < m_switcher->count(); ++row) {
        const QString key = m_switcher->itemData(row).toString();
        const accounts::Account *account = m_desk->list().find(key);
        QString text = account ? account->name : tr("Practice (on this computer)");
        for (const auto &session : m_desk->sessions().all()) {
            if (session->account().key != key)
                continue;
            int left = 0;
            bool waits = false;
            bool isPaused = false;
            for (int batch = 0; batch < session->deletions().batches(); ++batch) {
                const deletion::BatchStatus status = session->deletions().status(batch);
                if (status.hasEnded())
                    continue;
                left += status.total - status.ended();
                const bool byPerson = status.pauses == deletion::PauseReasons(deletion::PauseReason::Person);
                waits = waits || (status.isPaused() && !status.pauses.passByThemselves() && !byPerson);
                isPaused = isPaused || byPerson;
            }
            if (waits)
                text = tr("%1   ● waits for you").arg(text);
            else if (isPaused)
                text = tr("%1   ● paused").arg(text);
            else if (left > 0)
                text = tr("%1   ● %L2 left").arg(text).arg(left);
        }
        if (m_switcher->itemText(row) != text)
            m_switcher->setItemText(row, text);
    }
}

} // namespace ui
