#include "app/deletion/queue.h"
#include "app/platform/platform.h"
#include "tests/support/answering_highlevel.h"
#include "tests/support/full_disk.h"
#include "tests/support/manual_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <map>
#include <optional>
#include <set>

using namespace deletion;
using highlevel::HttpOutcome;
using highlevel::HttpRequest;
using Fault = highlevel::HttpOutcome::Fault;
using std::chrono::milliseconds;
using support::json;

namespace {

base::Identity identityAt(const char *location)
{
    return {.address = base::ApiAddress::highLevel(),
            .location = *base::LocationId::parse(QString::fromLatin1(location))};
}

struct Bench
{
    Bench()
    {
        journal.open();
        turn(milliseconds(10));
    }
    void turn(milliseconds length) { clock.run(length); }
    [[nodiscard]] static PlannedItem item(int n)
    {
        return {.id = *base::ConversationId::parse(
                    QStringLiteral("conversationA%1").arg(n, 7, 10, QLatin1Char('0'))),
                .contact = QStringLiteral("Ana"),
                .messageType = QStringLiteral("TYPE_SMS"),
                .lastMessageDate = 1'690'000'000'000};
    }
    int add(int count, bool looks = true, milliseconds window = {}, int from = 0)
    {
        DeletionPlan plan;
        plan.checkBeforeSend = looks;
        for (int i = from; i < from + count; ++i)
            plan.add(item(i), 0);
        return queue.add(plan, window).batch;
    }
    [[nodiscard]] int ended(int batch, State state) const { return queue.status(batch).tally.of(state); }
    [[nodiscard]] JournalReading read() const { return readJournal(journal.path(), false); }

    QTemporaryDir folder;
    support::ManualClock clock;
    support::AnsweringHighLevel script{&clock};
    highlevel::RequestLane lane{&clock, &script};
    highlevel::Client client{&lane, identityAt("AAAAkzuJQ8ZMd4Te84GK")};
    Journal journal{folder.filePath(QStringLiteral("journal.sqlite")), Journal::Threads::None};
    Queue queue{
        &clock, &client, &lane, &journal, {.identity = client.about(), .accountKey = QStringLiteral("k")}};
};

} // namespace

