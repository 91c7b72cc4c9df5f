#include "app/deletion/lifecycle.h"

#include <QTest>

#include <array>
#include <map>
#include <set>

using namespace deletion;

namespace {

constexpr std::array kEvents{
    Event::Start,       Event::StartVetting,   Event::FoundInFlight, Event::Cancel,          Event::Unchanged,
    Event::Changed,     Event::IntentRecorded, Event::IntentLost,    Event::OutcomeRecorded, Event::Confirmed,
    Event::Refused,     Event::RefusedAsGone,  Event::AnswerLost,    Event::SeenGone,        Event::SeenAlive,
    Event::SeenNothing, Event::Held,           Event::Rested};
constexpr std::array kStates{State::Planned,     State::Vetting,    State::Recording, State::Sending,
                             State::Checking,    State::Resting,    State::Closing,   State::Deleted,
                             State::AlreadyGone, State::NotDeleted, State::Skipped,   State::Cancelled};
/// Every order of this many events that mean something is walked; those that mean nothing lead back to where
/// they came in, so the orders behind them are those already walked.
constexpr int kDepth = 14;

/// What an onlooker knows who sees events and effects, and nothing of the states.
struct Seen
{
    bool recorded = false; ///< since the last send
    bool mayBeSent = true; ///< no DELETE has left, or the last one was not carried out
    bool confirmed = false;
    bool answerLost = false;
    bool gone = false;
    int reports = 0;
};

QString fault; // of the walk; empty while all promises held
qint64 orders = 0;

void walk(const Life &life, const Seen &seen, int depth)
{
    if (depth == 0 || !fault.isEmpty())
        return;
    for (const Event event : kEvents) {
        const auto [next, effect] = advance(life, event);
        if (next == life && effect == Effect::None)
            continue;
        ++orders;
        Seen now = seen;
        now.recorded |= event == Event::IntentRecorded;
        now.confirmed |= event == Event::Confirmed;
        now.answerLost |= event == Event::AnswerLost || event == Event::FoundInFlight;
        now.gone |= event == Event::SeenGone;
        if (event == Event::Held && life.state == State::Sending)
            now.mayBeSent = true;
        now.reports += effect == Effect::Report;

        if (effect == Effect::Send && !now.recorded)
            fault = QStringLiteral("a DELETE was sent before its intent was recorded");
        if (effect == Effect::Send && !now.mayBeSent)
            fault = QStringLiteral("a DELETE was sent although the last one may have been carried out");
        if (effect == Effect::Send) {
            now.recorded = false;
            now.mayBeSent = false;
        }
        const bool saysDeleted = next.state == State::Deleted || next.outcome == State::Deleted;
        if (saysDeleted && !now.confirmed && !(now.answerLost && now.gone))
            fault = QStringLiteral("Deleted was said without proof");
        if (event == Event::AnswerLost && effect != Effect::Check)
            fault = QStringLiteral("a lost answer was not followed by a check");
        if (hasEnded(next.state) && event != Event::OutcomeRecorded)
            fault = QStringLiteral("an end before its outcome was recorded");
        if (now.reports > 1 || hasEnded(life.state))
            fault = QStringLiteral("a deletion ended twice");
        if (hasEnded(next.state) != (now.reports == 1))
            fault = QStringLiteral("an end without a report, or a report without an end");
        walk(next, now, depth - 1);
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
        walk({}, {}, kDepth);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY(orders > 10'000);
    }

    /// The table, written out once more: which events mean something in which state.
    void everyStateAnswersEveryEvent()
    {
        using enum Event;
        const std::map<State, std::set<Event>> meant{
            {State::Planned, {Start, StartVetting, FoundInFlight, Cancel}},
            {State::Vetting, {Unchanged, Changed, SeenGone, SeenNothing, Held, Cancel}},
            {State::Recording, {IntentRecorded, IntentLost}},
            {State::Sending, {Confirmed, Refused, RefusedAsGone, AnswerLost, Held}},
            {State::Checking, {SeenGone, SeenAlive, SeenNothing, Held}},
            {State::Resting, {Rested}},
            {State::Closing, {OutcomeRecorded}}};
        for (const State state : kStates) {
            for (const Event event : kEvents) {
                const Life life{.state = state, .doubt = Doubt::AnswerLost, .outcome = State::NotDeleted};
                const auto [next, effect] = advance(life, event);
                const bool means = meant.contains(state) && meant.at(state).contains(event);
                QVERIFY2((next != life || effect != Effect::None) == means,
                         qPrintable(QStringLiteral("state %1 event %2").arg(int(state)).arg(int(event))));
                if (means)
                    QVERIFY(effect != Effect::None);
            }
        }
        const Life unvetted{.state = State::Resting, .doubt = Doubt::Unvetted};
        QCOMPARE(advance(unvetted, Cancel).first.outcome, State::Cancelled);
        QCOMPARE(advance(unvetted, Rested).second, Effect::Vet);
    }

    void ends()
    {
        using enum Event;
        const auto outcome = [](std::initializer_list<Event> events) {
            Life life = after(events);
            return advance(life, OutcomeRecorded).first.state;
        };
        QCOMPARE(outcome({Start, IntentRecorded, Confirmed}), State::Deleted);
        QCOMPARE(outcome({StartVetting, Unchanged, IntentRecorded, Confirmed}), State::Deleted);
        QCOMPARE(outcome({StartVetting, Changed}), State::Skipped);
        QCOMPARE(outcome({StartVetting, SeenGone}), State::AlreadyGone);
        QCOMPARE(outcome({FoundInFlight, SeenGone}), State::Deleted);
        QCOMPARE(outcome({Start, IntentRecorded, AnswerLost, SeenGone}), State::Deleted);
        QCOMPARE(outcome({Start, IntentRecorded, RefusedAsGone, SeenGone}), State::AlreadyGone);
        QCOMPARE(outcome({Start, IntentRecorded, RefusedAsGone, SeenAlive}), State::NotDeleted);
        QCOMPARE(outcome({Start, IntentRecorded, Refused}), State::NotDeleted);
        QCOMPARE(outcome({Cancel}), State::Cancelled);
        QCOMPARE(after({Start, IntentRecorded, Held}), Life{});
        QCOMPARE(after({Start, IntentLost}), Life{});
    }

    void whatCannotBeVettedIsLeftAlone()
    {
        using enum Event;
        Life life = after({StartVetting});
        for (int i = 1; i < kVettingTries; ++i)
            life = advance(advance(life, SeenNothing).first, Rested).first;
        life = advance(life, SeenNothing).first;
        QCOMPARE(life.state, State::Closing);
        QCOMPARE(life.outcome, State::NotDeleted);
    }

    void aliveOnceIsNotBelievedAfterALostAnswer()
    {
        using enum Event;
        QCOMPARE(after({Start, IntentRecorded, AnswerLost, SeenAlive}).state, State::Resting);
        QCOMPARE(after({Start, IntentRecorded, AnswerLost, SeenAlive, Rested, SeenAlive}).outcome,
                 State::NotDeleted);
        QCOMPARE(after({Start, IntentRecorded, AnswerLost, SeenAlive, Rested, SeenGone}).outcome,
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
