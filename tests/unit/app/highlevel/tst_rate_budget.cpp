#include "app/highlevel/rate_budget.h"

#include <QTest>

#include <set>

using highlevel::RateBudget;
using highlevel::RateHeaders;
using Time = RateBudget::Time;

class RateBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsTheLimitFromTheHeaders()
    {
        RateBudget budget;
        budget.ended(budget.sent(Time(0)), Time(0), 200,
                     {.max = 100, .interval = Time(10'000), .remaining = 99});
        QCOMPARE(budget.max(), 100);
        for (int i = 0; i < 99; ++i) {
            QCOMPARE(budget.nextSend(Time(1)), std::optional(Time(1)));
            (void)budget.sent(Time(1));
        }
        QCOMPARE(budget.nextSend(Time(1)), std::optional(Time(10'000)));
    }

    void aPlaceComesFreeAnIntervalAfterItsAnswer()
    {
        RateBudget budget;
        const RateBudget::Ticket first = budget.sent(Time(0));
        for (int i = 1; i < budget.max(); ++i)
            (void)budget.sent(Time(0));
        QVERIFY2(!budget.nextSend(Time(50'000)), "a request under way holds its place however long it takes");
        budget.ended(first, Time(60'000), 200, {});
        QCOMPARE(budget.nextSend(Time(60'000)), std::optional(Time(70'000)));
        QCOMPARE(budget.nextSend(Time(70'000)), std::optional(Time(70'000)));
    }

    void aLostAnswerHoldsItsPlaceOneIntervalMore()
    {
        // It may be on its way still when we give it up, and be counted then.
        RateBudget budget;
        const RateBudget::Ticket lost = budget.sent(Time(0));
        for (int i = 1; i < budget.max(); ++i)
            (void)budget.sent(Time(0));
        budget.ended(lost, Time(30'000), 0, {});
        QCOMPARE(budget.nextSend(Time(30'000)), std::optional(Time(50'000)));
    }

    void a429MakesEveryoneWaitAsTold()
    {
        RateBudget budget;
        budget.ended(budget.sent(Time(1'000)), Time(1'000), 429, {.retryAfter = Time(3'000)});
        QCOMPARE(budget.nextSend(Time(1'000)), std::optional(Time(4'000)));
    }

    void a429WithoutWordsBacksOffLongerEachTime()
    {
        RateBudget budget;
        Time now(0);
        for (const Time least : {Time(5'000), Time(10'000), Time(20'000)}) {
            budget.ended(budget.sent(now), now, 429, {});
            const Time wait = *budget.nextSend(now) - now;
            QVERIFY2(wait >= least && wait <= least * 5 / 4, qPrintable(QString::number(wait.count())));
            now += wait;
        }
        // An answer that is not a refusal ends the row.
        budget.ended(budget.sent(now), now, 200, {});
        budget.ended(budget.sent(now + Time(1)), now + Time(1), 429, {});
        QVERIFY(*budget.nextSend(now) - now < Time(7'000));
    }

    void whatLeftTogetherIsRefusedOnce()
    {
        RateBudget budget;
        std::vector<RateBudget::Ticket> burst;
        for (int i = 0; i < 6; ++i)
            burst.push_back(budget.sent(Time(i)));
        budget.ended(burst[0], Time(250), 429, {});
        const auto wait = budget.nextSend(Time(250));
        budget.ended(burst[1], Time(251), 200, {}); // let through before, and says nothing of the row
        for (int i = 2; i < 6; ++i)
            budget.ended(burst[size_t(i)], Time(250 + i), 429, {});
        QCOMPARE(budget.nextSend(Time(260)), wait);
        budget.ended(budget.sent(*wait), *wait, 429, {});
        QVERIFY2(*budget.nextSend(*wait) >= *wait + Time(10'000), "the second refusal in a row");
    }

    void programsRefusedTogetherComeBackApart()
    {
        std::set<qint64> waits;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            RateBudget budget;
            budget.scatter(seed);
            budget.ended(budget.sent(Time(0)), Time(0), 429, {});
            waits.insert(budget.nextSend(Time(0))->count());
        }
        QVERIFY(waits.size() >= 15);
    }

    void theSpentDayIsWaitedFor()
    {
        RateBudget budget;
        budget.ended(budget.sent(Time(0)), Time(0), 200,
                     {.dailyRemaining = 0, .dailyReset = Time(3'600'000)});
        QCOMPARE(budget.nextSend(Time(5)), std::optional(Time(3'600'000)));
    }

    void whatColleaguesSpentIsNotOurs()
    {
        RateBudget budget;
        budget.ended(budget.sent(Time(0)), Time(0), 200,
                     {.max = 100, .interval = Time(10'000), .remaining = 0});
        QCOMPARE(budget.nextSend(Time(0)), std::optional(Time(2'500)));
    }

    void othersAreLeftAReserveUnlessFullSpeedIsWanted()
    {
        RateBudget budget;
        budget.ended(budget.sent(Time(0)), Time(0), 200,
                     {.max = 100, .interval = Time(10'000), .remaining = 99});
        QCOMPARE(budget.reserve(Time(1)), 0);
        budget.ended(budget.sent(Time(100)), Time(200), 200, {.remaining = 78});
        QCOMPARE(budget.reserve(Time(201)), 30); // 20 others, and what they scatter by
        QVERIFY(*budget.nextSend(Time(201)) > Time(201));
        budget.setManners(RateBudget::Manners::FullSpeed);
        QCOMPARE(budget.reserve(Time(201)), 0);
        QCOMPARE(budget.nextSend(Time(201)), std::optional(Time(201)));
        budget.setManners(RateBudget::Manners::Considerate);
        QCOMPARE(budget.reserve(Time(70'000)), 0);
    }

    void whatNeverLeftTakesNoPlace()
    {
        // A network that is down must not use up the limit: when it is back, the first one goes at once.
        RateBudget budget;
        for (int i = 0; i < 100; ++i) {
            QVERIFY(budget.nextSend(Time(i)) <= Time(i));
            budget.neverLeft(budget.sent(Time(i)));
        }
        QCOMPARE(budget.nextSend(Time(100)), std::optional(Time(100)));
    }
};

QTEST_GUILESS_MAIN(RateBudgetTest)
#include "tst_rate_budget.moc"
