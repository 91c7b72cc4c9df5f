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
};

} // namespace

class RequestLaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(RequestLaneTest)
#include "tst_request_lane.moc"
