#include "app/base/shown_text.h"

#include <QTest>

#include <random>

using base::manyLines;
using base::oneLine;

/// Texts from outside cannot change how ours are read.
class ShownTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShownAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("Ana Ruiz");
        QTest::newRow("accents") << QStringLiteral("José Müller, Nguyễn");
        QTest::newRow("accents apart") << QStringLiteral("Jose\u0301 Ngu\u0302\u0303n");
        QTest::newRow("markup") << QStringLiteral("<b>Ana</b> &amp; <img src=file:///etc/passwd>");
        QTest::newRow("Arabic") << QStringLiteral("محمد علي");
        QTest::newRow("vowel signs") << QStringLiteral("שָׁלוֹם");
        QTest::newRow("Persian joiner") << QStringLiteral("می\u200Cخواهم");
        QTest::newRow("family") << QStringLiteral("👨\u200D👩\u200D👧 ok");
        QTest::newRow("flag of Wales") << QString::fromUcs4(U"\U0001F3F4\U000E0067\U000E0062\U000E007F");
        QTest::newRow("variants") << QStringLiteral("❤\uFE0F") + QString::fromUcs4(U"\u8FBB\U000E0100");
        QTest::newRow("Thai") << QStringLiteral("สวัสดีครับ");
        QTest::newRow("Zalgo within reason") << QStringLiteral("a\u0301\u0302\u0303\u0304b");
    }
    void isShownAsItIs()
    {
        QFETCH(QString, text);
        QCOMPARE(oneLine(text), text);
        QCOMPARE(manyLines(text), text);
    }

    void isMadeSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("override") << QStringLiteral("Ana\u202Egnp.exe") << QStringLiteral("Ana\uFFFDgnp.exe");
        QTest::newRow("left override") << QStringLiteral("a\u202Db") << QStringLiteral("a\uFFFDb");
        QTest::newRow("phone book") << QStringLiteral("\u202A+1 555 0100\u202C")
                                    << QStringLiteral("+1 555 0100");
        QTest::newRow("isolates") << QStringLiteral("\u2068Ana\u2069 \u2067x") << QStringLiteral("Ana x");
        QTest::newRow("lines") << QStringLiteral(" Ana\r\n\tRuiz\u2029x\u00A0y ")
                               << QStringLiteral("Ana Ruiz x y");
        QTest::newRow("controls") << QStringLiteral("A\x01\x1b[31mna\x7f") << QStringLiteral("A[31mna");
        QTest::newRow("null") << QString(QChar(0)) + QStringLiteral("A") << QStringLiteral("A");
        QTest::newRow("no width") << QStringLiteral("An\u200Ba\uFEFF\u2060") << QStringLiteral("Ana");
        QTest::newRow("tags without a flag")
            << QStringLiteral("A") + QString::fromUcs4(U"\U000E0041\U000E0062") << QStringLiteral("A");
        QTest::newRow("tags behind what is no flag")
            << QString::fromUcs4(U"\U0001F3F4x\U000E0067") << QString::fromUcs4(U"\U0001F3F4x");
        QTest::newRow("letters that are not drawn")
            << QStringLiteral("a\u034Fb\u115Fc\u1160d\u17B4e\u17B5f") << QStringLiteral("abcdef");
        QTest::newRow("letters that are blanks")
            << QStringLiteral("Ana\u3164Ruiz\u2800\u2800x\uFFA0") << QStringLiteral("Ana Ruiz x");
        QTest::newRow("annotation") << QStringLiteral("a\uFFF9b\uFFFAc\uFFFBd") << QStringLiteral("abcd");
        QTest::newRow("embedding left open") << QStringLiteral("\u202Babc") << QStringLiteral("abc");
        QTest::newRow("override in the name's middle of nothing")
            << QStringLiteral("\u202E\u202E") << QStringLiteral("\uFFFD\uFFFD");
        QTest::newRow("accents carried by joiners")
            << QStringLiteral("a\u0301\u0301\u0301\u0301\u200D\u0301\u200E\u0301\u200C\u0301b")
            << QStringLiteral("a\u0301\u0301\u0301\u0301\u200D\u200E\u200Cb");
        QTest::newRow("accents carried by what goes")
            << QStringLiteral("a\u0301\u0301\u0301\u0301\u200B\u0301\u2066\u0301b")
            << QStringLiteral("a\u0301\u0301\u0301\u0301b");
        QTest::newRow("nothing to be seen") << QStringLiteral("\u200B\u00AD \u2060") << QString();
        QTest::newRow("half a pair") << QString(QChar(0xD83D)) + QLatin1Char('x')
                                     << QStringLiteral("\uFFFDx");
        QTest::newRow("other half") << QString(QChar(0xDE00)) << QStringLiteral("\uFFFD");
    }
    void isMadeSafe()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(oneLine(text), shown);
    }

    void whatTheEyeCannotSeeIsBlank()
    {
        QVERIFY(base::isBlank({}));
        QVERIFY(base::isBlank(u" \t\u00A0\u2003"));
        QVERIFY(base::isBlank(u"\u200B\u200D\u2060\uFEFF\u00AD\u202E"));
        QVERIFY(base::isBlank(u"\u2800\u3164"));
        QVERIFY(!base::isBlank(u"\u200Ba"));
        for (const char32_t *unseen :
             {U"\u034F", U"\uFE0F", U"\U000E0020\U000E0041", U"\U000E0001", U"\U0001BCA0", U"\u3164",
              U"\u115F", U"\u1160", U"\uFFA0", U"\u17B4", U"\u180B", U"\u2065", U"\uFFF0", U"\U0001D173"})
            QVERIFY2(base::isBlank(QString::fromUcs4(unseen)), qPrintable(QString::number(*unseen, 16)));
        for (const char32_t *seen : {U"\u2764\uFE0F", U"\U0001F600", U"\u0301", U"\u1100\u1160", U"\uFFFD"})
            QVERIFY2(!base::isBlank(QString::fromUcs4(seen)), qPrintable(QString::number(*seen, 16)));
    }

    void accentsAreLimited()
    {
        QString tower = QStringLiteral("a");
        for (int i = 0; i < 300; ++i)
            tower += QChar(0x0300 + i % 0x40);
        QCOMPARE(oneLine(tower + QLatin1Char('b')).size(), 6);
        QVERIFY(oneLine(tower + QLatin1Char('b')).endsWith(QLatin1Char('b')));
        QCOMPARE(manyLines(tower).size(), 5);
    }

    void isCutBetweenLetters()
    {
        QCOMPARE(oneLine(QStringLiteral("abcdef"), 3), QStringLiteral("abc…"));
        QCOMPARE(oneLine(QStringLiteral("abc"), 3), QStringLiteral("abc"));
        QCOMPARE(oneLine(QStringLiteral("abe\u0301f"), 3), QStringLiteral("ab…"));
        QCOMPARE(oneLine(QStringLiteral("ab😀cd"), 3), QStringLiteral("ab…"));
        QCOMPARE(oneLine(QStringLiteral("ab   cd"), 3), QStringLiteral("ab…"));
        // Qt 6.4 sees an end within the pair of each.
        QCOMPARE(oneLine(QStringLiteral("\u0915\U0001F3FBz"), 2), QStringLiteral("\u0915…"));
        QCOMPARE(oneLine(QStringLiteral("ab\u0488\U0001D165z"), 4), QStringLiteral("a…"));
    }

    void linesStayLines()
    {
        QCOMPARE(manyLines(QStringLiteral("a\r\nb\u2028c\n\nd\te")), QStringLiteral("a\nb\nc\n\nd e"));
        QCOMPARE(manyLines(QStringLiteral("a\u202Eb\nc")), QStringLiteral("a\uFFFDb\nc"));
    }

    void whatRunsLeftIsKeptApart()
    {
        QCOMPARE(base::apart(QStringLiteral("Ana")), QStringLiteral("Ana"));
        QCOMPARE(base::apart(QStringLiteral("محمد")), QStringLiteral("\u2068محمد\u2069"));
    }

    /// Of any text: nothing that reorders is left, one line is one line, and safe text stays as it is.
    void holdsForAnyText()
    {
        std::mt19937 dice(4711);
        const std::u32string odd =
            U"\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200F\u0301\u0488\n\r\t\0\u2028a ب";
        for (int run = 0; run < 20'000; ++run) {
            QString text;
            for (auto n = dice() % 40; n > 0; --n)
                text += dice() % 3 ? QString::fromUcs4(&odd[dice() % odd.size()], 1)
                                   : QString(QChar(char16_t(dice())));
            const QString line = oneLine(text, 20);
            for (const QChar c : line) {
                QVERIFY(c.unicode() < 0x202A || c.unicode() > 0x202E);
                QVERIFY(c.unicode() < 0x2066 || c.unicode() > 0x2069);
                QVERIFY(c.unicode() >= 0x20 && c.unicode() != 0x2028 && c.unicode() != 0x2029);
            }
            QVERIFY(line.size() <= 21);
            QVERIFY(line.isValidUtf16());
            QCOMPARE(oneLine(line, 21), line);
            const QString lines = manyLines(text);
            QCOMPARE(manyLines(lines), lines);
            QVERIFY(lines.isValidUtf16());
        }
    }
};

QTEST_GUILESS_MAIN(ShownTextTest)
#include "tst_shown_text.moc"
