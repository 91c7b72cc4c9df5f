#pragma once

#include "app/deletion/changes.h"
#include "app/deletion/plan.h"
#include "app/highlevel/values.h"

/// The look at a conversation right before its DELETE: what HighLevel's answers show of it, and what has
/// changed since it was listed. Pure; what no answer tells stays unknown, and is never taken for unchanged.
namespace deletion {

/// A DELETE leaves only so long after its look was asked.
inline constexpr base::Milliseconds kLookHolds(15'000);
/// What was confirmed by a person and is not to be looked at again may leave so long after that.
inline constexpr base::Milliseconds kConfirmationHolds(600'000);

/// What the look has seen of a conversation so far, from one answer or several.
struct Seen
{
    highlevel::Field<int> unreadCount;
    highlevel::Field<qint64> lastMessageDate; ///< -1: there is no message
    highlevel::Field<bool> starred;
    highlevel::Field<QString> assignedTo;

    [[nodiscard]] bool lacksDate() const { return !lastMessageDate.isKnown(); }
    [[nodiscard]] bool lacksMarks() const
    {
        return !unreadCount.isKnown() || !starred.isKnown() || !assignedTo.isKnown();
    }
};
/// A date of another second than the planned one tells nothing of what came since, and is left out, where it
/// is older (a conversation's newest message does not grow older, so it is not that message's date, or that
/// message was removed) or up to a minute newer (it may be the same one, dated by another clock).
[[nodiscard]] Seen seenIn(const highlevel::ConversationState &state, const PlannedItem &planned);
/// Adds the date of the newest message, which the GET may leave out, from the two newest ones. Whether the
/// answer tells it: of each of the messages that came, and not what the list contradicts, which had a newer
/// one (by more than a minute) or had one at all. The newest is the listed one, though it is dated up to a
/// minute later, where the one before it is too old to be that.
[[nodiscard]] bool addWitness(Seen *seen, const highlevel::MessagePage &newest, const PlannedItem &planned);
/// Adds what the GET left out from the search's row of this conversation; not what the GET said in a form
/// that nobody can read, as the search lags behind it. What the row leaves out as well is none, as the list
/// reads it, where the list had left it out, too; else it tells nothing. Whether there is such a row: the
/// index lags, so that a missing one tells nothing.
[[nodiscard]] bool addMarks(Seen *seen, const highlevel::SearchPage &page, const PlannedItem &planned);
/// What is different now, and what the list could not tell and is now known to be minded. `seen` must lack
/// nothing.
[[nodiscard]] Changes changesSince(const PlannedItem &planned, const Seen &seen);

} // namespace deletion
