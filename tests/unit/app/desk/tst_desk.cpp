#include "app/practice/server.h"
#include "tests/support/desk_world.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Several sub-accounts at once: batches that go on behind another one, and what becomes of them when their
/// sub-account is removed.
class DeskTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        void keep(const QString &key, practice::Server *server)
        {
            QVERIFY(desk.saveForThisSession(support::accountOf(*server, key), support::tokenOf(*server)));
            list();
        }
        void list()
        {
            QSignalSpy finished(&desk.session()->lister(), &conversations::Lister::finished);
            desk.session()->lister().start();
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        }
        void deleteAll(base::Milliseconds undoWindow = {})
        {
            deletion::DeletionPlan plan;
            plan.checkBeforeSend = false;
            const conversations::Snapshot snapshot = desk.session()->store().snapshot();
            for (conversations::Row row = 0; row < snapshot.rows(); ++row)
                plan.add(snapshot.at(row), QStringLiteral("somebody"), 0);
            desk.session()->deletions().add(plan, undoWindow);
        }

        QTemporaryDir folder;
        base::SystemClock clock;
        support::MemoryTokens tokens;
        desk::Desk desk{support::worldOf(&clock, &tokens), base::Profile::under(folder.path())};
    };

    /// Leads nowhere.
    class Silence final : public highlevel::Transport
    {
    public:
        void send(const highlevel::HttpRequest &, std::stop_token, Done) override {}
    };

    static int sent(const practice::Server &server)
    {
        int all = 0;
        for (const int n : server.deleteArrivals())
            all += n;
        return all;
    }

    /// A desk whose time the test turns, all on one thread, and whose HighLevel never answers.
    struct TurnedDesk
    {
        void turn(base::Milliseconds step)
        {
            clock.advance(step);
            for (int i = 0; i < 6; ++i)
                QCoreApplication::processEvents();
        }

        QTemporaryDir folder;
        support::ManualClock clock;
        support::MemoryTokens tokens;
        desk::Desk desk{{.clock = &clock,
                         .tokens = &tokens,
                         .makeTransport = [](const auto &, auto) { return std::make_unique<Silence>(); },
                         .journalThreads = deletion::Journal::Threads::None},
                        base::Profile::under(folder.path())};
    };

