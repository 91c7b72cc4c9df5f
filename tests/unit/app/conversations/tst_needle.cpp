#include "app/conversations/needle.h"

#include <QTest>

#include <random>

using conversations::Needle;

class NeedleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatANaiveSearchFinds()
    {
        // Frequent letters, rare ones, and bytes of other scripts; few enough that much almost fits.
        const std::string letters = "eaz@\xc3\xa4";
        std::mt19937 dice(5);
        const auto random = [&](size_t length) {
            std::string text(length, ' ');
            for (char &c : text)
                c = letters[dice() % letters.size()];
            return text;
        };
        for (int round = 0; round < 6'000; ++round) {
            const std::string hay = random(dice() % 400);
            const std::string word = random(1 + dice() % 6);
            const Needle needle(QByteArray::fromStdString(word));
            const char *found = needle.find(hay.data(), hay.data() + hay.size());
            const size_t expected = hay.find(word);
            QCOMPARE(found ? size_t(found - hay.data()) : std::string::npos, expected);
            QCOMPARE(needle.isIn(hay), expected != std::string::npos);
        }
    }

    void anEmptyWordIsEverywhere()
    {
        QVERIFY(Needle(QByteArray()).isIn("a"));
        QVERIFY(Needle(QByteArray()).isIn(std::string_view("a").substr(1)));
    }
};

QTEST_GUILESS_MAIN(NeedleTest)
#include "tst_needle.moc"
