#include "app/deletion/batch_life.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace deletion;
using What = BatchEvent::What;

namespace {

constexpr std::array kReasons{PauseReason::Person, PauseReason::Network, PauseReason::Journal,
                              PauseReason::StopBefore};

std::vector<BatchEvent> allEvents()
{
    std::vector<BatchEvent> all;
    for (const What what :
         {What::Confirmed, What::FoundInJournal, What::OpeningWritten, What::OpeningLost,
          What::UndoWindowOver, What::Undo, What::TurnCame, What::NothingToStart, What::SomethingToStart,
          What::Resume, What::Stop, What::Interrupt, What::InterruptTakenBack, What::AllEnded})
        all.push_back({.what = what});
    for (const PauseReason reason : kReasons)
        for (const What what : {What::Pause, What::Passed})
            all.push_back({.what = what, .reason = reason});
    return all;
}

bool holds(const std::vector<BatchEffect> &effects, BatchEffect wanted)
{
    return std::ranges::find(effects, wanted) != effects.end();
}

/// What an onlooker knows who sees events and effects.
struct Seen
{
    bool written = false; ///< the journal knows the batch
    bool windowOver = false;
    bool started = false; ///< items were started at some time
    bool personPaused = false;
    bool ended = false;
    int ends = 0;

    friend auto operator<=>(const Seen &, const Seen &) = default;
};

struct Place
{
    Stage stage;
    BatchLife::Written written;
    bool hasTurn;
    bool interrupted;
    std::array<bool, kReasons.size()> paused;
    Seen seen;

    friend auto operator<=>(const Place &, const Place &) = default;
};

Place placeOf(const BatchLife &life, const Seen &seen)
{
    Place place{life.stage, life.written, life.hasTurn, life.interrupted, {}, seen};
    for (size_t i = 0; i < kReasons.size(); ++i)
        place.paused[i] = life.pauses.holds(kReasons[i]);
    return place;
}

} // namespace

/// The promises of batch_life.h, walked: every state that any order of events can reach, and every event
/// there.
class BatchLifeTest : public QObject
{
    Q_OBJECT

    static BatchLife after(std::initializer_list<BatchEvent> events)
    {
        BatchLife life;
        for (const BatchEvent &event : events)
            life = advance(life, event).first;
        return life;
    }

private Q_SLOTS:
    void thePromisesHoldForEveryOrderOfEvents()
    {
        std::set<Place> known;
        std::vector<std::pair<BatchLife, Seen>> open{{BatchLife{}, Seen{}}};
        const std::vector<BatchEvent> events = allEvents();
        while (!open.empty()) {
            const auto [life, seen] = open.back();
            open.pop_back();
            if (!known.insert(placeOf(life, seen)).second)
                continue;
            for (const BatchEvent &event : events) {
                const auto [next, effects] = advance(life, event);
                Seen now = seen;
                now.written =
                    now.written ||
                    (event.what == What::OpeningWritten && life.written == BatchLife::Written::OnItsWay) ||
                    event.what == What::FoundInJournal;
                now.windowOver = now.windowOver || event.what == What::UndoWindowOver ||
                                 event.what == What::FoundInJournal;
                if (event.what == What::Pause && event.reason == PauseReason::Person && next != life)
                    now.personPaused = true;
                if (event.what == What::Resume || event.what == What::Stop ||
                    (event.what == What::Passed && event.reason == PauseReason::Person))
                    now.personPaused = false;
                const bool starts = holds(effects, BatchEffect::StartItems);
                if (starts || next.mayStart()) {
                    QVERIFY2(next.mayStart(), "items are started while none may be");
                    QVERIFY2(now.written, "a batch starts that the journal does not know");
                    QVERIFY2(now.windowOver, "a batch starts in its undo window");
                    QVERIFY2(!now.personPaused, "what a person paused goes on by itself");
                    QVERIFY2(!next.interrupted, "an interrupted batch starts something");
                    now.started = true;
                }
                if (next.stage == Stage::Undone)
                    QVERIFY2(!now.started, "a batch that was begun is called undone");
                if (life.hasEnded()) {
                    QVERIFY2(next.stage == life.stage, "a batch that has ended goes on");
                    QVERIFY2(!holds(effects, BatchEffect::StartItems), "a batch that has ended starts items");
                }
                now.ends += !life.hasEnded() && next.hasEnded();
                QVERIFY2(now.ends <= 1, "a batch ends twice");
                if (next.hasTurn)
                    QVERIFY2(next.stage == Stage::Running, "a batch keeps its turn without running");
                if (next != life || now != seen)
                    open.emplace_back(next, now);
            }
        }
        QVERIFY(known.size() > 100);
    }

