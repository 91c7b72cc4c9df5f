#pragma once

#include "app/deletion/lifecycle.h"
#include "app/deletion/plan.h"
#include "app/highlevel/client.h"

#include <functional>
#include <memory>

namespace deletion {

/// What is asked of HighLevel about one conversation, and what the answer means for its deletion.
class Questions : public QObject
{
    Q_OBJECT

public:
    struct Finding
    {
        Event event = Event::SeenNothing;
        std::shared_ptr<const highlevel::ApiError> error; ///< null where the answer was what was asked for
        int httpStatus = 0;                               ///< of a DELETE
        bool saidNoSuccess = false;                       ///< 200 with success:false

        /// What is worth showing: that we took a request back ourselves is not.
        [[nodiscard]] std::shared_ptr<const highlevel::ApiError> shown() const
        {
            return wasWithdrawn() ? nullptr : error;
        }
        [[nodiscard]] bool wasWithdrawn() const
        {
            return error && error->kind == highlevel::ApiError::Kind::Withdrawn;
        }
    };
    using Heard = std::function<void(const Finding &)>;

    /// `client` must outlive this object; nothing is heard once it is gone.
    explicit Questions(highlevel::Client *client, QObject *parent = nullptr)
        : QObject(parent), m_client(client)
    {
    }

    /// Whether something new came in since it was planned. One GET; where HighLevel's leaves out what is
    /// asked for (R), a search for this one instead, from then on.
    void vet(const PlannedItem &item, std::stop_token withdraw, Heard heard);
    /// Whether it is still there. Nobody takes this back: it settles what is in doubt.
    void check(const base::ConversationId &id, Heard heard);
    /// The DELETE itself.
    void send(const base::ConversationId &id, std::stop_token withdraw, Heard heard);

private:
    void vetBySearch(const PlannedItem &item, std::stop_token withdraw, Heard heard);

    highlevel::Client *m_client;
    bool m_getTellsChanges = true;
};

} // namespace deletion
