#include "app/deletion/inquiry.h"
#include "app/highlevel/request_lane.h"
#include "app/platform/platform.h"
#include "tests/support/answering_highlevel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deletion;
using std::chrono::milliseconds;
using support::json;

namespace {

base::Identity identity()
{
    return {.address = base::ApiAddress::highLevel(),
            .location = *base::LocationId::parse(QStringLiteral("AAAAkzuJQ8ZMd4Te84GK"))};
}

PlannedItem planned(int n)
{
    return {
        .id = *base::ConversationId::parse(QStringLiteral("conversationA%1").arg(n, 7, 10, QLatin1Char('0'))),
        .contact = QStringLiteral("Ana")};
}

/// A batch of four that has ended, of which the first three are unknown.
struct Bench
{
    Bench()
    {
        journal.open();
        turn(milliseconds(50));
        std::vector<Record> records = openingRecords({.identity = identity(), .items = 4},
                                                     {planned(0), planned(1), planned(2), planned(3)});
        for (int n = 0; n < 4; ++n)
            records.push_back(outcomeRecord(0, n,
                                            {.state = n < 3 ? State::Unknown : State::Deleted,
                                             .evidence = {.proof = n < 3 ? Proof::NotSaid : Proof::Answered},
                                             .at = clock.utc()}));
        records.push_back({.kind = Record::Kind::End, .at = clock.utc()});
        journal.begin([records] { return records; }, [this](qint64 begun) { batch = begun; });
        turn(milliseconds(50));
        QObject::connect(&inquiry, &Inquiry::ended, &inquiry, [this](const Inquiry::Result &it) {
            result = it;
            ++ends;
        });
    }
    void turn(milliseconds length) { clock.run(length); }
    [[nodiscard]] JournalBatch read() const { return readJournal(journal.path(), false).batches.at(0); }
    void ask() { inquiry.ask(batch, Inquiry::openIn(read())); }

    QTemporaryDir folder;
    support::ManualClock clock;
    support::AnsweringHighLevel script{&clock};
    highlevel::RequestLane lane{&clock, &script};
    highlevel::Client client{&lane, identity()};
    Journal journal{folder.filePath(QStringLiteral("journal.sqlite")), Journal::Threads::None};
    Inquiry inquiry{&clock, &client, &journal};
    qint64 batch = 0;
    Inquiry::Result result;
    int ends = 0;
};

} // namespace

/// What HighLevel did not say at the end of a deletion is asked about later, and told as no more than it is.
class InquiryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { platform::prepareProcess(); }

    /// One is gone, one lives, of one nothing is said.
    void eachIsToldAsWhatItIs()
    {
        Bench b;
        b.script.onGet = [](const support::HttpRequest &request) {
            const QString id = support::AnsweringHighLevel::idOf(request);
            if (id == planned(0).id.toString())
                return json(404, R"({"statusCode":404,"message":"Conversation not found"})");
            return id == planned(2).id.toString() ? json(502, "<html>")
                                                  : support::AnsweringHighLevel::alive(request);
        };
        b.ask();
        QVERIFY(b.inquiry.isUnderWay());
        b.turn(milliseconds(130'000));
        QCOMPARE(b.ends, 1);
        QVERIFY(!b.inquiry.isUnderWay());
        QCOMPARE(b.result.gone, 1);
        QCOMPARE(b.result.alive, 1);
        QCOMPARE(b.result.notSaid, 1);
        QVERIFY(b.script.deletes().empty()); // nothing is deleted by asking
        const JournalReading reading = readJournal(b.journal.path(), false);
        QVERIFY(!reading.firstBroken);
        const std::vector<JournalItem> &items = reading.batches.at(0).items;
        QCOMPARE(items[0].outcome.state, State::Deleted);
        QCOMPARE(items[0].outcome.evidence.proof, Proof::GoneWhenAskedAgain);
        QCOMPARE(items[1].outcome.state, State::NotDeleted);
        QCOMPARE(items[1].outcome.evidence.proof, Proof::SeenAlive);
        QCOMPARE(items[2].outcome.state, State::Unknown);
        QCOMPARE(items[3].outcome.evidence.proof, Proof::Answered);
        QVERIFY(reading.batches.at(0).ended);
    }

    /// A DELETE that was given up just before the end may still be carried out.
    void aliveIsNotBelievedAtOnce()
    {
        Bench b;
        const milliseconds late = b.clock.steady() + milliseconds(60'000);
        b.script.onGet = [&](const support::HttpRequest &request) {
            return b.clock.steady() > late &&
                           support::AnsweringHighLevel::idOf(request) == planned(0).id.toString()
                       ? json(404, R"({"statusCode":404,"message":"Conversation not found"})")
                       : support::AnsweringHighLevel::alive(request);
        };
        const QSignalSpy waits(&b.inquiry, &Inquiry::waitsForCertainty);
        b.ask();
        b.turn(milliseconds(20'000));
        QCOMPARE(waits.count(), 1);
        QCOMPARE(b.read().items[0].outcome.state, State::Unknown);
        b.turn(milliseconds(120'000));
        QCOMPARE(b.read().items[0].outcome.state, State::Deleted);
        QCOMPARE(b.read().items[1].outcome.state, State::NotDeleted);
        QCOMPARE(b.ends, 1);
    }

    /// `Not found` for everybody is no word about one of them.
    void aRouteThatIsMissingTellsNothing()
    {
        Bench b;
        b.script.onGet = [](const support::HttpRequest &) {
            return json(404, R"({"statusCode":404,"message":"Not Found"})");
        };
        b.ask();
        b.turn(milliseconds(10'000));
        QCOMPARE(b.result.notSaid, 3);
        for (int n = 0; n < 3; ++n)
            QCOMPARE(b.read().items[size_t(n)].outcome.state, State::Unknown);
    }

    void aRefusedTokenEndsIt()
    {
        Bench b;
        b.script.onGet = [](const support::HttpRequest &) {
            return json(401, R"({"statusCode":401,"message":"Invalid JWT","error":"Unauthorized"})");
        };
        b.ask();
        b.turn(milliseconds(10'000));
        QCOMPARE(b.ends, 1);
        QCOMPARE(b.result.notSaid, 3);
        QVERIFY(b.result.cause);
        QCOMPARE(b.result.cause->httpStatus, 401);
        QCOMPARE(b.read().items[0].outcome.state, State::Unknown);
    }

    void aTokenThatIsReplacedMeanwhileIsAskedWith()
    {
        Bench b;
        bool isGood = false;
        b.script.onGet = [&](const support::HttpRequest &request) {
            return isGood ? support::AnsweringHighLevel::alive(request)
                          : json(401, R"({"statusCode":401,"message":"Invalid JWT","error":"Unauthorized"})");
        };
        b.ask();
        b.turn(milliseconds(50));
        isGood = true;
        b.client.tokenRenewed();
        b.turn(milliseconds(130'000));
        QCOMPARE(b.ends, 1);
        QVERIFY(!b.result.cause);
        QCOMPARE(b.result.alive, 3);
    }

    void whatIsNotOpenIsNotAskedAbout()
    {
        Bench b;
        JournalBatch batch = b.read();
        QCOMPARE(Inquiry::openIn(batch).size(), size_t(3));
        batch.trusted = false;
        QVERIFY(Inquiry::openIn(batch).empty());
        batch.trusted = true;
        batch.ended = false;
        QVERIFY(Inquiry::openIn(batch).empty());
        b.inquiry.ask(b.batch, {});
        QVERIFY(!b.inquiry.isUnderWay());
    }
};

QTEST_GUILESS_MAIN(InquiryTest)
#include "tst_inquiry.moc"
