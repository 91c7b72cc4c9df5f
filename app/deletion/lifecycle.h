#pragma once

#include <optional>
#include <utility>

/// The life of one deletion: the table of all that can happen to it, as a pure function.
///
/// What it promises, for every order of events (tests/unit/app/deletion checks each order to a depth):
/// - `Effect::Send` comes only after the intent is recorded;
/// - Deleted is reached only through `Event::Confirmed` (200 `success:true`), or through `Event::SeenGone`
/// after
///   an answer that was lost;
/// - after a lost answer the next step is a check, never a guess and never a second DELETE;
/// - a deletion ends once: an ended one answers every event with no effect.
namespace deletion {

enum class State {
    Planned,
    Recording, ///< the intent is on its way into the journal
    Sending,   ///< a DELETE may be on the wire
    Checking,  ///< a GET is asking whether the conversation is still there
    Resting,   ///< waiting before the next check
    // Ended:
    Deleted,
    AlreadyGone, ///< gone, but not by a DELETE of ours
    NotDeleted,
    Cancelled,
};

/// Why a check is needed; it decides what a finding means.
enum class Doubt {
    None,
    AnswerLost,   ///< the DELETE may have been carried out: gone means deleted
    RefusedAsGone ///< HighLevel refused in words that could mean "gone already": gone means already gone
};

enum class Event {
    Start,
    Cancel, ///< by the person, or because the sub-account was closed
    IntentRecorded,
    IntentLost, ///< the journal could not be written
    // What came of the DELETE:
    Confirmed,     ///< 200 with success:true
    NeverSent,     ///< no connection was made
    Refused,       ///< a clear no, about this request
    RefusedAsGone, ///< 400, 404 or success:false: could mean it is gone already
    AnswerLost,    ///< anything else: timeout, cut off, 5xx, a page, no JSON
    // What a check found:
    SeenGone,
    SeenAlive,
    SeenNothing, ///< the answer proves nothing
    Rested,
};

enum class Effect { None, RecordIntent, Send, Check, Rest, Report };

struct Life
{
    State state = State::Planned;
    Doubt doubt = Doubt::None;
    /// Checks that found the conversation alive. A DELETE whose answer was lost may still be under way at
    /// HighLevel, so one such finding is not believed: it takes kAliveNeeded, with a rest between.
    int seenAlive = 0;
    /// Rests taken; how long each lasts is the caller's to choose from it.
    int rests = 0;

    friend bool operator==(const Life &, const Life &) = default;
};

inline constexpr int kAliveNeeded = 2;

[[nodiscard]] bool hasEnded(State state);
/// An event that has no meaning in a state changes nothing and has no effect.
[[nodiscard]] std::pair<Life, Effect> advance(Life life, Event event);

} // namespace deletion
