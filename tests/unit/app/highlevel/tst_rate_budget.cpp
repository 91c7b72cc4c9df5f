#include "app/highlevel/rate_budget.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <limits>
#include <random>
#include <set>
#include <vector>

using highlevel::RateBudget;
using highlevel::RateHeaders;
using highlevel::Wait;
using Time = RateBudget::Time;

namespace {

/// Requests at random moments, each counted by a sliding log somewhere between its leaving and its answer; a
/// lost one up to an interval after it was given up.
class RandomTraffic
{
public:
    RandomTraffic(quint32 seed, int max, Time interval) : m_dice(seed), m_max(max), m_interval(interval) {}

    RateBudget budget;
    Time now{1'000};

    qint64 draw(qint64 below) { return qint64(m_dice() % quint64(std::max<qint64>(below, 1))); }
    void send() { m_underWay.push_back({budget.sent(now), now}); }
    [[nodiscard]] bool anyUnderWay() const { return !m_underWay.empty(); }
    void end(int status, RateHeaders rate)
    {
        const size_t which = size_t(draw(qint64(m_underWay.size())));
        const auto [ticket, sent] = m_underWay[which];
        m_underWay.erase(m_underWay.begin() + std::ptrdiff_t(which));
        const Time latest = status > 0 ? now : now + m_interval;
        m_counted.push_back(sent + Time(draw((latest - sent).count() + 1)));
        budget.ended(ticket, now, status, rate);
    }
    void neverLeft()
    {
        budget.neverLeft(m_underWay.back().ticket);
        m_underWay.pop_back();
    }
    /// The most that any interval counted.
    [[nodiscard]] int busiest()
    {
        std::ranges::sort(m_counted);
        size_t most = 0;
        for (size_t first = 0, last = 0; last < m_counted.size(); ++last) {
            while (m_counted[first] + m_interval <= m_counted[last])
                ++first;
            most = std::max(most, last - first + 1);
        }
        return int(most);
    }
    /// What the limiter itself would say, and a colleague now and then.
    RateHeaders told() { return {.max = m_max, .interval = m_interval, .remaining = int(draw(m_max + 1))}; }
    /// What nobody in his right mind would say.
    RateHeaders nonsense()
    {
        const auto number = [this]() -> std::optional<int> {
            switch (draw(5)) {
            case 0:
                return {};
            case 1:
                return 0;
            case 2:
                return std::numeric_limits<int>::max();
            case 3:
                return -1 - int(draw(5));
            default:
                return int(draw(30));
            }
        };
        const auto time = [&]() -> std::optional<Time> {
            const auto drawn = number();
            return drawn ? std::optional(Time(qint64(*drawn) * (draw(2) ? 1 : 100'000))) : std::nullopt;
        };
        return {.max = number(),
                .interval = time(),
                .remaining = number(),
                .dailyMax = number(),
                .dailyRemaining = number(),
                .dailyReset = time(),
                .retryAfter = time()};
    }

private:
    struct UnderWay
    {
        RateBudget::Ticket ticket;
        Time sent;
    };

    std::mt19937 m_dice;
    int m_max;
    Time m_interval;
    std::vector<UnderWay> m_underWay;
    std::vector<Time> m_counted;
};

} // namespace

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
        // In full for an interval, gone after two.
        QCOMPARE(budget.reserve(Time(10'000)), 30);
        QCOMPARE(budget.reserve(Time(20'200)), 0);
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

    void anOldAnswerDoesNotAddToTheDay()
    {
        RateBudget budget;
        const auto first = budget.sent(Time(0));
        const auto second = budget.sent(Time(0));
        const RateHeaders limit{.max = 100, .interval = Time(10'000)};
        RateHeaders newer = limit;
        newer.dailyRemaining = 1;
        RateHeaders older = limit;
        older.dailyRemaining = 2;
        budget.ended(second, Time(1), 200, newer);
        budget.ended(first, Time(2), 200, older); // it was handled before, and comes after
        (void)budget.sent(Time(3));
        QCOMPARE(budget.wait(Time(3)).why, Wait::Why::DayUsedUp);
    }

    void theDaysLastMayBeLost()
    {
        // Six left of the day, and an outage: their answers will never tell.
        RateBudget budget;
        budget.ended(
            budget.sent(Time(0)), Time(0), 200,
            {.max = 100, .interval = Time(10'000), .dailyRemaining = 6, .dailyReset = Time(5'000'000)});
        std::vector<RateBudget::Ticket> last;
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(budget.nextSend(Time(1)), std::optional(Time(1)));
            last.push_back(budget.sent(Time(1)));
        }
        QVERIFY(!budget.nextSend(Time(2)));
        QCOMPARE(budget.wait(Time(2)).why, Wait::Why::DayUsedUp);
        for (const RateBudget::Ticket ticket : last)
            budget.ended(ticket, Time(12'000), 0, {});
        QCOMPARE(budget.nextSend(Time(12'000)), std::optional(Time(12'000)));
        // One at a time, until an answer tells.
        const RateBudget::Ticket asking = budget.sent(Time(12'000));
        QVERIFY(!budget.nextSend(Time(12'001)));
        budget.ended(asking, Time(12'100), 200, {.dailyRemaining = 200'000});
        QCOMPARE(budget.nextSend(Time(12'100)), std::optional(Time(12'100)));
    }

    void withNothingUnderWayTheNextHasATime()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            RandomTraffic traffic(seed, 25, Time(10'000));
            for (int step = 0; step < 400; ++step) {
                traffic.now += Time(traffic.draw(2'000));
                const auto next = traffic.budget.nextSend(traffic.now);
                if (!traffic.anyUnderWay())
                    QVERIFY2(next, qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
                // A day and a little is the longest that is ever believed.
                if (next)
                    QVERIFY(*next - traffic.now <= std::chrono::hours(25));
                if (next && traffic.draw(3) > 0) {
                    traffic.now = std::max(traffic.now, *next);
                    traffic.send();
                } else if (traffic.anyUnderWay()) {
                    const int status = std::array{0, 200, 429, 503}[size_t(traffic.draw(4))];
                    traffic.end(status, status == 0 ? RateHeaders() : traffic.nonsense());
                }
            }
        }
    }

    void noIntervalEverHoldsMoreThanTheLimit()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const int max = seed % 2 ? 30 : 100;
            RandomTraffic traffic(seed, max, Time(10'000));
            if (seed % 3 == 0)
                traffic.budget.setManners(RateBudget::Manners::FullSpeed);
            for (int step = 0; step < 1'000; ++step) {
                const auto next = traffic.budget.nextSend(traffic.now);
                if (next && *next <= traffic.now && traffic.draw(5) > 0)
                    traffic.send();
                else if (traffic.anyUnderWay() && traffic.draw(20) == 0)
                    traffic.neverLeft();
                else if (traffic.anyUnderWay() && traffic.draw(3) > 0)
                    traffic.end(traffic.draw(6) == 0 ? 0 : 200, traffic.told());
                traffic.now += Time(traffic.draw(80));
            }
            while (traffic.anyUnderWay())
                traffic.end(200, {});
            QVERIFY2(traffic.busiest() <= max,
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(traffic.busiest())));
        }
    }

    void afterARefusalHalfASecondAtLeast()
    {
        RateBudget budget;
        budget.ended(budget.sent(Time(0)), Time(0), 429, {.interval = Time(1), .retryAfter = Time(0)});
        QCOMPARE(budget.nextSend(Time(0)), std::optional(Time(500)));
        QCOMPARE(budget.wait(Time(0)), (Wait{Wait::Why::AskedToWait, Time(500)}));
    }

    void saysWhyItWaits()
    {
        RateBudget budget;
        QCOMPARE(budget.wait(Time(0)), Wait());
        for (int i = 0; i < budget.max(); ++i)
            budget.ended(budget.sent(Time(0)), Time(0), 200, {});
        QCOMPARE(budget.wait(Time(0)), (Wait{Wait::Why::Limit, Time(10'000)}));
        budget.ended(budget.sent(Time(0)), Time(0), 503, {.retryAfter = Time(3'600'000)});
        QCOMPARE(budget.wait(Time(0)), (Wait{Wait::Why::AskedToWait, Time(3'600'000)}));
        budget.ended(budget.sent(Time(0)), Time(0), 200,
                     {.dailyRemaining = 0, .dailyReset = Time(7'200'000)});
        QCOMPARE(budget.wait(Time(0)), (Wait{Wait::Why::DayUsedUp, Time(7'200'000)}));
    }

    void whatAnotherRunSentIsKnown()
    {
        RateBudget before;
        before.ended(before.sent(Time(0)), Time(0), 200, {.max = 10, .interval = Time(10'000)});
        before.ended(before.sent(Time(1'000)), Time(2'000), 200, {});
        before.ended(before.sent(Time(1'000)), Time(3'000), 0, {});
        (void)before.sent(Time(4'000));
        // Five seconds later; the first one's place is free by then.
        RateBudget::Memory memory = before.memory(Time(5'000));
        QCOMPARE(memory.places.size(), 4U);
        for (auto &place : memory.places)
            place.endedAgo += Time(5'000);
        RateBudget after;
        after.recall(memory, Time(900'000));
        QCOMPARE(after.max(), 10);
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(after.nextSend(Time(900'000)), std::optional(Time(900'000)));
            (void)after.sent(Time(900'000));
        }
        QCOMPARE(after.nextSend(Time(900'000)), std::optional(Time(902'000)));
        // And is nobody else's.
        after.ended(RateBudget::Ticket(4), Time(900'100), 200, {.remaining = 0});
        QCOMPARE(after.reserve(Time(900'100)), 0);
    }
};

QTEST_GUILESS_MAIN(RateBudgetTest)
#include "tst_rate_budget.moc"
