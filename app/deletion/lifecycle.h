#pragma once

#include <utility>

/// The life of one deletion: the table of all that can happen to it, as a pure function. The same code runs
/// live, after a crash and in the tests.
///
/// What it promises, for every order of events (tests/unit/app/deletion checks each order to a depth):
/// - `Effect::Send` comes only after the intent is recorded;
/// - Deleted is reached only through `Event::Confirmed` (200 `success:true`), or through `Event::SeenGone`
///   after an answer that was lost;
/// - after a lost answer the next step is a check, never a guess;
/// - another DELETE leaves only after the conversation was proven alive and looked at again, at most kRetries
///   times, each with an intent of its own;
/// - a deletion ends once, and only after its outcome is recorded: an ended one answers every event with no
///   effect.
namespace deletion {

enum class State {
    Planned,
    Looking,          ///< a GET is asking whether anything changed since the conversation was listed
    RecordingIntent,  ///< the intent is on its way into the journal
    Sending,          ///< a DELETE may be on the wire
    Checking,         ///< a GET is asking whether the conversation is still there
    Resting,          ///< waiting before the next question
    RecordingOutcome, ///< the outcome is known and on its way into the journal
    // Ended:
    Deleted,
    AlreadyGone, ///< gone, but not by a DELETE of ours
    NotDeleted,
    Skipped, ///< something changed since it was listed, or nobody could tell
    Cancelled,
    Unknown, ///< a DELETE of ours may have been carried out; HighLevel does not say
};

/// Why a GET is needed; it decides what a finding means.
enum class Doubt {
    None,
    NotLookedAt,      ///< nothing was sent yet
    AnswerLost,       ///< the DELETE may have been carried out: gone means deleted
    CutShort,         ///< as AnswerLost, but the program ended in between: gone may be somebody else's doing
    MaybeGoneAlready, ///< HighLevel refused in words that could mean "gone already": gone means already gone
};

/// How an outcome is known. Kept beside it, in the report and in the journal.
enum class Proof {
    None,
    Answered,            ///< by HighLevel's answer to the request itself
    GoneAfterLostAnswer, ///< a GET found it gone after a DELETE of ours whose answer was lost
    GoneAfterCrash,      ///< likewise, but the program ended in between: it may have been somebody else
    /// A GET of later found it gone, after an end as Unknown: by a DELETE of ours, or by somebody since.
    GoneWhenAskedAgain,
    GoneBefore,  ///< a GET found it gone, and no DELETE of ours can have done it
    SeenAlive,   ///< a GET found it alive, long enough after the last DELETE of ours was given up
    Changed,     ///< the look found a change
    NotLookedAt, ///< the look found nothing out
    NotSaid,     ///< HighLevel does not say
};

enum class Event {
    Start,         ///< without looking first, where that is allowed
    StartLooking,  ///< looking first
    FoundInFlight, ///< after a crash: the intent is in the journal, and no outcome
    /// The batch is stopped: what was not sent is cancelled, what is in doubt ends as Unknown.
    Cancel,
    // What the look found:
    Unchanged,
    Changed,
    // What the journal did:
    IntentRecorded,
    IntentLost,
    OutcomeRecorded,
    // What came of a request about this conversation:
    Confirmed,        ///< 200 with success:true
    Refused,          ///< a clear no, about this conversation
    RefusedMaybeGone, ///< 400, 404 or success:false: could mean that it is gone already
    AnswerLost,       ///< anything else: timeout, cut off, 5xx, a page, no JSON
    // What a check, or the look, found:
    SeenGone,
    SeenAlive,
    SeenAliveTooEarly, ///< alive, but a DELETE given up just before may still be carried out
    SeenNothing,       ///< the answer proves nothing
    /// The request was not carried out, and not because of this conversation: there is no network, the token
    /// was refused, or the request was taken back before it left.
    NotCarriedOut,
    /// What allowed the DELETE is too old; the DELETE has not left.
    LookExpired,
    Rested,
};

enum class Effect {
    None,
    Look,
    RecordIntent,
    Send,
    PutBack,         ///< to be started again later; nothing was sent
    Withdraw,        ///< likewise, and the journal is told that the intent was not carried out
    WithdrawAndLook, ///< the journal is told that the intent was not carried out, and a look is asked for
    Check,
    Rest,
    RecordOutcome,
    Report,
};

struct Life
{
    State state = State::Planned;
    Doubt doubt = Doubt::None;
    // Where RecordingOutcome leads, and how that is known.
    State outcome = State::Planned;
    Proof proof = Proof::None;
    int looks = 0;  ///< in a row that found nothing out
    int checks = 0; ///< in a row that found nothing out
    /// Rests taken; how long each lasts is the caller's to choose from it.
    int rests = 0;
    /// DELETEs whose answer was lost.
    int lost = 0;
    bool mustLook = false; ///< it was sent before: it is not sent again without a look
    bool giveUp = false;   ///< its batch is stopped: the question under way is the last

    friend bool operator==(const Life &, const Life &) = default;
};

/// After so many looks that found nothing out, a conversation is left alone.
inline constexpr int kLookTries = 5;
/// After so many checks that found nothing out, the outcome is Unknown.
inline constexpr int kCheckTries = 12;
/// How often a conversation that was proven alive after a lost answer is tried again.
inline constexpr int kRetries = 3;

[[nodiscard]] constexpr bool hasEnded(State state)
{
    return state >= State::Deleted;
}
/// Whether it takes up a place among those that are worked on; what rests does not.
[[nodiscard]] constexpr bool isUnderWay(State state)
{
    return state != State::Planned && state != State::Resting && !hasEnded(state);
}
/// Whether it is started, and a DELETE of it may still leave.
[[nodiscard]] constexpr bool mayStillSend(const Life &life)
{
    return life.state == State::Looking || life.state == State::RecordingIntent ||
           life.state == State::Sending || (life.state == State::Resting && life.doubt == Doubt::NotLookedAt);
}
/// Whether a DELETE may be on its way, or what became of it is not known.
[[nodiscard]] constexpr bool isUnsettled(const Life &life)
{
    return !hasEnded(life.state) && (life.state == State::Sending || life.doubt == Doubt::AnswerLost ||
                                     life.doubt == Doubt::CutShort || life.doubt == Doubt::MaybeGoneAlready);
}

/// An event that has no meaning in a state changes nothing and has no effect.
[[nodiscard]] std::pair<Life, Effect> advance(Life life, Event event);

} // namespace deletion
