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
    // One would do, were there not rows that cannot be read.
    constexpr int some = 10;
    m_client.search({.limit = some, .startAfterDate = {}}, Client::Priority::Interactive)
        .then(this, [this](const Finding<SearchPage> &answer) {
            if (!answer.ok())
                return refuse(answer.error());
            const SearchPage &page = answer.value();
            // Rows, and none of them of this location: the token opens another one, and nobody minded.
            if (page.rowsReceived > 0 && page.conversations.isEmpty())
                return refuse({.kind = ApiError::Kind::LocationForbidden, .httpStatus = 200});
            Result known;
            if (page.totalStated)
                known.conversations = page.total;
            if (page.conversations.isEmpty())
                return askForName(std::move(known));
            known.newest = page.conversations.first().lastMessageDate;
            askForMessage(page.conversations.first().id, std::move(known));
        });
}

/// Reading messages needs a scope of its own. Only that it is missing says something against the token:
/// whatever else goes wrong here may be this one conversation's, or a fault of the moment.
void AccessCheck::askForMessage(const base::ConversationId &of, Result known)
{
    m_client.newestMessages(of, Client::Priority::Interactive)
        .then(this, [this, known = std::move(known)](const Finding<MessagePage> &answer) {
            if (!answer.ok() && answer.error().kind == ApiError::Kind::ScopeMissing)
                return refuse(answer.error(), true);
            askForName(known);
        });
}

void AccessCheck::askForName(Result known)
{
    m_client.locationName().then(this, [this, known = std::move(known)](const Finding<QString> &name) {
        Result found = known;
        // Its scope is optional: a refusal here says nothing against the token.
        found.locationName = name.ok() ? name.value() : QString();
        found.token = ProvenToken(m_client.about(), m_token);
        Q_EMIT finished(found);
    });
}

void AccessCheck::refuse(const ApiError &why, bool isAboutMessages)
{
    Result refused;
    refused.refusal = why;
    refused.isAboutMessages = isAboutMessages;
    Q_EMIT finished(refused);
}

} // namespace highlevel
