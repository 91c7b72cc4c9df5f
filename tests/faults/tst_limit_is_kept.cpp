#include "app/highlevel/request_lane.h"
#include "tests/support/simulated_highlevel.h"

#include <QTest>

#include <cstdio>

using highlevel::RateBudget;
using practice::RateLimit;
using support::ManualClock;
using support::SimulatedHighLevel;

/// The lane against each way HighLevel may count, with the clock turned: never a 429 of our own making, close
/// to what the limit allows, and room for others. The figures are printed: `./dev bench deletion`.
class LimitIsKept : public QObject
{
    Q_OBJECT

    struct Run
    {
        double seconds = 0;
        int refused = 0;
        int colleagueCalls = 0;
        int colleagueRefused = 0;
    };

    static Run run(const SimulatedHighLevel::Setup &setup, int requests, RateBudget::Manners manners)
    {
        ManualClock clock;
        SimulatedHighLevel highLevel(&clock, setup);
        highlevel::RequestLane lane(&clock, &highLevel);
        lane.setManners(manners);
        int done = 0;
        const auto submit = [&] {
            lane.submit({.path = QStringLiteral("/"), .query = {}}, highlevel::RequestLane::Priority::Bulk,
                        {}, [&](const highlevel::HttpOutcome &) { ++done; });
        };
        const auto drainUntil = [&](int target) {
            while (done < target)
                clock.advanceToNext();
        };
        // As when a person opens the sub-account and looks around: the limit is known before the batch.
        submit();
        drainUntil(1);
        // A batch begins at any moment of the server's window.
        clock.advance(setup.limit.interval * 2 + base::Milliseconds(qint64(setup.seed) * 937));
        const base::Milliseconds begun = clock.steady();
        // A few at a time, as the queue of deletions does.
        int submitted = 1;
        while (done < requests + 1) {
            while (submitted - done < 12 && submitted < requests + 1) {
                submit();
                ++submitted;
            }
            drainUntil(done + 1);
        }
        return {.seconds = double((clock.steady() - begun).count()) / 1000,
                .refused = highLevel.refused(),
                .colleagueCalls = highLevel.colleague().calls(),
                .colleagueRefused = highLevel.colleague().refused()};
    }

    static void limiters()
    {
        QTest::addColumn<RateLimit::Kind>("kind");
        QTest::newRow("sliding log") << RateLimit::Kind::SlidingLog;
        QTest::newRow("fixed window") << RateLimit::Kind::FixedWindow;
        QTest::newRow("clock window") << RateLimit::Kind::ClockWindow;
        QTest::newRow("token bucket") << RateLimit::Kind::TokenBucket;
    }

private Q_SLOTS:
    void aThousandAtTheLimit_data() { limiters(); }
    void aThousandAtTheLimit()
    {
        QFETCH(RateLimit::Kind, kind);
        // ⌈1000/100⌉ − 1 windows, and the last hundred over six connections at 250 ms.
        const double bound = 9 * 10 + 100.0 / 6 * 0.25;
        double worst = 1;
        for (quint64 seed = 1; seed <= 10; ++seed) {
            const Run r =
                run({.limit = {.kind = kind}, .seed = seed}, 1000, RateBudget::Manners::Considerate);
            QCOMPARE(r.refused, 0);
            worst = std::min(worst, bound / r.seconds);
        }
        std::printf("  %-13s 1,000 requests: at least %.3f of the bound, no 429\n", QTest::currentDataTag(),
                    worst);
        QVERIFY2(worst >= 0.94, qPrintable(QString::number(worst)));
    }

    void aColleagueIsLeftRoom_data() { limiters(); }
    void aColleagueIsLeftRoom()
    {
        QFETCH(RateLimit::Kind, kind);
        for (const auto manners : {RateBudget::Manners::Considerate, RateBudget::Manners::FullSpeed}) {
            int calls = 0;
            int refused = 0;
            int own = 0;
            double seconds = 0;
            for (quint64 seed = 1; seed <= 10; ++seed) {
                const Run r =
                    run({.limit = {.kind = kind}, .colleaguePerSecond = 2, .seed = seed}, 1000, manners);
                calls += r.colleagueCalls;
                refused += r.colleagueRefused;
                own += r.refused;
                seconds += r.seconds / 10;
            }
            const bool considerate = manners == RateBudget::Manners::Considerate;
            std::printf(
                "  %-13s colleague at 2/s, %s: %.2f %% of their calls refused, %d of our 10,000; %.0f s\n",
                QTest::currentDataTag(), considerate ? "considerate" : "full speed ", 100.0 * refused / calls,
                own, seconds);
            if (considerate)
                QVERIFY2(refused * 200 <= calls, qPrintable(QString::number(100.0 * refused / calls)));
        }
    }

    /// The account check, a second session, a run before this one: whoever of this program asks, nobody is
    /// refused, and nobody is taken for a colleague, for whom there would be room to leave.
    void allOfThisProgramAreOne_data() { limiters(); }
    void allOfThisProgramAreOne()
    {
        QFETCH(RateLimit::Kind, kind);
        for (quint64 seed = 1; seed <= 5; ++seed) {
            ManualClock clock;
            SimulatedHighLevel highLevel(&clock, {.limit = {.kind = kind}, .seed = seed});
            const auto ask = [&](highlevel::RequestLane &lane, int count, int *done) {
                for (int i = 0; i < count; ++i)
                    lane.submit({.path = QStringLiteral("/"), .query = {}},
                                highlevel::RequestLane::Priority::Bulk, {},
                                [done](const highlevel::HttpOutcome &) { ++*done; });
            };
            const auto until = [&](const auto &isOver) {
                while (!isOver())
                    clock.advanceToNext();
            };
            RateBudget::Memory memory;
            int before = 0;
            {
                const auto budget = std::make_shared<RateBudget>();
                highlevel::RequestLane run(&clock, &highLevel, budget);
                ask(run, 80, &before);
                until([&] { return before == 80; });
                memory = budget->memory(clock.steady());
            }
            const auto budget = std::make_shared<RateBudget>();
            budget->recall(memory, clock.steady());
            highlevel::RequestLane one(&clock, &highLevel, budget);
            highlevel::RequestLane other(&clock, &highLevel, budget);
            const base::Milliseconds begun = clock.steady();
            int doneByOne = 0;
            int doneByOther = 0;
            ask(one, 300, &doneByOne);
            ask(other, 300, &doneByOther);
            until([&] { return doneByOne == 300 && doneByOther == 300; });
            QCOMPARE(highLevel.refused(), 0);
            QCOMPARE(budget->reserve(clock.steady()), 0);
            // 680 requests at 100 in 10 s, of which 80 were before.
            const double seconds = double((clock.steady() - begun).count()) / 1000;
            QVERIFY2(seconds < 62, qPrintable(QString::number(seconds)));
        }
    }

    void aSpentDayIsSleptThrough()
    {
        const Run r = run({.limit = {.kind = RateLimit::Kind::SlidingLog, .dailyMax = 10'000}}, 25'000,
                          RateBudget::Manners::Considerate);
        std::printf("  25,000 requests at 10,000 a day: %.1f simulated hours\n", r.seconds / 3600);
        QVERIFY2(r.seconds > 47.0 * 3600 && r.seconds < 49.0 * 3600, qPrintable(QString::number(r.seconds)));
        // One request may find the day spent: its answer is how that is learnt for certain.
        QVERIFY(r.refused <= 2);
    }
};

QTEST_GUILESS_MAIN(LimitIsKept)
#include "tst_limit_is_kept.moc"
