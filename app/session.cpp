#include "app/session.h"

#include <QRandomGenerator>

AccountSession::AccountSession(base::Clock *clock, deletion::Journal *journal, accounts::Account account,
                               const base::Identity &identity,
                               std::unique_ptr<highlevel::Transport> transport,
                               std::shared_ptr<highlevel::RateBudget> budget, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_account(std::move(account))
    , m_transport(std::move(transport))
    , m_lane(clock, m_transport.get(), std::move(budget))
    , m_client(&m_lane, identity)
    , m_lister(clock, &m_client, &m_store)
    , m_replySurvey(&m_client, &m_store)
    , m_remoteSearch(&m_client, &m_store)
    , m_deletions(clock, &m_client, &m_lane, journal,
                  {.identity = identity, .accountKey = m_account.key, .subAccount = m_account.name})
{
    m_lane.scatter(QRandomGenerator::global()->generate());
    connect(&m_deletions, &deletion::Queue::changed, this, &AccountSession::bury);
}

void AccountSession::replaceToken(base::SecretToken token)
{
    m_transport->replaceToken(std::move(token));
    m_deletions.tokenRenewed();
}

void AccountSession::setShown(bool shown)
{
    m_isShown = shown;
    if (shown)
        return;
    m_lister.stop();
    m_replySurvey.stop();
    m_remoteSearch.stop();
}

void AccountSession::bury(const deletion::Report &report)
{
    const bool isGone =
        report.state == deletion::State::Deleted || report.state == deletion::State::AlreadyGone;
    if (isGone && !report.foundAgainAt.isValid() && m_store.bury(report.planned.id))
        Q_EMIT storeChanged();
}
