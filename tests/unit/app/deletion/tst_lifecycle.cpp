#include "app/deletion/lifecycle.h"

#include <QTest>

#include <array>

using namespace deletion;

namespace {

constexpr std::array kEvents{Event::Start,      Event::Cancel,    Event::IntentRecorded, Event::IntentLost,
                             Event::Confirmed,  Event::NeverSent, Event::Refused,        Event::RefusedAsGone,
                             Event::AnswerLost, Event::SeenGone,  Event::SeenAlive,      Event::SeenNothing,
                             Event::Rested};
/// Every order of events of this length is walked: 13^6, about 4.8 million.
constexpr int kDepth = 6;

/// What an onlooker knows who sees events and effects, and nothing of the states.
struct Seen
{
    bool recorded = false;
    int sends = 0;
    bool confirmed = false;
    bool answerLost = false;
    bool gone = false;
    int reports = 0;
};

QString fault; // of the walk; empty while all promises held

void walk(const Life &life, Seen seen, int depth)
{
    if (depth == 0 || !fault.isEmpty())
        return;
    for (const Event event : kEvents) {
        const auto [next, effect] = advance(life, event);
        Seen now = seen;
        const bool meant = next != life || effect != Effect::None;
        if (meant) {
            now.recorded |= event == Event::IntentRecorded;
            now.confirmed |= event == Event::Confirmed;
            now.answerLost |= event == Event::AnswerLost;
            now.gone |= event == Event::SeenGone;
        }
        now.sends += effect == Effect::Send;
        now.reports += effect == Effect::Report;

        if (effect == Effect::Send && !now.recorded)
            fault = QStringLiteral("a DELETE was sent before its intent was recorded");
        if (now.sends > 1)
            fault = QStringLiteral("a second DELETE was sent");
        if (next.state == State::Deleted && !now.confirmed && !(now.answerLost && now.gone))
            fault = QStringLiteral("Deleted was said without proof");
        if (event == Event::AnswerLost && meant && effect != Effect::Check)
            fault = QStringLiteral("a lost answer was not followed by a check");
        if (now.reports > 1 || (hasEnded(life.state) && meant))
            fault = QStringLiteral("a deletion ended twice");
        if (hasEnded(next.state) != (now.reports == 1))
            fault = QStringLiteral("an end without a report, or a report without an end");
        if (meant)
            walk(next, now, depth - 1);
        // An event without meaning leads back here: the orders behind it are those already walked.
    }
}

} // namespace

class LifecycleTest : public QObject
{
    Q_OBJECT

    static Life after(std::initializer_list<Event> events)
    {
        Life life;
        for (const Event event : events)
            life = advance(life, event).first;
        return life;
    }

private Q_SLOTS:
    void thePromisesHoldForEveryOrderOfEvents()
    {
        walk({}, {}, kDepth + 6); // meaningless events are cut, so a deeper walk is affordable
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void ends()
    {
        using enum Event;
        QCOMPARE(after({Start, IntentRecorded, Confirmed}).state, State::Deleted);
        QCOMPARE(after({Start, IntentRecorded, AnswerLost, SeenGone}).state, State::Deleted);
        QCOMPARE(after({Start, IntentRecorded, RefusedAsGone, SeenGone}).state, State::AlreadyGone);
        QCOMPARE(after({Start, IntentRecorded, RefusedAsGone, SeenAlive}).state, State::NotDeleted);
        QCOMPARE(after({Start, IntentRecorded, Refused}).state, State::NotDeleted);
        QCOMPARE(after({Start, IntentRecorded, NeverSent}).state, State::NotDeleted);
        QCOMPARE(after({Start, IntentLost}).state, State::NotDeleted);
        QCOMPARE(after({Cancel}).state, State::Cancelled);
    }

    void aliveOnceIsNotBelievedAfterALostAnswer()
    {
        using enum Event;
        QCOMPARE(after({Start, IntentRecorded, AnswerLost, SeenAlive}).state, State::Resting);
        QCOMPARE(after({Start, IntentRecorded, AnswerLost, SeenAlive, Rested, SeenAlive}).state,
                 State::NotDeleted);
        QCOMPARE(after({Start, IntentRecorded, AnswerLost, SeenAlive, Rested, SeenGone}).state,
                 State::Deleted);
    }

    void whatProvesNothingIsAskedAgain()
    {
        using enum Event;
        Life life = after({Start, IntentRecorded, AnswerLost});
        for (int i = 1; i <= 50; ++i) {
            life = advance(life, SeenNothing).first;
            QCOMPARE(life.state, State::Resting);
            QCOMPARE(life.rests, i);
            life = advance(life, Rested).first;
            QCOMPARE(life.state, State::Checking);
        }
    }
};

QTEST_GUILESS_MAIN(LifecycleTest)
#include "tst_lifecycle.moc"
