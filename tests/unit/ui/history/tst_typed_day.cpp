#include "ui/history/typed_day.h"

#include <QTest>

/// Whoever remembers the day finds the deletions of that day.
class TypedDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsRead_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        for (const auto &[locale, text] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"en_US", "11/30/26"},
                 {"en_US", "11/30/2026"},
                 {"en_US", " 2026-11-30 "},
                 {"en_US", "Monday, November 30, 2026"},
                 {"de_DE", "30.11.26"},
                 {"de_DE", "30.11.2026"},
                 {"de_DE", "2026-11-30"},
                 {"es_ES", "30/11/26"},
                 {"es_ES", "30/11/2026"},
                 {"pt_BR", "30/11/2026"}})
            QTest::addRow("%s: %s", locale, text) << QString::fromUtf8(locale) << QString::fromUtf8(text);
    }

    void aDayIsRead()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QCOMPARE(ui::dayIn(text, QLocale(locale)), QDate(2026, 11, 30));
    }

    void aDayOfOneDigitNeedsNoNought()
    {
        QCOMPARE(ui::dayIn(QStringLiteral("5.1.2026"), QLocale(QStringLiteral("de_DE"))), QDate(2026, 1, 5));
        QCOMPARE(ui::dayIn(QStringLiteral("1/5/26"), QLocale(QStringLiteral("en_US"))), QDate(2026, 1, 5));
    }

    void whatIsNoDayIsLookedForAsItIs()
    {
        for (const char *text : {"", "Ana Ruiz", "+1 555 892 1050", "555", "30", "11/30", "2026",
                                 "30.11.2026 Ana", "31.02.2026", "tDtDnQdgm2LX"})
            QVERIFY2(!ui::dayIn(QString::fromUtf8(text), QLocale(QStringLiteral("de_DE"))).isValid(), text);
    }
};

QTEST_APPLESS_MAIN(TypedDayTest)
#include "tst_typed_day.moc"
