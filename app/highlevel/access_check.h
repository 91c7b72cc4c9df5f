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
    struct Finding
    {
        std::optional<ApiError> refusal; ///< nothing: access is fine
        QString locationName;            ///< empty where the token may not read it
    };

    /// `clock` must outlive this object.
    AccessCheck(base::Clock *clock, ApiAddress address, base::SecretToken token, base::LocationId location,
                QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const highlevel::AccessCheck::Finding &finding);

private:
    HttpTransport m_transport;
    RequestLane m_lane;
    Client m_client;
};

} // namespace highlevel
