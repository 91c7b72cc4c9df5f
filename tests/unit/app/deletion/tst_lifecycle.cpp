#include "app/deletion/lifecycle.h"

#include <QTest>

#include <array>
#include <map>
#include <set>

using namespace deletion;

namespace {

constexpr std::array kEvents{
    Event::Start,           Event::StartLooking,  Event::FoundInFlight,  Event::Cancel,
    Event::Unchanged,       Event::Changed,       Event::IntentRecorded, Event::IntentLost,
    Event::OutcomeRecorded, Event::Confirmed,     Event::Refused,        Event::RefusedMaybeGone,
    Event::AnswerLost,      Event::SeenGone,      Event::SeenAlive,      Event::SeenAliveTooEarly,
    Event::SeenNothing,     Event::NotCarriedOut, Event::LookExpired,    Event::Rested};
constexpr std::array kStates{State::Planned,     State::Looking,    State::RecordingIntent,  State::Sending,
                             State::Checking,    State::Resting,    State::RecordingOutcome, State::Deleted,
                             State::AlreadyGone, State::NotDeleted, State::Skipped,          State::Cancelled,
                             State::Unknown};
/// Every order of this many events that mean something is walked; those that mean nothing lead back to where
/// they came in, so the orders behind them are those already walked.
constexpr int kDepth = 12;

/// What an onlooker knows who sees events and effects, and nothing of the states.
struct Seen
{
    bool recorded = false;     ///< since the last send
    bool mayBeSent = true;     ///< no DELETE has left, or the last one is known not to have been carried out
    bool mustBeLooked = false; ///< a DELETE of it was lost: it needs a look before the next
    bool confirmed = false;
    bool answerLost = false; ///< the last DELETE's
    bool lostEver = false;
    bool gone = false;
    int sends = 0;
    int reports = 0;

    friend auto operator<=>(const Seen &, const Seen &) = default;
};

QString fault; // of the walk; empty while all promises held
qint64 orders = 0;

bool isDeletedByOurs(const Life &life)
{
    return life.state == State::Deleted || life.outcome == State::Deleted;
}

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
        if (event == Event::AnswerLost || event == Event::FoundInFlight) {
            now.answerLost = true;
            now.lostEver = true;
            now.mustBeLooked = true;
        }
        now.gone |= event == Event::SeenGone;
        if (life.state == State::Sending && (event == Event::NotCarriedOut || event == Event::LookExpired))
            now.mayBeSent = true;
        if (event == Event::SeenAlive) {
            now.mayBeSent = true;
            now.answerLost = false;
        }
        if (event == Event::Unchanged)
            now.mustBeLooked = false;
        now.reports += effect == Effect::Report;

