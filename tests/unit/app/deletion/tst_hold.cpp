#include "app/deletion/hold.h"

#include <QTest>

using base::Milliseconds;
using deletion::Hold;

/// What can still be undone: that time passes only while the program lives.
class HoldTest : public QObject
{
    Q_OBJECT

    /// Looks at it whenever it wants to be looked at, and that much later; when it was over.
    static Milliseconds endOf(Hold hold, Milliseconds now, Milliseconds later)
    {
        while (!hold.isOver()) {
            now += hold.step() + later;
            (void)hold.look(now);
        }
        return now;
    }

private Q_SLOTS:
    void itLastsAsLongAsWasSaid()
    {
        QCOMPARE(endOf(Hold(Milliseconds(10'000), Milliseconds(500)), Milliseconds(500), Milliseconds(0)),
                 Milliseconds(10'500));
        QVERIFY(Hold(Milliseconds(0), Milliseconds(500)).isOver());
        // Event loops are late by some milliseconds.
        QVERIFY(endOf(Hold(Milliseconds(10'000), Milliseconds(0)), Milliseconds(0), Milliseconds(3)) <
                Milliseconds(10'200));
    }

    void whatStoodStillDoesNotCount()
    {
        Hold hold(Milliseconds(10'000), Milliseconds(0));
        QVERIFY(!hold.look(hold.step()));
        QCOMPARE(hold.until(), Milliseconds(10'000));
        QVERIFY2(hold.look(Milliseconds(9LL * 3'600'000)), "it stood still");
        QCOMPARE(hold.until() - Milliseconds(9LL * 3'600'000), Milliseconds(9'500));
    }

    /// Undo was pressed while the window stood still, and everything was deleted before that was heard.
    void whatWasPressedMeanwhileIsHeardFirst()
    {
        Hold hold(Milliseconds(100), Milliseconds(0));
        QVERIFY(hold.look(Milliseconds(3'000)));
        QVERIFY(!hold.isOver());
        QVERIFY(!hold.look(hold.until()));
        QVERIFY(hold.isOver());
    }
};

QTEST_GUILESS_MAIN(HoldTest)
#include "tst_hold.moc"
