#include "tests/support/in_front.h"
#include "tests/support/window_bench.h"
#include "ui/accounts/practice_bar.h"
#include "ui/banners/banner_area.h"
#include "ui/conversations/columns.h"
#include "ui/conversations/conversation_pane.h"
#include "ui/conversations/filter_bar.h"
#include "ui/conversations/list_selection.h"
#include "ui/conversations/listing_status.h"
#include "ui/conversations/table_model.h"
#include "ui/deletion/activity_panel.h"
#include "ui/deletion/confirmation.h"
#include "ui/deletion/deletion_strip.h"
#include "ui/help/keys_dialog.h"
#include "ui/history/history_page.h"
#include "ui/pages.h"
#include "ui/parts/labelled_combo.h"
#include "ui/parts/meant_presses.h"
#include "ui/parts/notice_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace ui;

/// The window names what it shows, and acts on nothing else.
class MainWindowTest : public QObject
{
    Q_OBJECT

    struct Bench : support::WindowBench
    {
        explicit Bench(const practice::Server::Options &options = {.conversations = 12})
            : WindowBench(options)
        {
            window.show();
        }
        void openAccount()
        {
            QVERIFY(open(QStringLiteral("Harbour Dental")));
            QTRY_COMPARE(desk.session()->store().size(), 12);
            QTRY_COMPARE(table("Conversations")->model()->rowCount(), 12);
        }
        [[nodiscard]] QTableView *table(const char *name) { return named<QTableView>(name); }
        [[nodiscard]] QPushButton *button(const char *text)
        {
            return first<QPushButton>(
                [text](const QPushButton *one) { return one->text() == QString::fromUtf8(text); });
        }
        /// Of the activity; the history has one of the same words.
        [[nodiscard]] QToolButton *choice(const char *text)
        {
            const auto all = window.findChild<ActivityPanel *>()->findChildren<QToolButton *>();
            return *std::ranges::find(all, QString::fromUtf8(text), &QToolButton::text);
        }
        /// The last question, once it is seen.
        [[nodiscard]] Confirmation *question() const
        {
            auto *last = window.findChild<Confirmation *>();
            return last && last->isVisible() ? last : nullptr;
        }
        /// Asks for what is selected to be deleted, and confirms it.
        void deleteSelected()
        {
            action("Delete…")->trigger();
            QTRY_VERIFY(question());
            QPointer<Confirmation> asked = question();
            asked->accept();
            QTRY_VERIFY(!asked);
        }
        /// Deletes all that was listed, of which HighLevel refuses one, and waits for the end.
        void deleteAllOfIt()
        {
            deletion::DeletionPlan plan;
            plan.checkBeforeSend = false;
            const conversations::Store &all = desk.session()->store();
            for (conversations::Row row = 0; row < all.rows(); ++row)
                plan.add(all.at(row), QStringLiteral("somebody"), 0);
            desk.session()->deletions().add(plan, {});
            QTRY_VERIFY_WITH_TIMEOUT(button("Try it again…") && button("Try it again…")->isVisible(), 30'000);
        }
        void comeToFront()
        {
            QTest::qWait(50);
            window.activateWindow();
            QVERIFY(support::comesToFront(&window));
        }
    };

    /// The column that is called so.
    static int columnOf(const QTableView &table, const char *name)
    {
        const QAbstractItemModel &model = *table.model();
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.headerData(column, Qt::Horizontal).toString() == QString::fromUtf8(name))
                return column;
        qFatal("no column is called %s", name);
    }

private Q_SLOTS:
    /// After leaving the practice the window named it still.
    void theTitleNamesWhatIsShown()
    {
        Bench b;
        QCOMPARE(b.window.windowTitle(), QStringLiteral("Threadsweep"));
        b.action("Practise with sample data")->trigger();
        QTRY_COMPARE(b.window.windowTitle(), QStringLiteral("Practice – Threadsweep"));
        QTRY_VERIFY(b.button("Leave")->isVisible());
        QCOMPARE(b.named<QComboBox>("Sub-account")->count(), 1);
        b.button("Leave")->click();
        QCOMPARE(b.window.windowTitle(), QStringLiteral("Threadsweep"));
        QVERIFY(!b.button("Leave")->isVisible());
        QTRY_COMPARE(b.named<QComboBox>("Sub-account")->count(), 0);
        QVERIFY(!b.action("Refresh")->isEnabled());

        b.openAccount();
        QCOMPARE(b.window.windowTitle(), QStringLiteral("Harbour Dental – Threadsweep"));
    }

    /// The next run, and whatever was added in it, began with what had been tried.
    void thePracticeFiltersEndWithIt()
    {
        for (const bool isLeft : {false, true}) {
            Bench b;
            b.action("Practise with sample data")->trigger();
            QTRY_COMPARE(b.window.windowTitle(), QStringLiteral("Practice – Threadsweep"));
            b.window.findChild<FilterBar *>()->setFilter({.nameless = true});
            if (isLeft)
                b.button("Leave")->click();
            b.window.close();
            const MainWindow next(&b.desk, &b.settings, b.profile);
            QVERIFY(next.findChild<FilterBar *>()->filter().isEmpty());
        }
        Bench b;
        b.openAccount();
        b.window.findChild<FilterBar *>()->setFilter({.nameless = true});
        b.window.close();
        const MainWindow next(&b.desk, &b.settings, b.profile);
        QVERIFY(next.findChild<FilterBar *>()->filter().nameless);
    }

    /// It was hidden behind *1 more* as soon as there was anything to warn of.
    void thePracticeBarStaysInSight()
    {
        Bench b;
        b.window.resize(880, 560);
        b.action("Practise with sample data")->trigger();
        QTRY_COMPARE(b.window.windowTitle(), QStringLiteral("Practice – Threadsweep"));
        auto *banners = b.first<BannerArea>(
            [](const BannerArea *one) { return !qobject_cast<const PracticeBar *>(one); });
        QVERIFY(banners);
        banners->put(QStringLiteral("worse"),
                     {.tone = Banner::Tone::Error, .text = QStringLiteral("Mind this.")});
        const auto isSeen = [&](const QString &text) {
            const auto *label = b.first<QLabel>([&](const QLabel *one) { return one->text() == text; });
            return label && label->isVisible() &&
                   b.window.rect().contains(QRect(label->mapTo(&b.window, QPoint()), label->size()));
        };
        QTRY_VERIFY(isSeen(QStringLiteral("Practice: nothing here is real.")));
        QTRY_VERIFY(isSeen(QStringLiteral("Mind this.")));
        QCOMPARE(b.window.size(), QSize(880, 560));
        b.button("Leave")->click();
        QVERIFY(!isSeen(QStringLiteral("Practice: nothing here is real.")));
        QVERIFY(isSeen(QStringLiteral("Mind this.")));
    }

    /// The keychain does not give another one's token: the window must not name the one that was shown
    /// before.
    void aSubAccountThatCannotBeOpenedIsNotNamedAsAnother()
    {
        Bench b;
        b.openAccount();
        practice::Server other({.conversations = 3, .location = QStringLiteral("BBBBkzuJQ8ZMd4Te84GK")});
        accounts::Account account = support::accountOf(other, QStringLiteral("two"));
        account.name = QStringLiteral("Riverside Vet");
        QCOMPARE(b.desk.list().put(account), accounts::AccountList::Put::Saved);
        b.desk.open(QStringLiteral("two"));
        QTRY_COMPARE(b.window.windowTitle(), QStringLiteral("Threadsweep"));
        QTRY_VERIFY(b.button("Enter the token…"));
        QCOMPARE(b.named<QComboBox>("Sub-account")->currentData().toString(), QStringLiteral("two"));
    }

    /// What helps is there first, and has the keyboard: to ask again for what is not there does not.
    void whatHelpsWithTheKeychainComesFirst()
    {
        Bench b;
        b.openAccount();
        b.comeToFront();
        using State = accounts::TokenStore::State;
        const auto offered = [&b](State state) {
            Q_EMIT b.desk.keychainFailed(
                QStringLiteral("one"),
                {.state = state, .token = {}, .systemText = QStringLiteral("as it is")});
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const auto buttons = b.window.findChild<NoticePage *>()->findChildren<QPushButton *>();
            return buttons.size() == 2 && buttons.front()->hasFocus() ? buttons.front()->text() : QString();
        };
        for (const State state : {State::Empty, State::OfAnother})
            QCOMPARE(offered(state), QStringLiteral("Enter the token…"));
        for (const State state : {State::Locked, State::Missing, State::Refused, State::NotAnswering})
            QCOMPARE(offered(state), QStringLiteral("Try again"));
        // Elsewhere nothing is taken from whoever is at it.
        b.action("Open")->trigger();
        QTRY_VERIFY(b.table("Past deletions")->isVisible());
        QCOMPARE(offered(State::Locked), QString());
    }

    /// What is selected in a list that is not to be seen is neither deleted nor copied.
    void nothingIsActedOnBehindTheHistory()
    {
        Bench b;
        b.openAccount();
        b.table("Conversations")->selectRow(0);
        QVERIFY(b.action("Delete…")->isEnabled());
        QVERIFY(b.action("Copy phone")->isEnabled());
        b.action("Open")->trigger();
        QTRY_VERIFY(b.table("Past deletions")->isVisible());
        for (const char *command :
             {"Delete…", "Copy phone", "Copy e-mail", "Select all shown", "Invert selection"})
            QVERIFY2(!b.action(command)->isEnabled(), command);
        b.button("&Back to the list")->click();
        QVERIFY(b.table("Conversations")->isVisible());
        QVERIFY(b.action("Delete…")->isEnabled());
    }

