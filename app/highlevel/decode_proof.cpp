#include "app/highlevel/decode_proof.h"

#include "app/highlevel/envelope.h"
#include "app/highlevel/json_reader.h"

#include <QRegularExpression>

namespace highlevel::decode {

namespace {

/// Whether what stands beside `success:true` in an answer says the same, or nothing about the conversation.
/// Whatever else stands there, one question more is asked before anything is said.
bool agreesWithSuccess(const QString &key, const QJsonValue &value, const base::ConversationId &asked,
                       const base::LocationId &location)
{
    static const QRegularExpression saysDone(
        QRegularExpression::anchoredPattern(
            QStringLiteral("(?:the )?(?:conversation )?(?:was |is |has been )?(?:successfully )?"
                           "(?:deleted|removed)(?: successfully)?[.!]?|success(?:ful)?[.!]?|ok|done[.!]?|")),
        QRegularExpression::CaseInsensitiveOption);
    if (envelope::namesAnotherLocation(key, value, location))
        return false;
    if (key == u"success" || key == u"deleted" || key == u"isDeleted")
        return value == QJsonValue(true);
    if (key == u"id" || key == u"conversationId")
        return value == QJsonValue(asked.toString());
    if (key == u"error" || key == u"errors")
        return envelope::isNone(value);
    if (key == u"message" || (key == u"status" && value.isString()))
        return value.isNull() || (value.isString() && saysDone.match(value.toString().trimmed()).hasMatch());
    if (key == u"statusCode" || key == u"status" || key == u"code")
        return value == QJsonValue(200) || value == QJsonValue(204); // a 202 is accepted, and not done
    return value == QJsonValue(location.toString()) || envelope::isOfSomethingElse(key, value);
}

} // namespace

std::optional<ConversationState> conversation(const QByteArray &body, const base::ConversationId &asked,
                                              const base::LocationId &location)
{
    auto root = json::object(body);
    if (!root || envelope::tellsOfAnError(*root) || root->value(u"success") == QJsonValue(false))
        return std::nullopt;
    if (root->value(u"conversation").isObject()) {
        const QJsonValue outside = root->value(u"deleted");
        root = root->value(u"conversation").toObject();
        if (!outside.isUndefined() && outside != root->value(u"deleted"))
            return std::nullopt;
    }
    // An answer about another conversation, or about none, proves nothing about this one.
    const QString id =
        json::id(*root, root->contains(u"id") ? json::Key(u"id") : json::Key(u"_id")).valueOr({});
    if (id != asked.toString() || !envelope::belongsTo(location.toString(), *root))
        return std::nullopt;
    // Without the word `deleted` the answer is still HighLevel's description of a conversation that is there.
    if (!envelope::isNone(root->value(u"isDeleted")) ||
        root->value(u"status") == QJsonValue(QStringLiteral("deleted")))
        return std::nullopt; // these words are not HighLevel's: whoever says so describes none that lives
    const Field<bool> deleted = json::truth(*root, u"deleted");
    const bool saysDeleted = deleted.valueOr(false);
    const bool deniesIt = root->value(u"isDeleted") == QJsonValue(false);
    if (deleted.isUnreadable() || (saysDeleted && (deniesIt || !root->value(u"deleted").isBool())))
        return std::nullopt;
    // That nobody has it is said by null.
    const bool isNobodys = root->value(u"assignedTo").isNull();
    return ConversationState{.deleted = saysDeleted,
                             .unreadCount = json::count(*root, u"unreadCount"),
                             .lastMessageDate = json::date(*root, u"lastMessageDate"),
                             .starred = json::truth(*root, u"starred"),
                             .assignedTo =
                                 isNobodys ? Field<QString>(QString()) : json::ids(*root, u"assignedTo")};
}

std::optional<bool> deletionSuccess(const QByteArray &body, const base::ConversationId &asked,
                                    const base::LocationId &location)
{
    const auto root = json::object(body);
    if (!root || !root->value(u"success").isBool())
        return std::nullopt;
    if (!root->value(u"success").toBool())
        return false;
    for (auto field = root->begin(); field != root->end(); ++field)
        if (!agreesWithSuccess(field.key(), field.value(), asked, location))
            return std::nullopt;
    return true;
}

} // namespace highlevel::decode
