#pragma once

#include "app/deletion/batch_life.h"
#include "app/deletion/changes.h"
#include "app/deletion/lifecycle.h"
#include "app/deletion/plan.h"
#include "app/highlevel/finding.h"
#include "app/highlevel/values.h"

/// What HighLevel's answers mean for a deletion. Pure; never more than the answer proves.
namespace deletion {

/// A DELETE leaves only so long after the answer of its look.
inline constexpr base::Milliseconds kLookHolds(15'000);
/// What was confirmed by a person and is not to be looked at again may leave so long after that.
inline constexpr base::Milliseconds kConfirmationHolds(600'000);
/// A GET that finds a conversation alive after a DELETE was given up is believed when it was asked so long
/// after that.
struct Patience
{
    /// Whoever stands between waits up to 100 s for HighLevel, which may carry the DELETE out meanwhile.
    base::Milliseconds afterLostAnswer{120'000};
    /// HighLevel itself answered, whole, that it had a fault.
    base::Milliseconds afterWholeFault{10'000};
};

/// What an answer to the DELETE of `id` means.
[[nodiscard]] Event verdictOnDelete(const highlevel::Finding<bool> &finding, const base::ConversationId &id);
/// From when on, steady time, a GET is believed that finds the conversation alive after `lost`.
[[nodiscard]] base::Milliseconds believedAliveFrom(const highlevel::Finding<bool> &lost,
                                                   const Patience &patience = {});

/// What a GET of one conversation says of its being there.
enum class Presence {
    Alive,
    Gone,    ///< HighLevel spoke of this conversation, and said so
    Refused, ///< a clear no, about this conversation
    NotSaid, ///< the answer proves nothing
    NotAsked ///< the question was not answered for a reason that is not about this conversation
};
[[nodiscard]] Presence presence(const highlevel::Finding<highlevel::ConversationState> &finding,
                                const base::ConversationId &id);

/// What a question means that was not answered well: it was not carried out, or it tells nothing.
[[nodiscard]] Event verdictOnQuestion(const highlevel::ApiError &error);
/// Some errors are about all that would follow, not about the one conversation.
[[nodiscard]] std::optional<PauseReason> reasonToPause(const highlevel::ApiError &error);

/// What the look has seen of a conversation so far, from one answer or several.
struct Seen
{
    highlevel::Field<int> unreadCount;
    highlevel::Field<qint64> lastMessageDate; ///< -1: there is no message
    /// The date is told as exactly as the list had it, so that a message in the same second is seen.
    bool isToTheMillisecond = false;
    highlevel::Field<bool> starred;
    highlevel::Field<QString> assignedTo;

    [[nodiscard]] bool lacksDate() const { return !lastMessageDate.isKnown(); }
    [[nodiscard]] bool lacksMarks() const
    {
        return !unreadCount.isKnown() || !starred.isKnown() || !assignedTo.isKnown();
    }
};
/// A date older than the planned one tells nothing of what came since, and is left out: a conversation's
/// newest message does not grow older, so it is not that message's date, or that message was removed.
[[nodiscard]] Seen seenIn(const highlevel::ConversationState &state, const PlannedItem &planned);
/// Adds the date of the newest message, which the GET may leave out. Whether the answer tells it: of each of
/// the messages that came, and not what the list contradicts, which had a newer one (by more than HighLevel
/// may have needed to file it) or had one at all.
[[nodiscard]] bool addWitness(Seen *seen, const highlevel::MessagePage &newest, const PlannedItem &planned);
/// Adds what the GET left out from the search's row of this conversation; not what the GET said in a form
/// that nobody can read, as the search lags behind it. What the row leaves out as well is none, as the list
/// reads it, where the list had left it out, too; else it tells nothing. Whether there is such a row: the
/// index lags, so that a missing one tells nothing.
[[nodiscard]] bool addMarks(Seen *seen, const highlevel::SearchPage &page, const PlannedItem &planned);
/// What is different now, and what the list could not tell and is now known to be minded. `seen` must lack
/// nothing.
[[nodiscard]] Changes changesSince(const PlannedItem &planned, const Seen &seen);

/// Whether HighLevel's own words say that the conversation `id` is not there: a whole sentence that says just
/// that, of "conversation" or of this id. "Not found" may be said of anything else, a conversation's owner or
/// settings among it, so a sentence that holds more words proves nothing. Nor does one with anything else
/// beside it in the answer than codes and the ids of what is no conversation: that may name another, or
/// another cause. An answer that is not about one conversation by its status (a 500, which a database that
/// fails over gives to all) must name this one.
[[nodiscard]] bool saysGone(const highlevel::ApiError &error, const base::ConversationId &id);

} // namespace deletion
