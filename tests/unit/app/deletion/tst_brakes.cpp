#include "app/deletion/brakes.h"

#include <QTest>

using namespace deletion;
using Answer = Brakes::Answer;

/// When a batch pauses as a whole.
class BrakesTest : public QObject
{
    Q_OBJECT

    /// So many times; whether it paused at the last one, and at no other.
    static bool pausesAtLast(Brakes *brakes, int times, Event event, Answer answer)
    {
        for (int i = 1; i < times; ++i)
            if (brakes->heard(event, answer))
                return false;
        return brakes->heard(event, answer) == PauseReason::Unclear;
    }

private Q_SLOTS:
    void silencePausesSoonerThanUnclearAnswers()
    {
        Brakes silent;
        QVERIFY(pausesAtLast(&silent, kUnansweredInARow, Event::SeenNothing, Answer::None));
        Brakes unclear;
        QVERIFY(pausesAtLast(&unclear, kUnclearInARow, Event::SeenNothing, Answer::Some));
    }

    void anyAnswerEndsTheSilence()
    {
        for (const Event event : {Event::SeenNothing, Event::Unchanged, Event::SeenAlive, Event::Refused}) {
            Brakes brakes;
            for (int i = 1; i < kUnansweredInARow; ++i)
                QVERIFY(!brakes.heard(Event::SeenNothing, Answer::None));
            QVERIFY(!brakes.heard(event, Answer::Some));
            QVERIFY(pausesAtLast(&brakes, kUnansweredInARow, Event::SeenNothing, Answer::None));
        }
    }

    /// What never left has no answer either, and says nothing about the line.
    void whatExpiredIsNoSilence()
    {
        Brakes brakes;
        for (int i = 0; i < 3 * kUnansweredInARow; ++i)
            QVERIFY(!brakes.heard(Event::LookExpired, Answer::None));
        QVERIFY(!brakes.heard(Event::SeenNothing, Answer::None));
    }

    /// Where waiting did not help, it is not the line; until a DELETE was answered.
    void silenceIsNotWaitedForForEver()
    {
        Brakes brakes;
        for (int pause = 0; pause < kPausesForSilence; ++pause)
            QVERIFY(pausesAtLast(&brakes, kUnansweredInARow, Event::SeenNothing, Answer::None));
        QVERIFY(pausesAtLast(&brakes, kUnclearInARow, Event::SeenNothing, Answer::None));
        QVERIFY(!brakes.heard(Event::Confirmed, Answer::Some));
        QVERIFY(pausesAtLast(&brakes, kUnansweredInARow, Event::SeenNothing, Answer::None));
    }
};

QTEST_APPLESS_MAIN(BrakesTest)
#include "tst_brakes.moc"