    /// An empty table says why it is empty.
    void theHistorySaysWhyItIsEmpty()
    {
        Bench b;
        b.openAccount();
        b.action("Open")->trigger();
        QTRY_COMPARE(b.table("Past deletions")->accessibleDescription(),
                     QStringLiteral("No deletion is recorded on this computer."));
        auto *page = b.window.findChild<HistoryPage *>();
        page->findChild<QLineEdit *>()->setText(QStringLiteral("nobody"));
        QTRY_COMPARE(b.table("Past deletions")->accessibleDescription(),
                     QStringLiteral("No deletion matches."));
    }

    /// What comes by itself meanwhile waits behind the history.
    void theHistoryIsNotTakenAwayByItself()
    {
        auto *list = new QWidget;
        QTemporaryDir folder;
        deletion::History past(folder.filePath(QStringLiteral("journal.sqlite")));
        Pages pages(
            list, [&] { return &past; }, nullptr);
        pages.showList();
        pages.openHistory(std::nullopt, nullptr);
        pages.showNotice();
        QVERIFY(pages.isHistoryShown());
        Q_EMIT pages.history()->left();
        QCOMPARE(pages.currentWidget(), static_cast<QWidget *>(pages.notice()));
        pages.replaceNotice();
        QVERIFY(pages.isListShown());
        pages.openHistory(std::nullopt, nullptr);
        pages.turnToList();
        QVERIFY(pages.isListShown());
    }

