#include "app/deletion/estimate.h"

#include <QTest>

using namespace deletion;

/// How long a deletion takes, as far as HighLevel's limits tell.
class EstimateTest : public QObject
{
    Q_OBJECT

    static constexpr RequestLimit kUsual{.dailyMax = 200'000};

private Q_SLOTS:
    void aLookDoublesIt()
    {
        const Estimate looked = estimate(4'000, true, true, kUsual);
        const Estimate unseen = estimate(4'000, false, true, kUsual);
        QCOMPARE(looked.shareOfToday, 0.04);
        QCOMPARE(unseen.shareOfToday, 0.02);
        QVERIFY(looked.time > std::chrono::minutes(13) && looked.time < std::chrono::minutes(15));
        QVERIFY(unseen.time > std::chrono::minutes(6) && unseen.time < std::chrono::minutes(8));
    }

    void aFewTakeAMoment()
    {
        QCOMPARE(estimate(0, true, true, kUsual).time.count(), 0);
        for (const int few : {1, 2, 10, 50})
            QVERIFY(estimate(few, true, true, kUsual).time <= std::chrono::seconds(1));
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

    void theDayHasAnEnd()
    {
        QCOMPARE(estimate(100'000, true, true, kUsual).days, 1);
        QCOMPARE(estimate(100'001, true, true, kUsual).days, 2);
        QCOMPARE(estimate(500'000, true, true, kUsual).days, 5);
        QCOMPARE(estimate(500'000, false, true, kUsual).days, 3);
        // What is left of it counts, and not what there was.
        RequestLimit late = kUsual;
        late.leftToday = 1'000;
        QCOMPARE(estimate(500, true, true, late).days, 1);
        QCOMPARE(estimate(500, true, true, late).shareOfToday, 1.0);
        QCOMPARE(estimate(501, true, true, late).days, 2);
        late.leftToday = 0;
        QCOMPARE(estimate(1, true, true, late).days, 2);
        late.leftToday = 500'000; // more than the day has: not believed
        QCOMPARE(estimate(100'001, true, true, late).days, 2);
    }

    void whereNoDayIsKnownTheTimeCounts()
    {
        const RequestLimit unknown;
        QCOMPARE(estimate(4'000, true, true, unknown).days, 1);
        QCOMPARE(estimate(4'000, true, true, unknown).shareOfToday, 0.0);
        // Ten a second are 29 hours for a million.
        QCOMPARE(estimate(500'000, true, true, unknown).days, 2);
    }
};

QTEST_GUILESS_MAIN(EstimateTest)
#include "tst_estimate.moc"
