#include "app/practice/server.h"
#include "tests/support/desk_world.h"
#include "tests/support/random_conversations.h"
#include "ui/conversations/columns.h"
#include "ui/conversations/conversation_pane.h"
#include "ui/conversations/filter_bar.h"
#include "ui/conversations/table_model.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;
using conversations::Filter;
using conversations::Row;
using support::RandomConversations;

/// Later than any message of these tests.
static constexpr qint64 kFarFuture = 4'000'000'000'000;

/// What is selected is what can be deleted, so: never a row that is not shown.
class ConversationPaneTest : public QObject
{
    Q_OBJECT

    /// Whether a label that can be seen says this.
    static bool says(const QWidget &pane, const QString &text)
    {
        const auto labels = pane.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    struct Bench
    {
        explicit Bench(int rows, quint64 seed = 1)
            : random(seed), saved(folder.filePath(QStringLiteral("filters.json")))
        {
            pane.resize(900, 500);
            pane.show();
            for (int i = 0; i < rows; ++i)
                (void)store.merge({random.next()});
            pane.follow(&store);
            pane.storeChanged();
            settle();
        }

        void settle()
        {
            QTRY_VERIFY(pane.isUpToDate());
            QCoreApplication::processEvents();
        }
        void filter(const Filter &filter)
        {
            pane.filterBar()->setFilter(filter);
            settle();
        }
        [[nodiscard]] const ConversationTableModel &model()
        {
            return *qobject_cast<ConversationTableModel *>(pane.table()->model());
        }
        [[nodiscard]] std::set<Row> selected() const
        {
            const auto rows = pane.selection().rows();
            return {rows.begin(), rows.end()};
        }
        [[nodiscard]] std::set<Row> shown() { return {model().shown().begin(), model().shown().end()}; }

        QTemporaryDir folder;
        RandomConversations random;
        base::SystemClock clock;
        conversations::SavedFilters saved;
        conversations::Store store;
        ConversationPane pane{&clock, &saved};
    };

private Q_SLOTS:
    /// Where the last message, which takes the room there is, is not shown, a row ended in the middle.
    void aRowGoesFromSideToSideWhateverColumnsAreShown()
    {
        Bench b(3);
        const QHeaderView *header = b.pane.table()->horizontalHeader();
        for (const bool isShown : {false, true}) {
            b.pane.columns()->show(ConversationTableModel::LastMessage, isShown);
            QCoreApplication::processEvents();
            QCOMPARE(header->length(), b.pane.table()->viewport()->width());
        }
    }

    /// It stands in the list until the next view comes, and must not be counted, or deleted again, meanwhile.
    void whatIsJustGoneIsNotSelected()
    {
        Bench b(30);
        b.pane.selectAll();
        QCOMPARE(b.pane.selection().size(), 30);
        QVERIFY(b.store.bury(b.store.at(b.model().rowAt(4)).id, {kFarFuture, kFarFuture}));
        QCOMPARE(b.pane.shownCount(), 30);
        QCOMPARE(b.pane.selection().size(), 29);
        QVERIFY(!b.selected().contains(b.model().rowAt(4)));
        b.pane.storeChanged();
        b.settle();
        QCOMPARE(b.pane.shownCount(), 29);
        QCOMPARE(b.pane.selection().size(), 29);
    }

    /// A deletion of many that lie apart shows the list anew. Who went on with the arrow keys began at its
    /// top.
    void theArrowKeysGoOnFromTheNearestThatStays()
    {
        Bench b(400);
        const auto make = [&](int place) { b.pane.table()->setCurrentIndex(b.model().index(place, 2)); };
        const auto buryEachOf = [&](const std::vector<Row> &rows) {
            for (const Row row : rows)
                QVERIFY(b.store.bury(b.store.at(row).id, {kFarFuture, kFarFuture}));
            b.pane.storeChanged();
            b.settle();
        };
        const auto eachSecond = [&] {
            std::vector<Row> rows;
            for (int place = 0; place < b.pane.shownCount(); place += 2)
                rows.push_back(b.model().rowAt(place));
            return rows;
        };
        const Row next = b.model().rowAt(301);
        make(300);
        buryEachOf(eachSecond());
        QCOMPARE(b.pane.shownCount(), 200);
        QCOMPARE(b.model().rowAt(b.pane.table()->currentIndex().row()), next);
        QCOMPARE(b.pane.table()->currentIndex().column(), 2);

        // Where nothing after it stays, it is the nearest before.
        const Row before = b.model().rowAt(197);
        make(199);
        std::vector<Row> rows = eachSecond();
        rows.push_back(b.model().rowAt(199));
        buryEachOf(rows);
        QCOMPARE(b.model().rowAt(b.pane.table()->currentIndex().row()), before);

        std::vector<Row> all(b.model().shown());
        buryEachOf(all);
        QVERIFY(!b.pane.table()->currentIndex().isValid());
    }

    /// Five filters squeezed the messages beside the list, and made the window wider than the screen.
    void filtersSetNoWidth()
    {
        const base::SystemClock clock;
        QTemporaryDir folder;
        conversations::SavedFilters saved(folder.filePath(QStringLiteral("filters.json")));
        ConversationPane pane(&clock, &saved);
        pane.resize(700, 500);
        pane.show();
        conversations::Filter filter;
        filter.text = QString(100, QLatin1Char('W'));
        filter.channels = {conversations::Channel::Sms, conversations::Channel::WhatsApp};
        filter.status = conversations::Filter::Status::Unread;
        filter.direction = conversations::Filter::Direction::Inbound;
        filter.age = {
            .kind = conversations::Filter::Age::Kind::Between, .from = {2024, 1, 1}, .until = {2025, 1, 1}};
        filter.assigned = conversations::Filter::Assigned::Nobody;
        filter.neverReplied = filter.nameless = true;
        pane.filterBar()->setFilter(filter);
        pane.filterBar()->showNote(QString(200, QLatin1Char('W')));
        QCoreApplication::processEvents();
        // Less than half of the narrowest window there may be.
        QVERIFY2(pane.minimumSizeHint().width() < 440,
                 qPrintable(QString::number(pane.minimumSizeHint().width())));
        QCOMPARE(pane.width(), 700);
    }

    /// The open panel went on saying what there was before a refresh.
    void whatIsCountedBesideAChoiceFollowsTheList()
    {
        Bench b(50);
        const auto buttons = b.pane.findChildren<QAbstractButton *>();
        const auto open = std::ranges::find_if(buttons, [](const QAbstractButton *one) {
            return one->text().startsWith(QStringLiteral("+ Filter"));
        });
        QVERIFY(open != buttons.end());
        (*open)->click();
        QTRY_VERIFY(b.pane.filterBar()->isChoosing());
        const auto starred = [&b] {
            const auto all = b.pane.findChildren<QAbstractButton *>();
            const auto found = std::ranges::find(all, QStringLiteral("Starred"), &QWidget::accessibleName);
            return found == all.end() ? QString() : (*found)->text();
        };
        const auto said = [](int count) { return QStringLiteral("Starred (%1)").arg(count); };
        int count = 0;
        for (Row row = 0; row < b.store.rows(); ++row)
            count += b.store.at(row).starred;
        QTRY_COMPARE(starred(), said(count));
        for (int more = 1; more <= 3; ++more) {
            highlevel::Conversation another = b.random.next();
            another.starred = true;
            b.pane.storeChanged(b.store.merge({another}).changed);
        }
        QTRY_COMPARE(starred(), said(count + 3));
    }

    void selectAllSelectsWhatTheFilterShows()
    {
        Bench b(500);
        b.filter({.status = Filter::Status::Starred});
        b.pane.selectAll();
        QCOMPARE(b.selected(), b.shown());
        QVERIFY(b.selected().size() > 20 && b.selected().size() < 200);
        for (const Row row : b.selected())
            QVERIFY(b.store.at(row).starred);
    }

    void aChangedFilterLeavesNothingHiddenSelected()
    {
        Bench b(600);
        b.pane.selectAll();
        QCOMPARE(b.pane.selectedCount(), 600);
        b.filter({.status = Filter::Status::Unread});
        QCOMPARE(b.selected(), b.shown());
        b.filter({}); // what was hidden meanwhile is shown again, and not selected
        for (const Row row : b.selected())
            QVERIFY(b.store.at(row).unreadCount > 0);
        QVERIFY(b.selected().size() < 600);
    }

    /// Whatever comes, in whatever order: selected is a part of shown, and of what was selected before.
    void whateverComesTheSelectionIsShown()
    {
        for (quint64 seed = 1; seed <= 12; ++seed) {
            Bench b(200, seed);
            for (int step = 0; step < 25; ++step) {
                const std::set<Row> before = b.selected();
                bool mayGrow = false;
                switch (b.random.below(6)) {
                case 0:
                    b.pane.selectAll();
                    mayGrow = true;
                    break;
                case 1:
                    if (b.model().rowCount() > 0) {
                        b.pane.table()->selectRow(b.random.below(b.model().rowCount()));
                        mayGrow = true;
                    }
                    break;
                case 2:
                    b.filter({.status = Filter::Status(b.random.below(4)),
                              .direction = Filter::Direction(b.random.below(3))});
                    break;
                case 3:
                    b.pane.searchField()->setText(b.random.below(2) ? QStringLiteral("jose") : QString());
                    b.settle();
                    break;
                case 4:
                    for (int i = 0; i < 10; ++i) {
                        highlevel::Conversation c = b.random.next();
                        if (b.random.below(2))
                            c.id = RandomConversations::id(b.random.below(b.store.rows()));
                        b.pane.storeChanged(b.store.merge({c}).changed);
                    }
                    b.settle();
                    break;
                default:
                    for (int i = 0; i < 5; ++i)
                        (void)b.store.bury(RandomConversations::id(b.random.below(b.store.rows())),
                                           {kFarFuture, kFarFuture});
                    b.pane.storeChanged();
                    b.settle();
                    break;
                }
                const std::set<Row> now = b.selected();
                const std::set<Row> shown = b.shown();
                QVERIFY(std::ranges::includes(shown, now));
                QVERIFY(mayGrow || std::ranges::includes(before, now));
                for (const Row row : now)
                    QVERIFY(!b.store.isGone(row));
                QCOMPARE(b.pane.selectedCount(), int(now.size()));
            }
        }
    }

    void aRefreshKeepsSelectionAndPlace()
    {
        Bench b(1'000);
        b.pane.table()->selectRow(400);
        b.pane.table()->scrollTo(b.model().index(400, 0), QAbstractItemView::PositionAtCenter);
        const Row chosen = b.pane.selection().rows().front();
        const auto placeOnScreen = [&] {
            return b.pane.table()->visualRect(b.pane.table()->currentIndex()).top();
        };
        const int before = placeOnScreen();
        // New ones on top, others gone, and one that changed.
        for (int i = 0; i < 30; ++i) {
            highlevel::Conversation c = b.random.next();
            c.lastMessageDate = 2'000'000'000'000 + i;
            (void)b.store.merge({c});
        }
        (void)b.store.bury(b.store.at(b.model().rowAt(10)).id, {kFarFuture, kFarFuture});
        b.pane.storeChanged();
        b.settle();
        QCOMPARE(b.pane.selection().rows(), std::vector<Row>{chosen});
        QCOMPARE(placeOnScreen(), before);
        // Another order makes the table new: what was chosen stays chosen.
        b.pane.table()->sortByColumn(ConversationTableModel::Contact, Qt::AscendingOrder);
        b.settle();
        QCOMPARE(b.pane.selection().rows(), std::vector<Row>{chosen});
        QCOMPARE(b.model().rowAt(b.pane.table()->currentIndex().row()), chosen);
    }

    /// A row that was current took the list with it, and the newest of what was looked for were hidden above.
    void anotherFilterOrOrderBeginsAtTheTop()
    {
        Bench b(1'000);
        QTableView *table = b.pane.table();
        const auto scrolled = [&] { return table->verticalScrollBar()->value(); };
        const auto sortBy = [&](ConversationTableModel::Column column, Qt::SortOrder order) {
            table->sortByColumn(column, order);
            b.settle();
        };
        const auto stand = [&](int place) {
            table->setCurrentIndex(b.model().index(place, 0));
            table->clearSelection();
            table->scrollTo(b.model().index(place, 0), QAbstractItemView::PositionAtCenter);
            QVERIFY(scrolled() > 0);
        };
        stand(500);
        sortBy(ConversationTableModel::Contact, Qt::AscendingOrder);
        QCOMPARE(scrolled(), 0);
        stand(500);
        b.filter({.status = Filter::Status::Unread});
        QVERIFY(table->verticalScrollBar()->maximum() > 0);
        QCOMPARE(scrolled(), 0);
        stand(b.pane.shownCount() / 2);
        b.filter({});
        QCOMPARE(scrolled(), 0);

        // With all of it selected there is nothing that it could be led away from.
        b.pane.selectAll();
        b.settle();
        sortBy(ConversationTableModel::When, Qt::DescendingOrder);
        QCOMPARE(scrolled(), 0);
        QCOMPARE(b.pane.selectedCount(), 1'000);

        // What comes by itself leads nowhere: neither away from the top, where the row with the keyboard is
        // far below, nor to it.
        stand(600);
        table->verticalScrollBar()->setValue(0);
        for (int place = 1; place < 900; place += 2)
            (void)b.store.bury(b.store.at(b.model().rowAt(place)).id, {kFarFuture, kFarFuture});
        b.pane.storeChanged();
        b.settle();
        QCOMPARE(b.pane.shownCount(), 550);
        QCOMPARE(scrolled(), 0);
    }
    void whatIsSelectedOnTheScreenStaysInSight()
    {
        Bench b(1'000);
        QTableView *table = b.pane.table();
        const auto choose = [&](int place) {
            table->selectRow(place);
            table->scrollTo(b.model().index(place, 0), QAbstractItemView::PositionAtCenter);
            return b.model().rowAt(place);
        };
        const auto isInSight = [&](Row row) {
            const auto &shown = b.model().shown();
            const auto at = std::ranges::find(shown, row);
            const QRect where = table->visualRect(b.model().index(int(at - shown.begin()), 0));
            return at != shown.end() && table->viewport()->rect().contains(where.topLeft()) &&
                   table->viewport()->rect().contains(where.bottomLeft());
        };
        const Row one = choose(500);
        table->sortByColumn(ConversationTableModel::Contact, Qt::AscendingOrder);
        b.settle();
        QVERIFY(isInSight(one));
        b.filter({.status = b.store.at(one).unreadCount > 0 ? Filter::Status::Unread : Filter::Status::Read});
        QVERIFY(isInSight(one));
        b.filter({});
        QVERIFY(isInSight(one));
        QCOMPARE(b.selected(), std::set{one});
        // Not on the screen, it leads nowhere.
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        if (isInSight(one))
            table->verticalScrollBar()->setValue(0);
        QVERIFY(!isInSight(one));
        table->sortByColumn(ConversationTableModel::When, Qt::AscendingOrder);
        b.settle();
        QCOMPARE(table->verticalScrollBar()->value(), 0);
        QCOMPARE(b.selected(), std::set{one});
    }

    void whatIsDoneWithASelectionWaitsForTheList()
    {
        Bench b(20'000);
        b.pane.selectAll();
        QCOMPARE(b.pane.selectedCount(), 20'000); // painted: at once
        // As a fast typist does it: a filter, Ctrl+A, Del, before the new list is there.
        std::vector<int> deleted;
        b.pane.filterBar()->setFilter({.status = Filter::Status::Starred});
        b.pane.selectAll();
        b.pane.whenUpToDate([&] { deleted.push_back(b.pane.selectedCount()); });
        QVERIFY(deleted.empty());
        b.settle();
        QCOMPARE(deleted, std::vector<int>{b.pane.shownCount()});
        QCOMPARE(b.selected(), b.shown());
        QCOMPARE(b.pane.filterSentence(), QStringLiteral("Starred"));
        for (const Row row : b.selected())
            QVERIFY(b.store.at(row).starred);
        // Rows that go on coming are not waited for; those that have come are.
        b.pane.storeChanged(b.store.merge({b.random.next()}).changed);
        b.pane.whenUpToDate([&] { deleted.push_back(-1); });
        QCOMPARE(deleted.size(), size_t(1));
        b.settle();
        QCOMPARE(deleted.back(), -1);
    }

    /// Of a conversation that the list has not any more it is remembered that it is deleted, as when its
    /// DELETE is answered after a refresh. That is no change of the list; *Delete* and *Select all* waited
    /// for it to be painted, and came when somebody had long gone on.
    void aChangeThatIsNoneOfTheListIsNotWaitedFor()
    {
        Bench b(30);
        QVERIFY(!b.store.bury(RandomConversations::id(99'999), {kFarFuture, kFarFuture}));
        b.pane.selectAll();
        int acted = 0;
        b.pane.whenUpToDate([&] { ++acted; });
        QTRY_COMPARE(acted, 1);
        QCOMPARE(b.pane.selection().size(), 30);
    }

    void anotherWishDropsTheOneThatWaits()
    {
        Bench b(20'000);
        int acted = 0;
        const auto act = [&] { ++acted; };
        // Another filter, another order, another store: what was meant is no longer what is shown.
        b.pane.filterBar()->setFilter({.status = Filter::Status::Starred});
        b.pane.whenUpToDate(act);
        b.pane.filterBar()->setFilter({});
        b.settle();
        b.pane.filterBar()->setFilter({.status = Filter::Status::Unread});
        b.pane.whenUpToDate(act);
        b.pane.table()->sortByColumn(ConversationTableModel::Contact, Qt::AscendingOrder);
        b.settle();
        conversations::Store other;
        (void)other.merge({b.random.next()});
        b.pane.filterBar()->setFilter({});
        b.pane.whenUpToDate(act);
        b.pane.follow(&other);
        b.pane.storeChanged();
        b.settle();
        QCOMPARE(acted, 0);
        b.pane.whenUpToDate(act);
        QCOMPARE(acted, 1);
        b.pane.follow(nullptr);
        b.pane.whenUpToDate(act);
        b.settle();
        QCOMPARE(acted, 1);
    }

    /// Chosen before there is a session, or while its listing runs: it is looked up when all is listed, and
    /// until then nothing is said to match nothing.
    /// A newly added one opened on *No conversation matches*, for what had been tried in practice.
    void eachSubAccountKeepsItsOwnFilter()
    {
        const QTemporaryDir folder;
        base::SystemClock clock;
        deletion::Journal journal(folder.filePath(QStringLiteral("journal.sqlite")));
        conversations::SavedFilters saved(folder.filePath(QStringLiteral("filters.json")));
        const desk::Desk::World world = support::worldOf(&clock, nullptr);
        practice::Server server({.conversations = 20});
        practice::Server other({.conversations = 30});
        const auto sessionOf = [&](const practice::Server &at) {
            return std::make_unique<AccountSession>(
                &clock, &journal, support::accountOf(at, QStringLiteral("k")), support::identityOf(at),
                world.makeTransport(support::identityOf(at), support::tokenOf(at).token()),
                std::make_shared<highlevel::RateBudget>());
        };
        const auto first = sessionOf(server);
        const auto second = sessionOf(other);
        ConversationPane pane(&clock, &saved);
        FilterBar *bar = pane.filterBar();
        const auto show = [&](const std::unique_ptr<AccountSession> &session) {
            pane.follow(nullptr);
            pane.follow(&session->store(), session.get());
        };
        const Filter recalled{.neverReplied = true};
        bar->setFilter(recalled);
        show(first);
        QCOMPARE(bar->filter(), recalled);
        const Filter chosen{.text = QStringLiteral("ana"), .status = Filter::Status::Starred};
        bar->setFilter(chosen);
        show(second);
        QVERIFY(bar->filter().isEmpty());
        QVERIFY(pane.searchField()->text().isEmpty());
        second->lister().start();
        QTRY_VERIFY(second->lister().listing() && second->lister().listing()->isWhole());
        bar->setFilter(recalled);
        QVERIFY(second->replySurvey().isRunning());
        show(first);
        QCOMPARE(bar->filter(), chosen);
        QCOMPARE(pane.searchField()->text(), QStringLiteral("ana"));
        // What is one sub-account's alone is over when another is shown.
        bar->setFilter({.contact = {.id = QStringLiteral("c"), .name = QStringLiteral("Ana")}});
        show(second);
        QCOMPARE(bar->filter(), recalled);
        show(first);
        QVERIFY(bar->filter().isEmpty());
        // Shown anew it keeps what it has.
        bar->setFilter(chosen);
        show(first);
        QCOMPARE(bar->filter(), chosen);
    }

    void repliesAreLookedUpWhenAllIsListed_data()
    {
        QTest::addColumn<bool>("isRecalled");
        QTest::newRow("recalled at start") << true;
        QTest::newRow("chosen while it loads") << false;
    }
    void repliesAreLookedUpWhenAllIsListed()
    {
        QFETCH(bool, isRecalled);
        practice::Server server({.conversations = 700, .latencyMs = 20});
        const QTemporaryDir folder;
        base::SystemClock clock;
        deletion::Journal journal(folder.filePath(QStringLiteral("journal.sqlite")));
        conversations::SavedFilters saved(folder.filePath(QStringLiteral("filters.json")));
        const desk::Desk::World world = support::worldOf(&clock, nullptr);
        AccountSession session(
            &clock, &journal, support::accountOf(server, QStringLiteral("k")), support::identityOf(server),
            world.makeTransport(support::identityOf(server), support::tokenOf(server).token()),
            std::make_shared<highlevel::RateBudget>());
        ConversationPane pane(&clock, &saved);
        pane.resize(900, 500);
        pane.show();
        if (isRecalled)
            pane.filterBar()->setFilter({.neverReplied = true});
        pane.follow(&session.store(), &session);
        session.lister().start();
        if (!isRecalled) {
            QTRY_VERIFY(session.store().size() > 0);
            pane.filterBar()->setFilter({.neverReplied = true});
        }
        bool isLooking = false;
        while (pane.shownCount() == 0 || pane.filterSentence() != QStringLiteral("Never replied")) {
            QTest::qWait(2);
            QVERIFY(!says(pane, QStringLiteral("No conversation matches")));
            isLooking = isLooking || says(pane, QStringLiteral("Looking for replies"));
        }
        QVERIFY(isLooking);
        QVERIFY(session.lister().listing()->isWhole());
        QTRY_VERIFY(pane.isUpToDate());
        QVERIFY(pane.shownCount() < 700);
        const auto snapshot = session.store().snapshot();
        for (Row row = 0; row < snapshot.rows(); ++row)
            QVERIFY(snapshot.blockOf(row).flags(row) &
                    (conversations::Block::HasReplied | conversations::Block::NeverReplied));
        // One that is listed since: of it, it is not known, and that is said.
        highlevel::Conversation late{.id = RandomConversations::id(99'999)};
        late.lastMessageDirection = highlevel::Direction::Outbound;
        pane.storeChanged(session.store().merge({late}).changed);
        QTRY_VERIFY(says(pane, QStringLiteral("for 1 it is not known")));
    }

    void aFilterIsSavedAndForgotten()
    {
        Bench b(50);
        const Filter filter{.text = QStringLiteral("jose"), .status = Filter::Status::Unread};
        QVERIFY(b.saved.put(QStringLiteral("Unread José"), filter));
        const conversations::SavedFilters again(b.folder.filePath(QStringLiteral("filters.json")));
        QCOMPARE(again.all().size(), 1);
        QCOMPARE(again.all().first().filter, filter);
        QVERIFY(b.saved.remove(QStringLiteral("Unread José")));
        QVERIFY(b.saved.all().isEmpty());
    }

    void aSavedFilterThatIsNotUnderstoodStaysAndMatchesNothing()
    {
        Bench b(50);
        const QString path = b.folder.filePath(QStringLiteral("newer.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"format":1,"filters":[{"name":"From the future","colour":"red","filter":{"tag":"vip"}},)"
            R"({"name":"Odd","filter":7},{"name":"Unread","filter":{"status":"unread"}}]})");
        file.close();
        conversations::SavedFilters saved(path);
        QCOMPARE(saved.all().size(), 3);
        QVERIFY(saved.put(QStringLiteral("Another"), {.nameless = true}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll())[u"filters"].toArray();
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows.contains(QJsonObject{
            {QStringLiteral("name"), QStringLiteral("From the future")},
            {QStringLiteral("colour"), QStringLiteral("red")},
            {QStringLiteral("filter"), QJsonObject{{QStringLiteral("tag"), QStringLiteral("vip")}}}}));
        QVERIFY(rows.contains(
            QJsonObject{{QStringLiteral("name"), QStringLiteral("Odd")}, {QStringLiteral("filter"), 7}}));
        // Chosen, it shows nothing, says why, and can be cleared.
        b.filter(saved.all().at(1).filter);
        QCOMPARE(b.pane.shownCount(), 0);
        b.pane.selectAll();
        QCOMPARE(b.pane.selectedCount(), 0);
        QVERIFY(says(b.pane, QStringLiteral("not understood, so it matches nothing")));
        QVERIFY(says(b.pane, QStringLiteral("vip")));
        b.pane.clearFilter();
        b.settle();
        QCOMPARE(b.pane.shownCount(), 50);
    }

    void aBrokenFileOfFiltersIsSetAside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("filters.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":1,\"filters\":[{\"na");
        file.close();
        conversations::SavedFilters saved(path);
        QVERIFY(saved.all().isEmpty());
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("filters.json.broken-*")}).size(), 1);
        QVERIFY(saved.put(QStringLiteral("a"), {.nameless = true}));
    }
};

QTEST_MAIN(ConversationPaneTest)
#include "tst_conversation_pane.moc"
