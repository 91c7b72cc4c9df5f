#pragma once

#include "app/highlevel/values.h"

#include <QByteArray>

#include <optional>

/// The messages of one conversation, from HighLevel's JSON to values, in every shape that is known of them.
/// Nothing is returned for a body that is not whole JSON of the expected shape; rows that are no JSON cost
/// themselves alone.
namespace highlevel::decode {

/// Takes the documented flat shape and the nested one that the live service sends. Messages of another
/// conversation than `asked` are left out and counted; a page of nothing else is no answer.
[[nodiscard]] std::optional<MessagePage> messagePage(const QByteArray &body,
                                                     const base::ConversationId &asked);
/// The body of an e-mail message, from GET /conversations/messages/email/{id}; HTML as it came.
[[nodiscard]] std::optional<QString> emailBody(const QByteArray &body);

} // namespace highlevel::decode
