#include "app/deletion/questions.h"

#include "app/deletion/verdict.h"

namespace deletion {

namespace {

using Priority = highlevel::Client::Priority;

template <class T> std::shared_ptr<const highlevel::ApiError> errorOf(const highlevel::Finding<T> &answer)
{
    return answer.ok() ? nullptr : std::make_shared<const highlevel::ApiError>(answer.error());
}

} // namespace

void Questions::vet(const PlannedItem &item, std::stop_token withdraw, Heard heard)
{
    if (!m_getTellsChanges) {
        vetBySearch(item, std::move(withdraw), std::move(heard));
        return;
    }
    m_client->conversation(item.id, Priority::Bulk, withdraw)
        .then(this, [this, item, withdraw, heard = std::move(heard)](
                        const highlevel::Finding<highlevel::ConversationState> &answer) {
            if (const auto event = verdictOnVet(answer, item)) {
                heard({.event = *event, .error = errorOf(answer)});
                return;
            }
            m_getTellsChanges = false;
            vetBySearch(item, withdraw, heard);
        });
}

void Questions::vetBySearch(const PlannedItem &item, std::stop_token withdraw, Heard heard)
{
    m_client->search({.limit = 1, .id = item.id}, Priority::Bulk, std::move(withdraw))
        .then(this,
              [item, heard = std::move(heard)](const highlevel::Finding<highlevel::SearchPage> &answer) {
                  heard({.event = verdictOnVet(answer, item), .error = errorOf(answer)});
              });
}

void Questions::check(const base::ConversationId &id, Heard heard)
{
    m_client->conversation(id, Priority::Interactive)
        .then(this,
              [heard = std::move(heard)](const highlevel::Finding<highlevel::ConversationState> &answer) {
                  heard({.event = verdictOnCheck(answer), .error = errorOf(answer)});
              });
}

void Questions::send(const base::ConversationId &id, std::stop_token withdraw, Heard heard)
{
    // What was just found unchanged goes before what is still to be looked at.
    m_client->deleteConversation(id, Priority::Next, {}, std::move(withdraw))
        .then(this, [heard = std::move(heard)](const highlevel::Finding<bool> &answer) {
            heard({.event = verdictOnDelete(answer),
                   .error = errorOf(answer),
                   .httpStatus = answer.ok() ? 200 : answer.error().httpStatus,
                   .saidNoSuccess = answer.ok() && !answer.value()});
        });
}

} // namespace deletion
