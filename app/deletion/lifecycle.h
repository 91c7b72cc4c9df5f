#pragma once

#include <utility>

/// The life of one deletion: the table of all that can happen to it, as a pure function. The same code runs
/// live, after a crash and in the tests.
///
/// What it promises, for every order of events (tests/unit/app/deletion checks each order to a depth):
/// - `Effect::Send` comes only after the intent is recorded;
/// - Deleted is reached only through `Event::Confirmed` (200 `success:true`), or through `Event::SeenGone`
///   after an answer that was lost;
/// - after a lost answer the next step is a check, never a guess and never a second DELETE;
/// - a deletion ends once, and only after its outcome is recorded: an ended one answers every event with no
///   effect.
namespace deletion {

enum class State {
    Planned,
    Vetting,   ///< a GET is asking whether something new came in since it was listed
    Recording, ///< the intent is on its way into the journal
    Sending,   ///< a DELETE may be on the wire
    Checking,  ///< a GET is asking whether the conversation is still there
    Resting,   ///< waiting before the next question
    Closing,   ///< the outcome is known and on its way into the journal
    // Ended:
    Deleted,
    AlreadyGone, ///< gone, but not by a DELETE of ours
    NotDeleted,
    Skipped, ///< something new came in since it was listed
    Cancelled,
};

/// Why a GET is needed; it decides what a finding means.
enum class Doubt {
    None,
    Unvetted,      ///< nothing was sent yet
    AnswerLost,    ///< the DELETE may have been carried out: gone means deleted
    RefusedAsGone, ///< HighLevel refused in words that could mean "gone already": gone means already gone
};

enum class Event {
    Start,         ///< without asking first
    StartVetting,  ///< asking first
    FoundInFlight, ///< after a crash: the intent is in the journal, and no outcome
    Cancel,        ///< by the person, or because the sub-account goes
    // What the question before sending found:
    Unchanged,
    Changed,
    // What the journal did:
    IntentRecorded,
    IntentLost,
    OutcomeRecorded,
    // What came of the DELETE:
    Confirmed,     ///< 200 with success:true
    Refused,       ///< a clear no, about this request
    RefusedAsGone, ///< 400, 404 or success:false: could mean it is gone already
    AnswerLost,    ///< anything else: timeout, cut off, 5xx, a page, no JSON
    // What a check, or the question before sending, found:
    SeenGone,
    SeenAlive,
    SeenNothing, ///< the answer proves nothing
    /// Of any request: it was not carried out, for a reason that is not about this conversation (no network,
    /// token refused, taken back before it left).
    Held,
    Rested,
};

enum class Effect {
    None,
    Vet,
    RecordIntent,
    Send,
    PutBack,  ///< to be started again later; nothing was sent
    Withdraw, ///< likewise, and the journal is told that the intent was not carried out
    Check,
    Rest,
    RecordOutcome,
    Report,
};

struct Life
{
    State state = State::Planned;
    Doubt doubt = Doubt::None;
    /// Where Closing leads.
    State outcome = State::Planned;
    /// Checks that found the conversation alive. A DELETE whose answer was lost may still be under way at
    /// HighLevel, so one such finding is not believed: it takes kAliveNeeded, with a rest between.
    int seenAlive = 0;
    /// Questions before sending that found nothing out.
    int vetted = 0;
    /// Rests taken; how long each lasts is the caller's to choose from it.
    int rests = 0;

    friend bool operator==(const Life &, const Life &) = default;
};

inline constexpr int kAliveNeeded = 2;
/// After so many questions that found nothing out, a conversation is left alone.
inline constexpr int kVettingTries = 5;

[[nodiscard]] constexpr bool hasEnded(State state)
{
    return state >= State::Deleted;
}
/// Whether it takes up a place among those that are worked on; what rests does not.
[[nodiscard]] constexpr bool isUnderWay(State state)
{
    return state != State::Planned && state != State::Resting && !hasEnded(state);
}
/// Whether a DELETE may be on its way, or what became of it is not known.
[[nodiscard]] constexpr bool isUnsettled(const Life &life)
{
    return life.state == State::Sending || life.doubt == Doubt::AnswerLost ||
           life.doubt == Doubt::RefusedAsGone;
}

/// An event that has no meaning in a state changes nothing and has no effect.
[[nodiscard]] std::pair<Life, Effect> advance(Life life, Event event);

} // namespace deletion
