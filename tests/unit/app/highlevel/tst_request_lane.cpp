#include "app/highlevel/request_lane.h"
#include "tests/support/manual_clock.h"

#include <QCoreApplication>
#include <QTest>

using namespace highlevel;
using Priority = RequestLane::Priority;

namespace {

/// Answers when it is told to.
class Scripted final : public Transport
{
public:
    void send(const HttpRequest &request, std::stop_token, Done done) override
    {
        sent << request.path;
        waiting.push_back(std::move(done));
    }
    void answer(size_t which, HttpOutcome outcome)
    {
        const Done done = waiting[which];
        waiting.erase(waiting.begin() + std::ptrdiff_t(which));
        done(std::move(outcome));
        QCoreApplication::processEvents();
    }
    static HttpOutcome status(int code)
    {
        HttpOutcome outcome;
        outcome.status = code;
        outcome.rate = {.max = 100, .interval = base::Milliseconds(10'000)};
        return outcome;
    }
    static HttpOutcome fault(HttpOutcome::Fault fault)
    {
        HttpOutcome outcome;
        outcome.fault = fault;
        return outcome;
    }

    QStringList sent;
    std::vector<Done> waiting;
};

struct Bench
{
    support::ManualClock clock;
    Scripted network;
    RequestLane lane{&clock, &network};
    QStringList heard; ///< path and status, in order

    void submit(const QString &path, Priority priority, HttpRequest::Method method = HttpRequest::Method::Get,
                std::stop_token stop = {})
    {
        lane.submit({.method = method, .path = path, .query = {}}, priority, std::move(stop),
                    [this, path](const HttpOutcome &outcome) {
                        heard << QStringLiteral("%1 %2").arg(path).arg(outcome.status);
                    });
        QCoreApplication::processEvents();
    }
    void submitDelete(const QString &path, base::Milliseconds leaveWithin)
    {
        lane.submit({.method = HttpRequest::Method::Delete,
                     .path = path,
                     .query = {},
                     .leaveBefore = clock.steady() + leaveWithin},
                    Priority::Next, {}, [this, path](const HttpOutcome &outcome) {
                        heard << QStringLiteral("%1 %2").arg(path).arg(
                            outcome.fault == HttpOutcome::Fault::Expired ? QStringLiteral("expired")
                                                                         : QString::number(outcome.status));
                        answeredAt = outcome.answered;
                    });
        QCoreApplication::processEvents();
    }
    void pass(qint64 milliseconds)
    {
        clock.advance(base::Milliseconds(milliseconds));
        QCoreApplication::processEvents();
    }
    base::Milliseconds answeredAt{0};
};

} // namespace

class RequestLaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A sub-account is closed while something is asked, and opened again: its limit is not used up by what
    /// nobody will hear of.
    void whatIsUnderWayWhenItGoesIsLost()
    {
        support::ManualClock clock;
        Scripted network;
        const auto budget = std::make_shared<RateBudget>();
        for (int i = 0; i < 25; ++i) {
            RequestLane lane(&clock, &network, budget);
            lane.submit({.method = HttpRequest::Method::Get, .path = {}, .query = {}}, Priority::Bulk, {},
                        [](const HttpOutcome &) { QFAIL("answered"); });
            QCoreApplication::processEvents();
        }
        QCOMPARE(network.sent.size(), 25);
        QVERIFY(budget->wait(clock.steady()).until.has_value());
        clock.advance(2 * budget->interval());
        QCOMPARE(budget->wait(clock.steady()).why, Wait::Why::Nothing);
    }

    void whatAPersonWaitsForOvertakesWithinOneRequest()
    {
        Bench b;
        for (int i = 0; i < 20; ++i)
            b.submit(QStringLiteral("/bulk%1").arg(i), Priority::Bulk);
        QCOMPARE(b.network.sent.size(), RequestLane::kConnections);
        b.submit(QStringLiteral("/next"), Priority::Next);
        b.submit(QStringLiteral("/person"), Priority::Interactive);
        b.network.answer(0, Scripted::status(200));
        QCOMPARE(b.network.sent.last(), QStringLiteral("/person"));
        b.network.answer(0, Scripted::status(200));
        QCOMPARE(b.network.sent.last(), QStringLiteral("/next"));
        b.network.answer(0, Scripted::status(200));
        QCOMPARE(b.network.sent.last(), QStringLiteral("/bulk6"));
    }

