// Moments are written as the language that is spoken writes them.

#include "ui/moment_words.h"

#include <QLocale>
#include <QTest>

using namespace ui;

class MomentWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void asPeopleSayThem()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(14, 0));
        QCOMPARE(whenLabel(now.addSecs(-20), now), QStringLiteral("just now"));
        QCOMPARE(whenLabel(now.addSecs(-300), now), QStringLiteral("5 min ago"));
        QCOMPARE(whenLabel(now.addSecs(-7200), now), QStringLiteral("2 h ago"));
        QCOMPARE(whenLabel(now.addDays(-1), now), QStringLiteral("yesterday"));
        QCOMPARE(whenLabel(now.addDays(-3), now), QStringLiteral("Friday"));
        QCOMPARE(whenLabel(now.addDays(-30), now), QStringLiteral("24 Oct"));
        QCOMPARE(whenLabel(now.addYears(-2), now), QStringLiteral("23 Nov 2024"));
    }

    /// Of a message one wants to know when on its day it came.
    void aDayHasItsTimeBesideIt()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        const QDateTime now(QDate(2026, 11, 23), QTime(14, 0));
        QCOMPARE(whenAndTimeLabel(now.addSecs(-20), now), QStringLiteral("just now"));
        QCOMPARE(whenAndTimeLabel(now.addSecs(-7200), now), QStringLiteral("2 h ago"));
        QCOMPARE(whenAndTimeLabel(now.addSecs(-60'000), now), QStringLiteral("yesterday, 21:20"));
        QCOMPARE(whenAndTimeLabel(now.addDays(-30), now), QStringLiteral("24 Oct, 14:00"));
        QCOMPARE(whenAndTimeLabel(now.addYears(-2), now), QStringLiteral("23 Nov 2024, 14:00"));
        const QDateTime midnight(QDate(2026, 11, 23), QTime(0, 10));
        QCOMPARE(whenAndTimeLabel(midnight.addSecs(-1200), midnight), QStringLiteral("20 min ago"));
        QCOMPARE(whenAndTimeLabel(now.addSecs(90), now), QStringLiteral("23 Nov, 14:01"));
    }

    void aMomentToComeIsNoneThatWas()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(14, 0));
        QCOMPARE(whenLabel(now.addSecs(90), now), QStringLiteral("23 Nov"));
        QCOMPARE(whenLabel(now.addDays(40), now), QStringLiteral("2 Jan 2027"));
    }

    void asEachLanguageWritesThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("thisYear");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("exact");

        const auto row = [](const char *name, const char *locale, const char *thisYear, const char *day,
                            const char *time, const char *exact) {
            QTest::newRow(name) << QString::fromUtf8(locale) << QString::fromUtf8(thisYear)
                                << QString::fromUtf8(day) << QString::fromUtf8(time)
                                << QString::fromUtf8(exact);
        };
        row("United States", "en_US", "Aug 3", "Aug 3, 2024", "2:02:09 PM",
            "Saturday, August 3, 2024, 2:02:09 PM");
        row("Great Britain", "en_GB", "3 Aug", "3 Aug 2024", "14:02:09", "Saturday, 3 August 2024, 14:02:09");
        row("Germany", "de", "3. Aug.", "3. Aug. 2024", "14:02:09", "Samstag, 3. August 2024, 14:02:09");
        row("Spain", "es", "3 ago", "3 ago 2024", "14:02:09", "sábado, 3 de agosto de 2024, 14:02:09");
        row("Brazil", "pt_BR", "3 ago.", "3 ago. 2024", "14:02:09", "sábado, 3 de agosto de 2024, 14:02:09");
    }
    void asEachLanguageWritesThem()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        const QDateTime moment(QDate(2024, 8, 3), QTime(14, 2, 9));
        QTEST(whenLabel(moment, moment.addDays(60)), "thisYear");
        QTEST(dayLabel(moment.date()), "day");
        QTEST(clockTime(moment), "time");
        QTEST(exactMoment(moment), "exact");
    }
};

QTEST_GUILESS_MAIN(MomentWordsTest)
#include "tst_moment_words.moc"
