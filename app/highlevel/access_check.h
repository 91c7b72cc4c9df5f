#pragma once

#include "app/highlevel/client.h"
#include "app/highlevel/proven_token.h"
#include "app/highlevel/transport.h"

namespace highlevel {

/// Asks HighLevel whether a token can read a location's conversations and their messages, by the cheapest
/// calls that tell: a search for one row, and one message of it. Where the token may, the location's real
/// name is fetched too, so that nobody cleans the wrong client's account. Does not prove that the token may
/// delete: only a delete does.
class AccessCheck : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        std::optional<ApiError> refusal;     ///< nothing: access is fine
        bool isAboutMessages = false;        ///< the refusal is: conversations can be listed
        std::optional<qint64> conversations; ///< how many there are, where HighLevel says it
        std::optional<qint64> newest;        ///< the date of the newest message, likewise
        QString locationName;                ///< empty where the token may not read it
        std::optional<ProvenToken> token;    ///< with no refusal
    };

    /// `clock` must outlive this object. `transport` leads to `identity`'s address and carries `token`.
    /// `budget` is the sub-account's (LimitBook::budgetOf): what is asked here counts there.
    AccessCheck(base::Clock *clock, const base::Identity &identity, base::SecretToken token,
                std::unique_ptr<Transport> transport, std::shared_ptr<RateBudget> budget,
                QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const highlevel::AccessCheck::Result &result);

private:
    void askForMessage(const base::ConversationId &of, Result known);
    void askForName(Result known);
    void refuse(const ApiError &why, bool isAboutMessages = false);

    base::SecretToken m_token;
    std::unique_ptr<Transport> m_transport;
    RequestLane m_lane;
    Client m_client;
};

} // namespace highlevel