        if (effect == Effect::Send) {
            if (!now.recorded)
                fault = QStringLiteral("a DELETE was sent before its intent was recorded");
            if (!now.mayBeSent)
                fault = QStringLiteral("a DELETE was sent although the last one may have been carried out");
            if (now.mustBeLooked)
                fault = QStringLiteral("a DELETE was sent again without a look");
            now.recorded = false;
            now.mayBeSent = false;
            ++now.sends;
            now.mustBeLooked = now.mustBeLooked || now.lostEver;
        }
        if (event == Event::LookExpired && effect != Effect::WithdrawAndLook)
            fault = QStringLiteral("an expired look was not followed by a look");
        if (isDeletedByOurs(next) && !now.confirmed && !(now.answerLost && now.gone))
            fault = QStringLiteral("Deleted was said without proof");
        if (next.outcome == State::NotDeleted && now.answerLost)
            fault = QStringLiteral("Not deleted was said although a DELETE may have been carried out");
        if (next.proof == Proof::NotLookedAt && now.lostEver)
            fault = QStringLiteral("it was said not to have been looked at first, and it had been sent");
        if (event == Event::AnswerLost && effect != Effect::Check)
            fault = QStringLiteral("a lost answer was not followed by a check");
        if (next.state == State::RecordingOutcome && next.proof == Proof::None &&
            next.outcome != State::Cancelled)
            fault = QStringLiteral("an outcome without a word of how it is known");
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
            {State::Planned, {Start, StartLooking, FoundInFlight, Cancel}},
            {State::Looking, {Unchanged, Changed, SeenGone, Refused, SeenNothing, NotCarriedOut, Cancel}},
            {State::RecordingIntent, {IntentRecorded, IntentLost, LookExpired}},
            {State::Sending,
             {Confirmed, Refused, RefusedMaybeGone, AnswerLost, NotCarriedOut, LookExpired, Cancel}},
            {State::Checking, {SeenGone, SeenAlive, SeenAliveTooEarly, SeenNothing, NotCarriedOut, Cancel}},
            {State::Resting, {Rested, Cancel}},
            {State::RecordingOutcome, {OutcomeRecorded}}};
        for (const State state : kStates) {
            for (const Event event : kEvents) {
                const Life life{.state = state, .doubt = Doubt::AnswerLost, .outcome = State::NotDeleted};
                const auto [next, effect] = advance(life, event);
                const bool means = meant.contains(state) && meant.at(state).contains(event);
                QVERIFY2((next != life || effect != Effect::None) == means,
                         qPrintable(QStringLiteral("state %1 event %2").arg(int(state)).arg(int(event))));
            }
        }
        const Life unlooked{.state = State::Resting, .doubt = Doubt::NotLookedAt};
        QCOMPARE(advance(unlooked, Cancel).first.outcome, State::Cancelled);
        QCOMPARE(advance(unlooked, Rested).second, Effect::Look);
        QCOMPARE(advance(unlooked, NotCarriedOut).second, Effect::PutBack);
    }

    void ends()
    {
        using enum Event;
        const auto end = [](std::initializer_list<Event> events) {
            const Life life = after(events);
            return std::pair(advance(life, OutcomeRecorded).first.state, life.proof);
        };
        const auto is = [](State state, Proof proof) { return std::pair(state, proof); };
        QCOMPARE(end({Start, IntentRecorded, Confirmed}), is(State::Deleted, Proof::Answered));
        QCOMPARE(end({StartLooking, Unchanged, IntentRecorded, Confirmed}),
                 is(State::Deleted, Proof::Answered));
        QCOMPARE(end({StartLooking, Changed}), is(State::Skipped, Proof::Changed));
        QCOMPARE(end({StartLooking, SeenGone}), is(State::AlreadyGone, Proof::GoneBefore));
        QCOMPARE(end({StartLooking, Refused}), is(State::NotDeleted, Proof::Answered));
        QCOMPARE(end({FoundInFlight, SeenGone}), is(State::Deleted, Proof::GoneAfterCrash));
        QCOMPARE(end({Start, IntentRecorded, AnswerLost, SeenGone}),
                 is(State::Deleted, Proof::GoneAfterLostAnswer));
        QCOMPARE(end({Start, IntentRecorded, RefusedMaybeGone, SeenGone}),
                 is(State::AlreadyGone, Proof::GoneBefore));
        QCOMPARE(end({Start, IntentRecorded, RefusedMaybeGone, SeenAlive}),
                 is(State::NotDeleted, Proof::Answered));
        QCOMPARE(end({Start, IntentRecorded, Refused}), is(State::NotDeleted, Proof::Answered));
        QCOMPARE(end({Cancel}), is(State::Cancelled, Proof::None));
        QCOMPARE(after({Start, IntentRecorded, NotCarriedOut}), Life{});
        QCOMPARE(after({Start, IntentLost}), Life{});
    }

    void anExpiredLookLooksAgain()
    {
        using enum Event;
        for (const auto &events :
             {std::vector{StartLooking, Unchanged}, std::vector{StartLooking, Unchanged, IntentRecorded}}) {
            Life life;
            for (const Event event : events)
                life = advance(life, event).first;
            const auto [next, effect] = advance(life, LookExpired);
            QCOMPARE(next.state, State::Looking);
            QCOMPARE(effect, Effect::WithdrawAndLook);
        }
    }

    void whatIsProvenAliveIsTriedAgainThreeTimes()
    {
        using enum Event;
        Life life;
        int sends = 0;
        while (life.state != State::RecordingOutcome) {
            QVERIFY(sends <= 1 + kRetries);
            // Without a look the first time; after a lost answer never.
            life = advance(life, Start).first;
            if (sends > 0) {
                QCOMPARE(life.state, State::Looking);
                life = advance(life, Unchanged).first;
            }
            life = advance(life, IntentRecorded).first;
            ++sends;
            life = advance(life, AnswerLost).first;
            life = advance(life, SeenAliveTooEarly).first;
            QCOMPARE(life.state, State::Resting);
            life = advance(advance(life, Rested).first, SeenAlive).first;
        }
        QCOMPARE(sends, 1 + kRetries);
        QCOMPARE(life.outcome, State::NotDeleted);
        QCOMPARE(life.proof, Proof::SeenAlive);
    }

    void whatCannotBeLookedAtIsSkipped()
    {
        using enum Event;
        Life life = after({StartLooking});
        for (int i = 1; i < kLookTries; ++i)
            life = advance(advance(life, SeenNothing).first, Rested).first;
        life = advance(life, SeenNothing).first;
        QCOMPARE(life.outcome, State::Skipped);
        QCOMPARE(life.proof, Proof::NotLookedAt);
    }

    void everyCheckEnds()
    {
        using enum Event;
        Life life = after({Start, IntentRecorded, AnswerLost});
        int checks = 1;
        while (life.state != State::RecordingOutcome) {
            QVERIFY(checks <= kCheckTries);
            life = advance(life, SeenNothing).first;
            if (life.state == State::Resting) {
                life = advance(life, Rested).first;
                ++checks;
            }
        }
        QCOMPARE(checks, kCheckTries);
        QCOMPARE(life.outcome, State::Unknown);
        QCOMPARE(life.proof, Proof::NotSaid);
    }

    void stoppedAtOnceMeansUnknown()
    {
        using enum Event;
        const Life resting = after({Start, IntentRecorded, AnswerLost, SeenNothing});
        QCOMPARE(advance(resting, Cancel).first.outcome, State::Unknown);
        // The question under way is the last one.
        QCOMPARE(after({Start, IntentRecorded, Cancel, AnswerLost, SeenAliveTooEarly}).outcome,
                 State::Unknown);
        QCOMPARE(after({Start, IntentRecorded, AnswerLost, Cancel, SeenGone}).outcome, State::Deleted);
        QCOMPARE(after({Start, IntentRecorded, AnswerLost, Cancel, SeenAlive}).outcome, State::NotDeleted);
    }

    /// More is known of it than that it was not sent.
    void oneThatWasSentIsNotCalledCancelled()
    {
        using enum Event;
        const Life again = after({Start, IntentRecorded, AnswerLost, SeenAlive});
        QCOMPARE(again.state, State::Planned);
        const Life stopped = advance(again, Cancel).first;
        QCOMPARE(stopped.outcome, State::NotDeleted);
        QCOMPARE(stopped.proof, Proof::SeenAlive);
    }

    /// What rests with the network away does not use up its tries.
    void whatWasNotAskedDoesNotCount()
    {
        using enum Event;
        Life life = after({Start, IntentRecorded, AnswerLost});
        for (int i = 1; i <= 100; ++i) {
            life = advance(life, NotCarriedOut).first;
            QCOMPARE(life.state, State::Resting);
            life = advance(life, Rested).first;
        }
        QCOMPARE(life.checks, 0);
    }
};

QTEST_GUILESS_MAIN(LifecycleTest)
#include "tst_lifecycle.moc"
