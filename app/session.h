#pragma once

#include "app/accounts/account.h"
#include "app/conversations/lister.h"
#include "app/conversations/remote_search.h"
#include "app/conversations/reply_survey.h"
#include "app/conversations/store.h"
#include "app/deletion/queue.h"
#include "app/highlevel/client.h"
#include "app/highlevel/http_transport.h"

/// One opened sub-account: its transport, lane, client, store, lister and deletion queue, made and dropped
/// together. Nothing of one sub-account can reach another's token or rows.
class AccountSession : public QObject
{
    Q_OBJECT

public:
    /// `clock` and `journal` must outlive this object.
    AccountSession(base::Clock *clock, deletion::Journal *journal, accounts::Account account,
                   const base::ApiAddress &address, base::SecretToken token, QObject *parent = nullptr);

    [[nodiscard]] const accounts::Account &account() const { return m_account; }
    [[nodiscard]] highlevel::RequestLane &lane() { return m_lane; }
    [[nodiscard]] highlevel::Client &client() { return m_client; }
    [[nodiscard]] conversations::Store &store() { return m_store; }
    [[nodiscard]] conversations::Lister &lister() { return m_lister; }
    [[nodiscard]] conversations::ReplySurvey &replySurvey() { return m_replySurvey; }
    [[nodiscard]] conversations::RemoteSearch &remoteSearch() { return m_remoteSearch; }
    [[nodiscard]] deletion::Queue &deletions() { return m_deletions; }

    void replaceToken(base::SecretToken token) { m_transport.replaceToken(std::move(token)); }

private:
    accounts::Account m_account;
    highlevel::HttpTransport m_transport;
    highlevel::RequestLane m_lane;
    highlevel::Client m_client;
    conversations::Store m_store;
    conversations::Lister m_lister;
    conversations::ReplySurvey m_replySurvey;
    conversations::RemoteSearch m_remoteSearch;
    deletion::Queue m_deletions;
};
