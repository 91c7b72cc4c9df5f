#pragma once

#include <QtGlobal>

#include <vector>

/// The life of one batch: the table of all that can happen to it, as a pure function, as Lifecycle is for one
/// conversation.
///
/// What it promises, for every order of events (tests/unit/app/deletion checks each order to a depth):
/// - nothing is started before the batch is in the journal, nor in its undo window, nor while it has a reason
///   to pause, nor while it is stopped or interrupted (`mayStart`);
/// - what a person paused only a person resumes, whatever else comes and goes meanwhile;
/// - undone means that nothing was ever started;
/// - an interruption can be taken back, and leaves everything else as it was;
/// - a batch ends once.
namespace deletion {

enum class Stage {
    UndoWindow, ///< confirmed; nothing is sent yet, and *Undo* takes it back
    Waiting,    ///< another batch of this sub-account has its turn
    Running,
    Settling, ///< nothing is left to be sent; what became of some is still being asked. Others may run.
    Stopping, ///< likewise, and the rest was cancelled
    Ended,
    Undone, ///< taken back in its undo window
};

/// Why a batch pauses. Several at once are usual: a person's pause outlives the network's.
enum class PauseReason : quint16 {
    Person = 1,
    Token = 2,       ///< HighLevel refused the token: a new one is needed
    Network = 4,     ///< no connection; goes on by itself
    Unclear = 8,     ///< no clear answer for a while; goes on by itself
    Refusals = 16,   ///< too many in a row were not deleted: somebody should look
    ManyGone = 32,   ///< too many in a row were gone already: somebody should look
    Journal = 64,    ///< what happens cannot be written down, so nothing may happen
    StopBefore = 128 ///< the batch before it was stopped by hand: whether this one is still wanted is asked
};

/// A set of reasons.
class PauseReasons
{
public:
    constexpr PauseReasons() = default;
    constexpr PauseReasons(PauseReason one) : m_bits(quint16(one)) {}

    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool holds(PauseReason one) const { return m_bits & quint16(one); }
    /// Whether all of them pass by themselves, so that nobody need do anything.
    [[nodiscard]] constexpr bool passByThemselves() const
    {
        return (m_bits & ~(quint16(PauseReason::Network) | quint16(PauseReason::Unclear))) == 0;
    }
    constexpr void add(PauseReason one) { m_bits = quint16(m_bits | quint16(one)); }
    constexpr void remove(PauseReason one) { m_bits = quint16(m_bits & ~quint16(one)); }
    constexpr void clear() { m_bits = 0; }
    friend constexpr bool operator==(PauseReasons, PauseReasons) = default;

private:
    quint16 m_bits = 0;
};

struct BatchLife
{
    enum class Written {
        No,
        OnItsWay,
        Yes, ///< the journal knows what the batch is about
    };

    Stage stage = Stage::UndoWindow;
    Written written = Written::No;
    PauseReasons pauses;
    bool hasTurn = false;
    bool interrupted = false; ///< for the end of the program: nothing new is started, nothing is cancelled

    /// Whether an item of it may be started, an intent of it written, a DELETE of it sent.
    [[nodiscard]] constexpr bool mayStart() const
    {
        return stage == Stage::Running && written == Written::Yes && pauses.isEmpty() && !interrupted;
    }
    [[nodiscard]] constexpr bool hasEnded() const { return stage == Stage::Ended || stage == Stage::Undone; }
    friend constexpr bool operator==(const BatchLife &, const BatchLife &) = default;
};

struct BatchEvent
{
    enum class What {
        Confirmed,        ///< by the person; the undo window opens
        FoundInJournal,   ///< it was interrupted in an earlier run, and is taken up
        OpeningWritten,   ///< what it is about is in the journal
        OpeningLost,      ///< the journal did not take that
        UndoWindowOver,   ///< by time, or *Delete now*
        Undo,             ///< by the person
        TurnCame,         ///< no other batch of the sub-account runs
        NothingToStart,   ///< all items are started, and none of them will send any more
        SomethingToStart, ///< one was put back, or proven alive
        Pause,            ///< for `reason`
        Passed,           ///< `reason` is over
        Resume,           ///< by the person: all that a person can lift is lifted
        Stop,             ///< by the person, or because the sub-account goes
        Interrupt,
        InterruptTakenBack,
        AllEnded,
    };

    What what;
    PauseReason reason = PauseReason::Person; ///< of Pause and Passed
};

enum class BatchEffect {
    WriteOpening, ///< Begin and Items, to the journal
    WriteUndone,
    WriteEnd,
    ReleaseItems,     ///< they may be chosen again
    AskForTurn,       ///< TurnCame is to follow when it is this one's turn
    GiveTurnBack,     ///< another may run
    HoldOthers,       ///< those that wait are asked about: StopBefore
    StartItems,       ///< as many as may be under way
    WithdrawRequests, ///< those that have not left
    PutRestingBack,   ///< what rests before it was sent waits for its batch, not for itself
    AskAgain,         ///< what rests in doubt is asked about now
    Probe,            ///< until the network or HighLevel answers clearly: then `Passed`
    StopProbing,
    CancelItems,   ///< those not sent are cancelled, those in doubt end with the question under way
    ReopenJournal, ///< where it failed; what it owes is handed to it then
};

[[nodiscard]] std::pair<BatchLife, std::vector<BatchEffect>> advance(BatchLife life, BatchEvent event);

} // namespace deletion
