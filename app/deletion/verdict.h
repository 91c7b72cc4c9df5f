#pragma once

#include "app/deletion/lifecycle.h"
#include "app/deletion/plan.h"
#include "app/highlevel/finding.h"
#include "app/highlevel/values.h"

namespace deletion {

/// What an answer to DELETE means for the deletion. Pure; never more than the answer proves.
[[nodiscard]] Event verdictOnDelete(const highlevel::Finding<bool> &answer);

/// What an answer to GET proves: only a 200 about this very conversation, or HighLevel's own "not found",
/// proves anything. `Cannot GET …` is a wrong address, and proves nothing.
[[nodiscard]] Event verdictOnCheck(const highlevel::Finding<highlevel::ConversationState> &answer);

/// What the GET before sending says of a conversation that was planned as `item`. Nothing where HighLevel
/// left out both the unread count and the date of the last message: then another question must be asked.
[[nodiscard]] std::optional<Event>
verdictOnVet(const highlevel::Finding<highlevel::ConversationState> &answer, const PlannedItem &item);
/// Likewise, of a search for this one conversation.
[[nodiscard]] Event verdictOnVet(const highlevel::Finding<highlevel::SearchPage> &answer,
                                 const PlannedItem &item);

} // namespace deletion
