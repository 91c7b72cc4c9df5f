#pragma once

#include "app/base/location_id.h"
#include "app/highlevel/values.h"

#include <QByteArray>

#include <optional>

/// From HighLevel's JSON to values. Nothing is returned for a body that is not whole JSON of the expected
/// shape: a cut or foreign body must never pass for an answer; of pages of conversations and of messages,
/// rows that are no JSON cost themselves alone. Fields within are read in every shape that json_reader.h
/// knows; one bad part does not spoil the whole, and is told apart from one that is not there. What a
/// deletion is proven by is read in one shape only.
namespace highlevel::decode {

[[nodiscard]] std::optional<SearchPage> searchPage(const QByteArray &body, const base::LocationId &location);
/// That it is deleted is believed of the boolean alone. Nothing where the answer is about another
/// conversation, or of another location than `location`, or tells of an error beside.
[[nodiscard]] std::optional<ConversationState>
conversation(const QByteArray &body, const base::ConversationId &asked, const base::LocationId &location);
/// Takes the documented flat shape and the nested one that the live service sends. Messages of another
/// conversation than `asked` are left out and counted; a page of nothing else is no answer.
[[nodiscard]] std::optional<MessagePage> messagePage(const QByteArray &body,
                                                     const base::ConversationId &asked);
[[nodiscard]] std::optional<ExportPage> exportPage(const QByteArray &body);
/// The body of an e-mail message, from GET /conversations/messages/email/{id}; HTML as it came.
[[nodiscard]] std::optional<QString> emailBody(const QByteArray &body);
/// `success`, when the body is an object with that boolean. A success is one only where all that stands
/// beside it says the same of `asked`, or nothing.
[[nodiscard]] std::optional<bool> deletionSuccess(const QByteArray &body, const base::ConversationId &asked);
/// Whether a field of an answer names something that is no conversation: who asked, or how the answer is
/// traced.
[[nodiscard]] bool isOfSomethingElse(const QString &key);
/// The name of a location, from GET /locations/{id}.
[[nodiscard]] std::optional<QString> locationName(const QByteArray &body);

} // namespace highlevel::decode
