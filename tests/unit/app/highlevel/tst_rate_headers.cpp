#include "app/highlevel/rate_headers.h"

#include <QHash>
#include <QTest>

using highlevel::RateHeaders;
using Milliseconds = std::chrono::milliseconds;

class RateHeadersTest : public QObject
{
    Q_OBJECT

    static RateHeaders read(const QHash<QByteArray, QByteArray> &headers)
    {
        return highlevel::readRateHeaders([&](const char *name) { return headers.value(name); },
                                          QDateTime({2026, 11, 25}, {12, 0}, Qt::UTC));
    }

private Q_SLOTS:
    void numbers()
    {
        const RateHeaders rate = read({{"X-RateLimit-Max", "100"},
                                       {"X-RateLimit-Interval-Milliseconds", " 10000 "},
                                       {"X-RateLimit-Remaining", "99999999999999999999999"},
                                       {"X-RateLimit-Limit-Daily", "-5"},
                                       {"X-RateLimit-Daily-Remaining", "many"},
                                       {"X-RateLimit-Daily-Reset", "86400000"}});
        QCOMPARE(rate.max, std::optional(100));
        QCOMPARE(rate.interval, std::optional(Milliseconds(10'000)));
        QCOMPARE(rate.remaining, std::optional(std::numeric_limits<int>::max()));
        QVERIFY(!rate.dailyMax);
        QVERIFY(!rate.dailyRemaining);
        QCOMPARE(rate.dailyReset, std::optional(Milliseconds(86'400'000)));
        QVERIFY(!rate.retryAfter);
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<std::optional<Milliseconds>>("expected");
        const auto row = [](const char *value, const char *date, std::optional<qint64> seconds) {
            QTest::newRow(value) << QByteArray(value) << QByteArray(date)
                                 << (seconds ? std::optional(Milliseconds(*seconds * 1000)) : std::nullopt);
        };
        row("3600", "", 3600);
        row("0", "", 0);
        row("Wed, 25 Nov 2026 12:10:00 GMT", "", 600);
        // Our clock may be wrong; the answer's own two dates are one clock's.
        row("Wed, 25 Nov 2026 15:00:30 GMT", "Wed, 25 Nov 2026 15:00:00 GMT", 30);
        row("Wed, 25 Nov 2026 11:00:00 GMT", "", 0);
        row("Wednesday, 25-Nov-26 12:10:00 GMT", "", 600);
        row("Wed Nov 25 12:10:00 2026", "", 600);
        row("Sun, 25 Nov 2026 12:10:00 GMT", "", 600);
        row("Wed, 25 Nov 2026 12:10:00 UTC", "", 600);
        row("Wed, 25 Nov 26 12:10:00 GMT", "", 600);
        row("Wed, 25 Nov 2026 12:10:00 GMT", "Wednesday, 25-Nov-26 12:09:00 GMT", 60);
        row("Wed, 25 Nov 2026 12:10:00 GMT, Wed, 25 Nov 2026 12:20:00 GMT", "", 1'200);
        row("Wed, 25 Nov 2026 12:20:00 GMT,Wed, 25 Nov 2026 12:10:00 GMT", "", 1'200);
        row("60, Wed, 25 Nov 2026 12:10:00 GMT", "", 600);
        row("Wed, 25 Nov 2026 12:10:00 GMT, 3600", "", 3600);
        row("120s", "", 120);
        row("120 s", "", 120);
        row("120 seconds", "", 120);
        row("1 Second", "", 1);
        row("120 seconds, soon", "", 120);
        row("seconds", "", {});
        row("120 sx", "", {});
        row("Wed, 31 Feb 2026 12:10:00 GMT", "", {});
        row("Wed", "", {});
        row("Wed, 25 Nov 2026 13:10:00 +0100", "", 600);
        row(" 30 ", "", 30);
        row("3600, 60", "", 3600);
        row("60,3600", "", 3600);
        row("1e3", "", 1'000);
        row("99999999999999999999", "", 1'000'000'000'000'000);
        row("nan", "", {});
        row("", "", {});
        // A Unix time is a moment, whichever clock it is compared with.
        row("1795608600", "", 600);
        row("1795608600000", "", 600);
        row("1795609800", "Wed, 25 Nov 2026 12:29:00 GMT", 60);
        row("1795600000", "", 0);
        row("1795608600, 30", "", 600);
        row("999999999", "", 999'999'999);
        row("1 minute", "", 60);
        row("2 min", "", 120);
        row("2m", "", 120);
        row("1h", "", 3'600);
        row("1h 30m", "", 5'400);
        row("1 day", "", 86'400);
        row("3000ms", "", 3);
        row("PT30S", "", 30);
        row("PT1H1M", "", 3'660);
        row("P1DT1S", "", 86'401);
        row("00:01:00", "", 60);
        row("2 fortnights", "", {});
        row("PT", "", {});
        row("1h soon", "", {});
        row("soon", "", {});
        row("-1", "", {});
    }
    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, date);
        const auto read = this->read({{"Retry-After", value}, {"Date", date}}).retryAfter;
        QTEST(read, "expected");
    }
    void aPartOfASecondIsWaitedForToo()
    {
        QCOMPARE(read({{"Retry-After", "0.5"}}).retryAfter, std::optional(Milliseconds(500)));
        QCOMPARE(read({{"Retry-After", "500ms"}}).retryAfter, std::optional(Milliseconds(500)));
    }
    void theDaysResetMayBeAMomentToo()
    {
        QCOMPARE(read({{"X-RateLimit-Daily-Reset", "1795608600000"}}).dailyReset,
                 std::optional(Milliseconds(600'000)));
    }
};

QTEST_GUILESS_MAIN(RateHeadersTest)
#include "tst_rate_headers.moc"