    void aPersonsPauseOutlivesTheNetworks()
    {
        BatchLife life =
            after({{What::Confirmed}, {What::OpeningWritten}, {What::UndoWindowOver}, {What::TurnCame}});
        QVERIFY(life.mayStart());
        life = advance(life, {What::Pause, PauseReason::Network}).first;
        life = advance(life, {What::Pause, PauseReason::Person}).first;
        const auto [next, effects] = advance(life, {What::Passed, PauseReason::Network});
        QVERIFY(!next.mayStart());
        QVERIFY(!holds(effects, BatchEffect::StartItems));
        QVERIFY(advance(next, {What::Resume}).first.mayStart());
    }

    void anInterruptionCanBeTakenBack()
    {
        const BatchLife running =
            after({{What::Confirmed}, {What::OpeningWritten}, {What::UndoWindowOver}, {What::TurnCame}});
        const BatchLife interrupted = advance(running, {What::Interrupt}).first;
        QVERIFY(!interrupted.mayStart());
        const auto [back, effects] = advance(interrupted, {What::InterruptTakenBack});
        QCOMPARE(back, running);
        QVERIFY(holds(effects, BatchEffect::StartItems));
    }

    void stoppingOneAsksAboutTheOthers()
    {
        const BatchLife running =
            after({{What::Confirmed}, {What::OpeningWritten}, {What::UndoWindowOver}, {What::TurnCame}});
        QVERIFY(holds(advance(running, {What::Stop}).second, BatchEffect::HoldOthers));
        const BatchLife waiting = after({{What::Confirmed}, {What::OpeningWritten}, {What::UndoWindowOver}});
        const BatchLife held = advance(waiting, {What::Pause, PauseReason::StopBefore}).first;
        QVERIFY(advance(held, {What::TurnCame}).first == held);
        QVERIFY(holds(advance(held, {What::Resume}).second, BatchEffect::AskForTurn));
    }

    void nothingUnsettledHoldsTheNext()
    {
        const BatchLife running =
            after({{What::Confirmed}, {What::OpeningWritten}, {What::UndoWindowOver}, {What::TurnCame}});
        const auto [settling, effects] = advance(running, {What::NothingToStart});
        QCOMPARE(settling.stage, Stage::Settling);
        QVERIFY(holds(effects, BatchEffect::GiveTurnBack));
        // One that was proven alive is sent again when its turn comes.
        const auto [waiting, asks] = advance(settling, {What::SomethingToStart});
        QCOMPARE(waiting.stage, Stage::Waiting);
        QVERIFY(holds(asks, BatchEffect::AskForTurn));
    }

    void aJournalThatFailsWhileStoppingHasAWayOn()
    {
        BatchLife life =
            after({{What::Confirmed}, {What::OpeningWritten}, {What::UndoWindowOver}, {What::TurnCame}});
        life = advance(life, {What::Stop}).first;
        life = advance(life, {What::Pause, PauseReason::Journal}).first;
        QVERIFY(life.pauses.holds(PauseReason::Journal));
        QVERIFY(holds(advance(life, {What::Resume}).second, BatchEffect::ReopenJournal));
    }

    void whatIsUndoneWhileItIsWrittenIsUndoneInTheJournalToo()
    {
        BatchLife life = after({{What::Confirmed}, {What::Undo}});
        QCOMPARE(life.stage, Stage::Undone);
        QVERIFY(holds(advance(life, {What::OpeningWritten}).second, BatchEffect::WriteUndone));
    }
};

QTEST_GUILESS_MAIN(BatchLifeTest)
#include "tst_batch_life.moc"
