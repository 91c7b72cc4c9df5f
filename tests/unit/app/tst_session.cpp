#include "app/conversations/view.h"
#include "app/highlevel/http_transport.h"
#include "app/practice/server.h"
#include "app/session.h"
#include "tests/support/desk_world.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

/// One sub-account against a real HTTP server: listing completely, deleting truthfully.
class SessionTest : public QObject
{
    Q_OBJECT

    base::SystemClock m_clock;
    highlevel::Route m_route;
    QTemporaryDir m_folder;
    deletion::Journal m_journal{m_folder.filePath(QStringLiteral("journal.sqlite"))};

    std::unique_ptr<AccountSession> open(const practice::Server &server, const QString &token)
    {
        const accounts::Account account = support::accountOf(server, QStringLiteral("k"));
        return std::make_unique<AccountSession>(
            &m_clock, &m_journal, account, *account.identity(),
            std::make_unique<highlevel::HttpTransport>(
                &m_clock, &m_route, account.identity()->address,
                std::get<base::SecretToken>(base::SecretToken::parse(token)),
                highlevel::HttpTransport::Limits{}),
            std::make_shared<highlevel::RateBudget>());
    }

    static void list(AccountSession &session)
    {
        session.lister().start();
        QTRY_VERIFY_WITH_TIMEOUT(!session.lister().isRunning(), 20'000);
        QVERIFY(session.lister().listing()->isWhole());
    }

    /// The n-th of the list, newest first.
    static highlevel::Conversation nth(AccountSession &session, int n)
    {
        const conversations::Snapshot snapshot = session.store().snapshot();
        return snapshot.at(conversations::sortedRows(snapshot, {})[size_t(n)]);
    }

    static deletion::DeletionPlan plan(std::initializer_list<highlevel::Conversation> chosen)
    {
        deletion::DeletionPlan plan;
        for (const highlevel::Conversation &c : chosen)
            plan.add(c, c.contactName, 0);
        return plan;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_journal.open();
        QTRY_COMPARE(m_journal.state(), deletion::Journal::State::Open);
    }

    void listsAllEachOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("ties");
        for (const int count : {0, 1, 99, 100, 101, 730})
            for (const int ties : {1, 7, 60})
                QTest::addRow("%d, ties of %d", count, ties) << count << ties;
    }

    void listsAllEachOnce()
    {
        QFETCH(int, count);
        QFETCH(int, ties);
        practice::Server server({.conversations = count, .ties = ties});
        const auto session = open(server, server.token());
        list(*session);
        QCOMPARE(session->store().size(), count);
    }

