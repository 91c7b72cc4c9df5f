#include "app/highlevel/access_check.h"

namespace highlevel {

AccessCheck::AccessCheck(base::Clock *clock, const base::Identity &identity, base::SecretToken token,
                         std::shared_ptr<RateBudget> budget, QObject *parent)
    : QObject(parent)
    , m_transport(clock, identity.address, std::move(token), {.deadline = base::Milliseconds(15'000)})
    , m_lane(clock, &m_transport, std::move(budget))
    , m_client(&m_lane, identity)
{
}

AccessCheck::AccessCheck(base::Clock *clock, const base::Identity &identity, base::SecretToken token,
                         QObject *parent)
    : AccessCheck(clock, identity, std::move(token), std::make_shared<RateBudget>(), parent)
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
            m_client.locationName().then(this, [this](const Finding<QString> &name) {
                // Its scope is optional: a refusal here says nothing against the token.
                Q_EMIT finished({.refusal = {}, .locationName = name.ok() ? name.value() : QString()});
            });
        });
}

} // namespace highlevel
