#include "app/base/csv.h"

#include <QTest>

/// What a spreadsheet opens is what was written, and nothing of it is reckoned with.
class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *text, const char *written) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(written);
        };
        row("", "");
        row("Ana Ruiz", "Ana Ruiz");
        row("Ruiz, Ana", "\"Ruiz, Ana\"");
        row("the \"best\"", "\"the \"\"best\"\"\"");
        row("two\nlines", "\"two\nlines\"");
        row("two\r\nlines", "\"two\r\nlines\"");
        row("José 🙂", "José 🙂");
        // Formulas, and what some programs take for one.
        row("=1+1", "'=1+1");
        row("+15550100", "'+15550100");
        row("-1", "'-1");
        row("@sum", "'@sum");
        row("\t=1", "\"'\t'=1\"");
        row("＝1+1", "'＝1+1");
        row("＠x", "'＠x");
        row("=a,\"b\"", "\"'=a,\"\"b\"\"\"");
        // Where semicolons part cells, quotes that begin within one do not hold it together.
        row("x;=cmd|' /C calc'!A0", "\"x;'=cmd|' /C calc'!A0\"");
        row("x; \"=1", "\"x; \"\"'=1\"");
        row("x;+cmd", "\"x;'+cmd\"");
        row("x;-(1)", "\"x;'-(1)\"");
        row("x\n@sum", "\"x\n'@sum\"");
        // Nothing is reckoned in these.
        row("thanks ;-)", "\"thanks ;-)\"");
        row("a=b", "a=b");
        row("1 - 1", "1 - 1");
    }
    void cells()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(QString::fromUtf8(base::csvLine({text, QStringLiteral("x")})),
                 written + QStringLiteral(",x\r\n"));
    }

    void lines()
    {
        QCOMPARE(base::csvLine({QStringLiteral("a"), {}, {}}), QByteArray("a,,\r\n"));
        QCOMPARE(base::csvLine({{}, {}}), QByteArray(",\r\n"));
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
