#pragma once

#include "app/highlevel/client.h"
#include "app/highlevel/http_transport.h"
#include "app/highlevel/proven_token.h"

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
        std::optional<ApiError> refusal;  ///< nothing: access is fine
        QString locationName;             ///< empty where the token may not read it
        std::optional<ProvenToken> token; ///< with no refusal
    };

    /// `clock` must outlive this object.
    AccessCheck(base::Clock *clock, const base::Identity &identity, base::SecretToken token,
                QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const highlevel::AccessCheck::Result &result);

private:
    base::SecretToken m_token;
    HttpTransport m_transport;
    RequestLane m_lane;
    Client m_client;
};

} // namespace highlevel
