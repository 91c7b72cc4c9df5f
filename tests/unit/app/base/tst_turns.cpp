#include "app/base/turns.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimer>

#include <memory>

class TestTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsDoneAtOnce();
    void whatComesTogetherIsDoneInTurnsOfItsOwn();
    void theLoopLivesBetweenThem();
    void whatIsTakenMeanwhileComesLast();
    void whatIsLeftIsNotDone();
    void oneMayEndThemAll();
};

void TestTurns::theFirstIsDoneAtOnce()
{
    base::Turns turns;
    bool isDone = false;
    turns.take([&] { isDone = true; });
    QVERIFY(isDone);

    QCoreApplication::processEvents();
    isDone = false;
    turns.take([&] { isDone = true; });
    QVERIFY(isDone);
}

void TestTurns::whatComesTogetherIsDoneInTurnsOfItsOwn()
{
    base::Turns turns;
    QList<int> done;
    for (int i = 0; i < 4; ++i)
        turns.take([&done, i] { done.append(i); });
    QCOMPARE(done, QList<int>({0}));
    for (int sent = 1; sent < 4; ++sent) {
        QCoreApplication::sendPostedEvents();
        QCOMPARE(done.size(), sent + 1);
    }
    QCOMPARE(done, QList<int>({0, 1, 2, 3}));
}

/// What is due all the time: it gets its share between any two of them.
void TestTurns::theLoopLivesBetweenThem()
{
    base::Turns turns;
    QTimer ticking;
    int ticks = 0;
    connect(&ticking, &QTimer::timeout, this, [&ticks] { ++ticks; });
    ticking.start(0);
    QList<int> ticksBefore;
    for (int i = 0; i < 5; ++i)
        turns.take([&] { ticksBefore.append(ticks); });
    QTRY_COMPARE(ticksBefore.size(), 5);
    for (int i = 2; i < 5; ++i)
        QVERIFY2(ticksBefore[i] > ticksBefore[i - 1], qPrintable(QString::number(i)));
}

void TestTurns::whatIsTakenMeanwhileComesLast()
{
    base::Turns turns;
    QString done;
    turns.take([&] {
        done += QLatin1Char('a');
        turns.take([&] { done += QLatin1Char('c'); });
        done += QLatin1Char('b');
    });
    QCOMPARE(done, QStringLiteral("ab"));
    turns.take([&] { done += QLatin1Char('d'); });
    QTRY_COMPARE(done, QStringLiteral("abcd"));
}

void TestTurns::whatIsLeftIsNotDone()
{
    int done = 0;
    {
        base::Turns turns;
        for (int i = 0; i < 3; ++i)
            turns.take([&done] { ++done; });
    }
    QTest::qWait(20);
    QCOMPARE(done, 1);
}

void TestTurns::oneMayEndThemAll()
{
    auto turns = std::make_unique<base::Turns>();
    int done = 0;
    turns->take([&] { ++done; });
    turns->take([&] { turns.reset(); });
    turns->take([&] { ++done; });
    QTest::qWait(20);
    QVERIFY(!turns);
    QCOMPARE(done, 1);
}

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
