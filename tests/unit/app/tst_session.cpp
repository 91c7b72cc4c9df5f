#include "app/practice/server.h"
#include "app/session.h"

#include <QSignalSpy>
#include <QTest>

/// One sub-account against a real HTTP server: listing completely, deleting truthfully.
class SessionTest : public QObject
{
    Q_OBJECT

    base::SystemClock m_clock;

    std::unique_ptr<AccountSession> open(const practice::Server &server, const QString &token)
    {
        return std::make_unique<AccountSession>(
            &m_clock,
            accounts::Account{.key = QStringLiteral("k"),
                              .name = QStringLiteral("Practice"),
                              .location = *base::LocationId::parse(server.location()),
                              .apiAddress = server.url()},
            std::get<highlevel::ApiAddress>(highlevel::ApiAddress::parse(server.url())),
            std::get<base::SecretToken>(base::SecretToken::parse(token)));
    }

    static void list(AccountSession &session)
    {
        QSignalSpy finished(&session.lister(), &conversations::Lister::finished);
        QObject::connect(&session.lister(), &conversations::Lister::rowsCame, &session,
                         [&](const QList<highlevel::Conversation> &rows) { session.store().merge(rows); });
        session.lister().start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QVERIFY(finished.first().first().value<conversations::Lister::Result>().complete);
    }

private Q_SLOTS:
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
        const auto first = session->store().at(0);
        session->deletions().add({{first.id, first.contactName}, {first.id, first.contactName}});
        QTRY_VERIFY(!session->deletions().isBusy());
        QCOMPARE(session->deletions().reports().size(), 1);
        QCOMPARE(session->deletions().reports()[0].state, deletion::State::Deleted);
        session->store().bury(first.id);
        list(*session);
        QCOMPARE(session->store().rowOf(first.id), -1);

        // Again, by another session that has not heard of it: it is gone already, and that is what is said.
        const auto other = open(server, server.token());
        other->deletions().add({{first.id, first.contactName}});
        QTRY_VERIFY(!other->deletions().isBusy());
        QCOMPARE(other->deletions().reports()[0].state, deletion::State::AlreadyGone);
    }

    void aRefusedOneIsStillThere()
    {
        practice::Server server({.conversations = 10});
        const auto session = open(server, server.token());
        list(*session);
        const auto refused = session->store().at(5); // every 17th from the 6th on answers 400
        session->deletions().add({{refused.id, refused.contactName}});
        QTRY_VERIFY(!session->deletions().isBusy());
        const auto &report = session->deletions().reports()[0];
        QCOMPARE(report.state, deletion::State::NotDeleted);
        QCOMPARE(report.httpStatus, 400);
        QCOMPARE(report.deleteError->message(), QStringLiteral("Bad Request"));
        QVERIFY(!report.deleteError->traceId.isEmpty());
    }

    void anExpiredTokenDeletesNothing()
    {
        practice::Server server({.conversations = 10});
        const auto session = open(server, server.token());
        list(*session);
        server.expireToken();
        const auto row = session->store().at(0);
        session->deletions().add({{row.id, row.contactName}});
        QTRY_VERIFY(!session->deletions().isBusy());
        QCOMPARE(session->deletions().reports()[0].state, deletion::State::NotDeleted);
        QCOMPARE(session->deletions().reports()[0].deleteError->kind,
                 highlevel::ApiError::Kind::TokenRejected);

        session->replaceToken(std::get<base::SecretToken>(base::SecretToken::parse(server.token())));
        session->deletions().add({{row.id, row.contactName}});
        QTRY_VERIFY(!session->deletions().isBusy());
        QCOMPARE(session->deletions().reports()[1].state, deletion::State::Deleted);
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
