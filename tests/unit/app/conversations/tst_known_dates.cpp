#include "app/conversations/known_dates.h"
#include "tests/support/random_conversations.h"

#include <QTest>

#include <algorithm>

using namespace conversations;
using support::RandomConversations;

/// The dates of what is shown, sorted, whatever number of slices that takes.
class KnownDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatAreShown_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("mostSlices");
        for (const int rows : {0, 1, 4'096, 65'536})
            QTest::addRow("%d", rows) << rows << 1;
        QTest::addRow("65537") << 65'537 << 3;
        QTest::addRow("150000") << 150'000 << 5;
    }
    void allThatAreShown()
    {
        QFETCH(int, rows);
        QFETCH(int, mostSlices);
        RandomConversations random(quint64(rows) + 1);
        QList<highlevel::Conversation> page;
        for (int i = 0; i < rows; ++i)
            page << random.next();
        Store store;
        (void)store.merge(page);
        for (int i = 0; i < rows; i += 7)
            (void)store.bury(RandomConversations::id(i), {});
        std::vector<qint64> expected;
        qint64 undated = 0;
        for (int i = 0; i < rows; ++i) {
            if (i % 7 == 0)
                continue;
            if (page[i].dateAdded)
                expected.push_back(*page[i].dateAdded);
            else
                ++undated;
        }
        std::ranges::sort(expected);

        KnownDates known(store.snapshot());
        int slices = 1;
        while (!known.goOn())
            ++slices;
        QVERIFY2(slices <= mostSlices, qPrintable(QString::number(slices)));
        QCOMPARE(known.undated(), undated);
        QCOMPARE(known.take(), expected);
    }
};

QTEST_APPLESS_MAIN(KnownDatesTest)
#include "tst_known_dates.moc"
