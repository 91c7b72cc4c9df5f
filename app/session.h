#pragma once

#include "app/accounts/account.h"
#include "app/conversations/lister.h"
#include "app/conversations/remote_search.h"
#include "app/conversations/reply_survey.h"
#include "app/conversations/store.h"
#include "app/deletion/inquiry.h"
#include "app/deletion/queue.h"
#include "app/highlevel/client.h"
#include "app/highlevel/request_lane.h"
#include "app/highlevel/transport.h"

/// One opened sub-account: its transport, lane, client, store, lister and deletion queue, made, wired and
/// dropped together. Nothing of one sub-account can reach another's token or rows.
///
/// What is deleted leaves the store, also while the sub-account is not shown; what HighLevel still lists long
/// after it was deleted is asked about, and brought back where it lives.
class AccountSession : public QObject
{
    Q_OBJECT

public:
    /// `clock` and `journal` must outlive this object. `transport` leads to `identity`'s address, which must
    /// be the account's.
    /// All requests to `identity` count in `budget`, whoever makes them.
    AccountSession(base::Clock *clock, deletion::Journal *journal, accounts::Account account,
                   const base::Identity &identity, std::unique_ptr<highlevel::Transport> transport,
                   std::shared_ptr<highlevel::RateBudget> budget, QObject *parent = nullptr);

    [[nodiscard]] const accounts::Account &account() const { return m_account; }
    [[nodiscard]] const base::Identity &identity() const { return m_client.about(); }
    [[nodiscard]] highlevel::RequestLane &lane() { return m_lane; }
    [[nodiscard]] highlevel::Client &client() { return m_client; }
    [[nodiscard]] conversations::Store &store() { return m_store; }
    [[nodiscard]] conversations::Lister &lister() { return m_lister; }
    [[nodiscard]] conversations::ReplySurvey &replySurvey() { return m_replySurvey; }
    [[nodiscard]] conversations::RemoteSearch &remoteSearch() { return m_remoteSearch; }
    [[nodiscard]] deletion::Queue &deletions() { return m_deletions; }
    [[nodiscard]] deletion::Inquiry &inquiry() { return m_inquiry; }

    void replaceToken(base::SecretToken token);
    /// `name` is safe to show, as those of AccountList are.
    void rename(const QString &name) { m_account.name = name; }
    /// While it is not shown nothing is listed, searched or surveyed; its deletions go on.
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return m_isShown; }

Q_SIGNALS:
    /// Something left the store, or came back, that no listing brought.
    void storeChanged();

private:
    void bury(const deletion::Report &report);
    void askAboutStillListed(const QList<base::ConversationId> &ids);

    base::Clock *m_clock;
    accounts::Account m_account;
    std::unique_ptr<highlevel::Transport> m_transport;
    highlevel::RequestLane m_lane;
    highlevel::Client m_client;
    conversations::Store m_store;
    conversations::Lister m_lister;
    conversations::ReplySurvey m_replySurvey;
    conversations::RemoteSearch m_remoteSearch;
    deletion::Queue m_deletions;
    deletion::Inquiry m_inquiry;
    bool m_isShown = false;
};