    /// What is to be minded is counted, and taken out of what is selected; what is asked about is the rest.
    void whatIsMindedIsTakenOut()
    {
        Bench b;
        b.openAccount();
        b.table("Conversations")->selectAll();
        const conversations::Snapshot all = b.desk.session()->store().snapshot();
        int starred = 0;
        for (conversations::Row row = 0; row < all.rows(); ++row)
            starred += all.at(row).starred;
        QVERIFY(starred > 0 && starred < 12); // else this shows nothing
        auto *takeOut = b.named<QPushButton>("Take out – the starred ones");
        QTRY_VERIFY(takeOut && takeOut->isVisible());
        QTest::qWait(100); // until all lines have their place
        const QPoint place = takeOut->mapTo(&b.window, QPoint());
        takeOut->setFocus();
        takeOut->click();
        const QString rest = QStringLiteral("Delete %1…").arg(12 - starred);
        QTRY_VERIFY(b.button(qUtf8Printable(rest)));
        // Its line keeps its place, so that a double click takes out no others, and so does the keyboard.
        const auto others = b.window.findChildren<QPushButton *>();
        const auto says = [&](const QString &words) {
            return b.first<QLabel>(
                [&](const QLabel *one) { return one->isVisible() && one->text() == words; });
        };
        QTRY_VERIFY(says(QStringLiteral("%1 starred: taken out").arg(starred)));
        QVERIFY(takeOut->isVisible() && !takeOut->isEnabled());
        QTest::qWait(100);
        QCOMPARE(takeOut->mapTo(&b.window, QPoint()), place);
        for (const QPushButton *one : others)
            QVERIFY(!one->hasFocus() || !one->accessibleName().startsWith(QStringLiteral("Take out")));
        b.button(qUtf8Printable(rest))->click();
        QTRY_VERIFY(b.question());
        const auto labels = b.question()->findChildren<QLabel *>();
        QVERIFY(std::ranges::none_of(
            labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("starred")); }));
        b.question()->reject();
        // Of another selection nothing was taken out.
        b.table("Conversations")->selectAll();
        QTRY_VERIFY(takeOut->isEnabled() && takeOut->isVisible());
        QVERIFY(!says(QStringLiteral("%1 starred: taken out").arg(starred)));
    }

    /// Taken out in the question, they alone stayed selected, and *Delete* stood ready for them.
    void whatIsTakenOutInTheQuestionIsSelectedNoLonger()
    {
        Bench b;
        b.openAccount();
        const auto selected = [&] { return b.window.findChild<ConversationPane *>()->selectedCount(); };
        const auto takeOutStarred = [&] {
            b.action("Delete…")->trigger();
            QTRY_VERIFY(b.question());
            const QPointer<Confirmation> whole = b.question();
            const auto buttons = whole->findChildren<QPushButton *>();
            const auto takeOut = std::ranges::find_if(buttons, [](const QPushButton *one) {
                return one->text().startsWith(QStringLiteral("Take out")) &&
                       one->text().endsWith(QStringLiteral("starred"));
            });
            QVERIFY(takeOut != buttons.end());
            (*takeOut)->click();
            QTRY_VERIFY(!whole);
            QTRY_VERIFY(b.question());
        };
        const auto answer = [&](bool yes) {
            const QPointer<Confirmation> rest = b.question();
            yes ? rest->accept() : rest->reject();
            QTRY_VERIFY(!rest);
        };
        b.table("Conversations")->selectAll();
        takeOutStarred();
        answer(false);
        QTest::qWait(50);
        QCOMPARE(selected(), 12);

        takeOutStarred();
        answer(true);
        QTRY_COMPARE(b.desk.session()->deletions().batches(), 1);
        const int deleted = b.desk.session()->deletions().status(0).total;
        QVERIFY(deleted > 0 && deleted < 12); // else this shows nothing
        QTRY_COMPARE(selected(), 0);
        b.action("Undo deletion")->trigger();
        QTRY_COMPARE(selected(), deleted);
    }

    /// Picked by hand it was not the filter that chose it.
    void theQuestionNamesTheFilterThatChose()
    {
        Bench b;
        b.openAccount();
        const QString name = b.table("Conversations")
                                 ->model()
                                 ->index(0, columnOf(*b.table("Conversations"), "Contact"))
                                 .data()
                                 .toString()
                                 .section(QLatin1Char(' '), 0, 0);
        b.named<QLineEdit>("Search conversations")->setText(name.left(1));
        auto *pane = b.window.findChild<ConversationPane *>();
        QTRY_VERIFY(pane->isUpToDate() && !pane->filterSentence().isEmpty());
        QVERIFY(pane->shownCount() > 1); // else this shows nothing
        const auto said = [&] {
            b.action("Delete…")->trigger();
            QString words;
            if (!QTest::qWaitFor([&] { return b.question() != nullptr; }))
                return words;
            const QPointer<Confirmation> question = b.question();
            const auto labels = question->findChildren<QLabel *>();
            for (const QLabel *one : labels)
                if (one->isVisible() && one->text().startsWith(QStringLiteral("Chosen by")))
                    words = one->text();
            question->reject();
            (void)QTest::qWaitFor([&] { return !question; });
            return words;
        };
        b.table("Conversations")->selectRow(0);
        QCOMPARE(said(), QString());
        b.table("Conversations")->selectAll();
        QCOMPARE(said(), QStringLiteral("Chosen by: Search for “%1”").arg(name.left(1)));
    }

    /// What is being deleted cannot be chosen again: no number counts it as selected, until its deletion is
    /// undone.
    void whatIsBeingDeletedIsNotSelected()
    {
        Bench b;
        b.openAccount();
        const auto counts = [&] {
            const auto labels = b.window.findChildren<QLabel *>();
            return (*std::ranges::find(labels, QStringLiteral("Counts"), &QWidget::accessibleDescription))
                ->text();
        };
        for (const int row : {1, 4, 7})
            b.table("Conversations")
                ->selectionModel()
                ->select(b.table("Conversations")->model()->index(row, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTRY_COMPARE(counts(), QStringLiteral("12 conversations · 3 selected"));
        b.action("Delete…")->trigger();
        QTRY_VERIFY(b.question());
        b.question()->accept();
        QTRY_COMPARE(counts(), QStringLiteral("12 conversations"));
        QVERIFY(!b.action("Delete…")->isEnabled());
        b.action("Select all shown")->trigger();
        QTRY_COMPARE(counts(), QStringLiteral("12 conversations · 9 selected"));
        QTRY_VERIFY(b.button("Delete 9…"));
        b.action("Undo deletion")->trigger();
        QTest::qWait(200); // what is held no longer is not selected beside them
        QTRY_COMPARE(counts(), QStringLiteral("12 conversations · 9 selected"));
        QTRY_VERIFY(b.button("Delete 9…"));
    }

    /// In the search field the keys of the window did nothing: Ctrl+Z took back no deletion, for whoever had
    /// searched for what to delete.
    void theKeysOfTheWindowWorkInATextField()
    {
        Bench b;
        b.openAccount();
        b.comeToFront();
        auto *field = b.named<QLineEdit>("Search conversations");
        const auto type = [&](Qt::Key key) { QTest::keyClick(field, key, Qt::ControlModifier); };
        field->setFocus();
        type(Qt::Key_E);
        QTRY_VERIFY(b.window.findChild<QFileDialog *>());
        b.window.findChild<QFileDialog *>()->reject();
        QTRY_VERIFY(!b.window.findChild<QFileDialog *>());

        b.table("Conversations")->selectRow(3);
        b.deleteSelected();
        deletion::Queue &queue = b.desk.session()->deletions();
        QTRY_COMPARE(queue.batches(), 1);
        b.comeToFront();
        // With something to take back of its own, too: the deletion will not wait.
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("a"));
        QVERIFY(field->isUndoAvailable());
        QTRY_VERIFY(b.button("Undo  Ctrl+Z"));
        QVERIFY(b.button("Undo  Ctrl+Z")->accessibleName().startsWith(QStringLiteral("Undo – ")));
        type(Qt::Key_Z);
        QCOMPARE(queue.status(0).stage, deletion::Stage::Undone);
        QCOMPARE(field->text(), QStringLiteral("a"));
        // Where there is no deletion to undo, it is the field's own key again.
        QTRY_VERIFY(!b.action("Undo deletion")->isEnabled());
        type(Qt::Key_Z);
        QCOMPARE(field->text(), QString());
        type(Qt::Key_A);
        QTRY_COMPARE(b.table("Conversations")->model()->rowCount(), 12);

        // No other key is kept from the window either, but those that are about a field's text.
        for (QAction *one : b.window.actions()) {
            if (one->shortcut().isEmpty() || !one->isEnabled())
                continue;
            const QKeyCombination keys = one->shortcut()[0];
            QKeyEvent asked(QEvent::ShortcutOverride, keys.key(), keys.keyboardModifiers());
            asked.ignore();
            QCoreApplication::sendEvent(field, &asked);
            const bool isOfText =
                one == b.action("Copy") || one == b.action("Select all shown") || one == b.action("Delete…");
            QVERIFY2(asked.isAccepted() == isOfText, qPrintable(one->text()));
        }
    }

    /// Space did, and Enter did nothing, on whatever had the ring around it.
    void enterPressesButtons()
    {
        Bench b;
        b.openAccount();
        b.comeToFront();
        b.table("Conversations")->selectAll();
        auto *takeOut = b.named<QPushButton>("Take out – the starred ones");
        QTRY_VERIFY(takeOut && takeOut->isVisible());
        const QSignalSpy taken(takeOut, &QPushButton::clicked);
        const auto hold = [](QWidget *widget, Qt::Key key) {
            QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
            QCoreApplication::sendEvent(widget, &again);
        };
        takeOut->setFocus();
        hold(takeOut, Qt::Key_Return);
        hold(takeOut, Qt::Key_Enter);
        QTest::keyClick(takeOut, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(taken.count(), 0);
        QTest::keyClick(takeOut, Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        // The keypad's, and a button of the tool bar.
        auto *history = b.named<QToolButton>("History");
        history->setFocus();
        QTest::keyClick(history, Qt::Key_Enter, Qt::KeypadModifier);
        QTRY_VERIFY(b.table("Past deletions")->isVisible());
        QTest::keyClick(b.table("Past deletions"), Qt::Key_Escape);
        // What can be down is down, and up again.
        b.action("Activity")->trigger();
        auto *choice = b.choice("Skipped");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Return);
        QVERIFY(choice->isChecked());
    }

    /// The buttons that have the keyboard while one deletes are gone a moment later: it was at the field for
    /// the sub-account then, and whoever has no mouse had to come all the way back.
    void theKeyboardComesBackToTheList()
    {
        Bench b;
        b.openAccount();
        QTest::qWait(50);
        b.window.activateWindow();
        QVERIFY(support::comesToFront(&b.window));
        QTableView *table = b.table("Conversations");
        const auto confirm = [&] {
            QTRY_VERIFY(b.question());
            QPointer<Confirmation> question = b.question();
            QVERIFY(support::comesToFront(question));
            const auto buttons = question->findChildren<QPushButton *>();
            buttons.last()->setFocus();
            QTest::keyClick(buttons.last(), Qt::Key_Return);
            QTRY_VERIFY(!question);
            b.window.activateWindow();
            QVERIFY(support::comesToFront(&b.window));
        };
        const auto pressInTheStrip = [&](const char *text) {
            QPushButton *button = nullptr;
            QTRY_VERIFY((button = b.button(text)) && button->isVisible());
            QVERIFY(support::comesToFront(&b.window));
            button->setFocus();
            QCOMPARE(QApplication::focusWidget(), button);
            QTest::keyClick(button, Qt::Key_Space);
            QTRY_VERIFY(!button->isVisible());
        };
        const auto isInTheList = [&] { return QApplication::focusWidget() == table; };

        // Asked for by the button of the tool bar, which has nothing to delete any more.
        table->selectRow(3);
        auto *tool = b.named<QToolButton>("Delete");
        tool->setFocus();
        QTest::keyClick(tool, Qt::Key_Space);
        confirm();
        QTRY_VERIFY(isInTheList());
        // Undone, and begun without waiting: by buttons that are not there any more.
        pressInTheStrip("Undo  Ctrl+Z");
        QTRY_VERIFY(isInTheList());
        table->selectRow(3);
        QTRY_VERIFY(b.action("Delete…")->isEnabled());
        b.action("Delete…")->trigger();
        confirm();
        pressInTheStrip("Delete now");
        QTRY_VERIFY(isInTheList());
        // And looked at: by one that goes with its line.
        QTRY_VERIFY_WITH_TIMEOUT(b.button("Close") && b.button("Close")->isVisible(), 30'000);
        pressInTheStrip("Close");
        QTRY_VERIFY(isInTheList());
        QVERIFY(table->currentIndex().isValid());
    }

    /// Stopping a deletion of thousands frees one after the other for choosing. Told with each of them, the
    /// window had no time left: somebody waited a minute for the end of what they had stopped.
    void aLargeDeletionTellsNoMoreOftenThanIsSeen()
    {
        constexpr int kAll = 3'000;
        Bench b({.conversations = kAll, .latencyMs = 300});
        QVERIFY(b.open(QStringLiteral("Harbour Dental")));
        QTRY_COMPARE(b.table("Conversations")->model()->rowCount(), kAll);
        b.table("Conversations")->selectAll();
        QTRY_VERIFY(b.button("Delete 3,000…"));
        deletion::DeletionPlan plan;
        const conversations::Snapshot all = b.desk.session()->store().snapshot();
        for (conversations::Row row = 0; row < all.rows(); ++row)
            plan.add(all.at(row), QStringLiteral("somebody"), 0);
        auto *list = b.window.findChild<ConversationPane *>();
        QTRY_VERIFY(list->isUpToDate());
        deletion::Queue &queue = b.desk.session()->deletions();
        const int batch = queue.add(plan, {}).batch;
        QTRY_VERIFY_WITH_TIMEOUT(queue.status(batch).tally.ended() > 0, 30'000);
        QCOMPARE(list->selectedCount(), 0);

        const QSignalSpy records(&queue, &deletion::Queue::batchChanged);
        const QSignalSpy told(list, &ConversationPane::selectionChanged);
        const QSignalSpy shown(list, &ConversationPane::shownChanged);
        QElapsedTimer time;
        time.start();
        queue.stop(batch);
        QTRY_VERIFY_WITH_TIMEOUT(queue.status(batch).hasEnded(), 30'000);
        QTRY_COMPARE(list->toldSelection().size(), list->selectedCount());
        QVERIFY2(records.size() > 1'000, "else this shows nothing");
        const qint64 most = time.elapsed() / ListSelection::kTellWithin.count() + shown.size() + 1;
        QVERIFY2(told.size() <= most, qPrintable(QStringLiteral("told %1 times, at most %2, of %3 records")
                                                     .arg(told.size())
                                                     .arg(most)
                                                     .arg(records.size())));
        // What comes free of it was not selected by anybody since.
        QCOMPARE(list->selectedCount(), 0);
        QVERIFY(!b.action("Delete…")->isEnabled());
    }

    /// What HighLevel refused to delete was selected when its deletion had ended, and *Delete* asked for it
    /// again: nobody had selected it. What somebody selects meanwhile stays.
    void whatWasHandedOverIsNotSelectedAgain()
    {
        Bench b({.conversations = 12, .latencyMs = 100});
        b.openAccount();
        auto *list = b.window.findChild<ConversationPane *>();
        QTableView *table = b.table("Conversations");
        const auto select = [&](std::initializer_list<int> rows) {
            for (const int row : rows)
                table->selectionModel()->select(table->model()->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        };
        select({1, 4, 7});
        b.deleteSelected();
        deletion::Queue &queue = b.desk.session()->deletions();
        QTRY_COMPARE(queue.batches(), 1);
        QCOMPARE(list->selectedCount(), 0);
        // In its undo window it only waits, and *Undo* gives the selection back.
        queue.undo(0);
        QTRY_COMPARE(list->selectedCount(), 3);
        b.deleteSelected();
        QTRY_COMPARE(queue.batches(), 2);
        // Not beside another that somebody made since: *Delete* would ask about both.
        select({2, 3});
        QCOMPARE(list->selectedCount(), 2);
        queue.undo(1);
        QTest::qWait(200);
        QCOMPARE(list->selectedCount(), 2);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
        table->clearSelection();
        select({1, 4, 7});
        b.deleteSelected();
        QTRY_COMPARE(queue.batches(), 3);
        select({2, 3});
        queue.beginNow(2);
        queue.pause(2);
        QTRY_VERIFY(queue.status(2).isPaused());
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
        // Nor does *Select all* take it in, to come out when it is free.
        b.action("Select all shown")->trigger();
        QTRY_COMPARE(list->selectedCount(), list->shownCount() - int(queue.open().atMost()));
        const int meant = list->selectedCount();
        queue.stop(2);
        QTRY_VERIFY(queue.status(2).hasEnded());
        QVERIFY(queue.open().isEmpty());
        QTest::qWait(200);
        QCOMPARE(list->selectedCount(), meant);
        QCOMPARE(list->toldSelection().size(), meant);
    }

    /// A batch may pause while somebody presses *Pause*: that is not for the press to lift.
    void whoWantsToPauseDoesNotResume()
    {
        Bench b({.conversations = 12, .latencyMs = 300});
        b.openAccount();
        deletion::Queue &queue = b.desk.session()->deletions();
        deletion::DeletionPlan plan;
        const conversations::Snapshot all = b.desk.session()->store().snapshot();
        for (conversations::Row row = 0; row < all.rows(); ++row)
            plan.add(all.at(row), QStringLiteral("somebody"), 0);
        const int batch = queue.add(plan, {}).batch;
        QPushButton *pause = nullptr;
        QTRY_VERIFY((pause = b.button("Pause")) && pause->isVisible());
        QTest::mousePress(pause, Qt::LeftButton);
        queue.pause(batch);
        QCOMPARE(pause->text(), QStringLiteral("Resume"));
        QTest::mouseRelease(pause, Qt::LeftButton);
        QVERIFY(queue.status(batch).isPaused());
        pause->click(); // and who wants to resume does
        QVERIFY(!queue.status(batch).isPaused());
    }

    /// Ctrl+. and *Stop* are for what is being deleted, and say which one that is: of two the newer one only
    /// waited, and was held up, or even resumed, while the other went on.
    void aKeyHoldsUpWhatDeletes()
    {
        Bench b({.conversations = 12, .latencyMs = 300});
        b.openAccount();
        deletion::Queue &queue = b.desk.session()->deletions();
        const auto add = [&](int from, int count) {
            deletion::DeletionPlan plan;
            plan.checkBeforeSend = false;
            for (int row = from; row < from + count; ++row)
                plan.add(b.desk.session()->store().at(conversations::Row(row)), QStringLiteral("somebody"),
                         0);
            return queue.add(plan, {}).batch;
        };
        const auto command = [&](const char *begin) {
            const auto all = b.window.findChildren<QAction *>();
            return *std::ranges::find_if(
                all, [&](const QAction *one) { return one->text().startsWith(QString::fromUtf8(begin)); });
        };
        const int older = add(0, 8);
        const int newer = add(8, 3);
        QTRY_COMPARE(queue.status(older).stage, deletion::Stage::Running);
        QTRY_COMPARE(command("&Pause")->text(), QStringLiteral("&Pause or resume – 8 in Harbour Dental"));
        command("&Pause")->trigger();
        QVERIFY(queue.status(older).isPaused());
        QVERIFY(!queue.status(newer).isPaused());
        command("&Pause")->trigger();
        QVERIFY(!queue.status(older).isPaused());
        queue.pause(newer);
        command("&Pause")->trigger(); // what is paused already is not resumed beside what runs
        QVERIFY(queue.status(older).isPaused());
        QVERIFY(queue.status(newer).isPaused());
        command("&Pause")->trigger();
        QVERIFY(!queue.status(older).isPaused());
        QVERIFY(queue.status(newer).isPaused());
        QCOMPARE(command("&Stop")->text(), QStringLiteral("&Stop – 8 in Harbour Dental"));
        command("&Stop")->trigger();
        QVERIFY(queue.wasStopped(older));
        QVERIFY(!queue.wasStopped(newer));
        queue.stopAll();
        QTRY_VERIFY_WITH_TIMEOUT(!b.desk.isBusy(), 30'000);
        QTRY_VERIFY(!command("&Stop")->isEnabled());
        QCOMPARE(command("&Stop")->text(), QStringLiteral("&Stop"));
    }

    /// The second click of a double-click on *Close* was *Delete now* of the line that slid into its place.
    void aSecondClickIsNotForWhatSlidUnderIt()
    {
        Bench b;
        b.openAccount();
        b.comeToFront();
        b.deleteAllOfIt();
        deletion::Queue &queue = b.desk.session()->deletions();
        deletion::DeletionPlan plan;
        plan.add(b.desk.session()->store().at(conversations::Row(0)), QStringLiteral("somebody"), 0);
        const int held = queue.add(plan, std::chrono::minutes(5)).batch;
        const auto visible = [&](const char *text) {
            return b.first<QPushButton>([text](const QPushButton *one) {
                return one->isVisible() && one->text() == QString::fromUtf8(text);
            });
        };
        QTRY_VERIFY(visible("Delete now"));
        QPushButton *close = visible("Close");
        QTest::qWait(100);
        const QPoint pointer = close->mapToGlobal(close->rect().center());
        QTRY_VERIFY((QCursor::setPos(pointer), QCursor::pos() == pointer));
        QTest::qWait(int(MeantPresses::kStandsFor.count()) + 100);
        QTest::mouseClick(close, Qt::LeftButton);
        QPushButton *now = visible("Delete now");
        QTRY_VERIFY(now->rect().contains(now->mapFromGlobal(pointer)));
        QTest::mouseClick(now, Qt::LeftButton, {}, now->mapFromGlobal(pointer));
        QCOMPARE(queue.status(held).stage, deletion::Stage::UndoWindow);
        queue.undo(held);
    }

    /// A press by assistive technology ends 100 ms after it began, when the sub-account may be closed.
    void whatHasGoneIsNotTriedAgain()
    {
        Bench b;
        b.openAccount();
        b.deleteAllOfIt();
        auto *strip = b.window.findChild<DeletionStrip *>();
        QSignalSpy wanted(strip, &DeletionStrip::tryAgainWanted);
        QSignalSpy why(strip, &DeletionStrip::seeWhyWanted);
        QSignalSpy token(strip, &DeletionStrip::updateTokenWanted);
        b.desk.remove(QStringLiteral("one"), [](const desk::Desk::TokenResult &) {});
        QTRY_VERIFY(!b.button("Try it again…")->isVisible());
        QVERIFY(!b.button("See why")->isVisible());
        for (const char *gone : {"Try it again…", "See why", "Update token…"})
            b.button(gone)->click();
        QCOMPARE(wanted.size() + why.size() + token.size(), 0);
    }

    /// Whatever sub-account is shown: pressed, the one that it is about is, and what was not deleted is
    /// offered.
    void whatStayedBehindIsOfferedFromElsewhere()
    {
        Bench b;
        b.openAccount();
        b.deleteAllOfIt();
        const practice::Server other(
            {.conversations = 3, .location = QStringLiteral("SECOND0LOCATION00000"), .seed = 2});
        QVERIFY(b.desk.saveForThisSession(support::accountOf(other, QStringLiteral("two")),
                                          support::tokenOf(other)));
        QTRY_COMPARE(b.desk.session()->account().key, QStringLiteral("two"));
        QCOMPARE(b.desk.sessions().all().size(), size_t(2));
        QVERIFY(b.button("Try it again…")->isVisible());
        b.button("Try it again…")->click();
        QTRY_VERIFY(b.question());
        QCOMPARE(b.desk.session()->account().key, QStringLiteral("one"));
        QVERIFY(b.question()->windowTitle() == QStringLiteral("Delete 1 conversation?"));
        b.question()->reject();
        // Once it was looked at, its sub-account is of no use any more.
        b.desk.open(QStringLiteral("two"));
        QTRY_COMPARE(b.desk.session()->account().key, QStringLiteral("two"));
        QCOMPARE(b.desk.sessions().all().size(), size_t(2));
        b.button("Close")->click();
        QTRY_COMPARE(b.desk.sessions().all().size(), size_t(1));
    }

    /// The line went as soon as another deletion was begun, in whatever sub-account, and its failure with it.
    void whatFailedStaysUntilItIsClosed()
    {
        Bench b;
        b.openAccount();
        b.deleteAllOfIt();
        QVERIFY(b.button("See why")->isVisible());
        deletion::Queue &queue = b.desk.session()->deletions();
        deletion::DeletionPlan another;
        another.add(deletion::PlannedItem{.id = queue.report(0).planned.id}, 0);
        queue.undo(queue.add(another, std::chrono::minutes(1)).batch);
        const auto lines = [&b] { return b.window.findChild<DeletionStrip *>()->sentences(); };
        QCOMPARE(lines().size(), 2);
        QVERIFY2(lines().back().contains(QStringLiteral("1 not deleted")), qPrintable(lines().back()));
        // What went well goes when the next one is begun.
        another = {};
        another.add(deletion::PlannedItem{.id = queue.report(0).planned.id}, 0);
        queue.undo(queue.add(another, std::chrono::minutes(1)).batch);
        QCOMPARE(lines().size(), 2);
        QVERIFY(lines().back().contains(QStringLiteral("1 not deleted")));
    }

    /// *See why* leads to what was not deleted of this very deletion, whatever sub-account is shown.
    void whyIsShownOfThisDeletionAlone()
    {
        Bench b;
        b.openAccount();
        b.deleteAllOfIt();
        QVERIFY(b.button("See why")->accessibleName().startsWith(QStringLiteral("See why")));
        const practice::Server other(
            {.conversations = 3, .location = QStringLiteral("SECOND0LOCATION00000"), .seed = 2});
        QVERIFY(b.desk.saveForThisSession(support::accountOf(other, QStringLiteral("two")),
                                          support::tokenOf(other)));
        QTRY_COMPARE(b.desk.session()->account().key, QStringLiteral("two"));
        b.button("See why")->click();
        QTRY_COMPARE(b.desk.session()->account().key, QStringLiteral("one"));
        QTRY_VERIFY(b.table("Activity")->isVisible());
        QCOMPARE(b.table("Activity")->model()->rowCount(), 1);
        QCOMPARE(b.table("Activity")->model()->index(0, 1).data().toString(), QStringLiteral("Not deleted"));
        QVERIFY(b.action("Activity")->isChecked());
        auto *onlyOne = b.named<QToolButton>("Show all deletions again");
        QVERIFY(onlyOne->isVisible());
        QCOMPARE(onlyOne->text(), QStringLiteral("Only the deletion of 12 ✕"));
        onlyOne->setFocus();
        onlyOne->click();
        QVERIFY(!onlyOne->isVisible());
        QCOMPARE(b.window.focusWidget(), b.table("Activity"));
        // What fails in another deletion is not kept out of sight.
        b.button("See why")->click();
        QVERIFY(onlyOne->isVisible());
        deletion::Queue &queue = b.desk.session()->deletions();
        const auto refused =
            std::ranges::find(queue.reportsOf(0), deletion::State::NotDeleted, &deletion::Report::state);
        deletion::DeletionPlan again;
        again.checkBeforeSend = false;
        again.add(refused->planned, 0);
        queue.add(again, {});
        QTRY_VERIFY(!onlyOne->isVisible());
        QTRY_COMPARE(b.table("Activity")->model()->rowCount(), 2);
        b.choice("All")->click();
        QCOMPARE(b.table("Activity")->model()->rowCount(), 13);
    }

    /// Of more than three lines some are folded away, but none that can be undone; and the keyboard stays.
    void manyDeletionsAreFolded()
    {
        Bench b;
        b.openAccount();
        b.comeToFront();
        auto *strip = b.window.findChild<DeletionStrip *>();
        deletion::Queue &queue = b.desk.session()->deletions();
        const auto shown = [&] {
            const auto lines = strip->findChildren<StripLine *>();
            return std::ranges::count_if(lines, [](const StripLine *line) { return line->isVisible(); });
        };
        const auto more = [&] {
            const auto buttons = strip->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
            return buttons.front();
        };
        const auto add = [&](int row, base::Milliseconds window) {
            deletion::DeletionPlan plan;
            plan.add(b.desk.session()->store().at(conversations::Row(row)), QStringLiteral("somebody"), 0);
            return queue.add(plan, window).batch;
        };
        for (int row = 0; row < 5; ++row)
            add(row, std::chrono::minutes(5));
        QCOMPARE(shown(), 5); // each can be undone
        QVERIFY(!more()->isVisible());
        // Those that wait behind one that is paused need nobody.
        queue.beginNow(0);
        queue.pause(0);
        queue.undo(1);
        queue.undo(2);
        queue.undo(3);
        QTRY_COMPARE(shown(), 3);
        QCOMPARE(more()->text(), QStringLiteral("2 more"));
        QCOMPARE(more()->accessibleName(), QStringLiteral("2 more deletions"));
        QVERIFY(b.button("Resume")->isVisible());
        QVERIFY(b.button("Undo  Ctrl+Z")->isVisible());
        more()->setFocus();
        more()->click();
        QCOMPARE(shown(), 5);
        QCOMPARE(more()->text(), QStringLiteral("Show fewer"));
        QCOMPARE(more()->accessibleName(), QStringLiteral("Show fewer deletions"));
        QVERIFY(more()->hasFocus());
        // What is folded away with the keyboard in it leaves it to what brings it back.
        const auto lines = strip->findChildren<StripLine *>();
        const auto undone =
            std::ranges::find_if(lines, [](const StripLine *line) { return line->batch() == 1; });
        const auto close = (*undone)->findChildren<QPushButton *>().last();
        close->setFocus();
        QVERIFY(close->hasFocus());
        more()->click();
        QCOMPARE(shown(), 3);
        QVERIFY(more()->hasFocus());
        queue.stopAll();
        QTRY_VERIFY_WITH_TIMEOUT(!b.desk.isBusy(), 30'000);
    }

    /// That the token is rejected is said no longer when there is another one.
    void aNewTokenIsTriedAtOnce()
    {
        Bench b;
        const accounts::Account account = support::accountOf(b.server, QStringLiteral("one"));
        const highlevel::ProvenToken old = support::tokenOf(b.server);
        b.server.expireToken();
        QVERIFY(b.desk.saveForThisSession(account, old));
        QTRY_VERIFY(b.button("Update token…") && b.window.findChild<NoticePage *>()->isVisible());
        QVERIFY(b.desk.saveForThisSession(account, support::tokenOf(b.server)));
        QTRY_COMPARE(b.table("Conversations")->model()->rowCount(), 12);
        QVERIFY(b.table("Conversations")->isVisible());
    }

    /// A listing that errors had cut short said so in the status bar alone, and had no way on but a key.
    void aListingThatWasCutShortCanBeTriedAgain()
    {
        Bench b;
        b.openAccount();
        auto *status = b.window.findChild<ListingStatus *>();
        QTRY_VERIFY(!status->isRunning());
        const auto isSaid = [&](const char *sentence) {
            return b.first<QLabel>([sentence](const QLabel *one) {
                return one->isVisible() && one->text() == QString::fromUtf8(sentence);
            }) != nullptr;
        };
        const auto said = [&] { return isSaid("Loading was cut short. HighLevel did not answer in time."); };
        const auto offered = [&] {
            return b.first<QPushButton>([](const QPushButton *one) {
                return one->isVisible() && one->text() == QStringLiteral("Try again");
            });
        };
        QVERIFY(!offered());
        Q_EMIT status->failed({.kind = highlevel::ApiError::Kind::TimedOut}, ListingStatus::Left::Part);
        QVERIFY(said());
        QVERIFY(offered());
        const QSignalSpy runs(status, &ListingStatus::runningChanged);
        QTest::mouseClick(offered(), Qt::LeftButton);
        QVERIFY(!runs.isEmpty());
        QVERIFY(!said());
        QTRY_VERIFY(!status->isRunning());
        QVERIFY(!offered());
        // Where all is there from before, nothing was cut.
        Q_EMIT status->failed({.kind = highlevel::ApiError::Kind::TimedOut}, ListingStatus::Left::AsBefore);
        QVERIFY(isSaid("The list was not refreshed. HighLevel did not answer in time."));
        // Nor does it outlive the sub-account that it is about.
        Q_EMIT status->failed({.kind = highlevel::ApiError::Kind::TimedOut}, ListingStatus::Left::Part);
        QVERIFY(said());
        b.action("Practise with sample data")->trigger();
        QTRY_COMPARE(b.window.windowTitle(), QStringLiteral("Practice – Threadsweep"));
        QTRY_VERIFY(!said());
    }

    /// From the list Tab led to what the program says above it, and from there up to the tool bar.
    void tabLeadsOnAsOneReads()
    {
        Bench b({.conversations = 12, .latencyMs = 200});
        b.action("Practise with sample data")->trigger();
        QTRY_VERIFY(b.button("Leave") && b.button("Leave")->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(b.table("Conversations")->model()->rowCount(), 120, 30'000);
        b.action("Activity")->setChecked(true);
        deletion::Queue &queue = b.desk.session()->deletions();
        for (const int row : {1, 2}) {
            b.table("Conversations")->selectRow(row);
            b.deleteSelected();
            QTRY_COMPARE(queue.batches(), row);
        }
        b.table("Conversations")->selectRow(4);
        const QWidget *from = b.named<QToolButton>("History");
        const auto strips = b.window.findChild<DeletionStrip *>()->findChildren<QPushButton *>();
        const auto undo = [&](bool withKey) {
            return *std::ranges::find_if(strips, [withKey](const QPushButton *one) {
                return one->text() == (withKey ? QStringLiteral("Undo  Ctrl+Z") : QStringLiteral("Undo"));
            });
        };
        const std::vector<const QWidget *> read{from,
                                                b.button("Let the token expire"),
                                                b.button("Leave"),
                                                b.named<QToolButton>("Add a filter"),
                                                b.table("Conversations"),
                                                b.named<QListView>("Messages"),
                                                b.named<QPlainTextEdit>("Activity details"),
                                                undo(true),
                                                undo(false)};
        std::vector<const QWidget *> reached;
        for (const QWidget *at = from; at != from || reached.empty(); at = at->nextInFocusChain())
            if (std::ranges::find(read, at) != read.end())
                reached.push_back(at);
        QStringList names;
        for (const QWidget *one : reached)
            names << one->accessibleName() + QLatin1Char('/') +
                         QString::fromLatin1(one->metaObject()->className());
        QVERIFY2(reached == read, qPrintable(names.join(QLatin1Char(' '))));
    }

    /// It was pressed, and nothing was to be seen of it.
    void thatThePracticeTokenExpiredIsSaid()
    {
        Bench b({.conversations = 12});
        b.action("Practise with sample data")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(b.table("Conversations")->model()->rowCount(), 120, 30'000);
        const auto says = [&b](const char *words) {
            const auto labels = b.window.findChild<PracticeBar *>()->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [words](const QLabel *one) { return one->text().contains(QLatin1String(words)); });
        };
        QVERIFY(!says("has expired"));
        b.button("Let the token expire")->click();
        QVERIFY(says("has expired"));
        QVERIFY(!b.button("Let the token expire"));
        b.action("Refresh")->trigger();
        QTRY_VERIFY(b.button("Update token…") && b.button("Update token…")->isVisible());
        b.button("Update token…")->click();
        QTRY_VERIFY(b.button("Let the token expire"));
        QVERIFY(!says("has expired"));
    }

    /// The selection that was told is behind the one there is while something is being deleted; the name of
    /// the contact in the menu was taken of a row that was no longer selected.
    void aSelectionThatIsJustGoneNamesNobody()
    {
        Bench b;
        b.openAccount();
        b.table("Conversations")->selectRow(2);
        QTRY_VERIFY(b.action("Delete…")->isEnabled());
        const auto *menu = b.table("Conversations");
        const auto named = [menu] {
            return std::ranges::any_of(menu->actions(), [](const QAction *one) {
                return one->text().startsWith(QStringLiteral("Delete everything of ")) &&
                       !one->text().contains(QStringLiteral("this contact"));
            });
        };
        QVERIFY(named());
        deletion::DeletionPlan plan;
        const conversations::Store &store = b.desk.session()->store();
        for (conversations::Row row = 0; row < store.rows(); ++row)
            plan.add(store.at(row), QStringLiteral("somebody"), 0);
        b.desk.session()->deletions().add(plan, std::chrono::seconds(60));
        // Told of by something else, before the selection is.
        b.action("Refresh")->trigger();
        QTRY_VERIFY(!b.action("Delete…")->isEnabled());
        QVERIFY(!named());
    }

    /// *Resume* stood there, and could only fail again.
    void withARejectedTokenNothingIsResumed()
    {
        Bench b({.conversations = 12});
        b.action("Practise with sample data")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(b.table("Conversations")->model()->rowCount(), 120, 30'000);
        b.button("Let the token expire")->click();
        deletion::DeletionPlan plan;
        for (conversations::Row row = 0; row < 3; ++row)
            plan.add(b.desk.session()->store().at(row), QStringLiteral("somebody"), 0);
        deletion::Queue &queue = b.desk.session()->deletions();
        queue.add(plan, {});
        QTRY_VERIFY(queue.status(0).pauses.holds(deletion::PauseReason::Token));
        QTRY_VERIFY(b.button("Update token…") && b.button("Update token…")->isVisible());
        QVERIFY(!b.button("Resume")->isVisible());
        QVERIFY(b.button("Stop")->isVisible());
        b.button("Stop")->click();
        QTRY_VERIFY(queue.status(0).hasEnded());
    }

    /// *Ctrl+H – Open* did not say what; the keys of the list stood nowhere.
    void theKeysAreNamedWithTheirMenu()
    {
        Bench b;
        b.action("Keyboard shortcuts")->trigger();
        auto *dialog = b.window.findChild<KeysDialog *>();
        QVERIFY(dialog);
        QStringList words;
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *one : labels)
            words << one->text();
        const qsizetype history = words.indexOf(QStringLiteral("History"));
        QVERIFY(history >= 0);
        QCOMPARE(words.mid(history, 3),
                 QStringList({QStringLiteral("History"), QStringLiteral("Ctrl+H"), QStringLiteral("Open")}));
        for (const char *key : {"Space", "Return", "Esc", "Home, End", "Menu"})
            QVERIFY2(words.contains(QString::fromLatin1(key)), key);
        // All of it is seen at once on a low screen: it was wide, two thirds empty, and scrolled.
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY2(dialog->minimumHeight() <= 620 && dialog->width() <= 900,
                 qPrintable(QStringLiteral("%1 × %2").arg(dialog->width()).arg(dialog->minimumHeight())));
        QVERIFY(!dialog->findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
    }

    /// Enter did nothing. It reads the conversation whose row has the keyboard.
    void enterReads()
    {
        Bench b;
        b.openAccount();
        b.comeToFront();
        QTableView *table = b.table("Conversations");
        table->selectRow(2);
        auto *messages = b.named<QListView>("Messages");
        QTRY_VERIFY(messages->isVisible());
        b.action("Preview")->setChecked(false);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(b.action("Preview")->isChecked());
        QTRY_COMPARE(QApplication::focusWidget(), messages);
        // Another row has the keyboard than the one that is selected.
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), 3);
        QTRY_COMPARE(QApplication::focusWidget(), messages);
        // Several that are selected stay so.
        table->selectAll();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 12);
    }

    /// With the keyboard in the activity below, Esc did not leave the history.
    void escLeavesTheHistoryFromAnywhere()
    {
        Bench b;
        b.openAccount();
        b.comeToFront();
        b.action("Activity")->setChecked(true);
        b.action("Open")->trigger();
        QTRY_VERIFY(b.table("Past deletions")->isVisible());
        b.table("Activity")->setFocus();
        QTest::keyClick(b.table("Activity"), Qt::Key_Escape);
        QTRY_VERIFY(b.table("Conversations")->isVisible());
        QVERIFY(!b.table("Past deletions")->isVisible());
    }

    /// After a night it is the one that was worked on; practice is opened by nobody's mistake.
    void whatWasOpenLastIsOpenedFirst()
    {
        Bench b;
        const auto openedAtTheNextStart = [&b] {
            b.desk.openPractice();
            MainWindow next(&b.desk, &b.settings, b.profile);
            next.openLast();
            return b.desk.session() ? b.desk.session()->account().name : QString();
        };
        b.openAccount();
        practice::Server other({.conversations = 3, .location = QStringLiteral("BBBBkzuJQ8ZMd4Te84GK")});
        accounts::Account vet = support::accountOf(other, QStringLiteral("two"));
        vet.name = QStringLiteral("Riverside Vet");
        QVERIFY(b.desk.saveForThisSession(vet, support::tokenOf(other)));
        QTRY_COMPARE(b.desk.session()->account().name, vet.name);
        QCOMPARE(openedAtTheNextStart(), vet.name);
        b.openAccount();
        QCOMPARE(openedAtTheNextStart(), QStringLiteral("Harbour Dental"));
        // One that is no longer in the list was open last.
        b.desk.open(QStringLiteral("two"));
        QTRY_COMPARE(b.desk.session()->account().name, vet.name);
        b.desk.remove(QStringLiteral("two"), [](const auto &) {});
        QTRY_VERIFY(!b.desk.list().find(QStringLiteral("two")));
        QCOMPARE(openedAtTheNextStart(), QStringLiteral("Harbour Dental"));
    }

    /// The activity of one sub-account stood open and empty beside another's list.
    void theActivityOpensForWhatItShowsAlone()
    {
        Bench b;
        practice::Server other(
            {.conversations = 30, .latencyMs = 200, .location = QStringLiteral("BBBBkzuJQ8ZMd4Te84GK")});
        accounts::Account vet = support::accountOf(other, QStringLiteral("two"));
        vet.name = QStringLiteral("Riverside Vet");
        QVERIFY(b.desk.saveForThisSession(vet, support::tokenOf(other)));
        QTRY_COMPARE(b.table("Conversations")->model()->rowCount(), 30);
        b.table("Conversations")->selectAll();
        b.deleteSelected();
        QTRY_COMPARE(b.desk.session()->deletions().batches(), 1);
        QVERIFY(!b.table("Activity")->isVisible());
        b.desk.session()->deletions().beginNow(0);
        QTRY_VERIFY(b.table("Activity")->isVisible());
        b.desk.session()->deletions().pause(0); // so that its sub-account stays open
        b.openAccount();
        QVERIFY(!b.table("Activity")->isVisible());
        b.desk.open(QStringLiteral("two"));
        QTRY_COMPARE(b.desk.session()->account().name, vet.name);
        QTRY_VERIFY(b.table("Activity")->isVisible());
        // Its own button closes it, and then it stays closed.
        b.named<QToolButton>("Close the activity")->click();
        QVERIFY(!b.table("Activity")->isVisible());
        QVERIFY(!b.action("Activity")->isChecked());
        b.openAccount();
        // What somebody opens stays open, whatever it shows.
        b.action("Activity")->trigger();
        QVERIFY(b.table("Activity")->isVisible());
        b.desk.open(QStringLiteral("two"));
        QTRY_COMPARE(b.desk.session()->account().name, vet.name);
        b.openAccount();
        QVERIFY(b.table("Activity")->isVisible());
    }

    /// It opened because of a failure, and showed pages of what was under way.
    void whatFailedComesBeforeOnesEyes()
    {
        Bench b;
        b.openAccount();
        // An empty one says what will stand there.
        QVERIFY(b.table("Activity")->accessibleDescription().contains(QStringLiteral("will stand here")));
        QVERIFY(b.choice("All")->isChecked());
        b.deleteAllOfIt();
        QTRY_VERIFY(b.table("Activity")->isVisible());
        QTRY_VERIFY(b.choice("Not deleted")->isChecked());
        QCOMPARE(b.table("Activity")->model()->rowCount(), 1);
        QVERIFY(b.table("Activity")->accessibleDescription().isEmpty());
        // As assistive technology does it, which clicks on nothing that can be checked.
        b.choice("All")->toggle();
        QCOMPARE(b.table("Activity")->model()->rowCount(), 12);
    }

    /// It opened because of what an earlier run had not deleted, and promised that it would stand there.
    void whatAnEarlierRunHasEndedIsShown()
    {
        Bench b;
        b.openAccount();
        const conversations::Store &all = b.desk.session()->store();
        deletion::JournalBatch cutShort{.head = {.batch = 1,
                                                 .identity = b.desk.session()->identity(),
                                                 .begunAt = QDateTime::currentDateTimeUtc()},
                                        .items = {}};
        deletion::DeletionPlan plan;
        for (conversations::Row row = 0; row < 4; ++row)
            plan.add(all.at(row), QStringLiteral("somebody"), 0);
        for (const deletion::PlannedItem &planned : plan.items)
            cutShort.items.push_back({.position = int(cutShort.items.size()), .planned = planned});
        using deletion::State;
        cutShort.items[0].outcome = {.state = State::Deleted, .at = cutShort.head.begunAt};
        cutShort.items[2].outcome = {.state = State::NotDeleted, .at = cutShort.head.begunAt};
        b.desk.session()->deletions().takeUp(cutShort, true);
        QTRY_VERIFY(b.table("Activity")->isVisible());
        QVERIFY(b.choice("Not deleted")->isChecked());
        QTRY_COMPARE(b.table("Activity")->model()->rowCount(), 1);
        QCOMPARE(b.table("Activity")->model()->index(0, 2).data().toString(),
                 cutShort.items[2].planned.contact);
        QVERIFY(b.table("Activity")->accessibleDescription().isEmpty());
        // The last ones on top: what was cancelled now comes after what ended before.
        b.choice("All")->click();
        const QAbstractItemModel *lines = b.table("Activity")->model();
        QCOMPARE(lines->rowCount(), 4);
        QStringList outcomes;
        for (int row = 0; row < lines->rowCount(); ++row)
            outcomes << lines->index(row, 1).data().toString();
        QCOMPARE(outcomes.mid(0, 2), QStringList(2, QStringLiteral("Cancelled")));
        QCOMPARE(outcomes.mid(2), (QStringList{QStringLiteral("Not deleted"), QStringLiteral("Deleted")}));
    }

    /// A right click on a line did nothing.
    void aLineIsCopiedAndFoundByItsMenu()
    {
        Bench b;
        b.openAccount();
        auto *lines = b.table("Activity");
        QCOMPARE(lines->contextMenuPolicy(), Qt::ActionsContextMenu);
        QCOMPARE(lines->actions().size(), 2);
        QAction *show = lines->actions().front();
        QCOMPARE(show->text(), QStringLiteral("Show in list"));
        QAction *copy = lines->actions().back();
        QCOMPARE(copy->text(), QStringLiteral("Copy details"));
        QVERIFY(!copy->isEnabled());
        QVERIFY(!show->isEnabled());
        b.deleteAllOfIt();
        QTRY_VERIFY(copy->isEnabled());
        copy->trigger();
        const QString details = b.named<QPlainTextEdit>("Activity details")->toPlainText();
        QVERIFY(details.startsWith(QStringLiteral("Not deleted – ")));
        QCOMPARE(QApplication::clipboard()->text(), details);
        // The one that is still there is found, also where a filter leaves it out.
        QVERIFY(show->isEnabled());
        auto *list = b.table("Conversations");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        b.window.findChild<FilterBar *>()->setFilter({.text = QStringLiteral("nobody of that name")});
        QTRY_COMPARE(list->model()->rowCount(), 0);
        show->trigger();
        QTRY_COMPARE(list->selectionModel()->selectedRows().size(), 1);
        QVERIFY(list->isVisible());
    }

    /// Where somebody opened it nothing changes before their eyes.
    void whatSomebodyOpenedStaysAsItIs()
    {
        Bench b;
        b.openAccount();
        b.action("Activity")->trigger();
        b.deleteAllOfIt();
        QTRY_COMPARE(b.table("Activity")->model()->rowCount(), 12);
    }

    /// F6 leads from one part of the window to the next, and round.
    void aKeyLeadsThroughTheAreas()
    {
        Bench b;
        b.openAccount();
        QTest::qWait(50);
        b.window.activateWindow();
        QVERIFY(support::comesToFront(&b.window));
        b.table("Conversations")->setFocus();
        QSet<QWidget *> reached;
        for (int i = 0; i < 6; ++i) {
            b.action("Next area")->trigger();
            QVERIFY(QApplication::focusWidget());
            QVERIFY(QApplication::focusWidget()->isVisible());
            reached << QApplication::focusWidget();
        }
        QVERIFY2(reached.size() >= 2, qPrintable(QString::number(reached.size())));
        QVERIFY(reached.contains(b.table("Conversations")));
        QVERIFY(reached.contains(b.named<QComboBox>("Sub-account")));
    }

    /// All sample messages were of the last weeks: what the program is for could not be practised.
    void theMainTaskCanBePractised()
    {
        Bench b;
        b.action("Practise with sample data")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(b.table("Conversations")->model()->rowCount(), 120, 30'000);
        const auto shown = [&] { return b.table("Conversations")->model()->rowCount(); };
        auto *bar = b.window.findChild<FilterBar *>();
        using Age = conversations::Filter::Age;
        // The ready-made filter, with enough that their number is typed; and the help's example.
        bar->setFilter({.assigned = conversations::Filter::Assigned::Nobody,
                        .age = {.kind = Age::Kind::OlderThan, .days = 90},
                        .neverReplied = true});
        QTRY_VERIFY_WITH_TIMEOUT(shown() >= 10 && shown() < 60, 10'000);
        bar->setFilter({.assigned = conversations::Filter::Assigned::Nobody,
                        .age = {.kind = Age::Kind::OlderThan, .days = 365},
                        .neverReplied = true});
        QTRY_VERIFY2(shown() >= 3 && shown() < 40, qPrintable(QString::number(shown())));
        // Those of the last day are there to be minded.
        bar->setFilter({.age = {.kind = Age::Kind::NewerThan, .days = 7}});
        QTRY_VERIFY2(shown() >= 10 && shown() < 60, qPrintable(QString::number(shown())));
    }

    /// Above the list alone the filters took two lines, and the list dropped when they came.
    void filtersGoAcrossTheWindow()
    {
        Bench b;
        b.openAccount();
        b.window.resize(1366, 700);
        auto *bar = b.window.findChild<FilterBar *>();
        QTRY_COMPARE(bar->width(), b.window.width());
        const int height = bar->height();
        const auto top = [&] { return b.table("Conversations")->mapTo(&b.window, QPoint()).y(); };
        const int before = top();
        bar->setFilter({.assigned = conversations::Filter::Assigned::Nobody,
                        .tags = {QStringLiteral("lead")},
                        .age = {.kind = conversations::Filter::Age::Kind::OlderThan, .days = 90}});
        QTest::qWait(100);
        QCOMPARE(bar->height(), height);
        bar->setFilter({.tags = {QStringLiteral("lead")}});
        QTRY_VERIFY(b.table("Conversations")->isVisible());
        QCOMPARE(top(), before);
        // From a filter the next area is the list.
        b.comeToFront();
        b.named<QToolButton>("Add a filter")->setFocus();
        b.action("Next area")->trigger();
        QCOMPARE(QApplication::focusWidget(), b.table("Conversations"));
        // They are the list's, and go with it.
        b.action("Open")->trigger();
        QVERIFY(!bar->isVisible());
    }

    /// The buttons keep their names, whatever they say.
    /// With the activity open it was higher, by pages that were not even shown: Pause and Stop left the
    /// screen.
    void fitsALowScreen()
    {
        Bench b;
        b.openAccount();
        b.action("Activity")->setChecked(true);
        constexpr QSize least(880, 560);
        const auto fits = [&] {
            const QSize needs = b.window.minimumSizeHint();
            return needs.width() <= least.width() &&
                   needs.height() <= least.height() - 100; // a strip of two lines
        };
        QTRY_VERIFY2(fits(), qPrintable(QString::number(b.window.minimumSizeHint().height())));
        b.action("Open")->trigger();
        QTRY_VERIFY2(fits(), qPrintable(QString::number(b.window.minimumSizeHint().height())));
    }
    /// With every deletion the window grew by what opened, and off the screen: with Pause, Stop and what the
    /// status bar says.
    void theWindowNeverGrowsByItself()
    {
        Bench b({.conversations = 120, .latencyMs = 500});
        b.action("Practise with sample data")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(b.table("Conversations")->model()->rowCount(), 120, 30'000);
        constexpr QSize low(837, 471); // of 1366 x 768 at 150 %
        b.window.resize(low);
        QTRY_COMPARE(b.window.size(), low);
        const auto isInside = [&](QWidget *one) {
            return b.window.rect().contains(QRect(one->mapTo(&b.window, QPoint()), one->size()));
        };
        const auto fits = [&](int lines) {
            QTest::qWait(100);
            QCOMPARE(b.window.size(), low);
            QVERIFY(isInside(b.window.statusBar()));
            auto *strip = b.window.findChild<DeletionStrip *>();
            QVERIFY(isInside(strip));
            int buttons = 0;
            const auto inside = strip->findChildren<QPushButton *>();
            for (QPushButton *one : inside) {
                if (!one->isVisible())
                    continue;
                ++buttons;
                QVERIFY2(isInside(one), qPrintable(one->accessibleName()));
                QVERIFY2(one->height() >= one->minimumSizeHint().height(), qPrintable(one->accessibleName()));
                QVERIFY2(one->mapTo(strip, QPoint()).y() + one->height() <= strip->height(),
                         qPrintable(one->accessibleName()));
            }
            QVERIFY(buttons >= 2 * lines);
            // And there is something left of the list to be seen.
            QVERIFY2(b.table("Conversations")->viewport()->height() >= 60,
                     qPrintable(QString::number(b.table("Conversations")->viewport()->height())));
        };
        const auto select = [&](int first, int count) {
            b.table("Conversations")->clearSelection();
            for (int row = first; row < first + count; ++row)
                b.table("Conversations")
                    ->selectionModel()
                    ->select(b.table("Conversations")->model()->index(row, 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        };
        select(0, 60);
        b.deleteSelected();
        QTRY_COMPARE(b.desk.session()->deletions().batches(), 1);
        fits(1);
        select(70, 40);
        b.deleteSelected();
        QTRY_COMPARE(b.desk.session()->deletions().batches(), 2);
        fits(2);
        b.desk.session()->deletions().beginNow(0);
        QTRY_VERIFY_WITH_TIMEOUT(b.table("Activity")->isVisible(), 30'000);
        fits(2);
        select(62, 4);
        QTRY_VERIFY(b.button("Delete 4…") && b.button("Delete 4…")->isVisible());
        fits(2);
        b.action("Open")->trigger();
        QTRY_VERIFY(b.table("Past deletions")->isVisible());
        QTest::qWait(50);
        QCOMPARE(b.window.size(), low);
        QVERIFY(isInside(b.window.statusBar()));
    }

    /// A long name was cut off, and with it what goes on in that sub-account.
    void aLongNameIsShortenedInTheToolBar()
    {
        Bench b;
        const QString name = QStringLiteral("Harbour Dental and Orthodontics of Greater Springfield, North");
        QVERIFY(b.open(name));
        auto *combo = b.named<LabelledCombo>("Sub-account");
        QTRY_COMPARE(combo->currentText(), name);
        QVERIFY2(combo->shownText().contains(u'…'), qPrintable(combo->shownText()));
        QVERIFY(combo->shownText().startsWith(QStringLiteral("Harbour")));
        QVERIFY(combo->fontMetrics().horizontalAdvance(combo->shownText()) < combo->width());
        QHelpEvent asked(QEvent::ToolTip, QPoint(5, 5), combo->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(combo, &asked);
        QCOMPARE(QToolTip::text(), name);
        QToolTip::hideText();
        // What has room is as it is, and needs no tool tip.
        QVERIFY(b.open(QStringLiteral("Vet")));
        QTRY_COMPARE(combo->shownText(), QStringLiteral("Vet"));
    }
    void theButtonsAreCalledByOneName()
    {
        Bench b;
        b.openAccount();
        auto *refresh = b.named<QToolButton>("Refresh");
        QVERIFY(refresh);
        QCOMPARE(refresh->text(), QStringLiteral("Refresh"));
        b.action("Refresh")->trigger();
        QCOMPARE(refresh->text(), QStringLiteral("Stop"));
        QCOMPARE(refresh->accessibleName(), QStringLiteral("Refresh"));
        QTRY_COMPARE(refresh->text(), QStringLiteral("Refresh"));
        QVERIFY(b.named<QToolButton>("Delete"));
        QCOMPARE(b.named<QToolButton>("History")->text(), QStringLiteral("History"));
    }

    void whatIsChosenInTheMenuIsASetting()
    {
        Bench b;
        b.openAccount();
        const auto height = [&] { return b.table("Conversations")->rowHeight(0); };
        const int comfortable = height();
        b.action("Compact")->trigger();
        QVERIFY(height() < comfortable);
        b.action("Dark")->trigger();
        const settings::SettingsFile kept(b.profile.settingsFile());
        QCOMPARE(kept.now().scheme, settings::Scheme::Dark);
        QCOMPARE(kept.now().density, settings::Density::Compact);
        QVERIFY(b.action("Dark")->isChecked());
        b.action("Comfortable")->trigger();
        QCOMPARE(height(), comfortable);
        b.action("As the system")->trigger();
    }

    /// A question names whose conversations go, and where that is not all.
    void everythingOfAContactIsAskedAbout()
    {
        Bench b;
        b.openAccount();
        QVERIFY(!b.action("Delete everything of this contact…")->isEnabled());
        b.table("Conversations")->selectRow(2);
        QTRY_VERIFY(b.action("Delete everything of this contact…")->isEnabled());
        b.action("Delete everything of this contact…")->trigger();
        QTRY_VERIFY(b.question());
        auto *question = b.question();
        const auto labels = question->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() &&
                   label->text().startsWith(QStringLiteral("Chosen by: everything of "));
        }));
        question->reject();
        b.table("Conversations")->selectAll();
        QVERIFY(!b.action("Delete everything of this contact…")->isEnabled());
    }

    void columnsAreChosen()
    {
        Bench b;
        b.openAccount();
        auto *table = b.table("Conversations");
        const auto shown = [&](const char *name) { return !table->isColumnHidden(columnOf(*table, name)); };
        QVERIFY(!shown("E-mail") && !shown("Created"));
        b.action("E-mail")->trigger();
        QVERIFY(shown("E-mail"));
        QVERIFY(!b.action("Contact")->isEnabled());
        b.window.close(); // which keeps them
        MainWindow again(&b.desk, &b.settings, b.profile);
        for (auto *other : again.findChildren<QTableView *>())
            if (other->accessibleName() == QStringLiteral("Conversations"))
                table = other;
        QVERIFY(shown("E-mail"));
        QVERIFY(!shown("Created"));
    }

    /// In the smallest window a third of a word of the last message was to be seen. What the others gave up
    /// for it they have again in a larger one, and a width that somebody chose is kept.
    void theLastMessageHasRoomInASmallWindow()
    {
        Bench b;
        b.openAccount();
        auto *table = b.table("Conversations");
        const auto width = [&](const char *name) { return table->columnWidth(columnOf(*table, name)); };
        b.window.resize(1280, 800);
        QTRY_COMPARE(width("Contact"), 160);
        b.window.resize(880, 560);
        QTRY_VERIFY2(width("Last message") >= 160, qPrintable(QString::number(width("Last message"))));
        QVERIFY(width("Contact") >= 110 && width("Channel") >= 90 && width("When") >= 80);
        // Kept as they were chosen, not as they are at the moment.
        QTableView other;
        ConversationTableModel model;
        other.setModel(&model);
        Columns columns(&other);
        columns.restore(b.window.findChild<ConversationPane *>()->columns()->state());
        other.resize(900, 400);
        other.show();
        QTRY_COMPARE(other.columnWidth(0), 160);
        other.setColumnWidth(0, 190);
        other.resize(480, 400);
        QTRY_VERIFY(other.columnWidth(0) < 190);
        other.resize(900, 400);
        QTRY_COMPARE(other.columnWidth(0), 190);
    }

    /// The question stood before *Undo*, and the time for it ran out behind.
    void whoQuitsCanStillUndo()
    {
        Bench b({.conversations = 12, .latencyMs = 400});
        b.openAccount();
        const auto add = [&](conversations::Row row, base::Milliseconds hold) {
            deletion::DeletionPlan plan;
            plan.add(deletion::PlannedItem{.id = b.desk.session()->store().at(row).id}, 0);
            return b.desk.session()->deletions().add(plan, hold).batch;
        };
        deletion::Queue &queue = b.desk.session()->deletions();
        const int held = add(0, std::chrono::seconds(60));
        b.window.close();
        QTRY_VERIFY(b.button("Stop; offer the rest next time"));
        auto *box = qobject_cast<QMessageBox *>(b.button("Stop; offer the rest next time")->window());
        QVERIFY2(box->text().endsWith(QStringLiteral("Nothing has been sent yet.")), qPrintable(box->text()));
        const auto buttons = box->buttons();
        const auto undo = std::ranges::find(buttons, QStringLiteral("Undo"), &QAbstractButton::text);
        QVERIFY(undo != buttons.end());
        (*undo)->click();
        QCOMPARE(queue.status(held).stage, deletion::Stage::Undone);
        QVERIFY(b.window.isVisible());
        QTRY_VERIFY(!b.button("Stop; offer the rest next time"));

        // What it says follows what goes on, and what cannot be undone any more is not offered.
        add(1, std::chrono::milliseconds(300));
        b.window.close();
        QTRY_VERIFY(b.button("Stop; offer the rest next time"));
        box = qobject_cast<QMessageBox *>(b.button("Stop; offer the rest next time")->window());
        QTRY_COMPARE(box->text(), QStringLiteral("1 is still to be deleted in Harbour Dental."));
        for (QAbstractButton *button : box->buttons())
            QVERIFY(button->text() != QStringLiteral("Undo") || !button->isEnabled());
        box->reject();
    }

    /// A program without its window never stays for ever: what waits for somebody brings the window back,
    /// and what waits already is not sent into the background.
    void whatWaitsForSomebodyIsNotLeftWithoutAWindow()
    {
        Bench b({.conversations = 12, .latencyMs = 150});
        b.openAccount();
        deletion::DeletionPlan plan;
        for (const conversations::Row row : {conversations::Row(0), conversations::Row(1)})
            plan.add(deletion::PlannedItem{.id = b.desk.session()->store().at(row).id}, 0);
        deletion::Queue &queue = b.desk.session()->deletions();
        const int batch = queue.add(plan, base::Milliseconds(300)).batch;
        b.window.close();
        QTRY_VERIFY(b.button("Go on without the window"));
        QVERIFY(qobject_cast<QMessageBox *>(b.button("Go on without the window")->window())
                    ->text()
                    .startsWith(QStringLiteral("Harbour Dental: 2 conversations will be deleted in ")));
        b.button("Go on without the window")->click();
        QVERIFY(!b.window.isVisible());
        b.server.expireToken();
        QTRY_VERIFY_WITH_TIMEOUT(b.window.isVisible(), 20'000);
        QVERIFY(queue.status(batch).waitsForSomebody());

        b.window.close();
        QTRY_VERIFY(b.button("Stop; offer the rest next time"));
        const auto *box = qobject_cast<QMessageBox *>(b.button("Stop; offer the rest next time")->window());
        QVERIFY2(box->informativeText().startsWith(QStringLiteral("This is paused and waits for you.")),
                 qPrintable(box->informativeText()));
        for (const QAbstractButton *one : box->buttons())
            QVERIFY(one->text() != QStringLiteral("Go on without the window"));
        QVERIFY(b.window.isVisible());
        b.button("Back")->click();
        QVERIFY(b.window.isVisible());
        queue.stopAll();
        QTRY_VERIFY_WITH_TIMEOUT(!b.desk.isBusy(), 30'000);
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