private Q_SLOTS:
    void twoSubAccountsRunSideBySide()
    {
        practice::Server first({.conversations = 60, .latencyMs = 60, .seed = 1});
        practice::Server second({.conversations = 60,
                                 .latencyMs = 60,
                                 .location = QStringLiteral("SECOND0LOCATION00000"),
                                 .seed = 2});
        Bench b;
        b.keep(QStringLiteral("one"), &first);
        b.deleteAll();
        QTRY_VERIFY(sent(first) > 3);
        b.keep(QStringLiteral("two"), &second); // the first goes on behind it
        b.deleteAll();
        QTRY_VERIFY(sent(second) > 3);
        QVERIFY2(sent(first) < 60, "both were to be under way at once");
        QTRY_VERIFY_WITH_TIMEOUT(!b.desk.isBusy(), 30'000);
        QCOMPARE(sent(first), 60);
        QCOMPARE(sent(second), 60);
        QCOMPARE(first.refusedByLimit() + second.refusedByLimit(), 0);
        // Back at the first, what happened meanwhile is known.
        b.desk.open(QStringLiteral("one"));
        QVERIFY(!b.desk.session()->deletions().isBusy());
    }

    void aSubAccountRemovedWhileItsBatchRuns()
    {
        practice::Server server({.conversations = 80, .latencyMs = 80});
        Bench b;
        b.keep(QStringLiteral("one"), &server);
        b.deleteAll();
        QTRY_VERIFY(sent(server) > 3);
        std::optional<accounts::TokenStore::Result> removed;
        b.desk.remove(QStringLiteral("one"),
                      [&](const accounts::TokenStore::Result &result) { removed = result; });
        QTRY_VERIFY_WITH_TIMEOUT(removed, 30'000);
        QCOMPARE(removed->state, accounts::TokenStore::State::Ok);
        QVERIFY(b.desk.list().all().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!b.desk.isBusy(), 30'000);
        const int left = sent(server);
        QVERIFY2(left < 80, "the rest was to be left alone");
        QTest::qWait(300);
        QCOMPARE(sent(server), left);
        // The journal tells it as it was: what was sent has an outcome, the rest was cancelled.
        const deletion::JournalReading reading =
            deletion::readJournal(QDir(b.folder.path()).filePath(QStringLiteral("journal.sqlite")), false);
        QVERIFY(!reading.fault.any());
        QVERIFY(!reading.firstBroken);
        QCOMPARE(reading.batches.size(), size_t(1));
        QVERIFY(reading.batches.front().ended);
        int gone = 0;
        for (const deletion::JournalItem &item : reading.batches.front().items) {
            QVERIFY(hasEnded(item.outcome.state));
            const bool said = item.outcome.state == deletion::State::Deleted ||
                              item.outcome.state == deletion::State::AlreadyGone;
            QCOMPARE(said, !server.alive().contains(item.planned.id.toString()));
            gone += said;
        }
        QVERIFY(gone > 3);
    }

    void whatIsTakenBackOnItsWayIntoTheJournalIsTakenBackThere()
    {
        practice::Server server({.conversations = 3});
        Bench b;
        const QSignalSpy journalRead(&b.desk, &desk::Desk::journalRead);
        QTRY_COMPARE(journalRead.size(), 1); // before, nothing is written
        b.keep(QStringLiteral("one"), &server);
        b.deleteAll(base::Milliseconds(60'000));
        b.desk.remove(QStringLiteral("one"), [](const auto &) {});
        QTRY_VERIFY(!b.desk.isBusy() && b.desk.journal().pending() == 0);
        QTRY_VERIFY(b.desk.sessions().all().empty());
        const deletion::JournalReading reading = deletion::readJournal(b.desk.journal().path(), false);
        QCOMPARE(reading.batches.size(), size_t(1));
        QVERIFY(reading.batches.front().undone);
        QCOMPARE(sent(server), 0);
    }

    void whatWasRefusedAndTakenBackIsTakenBackInTheJournal()
    {
        if (!support::FaultyDisk::canBeHad())
            QSKIP("Qt's SQLite is its own here, and no layer of ours gets beneath it");
        const practice::Server server({.conversations = 1});
        support::FaultyDisk disk([](int) { return 1; });
        TurnedDesk b;
        b.turn(base::Milliseconds(1));
        QVERIFY(b.desk.saveForThisSession(support::accountOf(server, QStringLiteral("one")),
                                          support::tokenOf(server)));
        disk.setTrouble(support::FaultyDisk::Trouble::Unsynced);
        deletion::DeletionPlan plan;
        plan.add({.id = *base::ConversationId::parse(QStringLiteral("aaaaaaaaaaaaaaaaaaaa"))}, 0);
        deletion::Queue &queue = b.desk.session()->deletions();
        const int batch = queue.add(plan, base::Milliseconds(60'000)).batch;
        b.turn(base::Milliseconds(1));
        QCOMPARE(b.desk.journal().state(), deletion::Journal::State::Failed);
        queue.undo(batch);
        b.turn(base::Milliseconds(15'000));
        disk.setTrouble(support::FaultyDisk::Trouble::None);
        b.turn(base::Milliseconds(15'000));
        const deletion::JournalReading reading = deletion::readJournal(b.desk.journal().path(), false);
        QCOMPARE(reading.batches.size(), size_t(1));
        QVERIFY(reading.batches.front().undone);
    }

    /// The journal could be opened and not read at the start, so that it is read only when this run has
    /// written to it.
    void aRunsOwnBatchIsNotOfferedAsInterrupted()
    {
        if (!support::FaultyDisk::canBeHad())
            QSKIP("Qt's SQLite is its own here, and no layer of ours gets beneath it");
        const practice::Server server({.conversations = 1});
        support::FaultyDisk disk([](int) { return 0; });
        TurnedDesk b;
        using Trouble = support::FaultyDisk::Trouble;
        connect(&b.desk, &desk::Desk::journalOpened, [&] { disk.setTrouble(Trouble::Broken); });
        connect(&b.desk, &desk::Desk::journalFailed, [&] { disk.setTrouble(Trouble::None); });
        const QSignalSpy offered(&b.desk, &desk::Desk::interruptedFound);
        const QSignalSpy read(&b.desk, &desk::Desk::journalRead);
        b.turn(base::Milliseconds(1));
        QVERIFY(read.isEmpty());
        QCOMPARE(b.desk.journal().state(), deletion::Journal::State::Open);
        QVERIFY(b.desk.saveForThisSession(support::accountOf(server, QStringLiteral("one")),
                                          support::tokenOf(server)));
        deletion::DeletionPlan plan;
        plan.add({.id = *base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6")}, 0);
        b.desk.session()->deletions().add(plan, base::Milliseconds(60'000));
        for (int i = 0; i < 5; ++i)
            b.turn(base::Milliseconds(10'000));
        QCOMPARE(read.size(), 1);
        const auto reading = read.first().first().value<deletion::JournalReading>();
        QCOMPARE(reading.batches.size(), size_t(1)); // else this shows nothing
        QVERIFY(!reading.batches.front().ended);
        QVERIFY(offered.isEmpty());
        QVERIFY(b.desk.session()->deletions().hasOpen(plan.items.front().id));
    }

    /// A changed line in the list of sub-accounts sends no token anywhere.
    void aTokenGoesOnlyWhereItWasMadeFor()
    {
        practice::Server mine({.conversations = 3, .seed = 1});
        practice::Server theirs({.conversations = 3, .seed = 2});
        QTemporaryDir folder;
        base::SystemClock clock;
        support::MemoryTokens tokens;
        const base::Profile profile = base::Profile::under(folder.path());
        {
            desk::Desk desk(support::worldOf(&clock, &tokens), profile);
            bool saved = false;
            desk.save(support::accountOf(mine, QStringLiteral("one")), support::tokenOf(mine),
                      [&](const auto &result) { saved = result.state == accounts::TokenStore::State::Ok; });
            QTRY_VERIFY(saved);
        }
        QFile file(profile.accountsFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray changed = file.readAll().replace(mine.url().toLatin1(), theirs.url().toLatin1());
        file.resize(0);
        file.seek(0);
        file.write(changed);
        file.close();
        desk::Desk desk(support::worldOf(&clock, &tokens), profile);
        std::optional<accounts::TokenStore::State> told;
        connect(&desk, &desk::Desk::keychainFailed, this,
                [&](const QString &, const auto &result) { told = result.state; });
        desk.open(QStringLiteral("one"));
        QTRY_VERIFY(told);
        QCOMPARE(*told, accounts::TokenStore::State::OfAnother);
        QVERIFY(!desk.session());
        QVERIFY(theirs.arrivalsOf(QStringLiteral("search")).isEmpty());
    }

    void aTokenIsSavedOnlyForWhatItWasProvenFor()
    {
        practice::Server mine({.conversations = 3, .seed = 1});
        practice::Server theirs(
            {.conversations = 3, .location = QStringLiteral("SECOND0LOCATION00000"), .seed = 2});
        Bench b;
        QVERIFY(!b.desk.saveForThisSession(support::accountOf(mine, QStringLiteral("one")),
                                           support::tokenOf(theirs)));
        QVERIFY(b.desk.list().all().isEmpty());
        QVERIFY(b.desk.saveForThisSession(support::accountOf(mine, QStringLiteral("one")),
                                          support::tokenOf(mine)));
        // The same sub-account under another entry is refused.
        QVERIFY(!b.desk.saveForThisSession(support::accountOf(mine, QStringLiteral("two")),
                                           support::tokenOf(mine)));
        QCOMPARE(b.desk.list().all().size(), 1);
    }

    void anInterruptedBatchFollowsTheIdentity()
    {
        practice::Server server({.conversations = 20, .latencyMs = 60, .seed = 1});
        practice::Server other(
            {.conversations = 20, .location = QStringLiteral("SECOND0LOCATION00000"), .seed = 1});
        QTemporaryDir folder;
        base::SystemClock clock;
        support::MemoryTokens tokens;
        const base::Profile profile = base::Profile::under(folder.path());
        {
            // As a crash leaves it: begun, and nothing more.
            deletion::Journal journal(profile.journalFile());
            journal.open();
            QTRY_COMPARE(journal.state(), deletion::Journal::State::Open);
            bool begun = false;
            const base::Identity identity = support::identityOf(server);
            journal.begin(
                [identity] {
                    return deletion::openingRecords(
                        {.identity = identity,
                         .accountKey = QStringLiteral("old"),
                         .begunAt = QDateTime::currentDateTimeUtc(),
                         .items = 1},
                        {{.id = *base::ConversationId::parse(QStringLiteral("aaaaaaaaaaaaaaaaaaaa"))}});
                },
                [&](qint64 batch) { begun = batch > 0; });
            QTRY_VERIFY(begun);
        }
        desk::Desk desk(support::worldOf(&clock, &tokens), profile);
        int offers = 0;
        qint64 offered = 0;
        connect(&desk, &desk::Desk::interruptedFound, this, [&](const deletion::JournalBatch &batch) {
            ++offers;
            offered = batch.head.batch;
        });
        // Another sub-account, though under the entry's old name: it is not its business.
        QVERIFY(desk.saveForThisSession(support::accountOf(other, QStringLiteral("old")),
                                        support::tokenOf(other)));
        QTest::qWait(300);
        QCOMPARE(offers, 0);
        desk.takeUp(1, false);
        QCOMPARE(desk.session()->deletions().batches(), 0);
        // Its own, under an entry made anew.
        QVERIFY(desk.saveForThisSession(support::accountOf(server, QStringLiteral("new")),
                                        support::tokenOf(server)));
        QTRY_VERIFY(offers > 0);
        // While another is shown it is said where there is one.
        QStringList elsewhere;
        connect(&desk, &desk::Desk::interruptedElsewhere, this,
                [&](const accounts::Account &account) { elsewhere << account.key; });
        desk.open(QStringLiteral("old"));
        QTRY_COMPARE(elsewhere, QStringList{QStringLiteral("new")});
        desk.open(QStringLiteral("new"));
        // The question may have been about another's, which was shown when it was asked.
        desk.takeUp(offered + 1, false);
        QCOMPARE(desk.session()->deletions().batches(), 0);
        desk.takeUp(offered, false);
        QCOMPARE(desk.session()->deletions().batches(), 1);
        QVERIFY(other.deleteArrivals().isEmpty());
    }

    void whatIsDeletedInTheBackgroundLeavesTheList()
    {
        practice::Server first({.conversations = 12, .latencyMs = 30, .seed = 1});
        practice::Server second(
            {.conversations = 3, .location = QStringLiteral("SECOND0LOCATION00000"), .seed = 2});
        Bench b;
        b.keep(QStringLiteral("one"), &first);
        AccountSession *one = b.desk.session();
        b.deleteAll();
        QVERIFY(b.desk.saveForThisSession(support::accountOf(second, QStringLiteral("two")),
                                          support::tokenOf(second)));
        QVERIFY(!one->isShown());
        int left = 100;
        connect(&one->deletions(), &deletion::Queue::batchChanged, this, [&] { left = one->store().size(); });
        QTRY_VERIFY_WITH_TIMEOUT(!b.desk.isBusy(), 30'000);
        QCOMPARE(left, first.alive().size());
    }

    void aHiddenSessionStopsListing()
    {
        practice::Server first({.conversations = 3'000, .latencyMs = 50, .seed = 1});
        practice::Server second(
            {.conversations = 3, .location = QStringLiteral("SECOND0LOCATION00000"), .seed = 2});
        Bench b;
        QVERIFY(b.desk.saveForThisSession(support::accountOf(first, QStringLiteral("one")),
                                          support::tokenOf(first)));
        AccountSession *one = b.desk.session();
        deletion::DeletionPlan plan;
        plan.add(
            deletion::PlannedItem{.id = *base::ConversationId::parse(QStringLiteral("aaaaaaaaaaaaaaaaaaaa"))},
            0);
        one->deletions().add(plan, base::Milliseconds(60'000)); // so that it stays open
        one->lister().start();
        QVERIFY(b.desk.saveForThisSession(support::accountOf(second, QStringLiteral("two")),
                                          support::tokenOf(second)));
        QVERIFY(!one->lister().isRunning());
    }

    void aPauseIsToldOnceAlsoOutOfSight()
    {
        practice::Server first({.conversations = 40, .latencyMs = 60, .seed = 1});
        practice::Server second(
            {.conversations = 3, .location = QStringLiteral("SECOND0LOCATION00000"), .seed = 2});
        Bench b;
        b.keep(QStringLiteral("one"), &first);
        AccountSession *one = b.desk.session();
        b.deleteAll();
        QVERIFY(b.desk.saveForThisSession(support::accountOf(second, QStringLiteral("two")),
                                          support::tokenOf(second)));
        QList<AccountSession *> told;
        connect(&b.desk, &desk::Desk::attentionWanted, this,
                [&](AccountSession *session) { told << session; });
        QVERIFY(!b.desk.standsStill());
        first.expireToken();
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 20'000);
        QTRY_VERIFY(b.desk.standsStill());
        QTest::qWait(500);
        QCOMPARE(told, QList<AccountSession *>{one});
        one->deletions().stopAll();
        QTRY_VERIFY_WITH_TIMEOUT(!b.desk.isBusy(), 30'000);
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "tst_desk.moc"
