#include "app/deletion/schedule.h"

#include <QTest>

using namespace deletion;

/// In which order is started what was confirmed.
class ScheduleTest : public QObject
{
    Q_OBJECT

    static Batch batch(Stage stage, bool hasTurn = false, PauseReasons pauses = {}, bool interrupted = false)
    {
        return {.life = {.stage = stage, .pauses = pauses, .hasTurn = hasTurn, .interrupted = interrupted}};
    }

private Q_SLOTS:
    void theOldestThatWaitsIsNext()
    {
        const std::deque<Batch> batches = {batch(Stage::Ended), batch(Stage::UndoWindow),
                                           batch(Stage::Waiting), batch(Stage::Waiting)};
        QCOMPARE(Schedule::nextTurn(batches), std::optional(2));
    }

    void nobodyIsNextWhileOneHasItsTurn()
    {
        const std::deque<Batch> batches = {batch(Stage::Waiting), batch(Stage::Running, true)};
        QCOMPARE(Schedule::nextTurn(batches), std::nullopt);
    }

    /// A batch that is held up for a reason of its own does not hold up those behind it.
    void whatIsHeldUpIsPassedOver()
    {
        const std::deque<Batch> batches = {batch(Stage::Waiting, false, PauseReason::Person),
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
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