/// What a queue promises, each on a turned clock against a HighLevel that answers as it is told.
class QueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { platform::prepareProcess(); }

    void aLookExpiresWhileTheLaneWaits()
    {
        Bench b;
        // The look was answered, and then HighLevel asks everybody to wait for an hour.

        b.script.onDelete = [&](const HttpRequest &) {
            HttpOutcome outcome = json(429, R"({"message":"Too Many Requests"})");
            outcome.rate.retryAfter = milliseconds(3'600'000);
            return b.script.deletes().size() == 1 ? outcome : json(200, R"({"success":true})");
        };
        const int batch = b.add(1);
        b.turn(milliseconds(2LL * 3'600'000));
        QCOMPARE(b.ended(batch, State::Deleted), 1);
        QVERIFY(!b.script.anyLeftOnAnOldLook());
    }

    void aLookExpiresWhileTheComputerSleeps()
    {
        Bench b;
        // The look is answered, and its DELETE waits in the lane when the lid is closed.
        bool asks = true;
        b.script.onGet = [&](const HttpRequest &request) {
            HttpOutcome outcome = support::AnsweringHighLevel::alive(request);
            if (std::exchange(asks, false))
                outcome.rate.remaining = 0;
            return outcome;
        };
        b.add(1);
        b.turn(milliseconds(1'000));
        QCOMPARE(b.queue.report(0).state, State::Sending);
        QVERIFY(b.script.deletes().empty());
        b.clock.sleep(milliseconds(9LL * 3'600'000));
        b.turn(milliseconds(60'000));
        QCOMPARE(b.ended(0, State::Deleted), 1);
        QVERIFY(!b.script.anyLeftOnAnOldLook());
    }

    /// The answer lay about while the computer slept, or came byte by byte: what it saw is as old as the
    /// question. A message that was written meanwhile was deleted unseen.
    void aLookIsAsOldAsItsQuestion()
    {
        Bench b;
        int slow = 1;
        b.script.takes = [&](const HttpRequest &request) {
            const bool isLook = request.method == HttpRequest::Method::Get;
            return isLook && slow-- > 0 ? milliseconds(25'000) : milliseconds(100);
        };
        const int batch = b.add(1);
        b.turn(milliseconds(25'600));
        QVERIFY2(b.script.deletes().empty(), "deleted on what was seen 25 s ago");
        b.turn(milliseconds(60'000));
        QCOMPARE(b.ended(batch, State::Deleted), 1);
        slow = 1'000;
        const int never = b.add(1, true, {}, 50);
        b.turn(milliseconds(3'600'000));
        QCOMPARE(b.ended(never, State::Skipped), 1);
    }

    /// From one moment on HighLevel's database finds nothing: what it found before proves nothing about that.
    void whatWasFoundAliveBeforeProvesNoAbsence()
    {
        Bench b;
        bool isBroken = false;
        const auto get = [&](const HttpRequest &request) {
            const bool isSearch = request.path.endsWith(QStringLiteral("/search"));
            return isBroken && !isSearch ? json(404, R"({"message":"Conversation not found"})")
                                         : support::AnsweringHighLevel::alive(request);
        };
        b.script.onGet = get;
        b.script.onDelete = [&](const HttpRequest &) {
            isBroken = true;
            return json(502, "<html>Bad Gateway</html>");
        };
        const int batch = b.add(4);
        b.turn(milliseconds(3'600'000));
        QCOMPARE(b.ended(batch, State::Deleted), 0);
        QCOMPARE(b.ended(batch, State::AlreadyGone), 0);
    }

    /// The search still lists what was deleted a moment ago, before what lives.
    void anAbsenceIsControlledByOneThatLives()
    {
        Bench b;
        std::set<QString> gone;
        b.script.onDelete = [&](const HttpRequest &request) {
            gone.insert(support::AnsweringHighLevel::idOf(request));
            return gone.size() == 3 ? json(502, "<html>Bad Gateway</html>")
                                    : json(200, R"({"success":true})");
        };
        b.script.onGet = [&](const HttpRequest &request) {
            if (request.path.endsWith(QStringLiteral("/search"))) {
                QJsonArray rows;
                for (const QString &id : gone)
                    rows.append(QJsonObject{{QStringLiteral("id"), id}});
                rows.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("controlAAAAAAAAAAAA1")}});
                return json(200,
                            QJsonDocument(QJsonObject{{QStringLiteral("conversations"), rows}}).toJson());
            }
            return gone.contains(support::AnsweringHighLevel::idOf(request))
                       ? json(404, R"({"message":"Conversation not found"})")
                       : support::AnsweringHighLevel::alive(request);
        };
        const int batch = b.add(3);
        b.turn(milliseconds(60'000));
        QCOMPARE(b.ended(batch, State::Deleted), 3);
    }

    /// All that the search lists first was deleted a moment ago. What it would list behind that is not known.
    void aFullPageOfDeletedOnesProvesNothing()
    {
        Bench b;
        std::set<QString> gone;
        constexpr size_t page = 20;
        b.script.onDelete = [&](const HttpRequest &request) {
            if (gone.size() == page)
                return json(502, "<html>Bad Gateway</html>");
            gone.insert(support::AnsweringHighLevel::idOf(request));
            return json(200, R"({"success":true})");
        };
        b.script.onGet = [&](const HttpRequest &request) {
            if (!request.path.endsWith(QStringLiteral("/search")))
                return gone.size() == page ? json(404, R"({"message":"Conversation not found"})")
                                           : support::AnsweringHighLevel::alive(request);
            QJsonArray rows;
            for (const QString &id : gone)
                rows.append(QJsonObject{{QStringLiteral("id"), id}});
            return json(200, QJsonDocument(QJsonObject{{QStringLiteral("conversations"), rows}}).toJson());
        };
        const int batch = b.add(int(page) + 1);
        b.turn(milliseconds(3'600'000));
        QCOMPARE(b.ended(batch, State::Deleted), int(page));
        QCOMPARE(b.ended(batch, State::AlreadyGone), 0);
    }

    /// Nothing else is left to be asked for, and the search lists nothing either.
    void theLastOneOfAllIsGoneWithoutAnother()
    {
        Bench b;
        bool isGone = false;
        b.script.onDelete = [&](const HttpRequest &) {
            isGone = true;
            return json(502, "<html>Bad Gateway</html>");
        };
        b.script.onGet = [&](const HttpRequest &request) {
            if (!isGone)
                return support::AnsweringHighLevel::alive(request);
            return request.path.endsWith(QStringLiteral("/search"))
                       ? json(200, R"({"total":0,"conversations":[]})")
                       : json(404, R"({"message":"Conversation not found"})");
        };
        const int batch = b.add(1);
        b.turn(milliseconds(60'000));
        QCOMPARE(b.ended(batch, State::Deleted), 1);
    }

    /// The lid is closed right after *Delete*: whoever opens it again can still undo.
    void timeAsleepDoesNotUseUpTheHold()
    {
        Bench b;
        const int batch = b.add(3, true, milliseconds(10'000));
        b.turn(milliseconds(1'000));
        b.clock.sleep(milliseconds(9LL * 3'600'000));
        b.turn(milliseconds(8'000));
        QCOMPARE(b.queue.status(batch).stage, Stage::UndoWindow);
        b.queue.undo(batch);
        b.turn(milliseconds(60'000));
        QVERIFY(b.script.arrivals.empty());
    }

    void whatTheGetLeavesOutIsAskedElsewhere()
    {
        Bench b;
        b.script.onGet = [](const HttpRequest &request) {
            if (request.path.endsWith(QStringLiteral("/messages")))
                return json(200,
                            R"({"messages":{"messages":[{"id":"m","dateAdded":"2023-11-15T00:00:00Z"}]}})");
            if (request.path.endsWith(QStringLiteral("/search")))
                return support::AnsweringHighLevel::alive(request);
            return json(200, QStringLiteral(R"({"id":"%1","deleted":false,"unreadCount":0,"starred":false,)"
                                            R"("assignedTo":""})")
                                 .arg(support::AnsweringHighLevel::idOf(request))
                                 .toLatin1()
                                 .constData());
        };
        const int batch = b.add(1);
        b.turn(milliseconds(60'000));
        // Somebody wrote since: the newest message is the witness.
        QCOMPARE(b.ended(batch, State::Skipped), 1);
        QVERIFY(b.queue.report(0).evidence.changes.hold(Changes::NewMessage));
        QVERIFY(b.script.deletes().empty());
    }

    /// A date older than the listed one is not the newest message's; that message itself is asked for.
    void aDateOlderThanListedIsAskedElsewhere()
    {
        for (const bool somebodyWrote : {true, false}) {
            Bench b;
            b.script.onGet = [&](const HttpRequest &request) {
                if (request.path.endsWith(QStringLiteral("/messages")))
                    return json(
                        200,
                        somebodyWrote
                            ? R"({"messages":{"messages":[{"id":"m","dateAdded":"2023-07-23T00:00:00Z"}]}})"
                            : R"({"messages":{"messages":[{"id":"m","dateAdded":"2023-07-22T04:26:40Z"}]}})");
                return json(200,
                            QStringLiteral(R"({"id":"%1","deleted":false,"unreadCount":0,"starred":false,)"
                                           R"("assignedTo":"","lastMessageDate":1689999000000})")
                                .arg(support::AnsweringHighLevel::idOf(request))
                                .toLatin1()
                                .constData());
            };
            const int batch = b.add(1);
            b.turn(milliseconds(60'000));
            QCOMPARE(b.ended(batch, State::Skipped), somebodyWrote ? 1 : 0);
            QCOMPARE(b.ended(batch, State::Deleted), somebodyWrote ? 0 : 1);
        }
    }

    void aDateOlderThanListedAndNoWitnessIsSkipped()
    {
        Bench b;
        b.script.onGet = [](const HttpRequest &request) {
            if (request.path.endsWith(QStringLiteral("/messages")))
                return json(500, R"({"message":"oops"})");
            return json(200, QStringLiteral(R"({"id":"%1","deleted":false,"unreadCount":0,"starred":false,)"
                                            R"("assignedTo":"","lastMessageDate":1689999000000})")
                                 .arg(support::AnsweringHighLevel::idOf(request))
                                 .toLatin1()
                                 .constData());
        };
        const int batch = b.add(1);
        b.turn(milliseconds(600'000));
        QCOMPARE(b.ended(batch, State::Skipped), 1);
        QVERIFY(b.script.deletes().empty());
    }

    /// That the others' GETs tell who has them does not make *nobody* of one that somebody had.
    void whoHadItIsAskedElsewhere()
    {
        Bench b;
        const QString mine = Bench::item(1).id.toString();
        b.script.onGet = [&](const HttpRequest &request) {
            if (request.path.endsWith(QStringLiteral("/search")))
                return json(200,
                            QStringLiteral(R"({"total":1,"conversations":[{"id":"%1","assignedTo":"u1"}]})")
                                .arg(mine)
                                .toLatin1()
                                .constData());
            const bool isMine = support::AnsweringHighLevel::idOf(request) == mine;
            return json(200, QStringLiteral(R"({"id":"%1","unreadCount":0,"starred":false,)"
                                            R"("lastMessageDate":1690000000000%2})")
                                 .arg(support::AnsweringHighLevel::idOf(request),
                                      isMine ? QString() : QStringLiteral(R"(,"assignedTo":"u9")"))
                                 .toLatin1()
                                 .constData());
        };
        DeletionPlan plan;
        PlannedItem others = Bench::item(0);
        others.assignedTo = QStringLiteral("u9");
        plan.add(others, 0);
        PlannedItem planned = Bench::item(1);
        planned.assignedTo = QStringLiteral("u1");
        plan.add(planned, 0);
        const int batch = b.queue.add(plan, {}).batch;
        b.turn(milliseconds(60'000));
        QCOMPARE(b.ended(batch, State::Deleted), 2);
    }

    /// "Try later", whatever its number: it ends nothing.
    void whatIsRefusedForTheMomentIsGoneOnWith_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {408, 409, 423, 425, 499, 503})
            QTest::addRow("%d", status) << status;
    }

    void whatIsRefusedForTheMomentIsGoneOnWith()
    {
        QFETCH(int, status);
        Bench b;
        const auto begun = b.clock.steady();
        const auto isBad = [&] { return b.clock.steady() - begun < milliseconds(60'000); };
        b.script.onGet = [&](const HttpRequest &request) {
            return isBad() ? json(status, R"({"message":"Request Timeout"})")
                           : support::AnsweringHighLevel::alive(request);
        };
        b.script.onDelete = [&](const HttpRequest &) {
            return isBad() ? json(status, R"({"message":"Request Timeout"})")
                           : json(200, R"({"success":true})");
        };
        const int batch = b.add(30);
        b.turn(milliseconds(3'600'000));
        QCOMPARE(b.ended(batch, State::Deleted), 30);
    }

    void whereNothingTellsItIsSkipped()
    {
        Bench b;
        b.script.onGet = [](const HttpRequest &request) {
            if (request.path.endsWith(QStringLiteral("/search")))
                return json(200, R"({"total":0,"conversations":[]})");
            return json(200, QStringLiteral(R"({"id":"%1","deleted":false,"lastMessageDate":1690000000000})")
                                 .arg(support::AnsweringHighLevel::idOf(request))
                                 .toLatin1()
                                 .constData());
        };
        const int batch = b.add(1);
        b.turn(milliseconds(300'000));
        QCOMPARE(b.ended(batch, State::Skipped), 1);
        QCOMPARE(b.queue.report(0).evidence.proof, Proof::NotLookedAt);
        QVERIFY(b.script.deletes().empty());
    }

    void notFoundOfARouteIsNoProof()
    {
        Bench b;
        b.script.onGet = [](const HttpRequest &) { return json(404, R"({"message":"Not Found"})"); };
        const int batch = b.add(3);
        b.turn(milliseconds(600'000));
        QCOMPARE(b.ended(batch, State::AlreadyGone), 0);
        QVERIFY(b.script.deletes().empty());
    }

    void goneIsBelievedAfterAControl()
    {
        Bench b;
        bool controlLives = false;
        b.script.onGet = [&](const HttpRequest &request) {
            const bool isControl = request.path.contains(QStringLiteral("control"));
            if (request.path.endsWith(QStringLiteral("/search")) || (isControl && controlLives))
                return support::AnsweringHighLevel::alive(request);
            return json(404, R"({"message":"Conversation not found"})");
        };
        const int first = b.add(1);
        b.turn(milliseconds(300'000));
        QCOMPARE(b.ended(first, State::AlreadyGone), 0);
        controlLives = true;
        const int second = b.add(1, true, {}, 5);
        b.turn(milliseconds(60'000));
        QCOMPARE(b.ended(second, State::AlreadyGone), 1);
    }

    void tenAlreadyGonePauseAndAsk()
    {
        Bench b;
        b.script.onGet = [](const HttpRequest &request) {
            return request.path.contains(QStringLiteral("conversationA"))
                       ? json(404, R"({"message":"Conversation not found"})")
                       : support::AnsweringHighLevel::alive(request);
        };
        const int batch = b.add(60);
        b.turn(milliseconds(60'000));
        QVERIFY(b.queue.status(batch).pauses.holds(PauseReason::ManyGone));
        QVERIFY(b.queue.status(batch).ended() < 60);
    }

    void aliveIsBelievedTwoMinutesLaterAndTriedAgain()
    {
        Bench b;
        b.script.onDelete = [&](const HttpRequest &) {
            HttpOutcome lost;
            lost.fault = Fault::ConnectionLost;
            return b.script.deletes().size() == 1 ? lost : json(200, R"({"success":true})");
        };
        const int batch = b.add(1);
        b.turn(milliseconds(100'000));
        QCOMPARE(b.script.deletes().size(), size_t(1));
        QCOMPARE(b.queue.status(batch).unsettled, 1);
        QCOMPARE(b.queue.status(batch).inDoubt(), 1);
        b.turn(milliseconds(60'000));
        const auto deletes = b.script.deletes();
        QCOMPARE(deletes.size(), size_t(2));
        QVERIFY(deletes[1].at - deletes[0].at >= milliseconds(120'000));
        QCOMPARE(b.ended(batch, State::Deleted), 1);
        // Each with an intent of its own.
        const JournalReading reading = b.read();
        QVERIFY(!reading.firstBroken);
        QCOMPARE(reading.records, 7); // begin, item, intent, withdrawn, intent, outcome, end
    }

    void oneCarriedOutLateIsToldAsDeleted()
    {
        Bench b;
        std::optional<milliseconds> goneFrom;
        b.script.onDelete = [&](const HttpRequest &) {
            goneFrom = b.clock.steady() + milliseconds(20'000);
            HttpOutcome lost;
            lost.fault = Fault::TimedOut;
            return lost;
        };
        b.script.onGet = [&](const HttpRequest &request) {
            return goneFrom && b.clock.steady() >= *goneFrom &&
                           request.path.contains(QStringLiteral("conversationA"))
                       ? json(404, R"({"message":"Conversation not found"})")
                       : support::AnsweringHighLevel::alive(request);
        };
        const int batch = b.add(1);
        b.turn(milliseconds(200'000));
        QCOMPARE(b.ended(batch, State::Deleted), 1);
        QCOMPARE(b.queue.report(0).evidence.proof, Proof::GoneAfterLostAnswer);
        QCOMPARE(b.script.deletes().size(), size_t(1));
    }

    void aConstantFaultHasABrake()
    {
        Bench b;
        bool down = true;
        const auto fault = [] { return json(503, R"({"message":"Service unavailable"})"); };
        b.script.onDelete = [&](const HttpRequest &) {
            return down ? fault() : json(200, R"({"success":true})");
        };
        b.script.onGet = [&](const HttpRequest &request) {
            return down ? fault() : support::AnsweringHighLevel::alive(request);
        };
        const int batch = b.add(300, false);
        b.turn(milliseconds(120'000));
        QVERIFY2(b.script.deletes().size() <= 30, qPrintable(QString::number(b.script.deletes().size())));
        QVERIFY(b.queue.status(batch).pauses.holds(PauseReason::Unclear));
        down = false;
        b.turn(milliseconds(600'000));
        QCOMPARE(b.ended(batch, State::Deleted), 300);
    }

    void aDeadLineSkipsNobody_data()
    {
        QTest::addColumn<Fault>("how");
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 9}) {
            QTest::addRow("%d, each connection closed", count) << Fault::ConnectionLost << count;
            QTest::addRow("%d, never answered", count) << Fault::TimedOut << count;
        }
    }

    /// A line that takes connections and lets nothing come back is no reason to leave a conversation alone:
    /// the deletion pauses, and goes on by itself. Two that were chosen ended as *Skipped* after 12 s.
    void aDeadLineSkipsNobody()
    {
        QFETCH(Fault, how);
        QFETCH(int, count);
        Bench b;
        bool isDead = true;
        const auto through = [&](HttpOutcome otherwise) {
            HttpOutcome lost;
            lost.fault = how;
            return isDead ? lost : otherwise;
        };
        b.script.onGet = [&](const HttpRequest &request) {
            return through(support::AnsweringHighLevel::alive(request));
        };
        b.script.onDelete = [&](const HttpRequest &) { return through(json(200, R"({"success":true})")); };
        const int batch = b.add(count);
        b.turn(milliseconds(600'000));
        QVERIFY(b.queue.status(batch).pauses.holds(PauseReason::Unclear));
        QCOMPARE(b.queue.status(batch).cause->httpStatus, 0);
        QCOMPARE(b.queue.status(batch).ended(), 0);
        isDead = false;
        b.turn(milliseconds(600'000));
        QCOMPARE(b.ended(batch, State::Deleted), count);
        QCOMPARE(int(b.script.deletes().size()), count);
    }

    /// Where all else is answered, it is not the line: one whose look never is does not hold up the rest for
    /// ever.
    void oneThatIsNeverAnsweredIsLeftAlone()
    {
        Bench b;
        b.script.onGet = [&](const HttpRequest &request) {
            HttpOutcome lost;
            lost.fault = Fault::TimedOut;
            return request.path.contains(QStringLiteral("conversationA0000000"))
                       ? lost
                       : support::AnsweringHighLevel::alive(request);
        };
        const int batch = b.add(3);
        b.turn(milliseconds(3'600'000));
        QCOMPARE(b.ended(batch, State::Deleted), 2);
        QCOMPARE(b.ended(batch, State::Skipped), 1);
    }

    void aPassingFaultEndsNothing()
    {
        Bench b;
        const milliseconds calmFrom = b.clock.steady() + milliseconds(40'000);
        const auto passing = [&](HttpOutcome otherwise) {
            return b.clock.steady() < calmFrom ? json(503, R"({"message":"Service unavailable"})")
                                               : otherwise;
        };
        b.script.onDelete = [&](const HttpRequest &) { return passing(json(200, R"({"success":true})")); };
        b.script.onGet = [&](const HttpRequest &request) {
            return passing(support::AnsweringHighLevel::alive(request));
        };
        const int batch = b.add(30);
        b.turn(milliseconds(600'000));
        QCOMPARE(b.ended(batch, State::Deleted), 30);
    }

    void oneForbiddenConversationDoesNotBlameTheToken()
    {
        Bench b;
        const auto isOdd = [](const HttpRequest &request) {
            return support::AnsweringHighLevel::idOf(request).endsWith(QStringLiteral("3"));
        };
        b.script.onGet = [&](const HttpRequest &request) {
            return isOdd(request) ? json(403, R"({"message":"Forbidden resource"})")
                                  : support::AnsweringHighLevel::alive(request);
        };
        const int batch = b.add(8);
        b.turn(milliseconds(60'000));
        QCOMPARE(b.ended(batch, State::Deleted), 7);
        QCOMPARE(b.ended(batch, State::NotDeleted), 1);
        QCOMPARE(b.queue.report(3).evidence.httpStatus, 403);
        QCOMPARE(b.queue.report(3).evidence.message, QStringLiteral("Forbidden resource"));
    }

    void oneUnauthorizedConversationDoesNotBlameTheToken_data()
    {
        QTest::addColumn<bool>("onlyTheDelete");
        QTest::addColumn<QString>("words");
        const std::array words{QStringLiteral("Unauthorized"),
                               QStringLiteral("This conversation is out of scope for this user"),
                               QStringLiteral("Token's user type mismatch!")};
        for (const QString &said : words)
            for (const bool onlyTheDelete : {false, true})
                QTest::addRow("%s of the %s", qPrintable(said), onlyTheDelete ? "DELETE" : "look")
                    << onlyTheDelete << said;
        QTest::addRow("scope, of the look")
            << false << QStringLiteral("The token is not authorized for this scope.");
    }

    void oneUnauthorizedConversationDoesNotBlameTheToken()
    {
        QFETCH(bool, onlyTheDelete);
        QFETCH(QString, words);
        Bench b;
        const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("message"), words}}).toJson();
        const auto isOdd = [](const HttpRequest &request) {
            return support::AnsweringHighLevel::idOf(request).endsWith(QStringLiteral("3"));
        };
        b.script.onGet = [&](const HttpRequest &request) {
            return isOdd(request) && !onlyTheDelete ? json(401, body.constData())
                                                    : support::AnsweringHighLevel::alive(request);
        };
        b.script.onDelete = [&](const HttpRequest &request) {
            return isOdd(request) ? json(401, body.constData()) : json(200, R"({"success":true})");
        };
        const int batch = b.add(8);
        b.turn(milliseconds(60'000));
        QVERIFY(!b.queue.status(batch).pauses.holds(PauseReason::Token));
        QCOMPARE(b.ended(batch, State::Deleted), 7);
        QCOMPARE(b.ended(batch, State::NotDeleted), 1);
        const Report &odd = b.queue.report(3);
        QCOMPARE(odd.evidence.httpStatus, 401);
        QCOMPARE(odd.evidence.message, words);
        const auto &error = onlyTheDelete ? odd.deleteError : odd.checkError;
        QVERIFY2(error->kind == highlevel::ApiError::Kind::ThisOneRefused, "the token is blamed");
    }

    /// Where each is refused for itself, something is wrong with more than each.
    void tenUnauthorizedInARowPause()
    {
        Bench b;
        b.script.onDelete = [](const HttpRequest &) { return json(401, R"({"message":"Unauthorized"})"); };
        const int batch = b.add(40);
        b.turn(milliseconds(120'000));
        QVERIFY(b.queue.status(batch).pauses.holds(PauseReason::Refusals));
        QVERIFY(b.ended(batch, State::NotDeleted) >= 10);
        QVERIFY(b.ended(batch, State::NotDeleted) < 40);
    }

    /// The search works without the scope that deleting needs: it says nothing for the token.
    void aMissingScopeToDeletePausesAtOnce()
    {
        Bench b;
        b.script.onDelete = [](const HttpRequest &) {
            return json(401, R"({"message":"The token is not authorized for this scope."})");
        };
        const int batch = b.add(3);
        b.turn(milliseconds(60'000));
        QVERIFY(b.queue.status(batch).pauses.holds(PauseReason::Token));
        QCOMPARE(b.queue.status(batch).ended(), 0);
    }

    void aRejectedTokenPausesAndEndsNothing()
    {
        Bench b;
        bool isGood = false;
        b.script.onGet = [&](const HttpRequest &request) {
            return isGood ? support::AnsweringHighLevel::alive(request)
                          : json(401, R"({"message":"Invalid JWT"})");
        };
        const int batch = b.add(3);
        b.turn(milliseconds(60'000));
        QVERIFY(b.queue.status(batch).pauses.holds(PauseReason::Token));
        QCOMPARE(b.queue.status(batch).ended(), 0);
        QVERIFY(b.script.deletes().empty());
    }

    /// While the token is replaced some that were asked with the old one are still to be answered, and the
    /// search that is to prove a refusal may be asked with either.
    void aRefusalOfAnOldTokenSaysNothing_data()
    {
        QTest::addColumn<int>("renewedAfterMs");
        QTest::addColumn<bool>("ofTheDelete");
        for (int after = 0; after <= 1'500; after += 50)
            for (const bool ofTheDelete : {false, true})
                QTest::addRow("%d ms, of the %s", after, ofTheDelete ? "DELETE" : "look")
                    << after << ofTheDelete;
    }

    void aRefusalOfAnOldTokenSaysNothing()
    {
        QFETCH(const int, renewedAfterMs);
        QFETCH(const bool, ofTheDelete);
        Bench b;
        bool isGood = false;
        const auto refused = [] { return json(401, R"({"message":"Invalid JWT"})"); };
        b.script.onGet = [&](const HttpRequest &request) {
            const bool isSearch = request.path.endsWith(QStringLiteral("/search"));
            return isGood || (ofTheDelete && !isSearch) ? support::AnsweringHighLevel::alive(request)
                                                        : refused();
        };
        b.script.onDelete = [&](const HttpRequest &) {
            return isGood ? json(200, R"({"success":true})") : refused();
        };
        const int batch = b.add(6);
        b.turn(milliseconds(renewedAfterMs));
        isGood = true;
        b.client.tokenRenewed();
        b.queue.tokenRenewed();
        b.turn(milliseconds(60'000));
        QVERIFY(!b.queue.status(batch).pauses.holds(PauseReason::Token));
        QCOMPARE(b.ended(batch, State::Deleted), 6);
    }

    /// The check after a lost DELETE: one that answers 401 settles nothing, and holds up nothing.
    void anUnauthorizedCheckSettlesNothing()
    {
        Bench b;
        bool wasSent = false;
        const auto isOdd = [](const HttpRequest &request) {
            return support::AnsweringHighLevel::idOf(request).endsWith(QStringLiteral("3"));
        };
        b.script.onGet = [&](const HttpRequest &request) {
            return wasSent && isOdd(request) ? json(401, R"({"message":"Unauthorized"})")
                                             : support::AnsweringHighLevel::alive(request);
        };
        b.script.onDelete = [&](const HttpRequest &request) {
            wasSent = wasSent || isOdd(request);
            return isOdd(request) ? json(500, R"({"message":"oops"})") : json(200, R"({"success":true})");
        };
        const int batch = b.add(8);
        b.turn(milliseconds(3'600'000));
        QVERIFY(!b.queue.status(batch).pauses.holds(PauseReason::Token));
        QCOMPARE(b.ended(batch, State::Deleted), 7);
        QCOMPARE(b.ended(batch, State::Unknown), 1);
        QVERIFY2(b.queue.report(3).checkError->kind == highlevel::ApiError::Kind::ThisOneRefused,
                 "the token is blamed");
    }

    void aTokenThatOpensNothingPauses()
    {
        Bench b;
        b.script.onGet = [](const HttpRequest &) { return json(403, R"({"message":"Forbidden resource"})"); };
        const int batch = b.add(3);
        b.turn(milliseconds(60'000));
        QVERIFY(b.queue.status(batch).pauses.holds(PauseReason::Token));
        QCOMPARE(b.queue.status(batch).ended(), 0);
    }

    /// All places are taken by what another batch has in doubt when this one gets its turn: each that is free
    /// again is this one's.
    void aFreePlaceIsTheOtherBatchs()
    {
        Bench b;
        const auto isOfFirst = [](const HttpRequest &request) {
            return support::AnsweringHighLevel::idOf(request) < Bench::item(100).id.toString();
        };
        b.script.onDelete = [&](const HttpRequest &request) {
            return isOfFirst(request) ? json(500, R"({"statusCode":500,"message":"busy"})")
                                      : json(200, R"({"success":true})");
        };
        const int first = b.add(40, false);
        const int second = b.add(3, false, {}, 100);
        const auto inDoubt = [&] { return b.queue.status(first).unsettled; };
        for (int i = 0; i < 40 && inDoubt() < 12; ++i)
            b.turn(milliseconds(10));
        QVERIFY(inDoubt() >= 12);
        b.queue.stop(first);
        b.queue.resume(second);
        b.turn(milliseconds(60'000));
        QCOMPARE(b.ended(second, State::Deleted), 3);
    }

    void whoWaitsBehindAPausedOneIsTold()
    {
        Bench b;
        b.script.onDelete = [](const HttpRequest &) { return json(200, R"({"success":true})"); };
        const int first = b.add(400, false);
        const int second = b.add(3, false, {}, 500);
        const auto waits = [&](int batch) { return b.queue.status(batch).waitsForPaused; };
        b.turn(milliseconds(500));
        QCOMPARE(b.queue.status(second).stage, Stage::Waiting);
        QVERIFY(!waits(second)); // the first one is at work
        b.queue.pause(first);
        QVERIFY(waits(second));
        QVERIFY(!waits(first));
        b.queue.resume(first);
        QVERIFY(!waits(second));
        b.turn(milliseconds(600'000));
        QCOMPARE(b.ended(second, State::Deleted), 3);
    }

    void stopEndsWhatIsInDoubtAndHoldsTheNext()
    {
        Bench b;
        b.script.onDelete = [](const HttpRequest &) {
            HttpOutcome lost;
            lost.fault = Fault::ConnectionLost;
            return lost;
        };
        const int first = b.add(60, false);
        const int second = b.add(2, true, {}, 100);
        b.turn(milliseconds(5'000));
        b.queue.stop(first);
        b.turn(milliseconds(2'000));
        QCOMPARE(b.queue.status(first).stage, Stage::Ended);
        QVERIFY(b.queue.wasStopped(first));
        QVERIFY(!b.queue.wasStopped(second));
        QVERIFY(b.ended(first, State::Unknown) > 0);
        QCOMPARE(b.ended(first, State::NotDeleted), 0);
        QVERIFY(b.queue.status(second).pauses.holds(PauseReason::StopBefore));
        const size_t before = b.script.deletes().size();
        b.turn(milliseconds(60'000));
        QCOMPARE(b.script.deletes().size(), before);
        b.script.onDelete = [](const HttpRequest &) { return json(200, R"({"success":true})"); };
        b.queue.resume(second);
        b.turn(milliseconds(60'000));
        QCOMPARE(b.ended(second, State::Deleted), 2);
    }

    void eachOfTwoIsUndoneByItself()
    {
        Bench b;
        const int first = b.add(4, true, milliseconds(5'000));
        const int second = b.add(2, true, milliseconds(5'000), 50);
        b.turn(milliseconds(100));
        // Both are written down before anything is sent.
        QCOMPARE(b.read().batches.size(), size_t(2));
        b.queue.undo(second);
        b.turn(milliseconds(60'000));
        QCOMPARE(b.queue.status(second).stage, Stage::Undone);
        QCOMPARE(b.ended(first, State::Deleted), 4);
        QCOMPARE(b.script.deletes().size(), size_t(4));
        QVERIFY(b.read().batches[1].undone);
    }

    void anInterruptionIsTakenBack()
    {
        Bench b;
        const int batch = b.add(3);
        b.queue.interrupt();
        b.turn(milliseconds(60'000));
        QVERIFY(b.queue.status(batch).interrupted);
        QVERIFY(b.script.deletes().empty());
        b.queue.takeInterruptBack();
        b.turn(milliseconds(60'000));
        QCOMPARE(b.ended(batch, State::Deleted), 3);
    }

    void oneConversationOneDeletion()
    {
        Bench b;
        b.add(2, true, milliseconds(5'000));
        DeletionPlan plan;
        plan.add(Bench::item(0), 0);
        plan.add(Bench::item(7), 0);
        const Queue::Added added = b.queue.add(plan, milliseconds(5'000));
        QCOMPARE(added.leftOut, 1);
        QCOMPARE(b.queue.status(added.batch).total, 1);
    }

    /// Two that a worker made ready for the same moment: the second is made anew without what the first took.
    void twoMadeReadyAtOnceDoNotShareOne()
    {
        Bench b;
        DeletionPlan plan;
        plan.checkBeforeSend = false;
        plan.add(Bench::item(0), 0);
        plan.add(Bench::item(1), 0);
        Intake one = Intake::of(plan, b.queue.nextArrival(), b.queue.open());
        plan.add(Bench::item(2), 0);
        Intake other = Intake::of(plan, b.queue.nextArrival(), b.queue.open());
        const Queue::Added first = b.queue.add(std::move(one), milliseconds(0));
        const Queue::Added second = b.queue.add(std::move(other), milliseconds(0));
        QCOMPARE(first.leftOut, 0);
        QCOMPARE(second.leftOut, 2);
        QCOMPARE(b.queue.report(2).planned.id, Bench::item(2).id);
        QCOMPARE(b.queue.report(2).batch, second.batch);
        b.turn(milliseconds(60'000));
        QCOMPARE(b.script.deletes().size(), size_t(3));
        QCOMPARE(b.ended(second.batch, State::Deleted), 1);
    }

    void whatAnEarlierRunHasOpenIsLeftOut()
    {
        Bench b;
        b.queue.waitForJournal();
        const int batch = b.add(2);
        b.turn(milliseconds(60'000));
        QVERIFY2(b.script.arrivals.empty(),
                 "nothing is asked before it is known what an earlier run has open");
        b.queue.journalRead({{Bench::item(0).id, 1}});
        b.turn(milliseconds(60'000));
        QCOMPARE(b.script.deletes().size(), size_t(1));
        QCOMPARE(b.ended(batch, State::Deleted), 1);
        QVERIFY(b.queue.hasOpen(Bench::item(0).id));
        // The one that is left is the journal's first, whatever was planned before it.
        const JournalReading reading = b.read();
        QCOMPARE(reading.batches.size(), size_t(1));
        QCOMPARE(reading.batches[0].items.size(), size_t(1));
        QCOMPARE(reading.batches[0].items[0].planned.id, Bench::item(1).id);
        QCOMPARE(reading.batches[0].items[0].outcome.state, State::Deleted);
        QVERIFY(reading.batches[0].trusted && reading.batches[0].ended);
    }

    /// The journal knows a batch before it is known that an earlier run has one of it in flight. That stays
    /// with the earlier one, which asks what became of it, also where the later one is taken back meanwhile.
    void whatTurnsOutToBeInFlightIsNotOfferedMeanwhile()
    {
        Bench b;
        b.queue.waitForJournal();
        b.queue.journalUnreadable();
        const int later = b.add(2, true, milliseconds(30'000));
        b.turn(milliseconds(1'000));
        b.queue.journalRead({{Bench::item(0).id, 1}});
        JournalBatch cut{
            .head = {.batch = 77, .identity = b.client.about(), .accountKey = QStringLiteral("k")},
            .items = {}};
        cut.items.push_back({.position = 0, .planned = Bench::item(0), .outcome = {}, .inFlight = true});
        const int earlier = b.queue.takeUp(cut, false);
        b.queue.undo(later);
        QVERIFY(b.queue.hasOpen(Bench::item(0).id));
        QVERIFY(!b.queue.hasOpen(Bench::item(1).id));
        DeletionPlan again;
        again.add(Bench::item(0), 0);
        QCOMPARE(b.queue.add(again, milliseconds(0)).leftOut, 1);
        b.turn(milliseconds(300'000));
        QCOMPARE(b.script.deletes().size(), size_t(1));
        QCOMPARE(b.ended(earlier, State::Deleted), 1);
        QVERIFY(!b.queue.hasOpen(Bench::item(0).id));
    }

    void aBatchOfAnotherSubAccountIsNotTakenUp()
    {
        Bench b;
        JournalBatch other{.head = {.batch = 9, .identity = identityAt("BBBBkzuJQ8ZMd4Te84GK")}, .items = {}};
        other.items.push_back({.planned = Bench::item(0), .outcome = {}});
        QCOMPARE(b.queue.takeUp(other, false), -1);
        b.turn(milliseconds(60'000));
        QVERIFY(b.script.arrivals.empty());
    }

    void ofOneThatCannotBeTrustedNothingIsDeleted()
    {
        Bench b;
        JournalBatch broken{
            .head = {.batch = 1, .identity = b.client.about()}, .items = {}, .trusted = false};
        broken.items.push_back({.position = 0, .planned = Bench::item(0), .outcome = {}});
        broken.items.push_back({.position = 1, .planned = Bench::item(1), .outcome = {}, .inFlight = true});
        const int batch = b.queue.takeUp(broken, false);
        b.turn(milliseconds(300'000));
        QVERIFY(b.script.deletes().empty());
        QVERIFY(!b.script.arrivals.empty());
        QCOMPARE(b.ended(batch, State::Cancelled), 1);
        QCOMPARE(b.ended(batch, State::NotDeleted), 1);
    }

    void whatWasInFlightIsGoneAfterACrash()
    {
        Bench b;
        b.script.onGet = [](const HttpRequest &request) {
            return request.path.contains(QStringLiteral("conversationA"))
                       ? json(404, R"({"message":"Conversation not found"})")
                       : support::AnsweringHighLevel::alive(request);
        };
        JournalBatch cut{.head = {.batch = 1, .identity = b.client.about()}, .items = {}};
        cut.items.push_back({.position = 0, .planned = Bench::item(0), .outcome = {}, .inFlight = true});
        const int batch = b.queue.takeUp(cut, false);
        b.turn(milliseconds(10'000));
        QCOMPARE(b.ended(batch, State::Deleted), 1);
        QCOMPARE(b.queue.report(0).evidence.proof, Proof::GoneAfterCrash);
    }

    /// Its intent was written, and the program ended before its DELETE left: it is there still.
    void whatNeverLeftIsGoneOnWithAfterACrash()
    {
        Bench b;
        JournalBatch cut{.head = {.batch = 1, .identity = b.client.about()}, .items = {}};
        PlannedItem planned = Bench::item(0);
        planned.lastMessageDate = 1'690'000'000'000; // as the script's world has it
        cut.items.push_back({.position = 0, .planned = planned, .outcome = {}, .inFlight = true});
        const int batch = b.queue.takeUp(cut, false);
        b.turn(milliseconds(100'000));
        QCOMPARE(b.script.deletes().size(), 0); // alive is believed late
        b.turn(milliseconds(200'000));
        QCOMPARE(b.script.deletes().size(), 1);
        QCOMPARE(b.ended(batch, State::Deleted), 1);
        QCOMPARE(b.ended(batch, State::NotDeleted), 0);
    }

    void evidenceStandsInTheJournal()
    {
        Bench b;
        b.script.onDelete = [](const HttpRequest &) {
            return json(422,
                        R"({"statusCode":422,"message":["no"],"error":"Unprocessable","traceId":"t-1"})");
        };
        b.add(1);
        b.turn(milliseconds(60'000));
        const JournalReading reading = b.read();
        const ItemOutcome &outcome = reading.batches[0].items[0].outcome;
        QCOMPARE(outcome.state, State::NotDeleted);
        QCOMPARE(outcome.evidence.proof, Proof::Answered);
        QCOMPARE(outcome.evidence.httpStatus, 422);
        QCOMPARE(outcome.evidence.message, QStringLiteral("no"));
        QCOMPARE(outcome.evidence.traceId, QStringLiteral("t-1"));
        QVERIFY(outcome.evidence.askedAt.isValid() && outcome.evidence.answeredAt > outcome.evidence.askedAt);
    }

    void oneThatIsFoundAgainIsAmended()
    {
        Bench b;
        const int batch = b.add(1);
        b.turn(milliseconds(10'000));
        QCOMPARE(b.ended(batch, State::Deleted), 1);
        b.queue.foundAgain(Bench::item(0).id, b.clock.utc());
        b.turn(milliseconds(100));
        QVERIFY(b.queue.report(0).foundAgainAt.isValid());
        QCOMPARE(b.queue.status(batch).foundAgain, 1);
        QVERIFY(b.read().batches[0].items[0].foundAgainAt.isValid());
    }

    void nothingUnsettledHoldsTheNextBatch()
    {
        Bench b;
        const QString odd = Bench::item(0).id.toString();
        b.script.onDelete = [&](const HttpRequest &request) {
            return support::AnsweringHighLevel::idOf(request) == odd ? json(500, R"({"message":"oops"})")
                                                                     : json(200, R"({"success":true})");
        };
        b.script.onGet = [&](const HttpRequest &request) {
            return support::AnsweringHighLevel::idOf(request) == odd && !b.script.deletes().empty()
                       ? json(500, R"({"message":"oops"})")
                       : support::AnsweringHighLevel::alive(request);
        };
        const int first = b.add(1);
        const int second = b.add(2, true, {}, 50);
        b.turn(milliseconds(30'000));
        QCOMPARE(b.queue.status(first).stage, Stage::Settling);
        QCOMPARE(b.ended(second, State::Deleted), 2);
        b.turn(milliseconds(3'600'000));
        QCOMPARE(b.ended(first, State::Unknown), 1);
    }

    /// Nothing is said to be deleted that the journal does not know, and nothing is sent meanwhile.
    void anOutcomeWaitsForTheJournal()
    {
        if (!support::FullDisk::canBeHad())
            QSKIP("this system lets no test fill its disk");
        Bench b;
        std::optional<support::FullDisk> full;
        b.script.onDelete = [&](const HttpRequest &) {
            full.emplace();
            return json(200, R"({"success":true})");
        };
        const int batch = b.add(40);
        b.turn(milliseconds(60'000));
        const size_t sent = b.script.deletes().size();
        QVERIFY(sent > 0 && sent < 40);
        QCOMPARE(b.ended(batch, State::Deleted), 0);
        QVERIFY(b.queue.status(batch).pauses.holds(PauseReason::Journal));
        QVERIFY(b.queue.isUnsettled() && b.journal.owesRecords());
        b.turn(milliseconds(60'000));
        QCOMPARE(b.script.deletes().size(), sent);

        full.reset();
        b.script.onDelete = [](const HttpRequest &) { return json(200, R"({"success":true})"); };
        b.journal.open();
        b.turn(milliseconds(60'000));
        QCOMPARE(b.ended(batch, State::Deleted), 40);
        QCOMPARE(b.script.deletes().size(), size_t(40));
        QVERIFY(b.read().batches[0].ended && !b.journal.owesRecords());
    }

    /// The journal holds up no batch that only waits for its turn, so its opening must not be what that batch
    /// is told of it by.
    void anOutcomeOfABatchThatWaitsIsWrittenToo()
    {
        if (!support::FullDisk::canBeHad())
            QSKIP("this system lets no test fill its disk");
        Bench b;
        const QString cutShort = Bench::item(900).id.toString();
        b.script.onGet = [&](const HttpRequest &request) {
            return support::AnsweringHighLevel::idOf(request) == cutShort
                       ? json(500, R"({"message":"oops"})")
                       : support::AnsweringHighLevel::alive(request);
        };
        const int first = b.add(60);
        b.turn(milliseconds(1'000));
        const int waits = b.queue.takeUp(
            {.head = {.batch = 1, .identity = b.client.about()},
             .items = {{.position = 0, .planned = Bench::item(900), .outcome = {}, .inFlight = true},
                       {.position = 1, .planned = Bench::item(901), .outcome = {}}}},
            false);
        b.queue.stop(first);
        b.turn(milliseconds(10'000));
        QVERIFY(b.queue.status(waits).pauses.holds(PauseReason::StopBefore));
        {
            const support::FullDisk full;
            b.script.onGet = [&](const HttpRequest &request) {
                return support::AnsweringHighLevel::idOf(request) == cutShort
                           ? json(404, R"({"message":"Conversation not found"})")
                           : support::AnsweringHighLevel::alive(request);
            };
            b.turn(milliseconds(120'000));
            QCOMPARE(b.ended(waits, State::Deleted), 0);
        }
        b.journal.open();
        b.turn(milliseconds(1'000));
        QCOMPARE(b.ended(waits, State::Deleted), 1);
        QVERIFY(b.queue.status(waits).pauses.holds(PauseReason::StopBefore));
    }
};

QTEST_GUILESS_MAIN(QueueTest)
#include "tst_queue.moc"
