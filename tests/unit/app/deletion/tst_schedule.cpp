#include "app/deletion/intake.h"
#include "app/deletion/schedule.h"

#include <QTest>

using namespace deletion;

/// In which order is started what was confirmed, and what of it is open elsewhere.
class ScheduleTest : public QObject
{
    Q_OBJECT

    static base::ConversationId id(int n)
    {
        return *base::ConversationId::parse(
            QStringLiteral("tDtDnQdgm2LXpyiqYv%1").arg(n, 2, 10, QLatin1Char('0')));
    }
    static PlannedItem planned(int n) { return {.id = id(n), .contact = QString::number(n)}; }
    static Batch batch(Stage stage, bool hasTurn = false, PauseReasons pauses = {}, bool interrupted = false)
    {
        return {.life = {.stage = stage, .pauses = pauses, .hasTurn = hasTurn, .interrupted = interrupted}};
    }

private Q_SLOTS:
    void theOldestThatWaitsIsNext()
    {
        const std::vector<Batch> batches = {batch(Stage::Ended), batch(Stage::UndoWindow),
                                            batch(Stage::Waiting), batch(Stage::Waiting)};
        QCOMPARE(Schedule::nextTurn(batches), std::optional(2));
    }

    void nobodyIsNextWhileOneHasItsTurn()
    {
        const std::vector<Batch> batches = {batch(Stage::Waiting), batch(Stage::Running, true)};
        QCOMPARE(Schedule::nextTurn(batches), std::nullopt);
    }

    /// A batch that is held up for a reason of its own does not hold up those behind it.
    void whatIsHeldUpIsPassedOver()
    {
        const std::vector<Batch> batches = {batch(Stage::Waiting, false, PauseReason::Person),
                                            batch(Stage::Waiting, false, {}, true), batch(Stage::Waiting)};
        QCOMPARE(Schedule::nextTurn(batches), std::optional(2));
    }

    void asManyAreStartedAsThereArePlaces()
    {
        Schedule schedule;
        schedule.add({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14});
        QCOMPARE(schedule.start(0, 3, false), std::vector<int>({0, 1, 2, 3, 4, 5, 6, 7, 8}));
        QVERIFY(schedule.start(0, 12, false).empty());
        QVERIFY(schedule.start(0, 15, false).empty());
        QCOMPARE(schedule.waiting(0), std::deque<int>({9, 10, 11, 12, 13, 14}));
    }

    /// After unclear answers one at a time is enough.
    void withCautionOneIsUnderWay()
    {
        Schedule schedule;
        schedule.add({0, 1, 2});
        QVERIFY(schedule.start(0, 1, true).empty());
        QCOMPARE(schedule.start(0, 0, true), std::vector<int>({0}));
    }

    void whatIsPutBackIsFirstAgain()
    {
        Schedule schedule;
        schedule.add({0, 1, 2});
        QCOMPARE(schedule.take(0, 2), std::vector<int>({0, 1}));
        schedule.putBack(0, 1);
        QCOMPARE(schedule.take(0, 100), std::vector<int>({1, 2}));
        QVERIFY(schedule.waiting(0).empty());
    }

    void restsDoubleToTheLongest()
    {
        const Rests rests;
        QCOMPARE(rests.after(0).count(), 1'000);
        QCOMPARE(rests.after(1).count(), 1'000);
        QCOMPARE(rests.after(4).count(), 8'000);
        QCOMPARE(rests.after(1'000).count(), 60'000);
    }

    /// An "alive" is believed from a moment on, so it is asked then, and not long after.
    void aRestEndsWhenAliveIsBelieved()
    {
        const Rests rests;
        Item item{.life = {.state = State::Resting, .doubt = Doubt::AnswerLost, .checks = 6},
                  .believedAliveFrom = base::Milliseconds(100'000)};
        QCOMPARE(rests.of(item, base::Milliseconds(95'000)).count(), 5'000);
        QCOMPARE(rests.of(item, base::Milliseconds(100'000)).count(), 32'000);
        item.life.doubt = Doubt::NotLookedAt;
        QCOMPARE(rests.of(item, base::Milliseconds(95'000)).count(), 32'000);
    }

    void whatIsOpenIsLeftOutOfThePlan()
    {
        OpenConversations open;
        QVERIFY(open.open(id(1)));
        QVERIFY(!open.open(id(1)));
        open.reserveFor({{id(2), 1}});
        DeletionPlan plan;
        for (const int n : {0, 1, 2, 3})
            plan.add(planned(n), 0);
        const Intake in = Intake::of(plan, {.batch = 5, .firstReport = 40}, &open);
        QCOMPARE(in.leftOut, 2);
        QCOMPARE(in.batch.total, 2);
        QCOMPARE(in.waiting, std::deque<int>({40, 41}));
        QCOMPARE(in.reports[1].planned.id, id(3));
        QCOMPARE(in.reports[1].batch, 5);
        QCOMPARE(in.reports[1].item, 1);
        QVERIFY(open.contains(id(3)));
    }

    /// Two interrupted batches can have the same one open: taking one up leaves it to the other.
    void whatTwoReservedStaysReservedForOne()
    {
        OpenConversations open;
        open.reserveFor({{id(1), 2}});
        open.takeOver(id(1));
        QVERIFY(open.isReserved(id(1)));
        open.takeOver(id(1));
        QVERIFY(!open.isReserved(id(1)));
    }

    void anInterruptedBatchComesInAsItWasLeft()
    {
        OpenConversations open;
        QVERIFY(open.open(id(2)));
        const JournalBatch interrupted{
            .head = {.batch = 77},
            .items = {{.position = 0, .planned = planned(0), .outcome = {.state = State::Deleted}},
                      {.position = 1, .planned = planned(1), .inFlight = true},
                      {.position = 2, .planned = planned(2)},
                      {.position = 3, .planned = planned(3)}}};
        const Intake in =
            Intake::of(interrupted, false, {.firstReport = 10, .now = base::Milliseconds(1'000)},
                       base::Milliseconds(120'000), &open);
        QCOMPARE(in.batch.journalNumber, 77);
        QVERIFY(in.batch.checkBeforeSend);
        QCOMPARE(in.batch.tally.of(State::Deleted), 1);
        QCOMPARE(in.inFlight, std::vector<int>({11}));
        QCOMPARE(in.waiting, std::deque<int>({12, 13}));
        QVERIFY(in.items[2].isElsewhere);
        QVERIFY(!in.items[3].isElsewhere);
        QCOMPARE(in.items[1].life.lost, 0);
        QCOMPARE(in.items[1].believedAliveFrom.count(), 121'000);
        QVERIFY(!open.contains(id(0)));
    }

    /// Of a batch that cannot be trusted nothing is deleted, whatever is asked; and what is found alive of
    /// one whose rest is left is not tried again.
    void whatIsNotTrustedIsLeft()
    {
        JournalBatch interrupted{.items = {{.position = 0, .planned = planned(0), .inFlight = true}},
                                 .trusted = false};
        OpenConversations open;
        const Intake distrusted = Intake::of(interrupted, false, {}, base::Milliseconds(0), &open);
        QVERIFY(distrusted.batch.leavesRest);
        QCOMPARE(distrusted.items[0].life.lost, kRetries);
        interrupted.trusted = true;
        OpenConversations other;
        QVERIFY(!Intake::of(interrupted, false, {}, base::Milliseconds(0), &other).batch.leavesRest);
        OpenConversations third;
        QVERIFY(Intake::of(interrupted, true, {}, base::Milliseconds(0), &third).batch.leavesRest);
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
