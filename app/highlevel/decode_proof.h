#pragma once

#include "app/base/location_id.h"
#include "app/highlevel/values.h"

#include <QByteArray>

#include <optional>

/// What a deletion is looked at, sent and proven by, from HighLevel's JSON to values. Other answers are read
/// in every shape that is known; what says that a conversation is deleted is believed in one shape only, and
/// nothing beside it may say otherwise.
namespace highlevel::decode {

/// That it is deleted is believed of the boolean alone. Nothing where the answer is about another
/// conversation, or of another location than `location`, or tells of an error beside.
[[nodiscard]] std::optional<ConversationState>
conversation(const QByteArray &body, const base::ConversationId &asked, const base::LocationId &location);
/// `success`, when the body is an object with that boolean. A success is one only where all that stands
/// beside it says the same of `asked` in `location`, or nothing.
[[nodiscard]] std::optional<bool> deletionSuccess(const QByteArray &body, const base::ConversationId &asked,
                                                  const base::LocationId &location);

} // namespace highlevel::decode
