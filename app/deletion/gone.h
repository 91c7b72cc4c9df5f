#pragma once

#include "app/base/conversation_id.h"
#include "app/base/location_id.h"
#include "app/highlevel/api_error.h"

/// Which of HighLevel's errors say that a conversation is not there. Pure; never more than the words prove.
namespace deletion {

/// Whether HighLevel's own words say that the conversation `id` is not there: a whole sentence that says just
/// that, of "conversation" or of this id. "Not found" may be said of anything else, a conversation's owner or
/// settings among it, so a sentence that holds more words proves nothing. Nor does one with anything else
/// beside it in the answer than codes and the ids of what is no conversation: that may name another, or
/// another cause. An answer that is not about one conversation by its status (a 500, which a database that
/// fails over gives to all) must name this one.
[[nodiscard]] bool saysGone(const highlevel::ApiError &error, const base::ConversationId &id,
                            const base::LocationId &location);
/// Whether the words say so, with whatever status they came: no proof, but worth the question that is one.
[[nodiscard]] bool wordsSayGone(const highlevel::ApiError &error, const base::ConversationId &id,
                                const base::LocationId &location);

} // namespace deletion