    void aBrokenReadIsAskedAgainAndEachTimeCounted()
    {
        Bench b;
        b.submit(QStringLiteral("/a"), Priority::Interactive);
        for (int i = 1; i < RequestLane::kReadTries; ++i) {
            b.network.answer(0, Scripted::fault(HttpOutcome::Fault::ConnectionLost));
            QCOMPARE(b.network.sent.size(), i + 1);
            QVERIFY(b.heard.isEmpty());
        }
        b.network.answer(0, Scripted::fault(HttpOutcome::Fault::ConnectionLost));
        QCOMPARE(b.network.sent.size(), RequestLane::kReadTries);
        QCOMPARE(b.heard, QStringList{QStringLiteral("/a 0")});
        // Twenty-five are allowed until the limit is known: those three hold places of it.
        for (int i = 0; i < 40; ++i)
            b.submit(QStringLiteral("/b%1").arg(i), Priority::Bulk);
        while (!b.network.waiting.empty())
            b.network.answer(0, Scripted::fault(HttpOutcome::Fault::TimedOut));
        QCOMPARE(b.network.sent.size(), 25);
    }

    void aDeletionIsNeverSentAgain()
    {
        using Fault = HttpOutcome::Fault;
        for (const Fault fault :
             {Fault::ConnectionLost, Fault::TimedOut, Fault::NeverSent, Fault::AnswerTooLarge}) {
            Bench b;
            b.submit(QStringLiteral("/d"), Priority::Next, HttpRequest::Method::Delete);
            b.network.answer(0, Scripted::fault(fault));
            b.clock.advance(base::Milliseconds(60'000));
            QCoreApplication::processEvents();
            QCOMPARE(b.network.sent.size(), 1);
            QCOMPARE(b.heard.size(), 1);
        }
    }

    void aRefusalForTheLimitIsHeardByNobody()
    {
        Bench b;
        b.submit(QStringLiteral("/d"), Priority::Next, HttpRequest::Method::Delete);
        b.submit(QStringLiteral("/other"), Priority::Next);
        HttpOutcome refused = Scripted::status(429);
        refused.rate.retryAfter = base::Milliseconds(3'000);
        b.network.answer(0, refused);
        b.clock.advance(base::Milliseconds(2'900));
        QCoreApplication::processEvents();
        QCOMPARE(b.network.sent.size(), 2); // all wait together, for as long as was said
        b.clock.advance(base::Milliseconds(200));
        QCoreApplication::processEvents();
        QCOMPARE(b.network.sent.last(), QStringLiteral("/d"));
        QVERIFY(b.heard.isEmpty());
    }

    void whatIsStoppedWhileItWaitsNeverLeaves()
    {
        Bench b;
        for (int i = 0; i < RequestLane::kConnections; ++i)
            b.submit(QStringLiteral("/a%1").arg(i), Priority::Bulk);
        std::stop_source stop;
        b.submit(QStringLiteral("/d"), Priority::Next, HttpRequest::Method::Delete, stop.get_token());
        stop.request_stop();
        b.lane.sweep();
        QCOMPARE(b.heard, QStringList{QStringLiteral("/d 0")});
        b.network.answer(0, Scripted::status(200));
        QVERIFY(!b.network.sent.contains(QStringLiteral("/d")));
    }

    void aRefusalOfSomebodyInBetweenProvesNothingOfADeletion()
    {
        Bench b;
        HttpOutcome page;
        page.status = 429;
        page.body = "<html>slow down</html>";
        b.submit(QStringLiteral("/d"), Priority::Next, HttpRequest::Method::Delete);
        b.network.answer(0, page);
        QCOMPARE(b.heard, QStringList{QStringLiteral("/d 429")});
        // All wait all the same, and what only asks is asked again.
        b.submit(QStringLiteral("/g"), Priority::Next);
        QCOMPARE(b.network.sent.size(), 1);
        QCOMPARE(b.lane.waiting().why, Wait::Why::AskedToWait);
        b.pass(10'000);
        b.network.answer(0, page);
        b.pass(30'000);
        QCOMPARE(b.network.sent.last(), QStringLiteral("/g"));
        QCOMPARE(b.heard.size(), 1);
    }

    void whatIsTooOldDoesNotLeave()
    {
        Bench b;
        HttpOutcome refused = Scripted::status(429);
        refused.rate.retryAfter = base::Milliseconds(60'000);
        b.submit(QStringLiteral("/first"), Priority::Next);
        b.network.answer(0, refused);
        b.submitDelete(QStringLiteral("/d"), base::Milliseconds(15'000));
        b.pass(14'999);
        QVERIFY(b.heard.isEmpty());
        const base::Milliseconds due = b.clock.steady() + base::Milliseconds(1);
        b.pass(1);
        QCOMPARE(b.heard, QStringList{QStringLiteral("/d expired")});
        QCOMPARE(b.answeredAt, due);
        b.pass(60'000);
        QCOMPARE(b.network.sent, QStringList({QStringLiteral("/first"), QStringLiteral("/first")}));
    }

    void whatGetsTooOldBehindOthersDoesNotLeave()
    {
        Bench b;
        for (int i = 0; i < RequestLane::kConnections; ++i)
            b.submit(QStringLiteral("/a%1").arg(i), Priority::Interactive);
        b.submitDelete(QStringLiteral("/d"), base::Milliseconds(15'000));
        b.pass(15'000);
        QCOMPARE(b.heard, QStringList{QStringLiteral("/d expired")});
    }

    void aDeletionRefusedForTheLimitGetsTooOldToo()
    {
        Bench b;
        b.submitDelete(QStringLiteral("/d"), base::Milliseconds(15'000));
        HttpOutcome refused = Scripted::status(429);
        refused.rate.retryAfter = base::Milliseconds(15'001);
        b.network.answer(0, refused);
        b.pass(15'000);
        QCOMPARE(b.heard, QStringList{QStringLiteral("/d expired")});
        b.pass(10'000);
        QCOMPARE(b.network.sent.size(), 1);
    }

    void saysForHowLongNothingIsHeard()
    {
        Bench b;
        QCOMPARE(b.lane.silence(), base::Milliseconds(0));
        b.submit(QStringLiteral("/a"), Priority::Interactive);
        b.pass(4'000);
        QCOMPARE(b.lane.silence(), base::Milliseconds(4'000));
        b.submit(QStringLiteral("/b"), Priority::Interactive);
        b.pass(2'000);
        QCOMPARE(b.lane.silence(), base::Milliseconds(6'000));
        // Whoever answers one is there, though the other waits longer.
        b.network.answer(1, Scripted::status(200));
        QCOMPARE(b.lane.silence(), base::Milliseconds(0));
        b.pass(3'000);
        QCOMPARE(b.lane.silence(), base::Milliseconds(3'000));
        b.network.answer(0, Scripted::status(200));
        QCOMPARE(b.lane.silence(), base::Milliseconds(0));
    }

    void saysWhyItWaits()
    {
        Bench b;
        int changes = 0;
        QObject::connect(&b.lane, &RequestLane::waitChanged, &b.lane, [&] { ++changes; });
        QCOMPARE(b.lane.waiting(), Wait());
        HttpOutcome refused = Scripted::status(429);
        refused.rate.retryAfter = base::Milliseconds(3'600'000);
        b.submit(QStringLiteral("/a"), Priority::Interactive);
        b.network.answer(0, refused);
        QCOMPARE(b.lane.waiting(),
                 (Wait{Wait::Why::AskedToWait, b.clock.steady() + base::Milliseconds(3'600'000)}));
        QCOMPARE(changes, 1);
        b.pass(3'600'000);
        QCOMPARE(b.lane.waiting(), Wait());
        QCOMPARE(changes, 2);
        QCOMPARE(b.network.sent.size(), 2);
    }

    void wakingsDoNotPileUp()
    {
        // Each that expires sooner sets an earlier waking; the later ones must not each begin a row of their
        // own.
        Bench b;
        HttpOutcome refused = Scripted::status(429);
        refused.rate.retryAfter = base::Milliseconds(3'600'000);
        b.submit(QStringLiteral("/a"), Priority::Bulk);
        b.network.answer(0, refused);
        for (int i = 0; i < 50; ++i)
            b.submitDelete(QStringLiteral("/d%1").arg(i), base::Milliseconds(900 - i * 10));
        b.pass(60'000);
        QCOMPARE(b.heard.size(), 50);
        QVERIFY2(b.clock.waiting() <= 2, qPrintable(QString::number(b.clock.waiting())));
    }

    void lanesOfOneSubAccountShareTheLimitAndBothMove()
    {
        support::ManualClock clock;
        Scripted network;
        Scripted other;
        const auto budget = std::make_shared<RateBudget>();
        RequestLane lane(&clock, &network, budget);
        RequestLane second(&clock, &other, budget);
        const auto submit = [](RequestLane &to, int count) {
            for (int i = 0; i < count; ++i)
                to.submit({.path = QStringLiteral("/x"), .query = {}}, Priority::Bulk, {},
                          [](const HttpOutcome &) {});
            QCoreApplication::processEvents();
        };
        // The limit is not known yet: 25. Twenty hold their places, then five are under way.
        HttpOutcome silent;
        silent.status = 200;
        submit(lane, 25);
        for (int i = 0; i < 20; ++i)
            network.answer(0, silent);
        QCOMPARE(network.waiting.size(), 5U);
        clock.advance(base::Milliseconds(11'000));
        submit(lane, 20);
        QCOMPARE(network.waiting.size(), 6U);
        for (int i = 0; i < 19; ++i)
            network.answer(0, silent);
        QCOMPARE(network.waiting.size(), 6U);
        clock.advance(base::Milliseconds(11'000));
        QCoreApplication::processEvents();
        submit(second, 30);
        QCOMPARE(other.waiting.size(), size_t(RequestLane::kConnections));
        while (!other.waiting.empty())
            other.answer(0, silent);
        QCOMPARE(other.sent.size(), 19); // and six of the first lane's
        // One place comes free by an answer to the first lane, an interval later; the second sees it.
        network.answer(0, silent);
        clock.advance(base::Milliseconds(10'100));
        QCoreApplication::processEvents();
        QVERIFY(other.sent.size() > 19);
    }

    void aLaneWithNothingUnderWayLooksAgainWhileAnotherHasTheLastPlaces()
    {
        support::ManualClock clock;
        Scripted network;
        Scripted other;
        const auto budget = std::make_shared<RateBudget>();
        RequestLane lane(&clock, &network, budget);
        RequestLane second(&clock, &other, budget);
        lane.submit({.path = QStringLiteral("/x"), .query = {}}, Priority::Bulk, {},
                    [](const HttpOutcome &) {});
        QCoreApplication::processEvents();
        HttpOutcome last = Scripted::status(200);
        last.rate.dailyRemaining = 1;
        network.answer(0, last);
        lane.submit({.path = QStringLiteral("/x"), .query = {}}, Priority::Bulk, {},
                    [](const HttpOutcome &) {});
        QCoreApplication::processEvents();
        second.submit({.path = QStringLiteral("/y"), .query = {}}, Priority::Bulk, {},
                      [](const HttpOutcome &) {});
        QCoreApplication::processEvents();
        QCOMPARE(second.waiting(), (Wait{Wait::Why::DayUsedUp, std::nullopt}));
        QVERIFY(other.sent.isEmpty());
        network.answer(0, Scripted::fault(HttpOutcome::Fault::TimedOut));
        clock.advance(base::Milliseconds(100));
        QCoreApplication::processEvents();
        QCOMPARE(other.sent.size(), 1);
    }
};

QTEST_GUILESS_MAIN(RequestLaneTest)
#include "tst_request_lane.moc"
