#include "app/practice/server.h"
#include "tests/support/desk_world.h"

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
        void deleteAll()
        {
            deletion::DeletionPlan plan;
            plan.checkBeforeSend = false;
            const conversations::Snapshot snapshot = desk.session()->store().snapshot();
            for (conversations::Row row = 0; row < snapshot.rows(); ++row)
                plan.add(snapshot.at(row), QStringLiteral("somebody"), 0);
            desk.session()->deletions().add(plan, {});
        }

        QTemporaryDir folder;
        base::SystemClock clock;
        support::MemoryTokens tokens;
        desk::Desk desk{support::worldOf(&clock, &tokens), base::Profile::under(folder.path())};
    };

    static int sent(const practice::Server &server)
    {
        int all = 0;
        for (const int n : server.deleteArrivals())
            all += n;
        return all;
    }

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
};

QTEST_GUILESS_MAIN(DeskTest)
#include "tst_desk.moc"
