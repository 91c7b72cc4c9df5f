#include "app/session.h"

#include <QRandomGenerator>

AccountSession::AccountSession(base::Clock *clock, deletion::Journal *journal, accounts::Account account,
                               const base::ApiAddress &address, base::SecretToken token, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_transport(address, std::move(token), {})
    , m_lane(clock, &m_transport)
    , m_client(&m_lane, {.address = address, .location = m_account.location})
    , m_lister(clock, &m_client, &m_store)
    , m_replySurvey(clock, &m_client, &m_store)
    , m_remoteSearch(clock, &m_client, &m_store)
    , m_deletions(clock, &m_client, &m_lane, journal,
                  {.accountKey = m_account.key,
                   .subAccount = m_account.name,
                   .location = m_account.location.toString()})
{
    m_lane.scatter(QRandomGenerator::global()->generate());
}
