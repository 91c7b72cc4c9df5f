#include "app/deletion/estimate.h"

#include <QTest>

using namespace deletion;

/// How long a deletion takes, as far as HighLevel's limits tell.
class EstimateTest : public QObject
{
    Q_OBJECT

    static constexpr RequestLimit kUsual{.dailyMax = 200'000};

private Q_SLOTS:
    /// Two requests where HighLevel leaves the marks out of a conversation's own answer, as it may.
    void aLookTriplesIt()
    {
        const Estimate looked = estimate(4'000, true, true, kUsual);
        const Estimate unseen = estimate(4'000, false, true, kUsual);
        QCOMPARE(looked.shareOfToday, 0.06);
        QCOMPARE(unseen.shareOfToday, 0.02);
        QVERIFY(looked.time > std::chrono::minutes(20) && looked.time < std::chrono::minutes(22));
        QVERIFY(unseen.time > std::chrono::minutes(6) && unseen.time < std::chrono::minutes(8));
    }

    void aFewTakeAMoment()
    {
        QCOMPARE(estimate(0, true, true, kUsual).time.count(), 0);
        for (const int few : {1, 2, 10, 33})
            QVERIFY(estimate(few, true, true, kUsual).time <= std::chrono::seconds(5));
    }

    /// "Less than a minute" was said of 4,000 where the limit is high: each answer takes its time all the
    /// same.
    void aHighLimitMakesNothingInstant()
    {
        const RequestLimit high{.max = 100'000};
        QVERIFY(estimate(4'000, true, true, high).time > std::chrono::minutes(7));
        QVERIFY(estimate(4'000, true, true, high).time < estimate(4'000, true, true, kUsual).time);
    }

    /// As long as others use the limit, what is left to them makes it longer; at full speed it does not.
    void whatIsLeftToOthersTakesTime()
    {
        RequestLimit shared = kUsual;
        shared.keptForOthers = 75;
        const base::Milliseconds alone = estimate(4'000, true, true, kUsual).time;
        QVERIFY(estimate(4'000, true, true, shared).time > alone * 3);
        QCOMPARE(estimate(4'000, true, false, shared).time, alone);
        shared.keptForOthers = shared.max; // whatever is said, one always goes on
        QVERIFY(estimate(4'000, true, true, shared).time > alone);
    }

    /// "Takes less than a minute" was said of five that waited behind forty.
    void whatGoesBeforeItTakesItsTime()
    {
        RequestLimit busy = kUsual;
        busy.conversationsBefore = 3'995;
        QCOMPARE(estimate(5, true, true, busy).time, estimate(4'000, true, true, kUsual).time);
        // What it uses of the day is its own alone.
        QCOMPARE(estimate(5, true, true, busy).shareOfToday, 15.0 / 200'000);
    }

    void theDayHasAnEnd()
    {
        using NewDay = Estimate::NewDay;
        constexpr base::Milliseconds day = std::chrono::hours(24);
        RequestLimit usual = kUsual;
        usual.untilNewDay = day;
        QCOMPARE(estimate(66'666, true, true, usual).newDay, NewDay::NotNeeded);
        const Estimate two = estimate(66'667, true, true, usual);
        QCOMPARE(two.newDay, NewDay::Known);
        QVERIFY(two.time > day && two.time < day + std::chrono::minutes(1));
        const Estimate many = estimate(500'000, true, true, usual); // 1,500,000 requests
        QVERIFY(many.time > day * 7 && many.time < day * 7 + std::chrono::hours(4));
        // What is left of it counts, and not what there was.
        RequestLimit late = usual;
        late.leftToday = 1'500;
        QCOMPARE(estimate(500, true, true, late).newDay, NewDay::NotNeeded);
        QCOMPARE(estimate(500, true, true, late).shareOfToday, 1.0);
        QCOMPARE(estimate(501, true, true, late).newDay, NewDay::Known);
        late.leftToday = 0;
        QVERIFY(estimate(1, true, true, late).time > day);
        late.leftToday = 500'000; // more than the day has: not believed
        QCOMPARE(estimate(66'667, true, true, late).newDay, NewDay::Known);
    }

    /// It begins 24 hours after its first request, which may be in half a minute.
    void theNewDayMayBeNear()
    {
        RequestLimit near = kUsual;
        near.leftToday = 53;
        near.untilNewDay = std::chrono::seconds(35);
        const Estimate soon = estimate(90, true, true, near);
        QCOMPARE(soon.newDay, Estimate::NewDay::Known);
        QVERIFY(soon.time > std::chrono::seconds(35) && soon.time < std::chrono::minutes(2));
        near.untilNewDay.reset();
        QCOMPARE(estimate(90, true, true, near).newDay, Estimate::NewDay::Unknown);
        QVERIFY(estimate(90, true, true, near).time > std::chrono::hours(24));
    }

    void whereNoDayIsKnownTheTimeCounts()
    {
        const RequestLimit unknown;
        QCOMPARE(estimate(4'000, true, true, unknown).newDay, Estimate::NewDay::NotNeeded);
        QCOMPARE(estimate(4'000, true, true, unknown).shareOfToday, 0.0);
        QVERIFY(estimate(500'000, true, true, unknown).time > std::chrono::hours(40));
    }
};

QTEST_GUILESS_MAIN(EstimateTest)
#include "tst_estimate.moc"
