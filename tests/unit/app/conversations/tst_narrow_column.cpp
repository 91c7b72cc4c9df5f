#include "app/conversations/narrow_column.h"

#include <QTest>

#include <random>

using conversations::NarrowColumn;

class TestNarrowColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNumberTakesWhatTheLargestNeeds();
    void holdsWhatAVectorHolds();
};

void TestNarrowColumn::eachNumberTakesWhatTheLargestNeeds()
{
    constexpr size_t rows = 4'096;
    NarrowColumn column;
    for (size_t row = 0; row < rows; ++row)
        column.append(0);
    QCOMPARE(column.bytes(), size_t(0));
    // Each is the first that the width before has no room for.
    for (const auto &[number, width] : {std::pair(1U, 1U),
                                        {255U, 1U},
                                        {256U, 2U},
                                        {65'535U, 2U},
                                        {65'536U, 4U},
                                        {std::numeric_limits<quint32>::max(), 4U}}) {
        column.set(rows / 2, number);
        column.shrink_to_fit();
        QCOMPARE(column[rows / 2], number);
        QCOMPARE(column.bytes(), rows * width);
    }
}

void TestNarrowColumn::holdsWhatAVectorHolds()
{
    std::mt19937 dice(7);
    for (int round = 0; round < 200; ++round) {
        NarrowColumn column;
        std::vector<quint32> plain;
        for (int step = 0; step < 300; ++step) {
            // Any width may come first, and a small number after a large one.
            const auto number = quint32(dice() >> (dice() % 4 * 8) >> (dice() % 2 * 8));
            if (!plain.empty() && dice() % 3 == 0) {
                const size_t row = dice() % plain.size();
                column.set(row, number);
                plain[row] = number;
            } else {
                column.append(number);
                plain.push_back(number);
            }
        }
        for (size_t row = 0; row < plain.size(); ++row)
            QCOMPARE(column[row], plain[row]);
        size_t same = 0;
        column.read([&](const auto &numbers) {
            for (size_t row = 0; row < plain.size(); ++row)
                same += numbers[row] == plain[row];
        });
        QCOMPARE(same, plain.size());
    }
}

QTEST_APPLESS_MAIN(TestNarrowColumn)
#include "tst_narrow_column.moc"