    void deletesOneAndTheSearchMayLag()
    {
        practice::Server server({.conversations = 30, .indexLagMs = 60'000});
        const auto session = open(server, server.token());
        list(*session);
        const auto first = nth(*session, 0);
        session->deletions().add(plan({first, first}), {});
        QTRY_VERIFY(!session->deletions().isBusy());
        QCOMPARE(session->deletions().reports(), 1);
        QCOMPARE(session->deletions().report(0).state, deletion::State::Deleted);
        session->store().bury(first.id,
                              {.utc = m_clock.utc().toMSecsSinceEpoch(), .steady = m_clock.steady().count()});
        list(*session);
        QVERIFY(session->store().isBuried(first.id));

        // Again, by another session that has not heard of it: it is gone already, and that is what is said.
        const auto other = open(server, server.token());
        other->deletions().add(plan({first}), {});
        QTRY_VERIFY(!other->deletions().isBusy());
        QCOMPARE(other->deletions().report(0).state, deletion::State::AlreadyGone);
    }

    void aRefusedOneIsStillThere()
    {
        practice::Server server({.conversations = 10});
        const auto session = open(server, server.token());
        list(*session);
        const auto refused = nth(*session, 5); // every 17th from the 6th on answers 400
        session->deletions().add(plan({refused}), {});
        QTRY_VERIFY(!session->deletions().isBusy());
        const auto &report = session->deletions().report(0);
        QCOMPARE(report.state, deletion::State::NotDeleted);
        QCOMPARE(report.evidence.httpStatus, 400);
        QCOMPARE(report.evidence.proof, deletion::Proof::Answered);
        QCOMPARE(report.deleteError->message(), QStringLiteral("Bad Request"));
        QVERIFY(!report.deleteError->traceId.isEmpty());
    }

    void anExpiredTokenPausesAndTheBatchGoesOnWhereItWas()
    {
        practice::Server server({.conversations = 10});
        const auto session = open(server, server.token());
        list(*session);
        server.expireToken();
        const int batch = session->deletions().add(plan({nth(*session, 0), nth(*session, 1)}), {}).batch;
        QTRY_VERIFY(session->deletions().status(batch).pauses.holds(deletion::PauseReason::Token));
        QTRY_COMPARE(session->deletions().status(batch).unsettled, 0);
        QCOMPARE(server.alive().size(), 10);

        session->replaceToken(std::get<base::SecretToken>(base::SecretToken::parse(server.token())));
        QTRY_VERIFY(!session->deletions().isBusy());
        QCOMPARE(session->deletions().status(batch).tally.of(deletion::State::Deleted), 2);
        QCOMPARE(server.alive().size(), 8);
    }

    void whatGotNewsIsSkipped()
    {
        practice::Server server({.conversations = 10});
        const auto session = open(server, server.token());
        list(*session);
        server.receive(nth(*session, 1).id.toString());
        const int batch =
            session->deletions().add(plan({nth(*session, 0), nth(*session, 1), nth(*session, 2)}), {}).batch;
        QTRY_VERIFY(!session->deletions().isBusy());
        QCOMPARE(session->deletions().status(batch).tally.of(deletion::State::Deleted), 2);
        QCOMPARE(session->deletions().status(batch).tally.of(deletion::State::Skipped), 1);
        QVERIFY(server.alive().contains(nth(*session, 1).id.toString()));
        QVERIFY(!server.deleteArrivals().contains(nth(*session, 1).id.toString()));
    }

    void whatIsUndoneLeavesNoTrace()
    {
        practice::Server server({.conversations = 10});
        const auto session = open(server, server.token());
        list(*session);
        const int batch = session->deletions().add(plan({nth(*session, 0)}), base::Milliseconds(150)).batch;
        session->deletions().undo(batch);
        QTest::qWait(300);
        QVERIFY(!session->deletions().isBusy());
        QVERIFY(server.deleteArrivals().isEmpty());
        // And it may be chosen again.
        session->deletions().add(plan({nth(*session, 0)}), {});
        QTRY_VERIFY(!session->deletions().isBusy());
        QCOMPARE(server.alive().size(), 9);
    }

    void tenRefusalsInARowPauseAndAsk()
    {
        practice::Server server({.conversations = 600, .rateMax = 1'000}); // 35 of them answer 400
        const auto session = open(server, server.token());
        list(*session);
        deletion::DeletionPlan refused;
        for (int row = 5; row < 600; row += 17)
            refused.add(nth(*session, row), {}, 0);
        refused.checkBeforeSend = false;
        const int batch = session->deletions().add(refused, {}).batch;
        QTRY_VERIFY_WITH_TIMEOUT(
            session->deletions().status(batch).pauses.holds(deletion::PauseReason::Refusals), 20'000);
        QVERIFY(session->deletions().status(batch).tally.of(deletion::State::NotDeleted) <
                int(refused.items.size()));
        session->deletions().stop(batch);
        QTRY_VERIFY(!session->deletions().isBusy());
        QVERIFY(session->deletions().status(batch).tally.of(deletion::State::Cancelled) > 0);
        QCOMPARE(server.alive().size(), 600);
    }

    void stopCancelsWhatWasNotSentAndSettlesTheRest()
    {
        practice::Server server({.conversations = 200, .latencyMs = 20, .rateMax = 1'000});
        const auto session = open(server, server.token());
        list(*session);
        deletion::DeletionPlan all;
        for (int row = 0; row < 200; ++row)
            all.add(nth(*session, row), {}, 0);
        const int batch = session->deletions().add(all, {}).batch;
        QTRY_VERIFY(session->deletions().status(batch).tally.of(deletion::State::Deleted) > 3);
        session->deletions().stop(batch);
        QTRY_VERIFY(!session->deletions().isBusy());
        const auto status = session->deletions().status(batch);
        QCOMPARE(status.ended(), 200);
        QVERIFY(status.tally.of(deletion::State::Cancelled) > 150);
        QCOMPARE(server.alive().size(), 200 - status.tally.of(deletion::State::Deleted));
    }

    void withoutAJournalNothingIsSent()
    {
        // Another program has the file locked: nothing can be written down, so nothing may be sent.
        practice::Server server({.conversations = 6});
        auto session = open(server, server.token());
        list(*session);
        const auto lock = [&](const char *sql) {
            QSqlDatabase other =
                QSqlDatabase::contains(QStringLiteral("other"))
                    ? QSqlDatabase::database(QStringLiteral("other"))
                    : QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(m_folder.filePath(QStringLiteral("journal.sqlite")));
            QVERIFY(other.isOpen() || other.open());
            QSqlQuery query(other);
            QVERIFY2(query.exec(QLatin1String(sql)), qPrintable(query.lastError().text()));
        };
        lock("BEGIN EXCLUSIVE");
        QSignalSpy failed(&m_journal, &deletion::Journal::failed);
        const int batch = session->deletions().add(plan({nth(*session, 0), nth(*session, 1)}), {}).batch;
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 15'000);
        QVERIFY(session->deletions().status(batch).pauses.holds(deletion::PauseReason::Journal));
        QVERIFY(server.deleteArrivals().isEmpty());
        lock("ROLLBACK");
        session->deletions().resume(batch);
        QTRY_VERIFY(!session->deletions().isBusy());
        QCOMPARE(session->deletions().status(batch).tally.of(deletion::State::Deleted), 2);
        QCOMPARE(server.deleteArrivals().size(), 2);
    }

    void theSameConversationTwiceIsOneDeletion()
    {
        practice::Server server({.conversations = 4});
        auto session = open(server, server.token());
        list(*session);
        const auto twice = plan({nth(*session, 0), nth(*session, 0), nth(*session, 1)});
        QCOMPARE(twice.items.size(), size_t(2));
        session->deletions().add(twice, {});
        // A second batch with one that the first has not ended yet leaves it to that.
        const int second = session->deletions().add(plan({nth(*session, 0), nth(*session, 2)}), {}).batch;
        QCOMPARE(session->deletions().status(second).total, 1);
        QTRY_VERIFY(!session->deletions().isBusy());
        const auto arrivals = server.deleteArrivals();
        QCOMPARE(arrivals.size(), 3);
        for (const int n : arrivals)
            QCOMPARE(n, 1);
    }

    void aPlanOfNothingIsNoBatch()
    {
        practice::Server server({.conversations = 1});
        const auto session = open(server, server.token());
        QCOMPARE(session->deletions().add(deletion::DeletionPlan(), {}).batch, -1);
        QVERIFY(!session->deletions().isBusy());
    }

    void theLimitIsKept()
    {
        practice::Server server({.conversations = 2'400, .rateMax = 10, .rateIntervalMs = 700});
        const auto session = open(server, server.token());
        list(*session); // 25 pages in windows of 10: waits twice, fails never
        QCOMPARE(session->store().size(), 2'400);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
