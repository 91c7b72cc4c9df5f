#include "app/session.h"

#include "app/base/workers.h"
#include "app/platform/platform.h"

#include <QtConcurrent>

namespace {

/// What listing and sorting fewer rows leaves behind is not worth asking for.
constexpr conversations::Row kLargeList = 50'000;
/// The list is sorted once more after its end.
constexpr base::Milliseconds kSettled(3'000);

} // namespace

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
    , m_replySurvey(clock, &m_client, &m_store)
    , m_remoteSearch(clock, &m_client, &m_store)
    , m_deletions(clock, &m_client, &m_lane, journal,
                  {.identity = identity,
                   .accountKey = m_account.key,
                   .subAccount = m_account.name,
                   .user = platform::userName()})
    , m_inquiry(clock, &m_client, journal)
{
    connect(&m_inquiry, &deletion::Inquiry::settled, &m_deletions, &deletion::Queue::foundOutLater);
    connect(&m_deletions, &deletion::Queue::changed, this, &AccountSession::bury);
    const auto watch = [this](auto *listing) {
        using Source = std::remove_pointer_t<decltype(listing)>;
        connect(listing, &Source::stillListed, this, &AccountSession::askAboutStillListed);
        // What came back by a newer message is another story: what was said of its deletion stays true.
        connect(listing, &Source::cameBack, this, &AccountSession::storeChanged);
    };
    watch(&m_lister);
    connect(&m_lister, &conversations::Lister::finished, this, [this] {
        if (m_store.rows() >= kLargeList)
            m_clock->after(kSettled, this,
                           [] { (void)QtConcurrent::run(base::workers(), &platform::giveBackMemory); });
    });
    watch(&m_remoteSearch);
}

void AccountSession::replaceToken(base::SecretToken token)
{
    m_transport->replaceToken(std::move(token));
    m_client.tokenRenewed();
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
    if (!isGone || report.foundAgainAt.isValid())
        return;
    // One that the list has not, or has no longer, is remembered there all the same.
    (void)m_store.bury(report.planned.id,
                       {.utc = report.at.toMSecsSinceEpoch(), .steady = m_clock->steady().count()});
    Q_EMIT storeChanged();
}

/// HighLevel's index lags by seconds, not by minutes. What it still lists after that may not be gone at all,
/// and HighLevel's own word outranks what this program remembers.
void AccountSession::askAboutStillListed(const QList<base::ConversationId> &ids)
{
    for (const base::ConversationId &id : ids)
        m_client.conversation(id, highlevel::Client::Priority::Bulk)
            .then(this, [this, id](const highlevel::Finding<highlevel::ConversationState> &finding) {
                if (deletion::presence(finding, id) != deletion::Presence::Alive)
                    return;
                m_deletions.foundAgain(id, m_clock->utc());
                if (m_store.raise(id))
                    Q_EMIT storeChanged();
            });
}
