#include "app/highlevel/access_check.h"

namespace highlevel {

AccessCheck::AccessCheck(base::Clock *clock, const base::Identity &identity, base::SecretToken token,
                         std::unique_ptr<Transport> transport, std::shared_ptr<RateBudget> budget,
                         QObject *parent)
    : QObject(parent)
    , m_token(std::move(token))
    , m_transport(std::move(transport))
    , m_lane(clock, m_transport.get(), std::move(budget))
    , m_client(&m_lane, identity)
{
}

void AccessCheck::start()
{
    m_client.search({.limit = 1, .startAfterDate = {}}, Client::Priority::Interactive)
        .then(this, [this](const Finding<SearchPage> &answer) {
            if (!answer.ok()) {
                Q_EMIT finished({.refusal = answer.error(), .locationName = {}});
                return;
            }
            // Rows, and none of them of this location: the token opens another one, and nobody minded.
            if (answer.value().rowsReceived > 0 && answer.value().conversations.isEmpty()) {
                ApiError other{.kind = ApiError::Kind::LocationForbidden, .httpStatus = 200};
                Q_EMIT finished({.refusal = other, .locationName = {}});
                return;
            }
            m_client.locationName().then(this, [this](const Finding<QString> &name) {
                // Its scope is optional: a refusal here says nothing against the token.
                Q_EMIT finished({.refusal = {},
                                 .locationName = name.ok() ? name.value() : QString(),
                                 .token = ProvenToken(m_client.about(), m_token)});
            });
        });
}

} // namespace highlevel
