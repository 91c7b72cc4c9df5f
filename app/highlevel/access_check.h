#pragma once

#include "app/highlevel/client.h"
#include "app/highlevel/http_transport.h"

namespace highlevel {

/// Asks HighLevel once whether a token can read a location's conversations, by the cheapest call that tells:
/// a search for one row. Where the token may, the location's real name is fetched too, so that nobody cleans
/// the wrong client's account. Does not prove that the token may delete: only a delete does.
class AccessCheck : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        std::optional<ApiError> refusal; ///< nothing: access is fine
        QString locationName;            ///< empty where the token may not read it
    };

    /// `clock` must outlive this object. `budget` is the sub-account's (LimitBook::budgetOf): what is asked
    /// here counts there.
    AccessCheck(base::Clock *clock, const base::Identity &identity, base::SecretToken token,
                std::shared_ptr<RateBudget> budget, QObject *parent = nullptr);
    /// With a budget of its own, which nobody else will know of.
    AccessCheck(base::Clock *clock, const base::Identity &identity, base::SecretToken token,
                QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const highlevel::AccessCheck::Result &result);

private:
    HttpTransport m_transport;
    RequestLane m_lane;
    Client m_client;
};

} // namespace highlevel
