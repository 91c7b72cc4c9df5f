#include "ui/accounts/account_desk.h"

#include <algorithm>

namespace ui {

const QString AccountDesk::practiceKey = QStringLiteral("practice");

namespace {

base::SecretToken tokenOf(const practice::Server &server)
{
    return std::get<base::SecretToken>(base::SecretToken::parse(server.token()));
}

} // namespace

AccountDesk::AccountDesk(base::Clock *clock, const base::Profile &profile, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_list(profile.accountsFile())
    , m_keychain(clock, profile.keychainService())
    , m_journal(profile.journalFile())
{
    connect(&m_journal, &deletion::Journal::failed, this, &AccountDesk::journalFailed);
    openJournal();
}

void AccountDesk::openJournal()
{
    m_journal.open([this](const deletion::JournalFile::Opened &opened) {
        Q_EMIT journalOpened(opened);
        m_journal.read([this](const std::vector<deletion::JournalBatch> &batches) {
            for (const deletion::JournalBatch &batch : batches)
                if (!batch.ended)
                    m_interrupted.push_back(batch);
            m_journalRead = true;
            offerInterrupted();
        });
    });
}

void AccountDesk::offerInterrupted()
{
    if (!m_session)
        return;
    const auto found = std::ranges::find(m_interrupted, m_session->account().key,
                                         [](const auto &batch) { return batch.head.accountKey; });
    if (found != m_interrupted.end())
        Q_EMIT interruptedFound(*found);
}

void AccountDesk::takeUp(bool leaveRest)
{
    if (!m_session)
        return;
    const auto found = std::ranges::find(m_interrupted, m_session->account().key,
                                         [](const auto &batch) { return batch.head.accountKey; });
    if (found == m_interrupted.end())
        return;
    const deletion::JournalBatch batch = *found;
    m_interrupted.erase(found);
    m_session->deletions().takeUp(batch, leaveRest);
    offerInterrupted();
}

void AccountDesk::readPast(
    std::function<void(std::vector<deletion::JournalBatch>, std::optional<qint64>)> done)
{
    m_journal.read([this, done = std::move(done)](std::vector<deletion::JournalBatch> batches) {
        std::erase_if(batches, [this](const deletion::JournalBatch &batch) {
            return !m_session || batch.head.accountKey != m_session->account().key;
        });
        m_journal.verify([batches = std::move(batches), done](std::optional<qint64> firstBroken) {
            done(batches, firstBroken);
        });
    });
}

bool AccountDesk::isBusy() const
{
    return (m_session && m_session->deletions().isBusy()) ||
           std::ranges::any_of(m_background, [](const auto &s) { return s->deletions().isBusy(); });
}

bool AccountDesk::isUnsettled() const
{
    return (m_session && m_session->deletions().isUnsettled()) ||
           std::ranges::any_of(m_background, [](const auto &s) { return s->deletions().isUnsettled(); });
}

void AccountDesk::interruptAll()
{
    if (m_session)
        m_session->deletions().interrupt();
    for (const auto &session : m_background)
        session->deletions().interrupt();
}

void AccountDesk::settleBusy()
{
    const bool busy = isBusy();
    if (busy && !m_stayAwake)
        m_stayAwake.emplace(tr("Conversations are being deleted"));
    if (!busy)
        m_stayAwake.reset();
    Q_EMIT busyChanged(busy);
    // Later: this was called by the queue that has just finished.
    QMetaObject::invokeMethod(
        this, [this] { std::erase_if(m_background, [](const auto &s) { return !s->deletions().isBusy(); }); },
        Qt::QueuedConnection);
}

void AccountDesk::open(const QString &key)
{
    if (key == practiceKey) {
        openPractice();
        return;
    }
    const accounts::Account *account = m_list.find(key);
    if (!account)
        return;
    close();
    const int opening = ++m_opening;
    if (const auto held = m_sessionTokens.find(key); held != m_sessionTokens.end()) {
        start(*account, held->second);
        return;
    }
    Q_EMIT waitingForKeychain(account->name);
    m_keychain.read(key, [this, key, opening](const accounts::TokenKeychain::Result &result) {
        const accounts::Account *still = m_list.find(key);
        if (opening != m_opening || !still)
            return;
        if (result.token)
            start(*still, *result.token);
        else
            Q_EMIT keychainFailed(key, result);
    });
}

void AccountDesk::openPractice()
{
    close();
    ++m_opening;
    if (!m_practice)
        m_practice = std::make_unique<practice::Server>(practice::Server::Options{.latencyMs = 40});
    start({.key = practiceKey,
           .name = tr("Practice"),
           .location = *base::LocationId::parse(m_practice->location()),
           .apiAddress = m_practice->url()},
          tokenOf(*m_practice));
}

void AccountDesk::expirePracticeToken()
{
    if (m_practice)
        m_practice->expireToken();
}

void AccountDesk::renewPracticeToken()
{
    if (m_practice && isPractice())
        m_session->replaceToken(tokenOf(*m_practice));
}

void AccountDesk::start(const accounts::Account &account, const base::SecretToken &token)
{
    const auto address = base::ApiAddress::parse(account.apiAddress);
    if (!std::holds_alternative<base::ApiAddress>(address)) {
        // Only a hand-edited list gets here; the dialog would not have saved it.
        Q_EMIT keychainFailed(account.key,
                              {.state = accounts::TokenKeychain::State::Empty,
                               .token = {},
                               .systemText = tr("The API address in the settings is not valid.")});
        return;
    }
    m_openToken = token;
    const auto going = std::ranges::find(m_background, account.key,
                                         [](const auto &session) { return session->account().key; });
    if (going != m_background.end()) {
        auto session = std::move(*going);
        m_background.erase(going);
        session->replaceToken(token);
        show(std::move(session));
        return;
    }
    auto session = std::make_unique<AccountSession>(m_clock, &m_journal, account,
                                                    std::get<base::ApiAddress>(address), token);
    connect(&session->deletions(), &deletion::Queue::busyChanged, this, &AccountDesk::settleBusy);
    show(std::move(session));
}

void AccountDesk::show(std::unique_ptr<AccountSession> session)
{
    m_session = std::move(session);
    Q_EMIT opened(m_session.get());
    if (m_journalRead)
        offerInterrupted();
}

void AccountDesk::close()
{
    if (!m_session)
        return;
    Q_EMIT closing();
    if (m_session->deletions().isBusy())
        m_background.push_back(std::move(m_session));
    m_session.reset();
    m_openToken.reset();
}

bool AccountDesk::keep(const accounts::Account &account, const base::SecretToken &token)
{
    if (!m_list.put(account))
        return false;
    if (m_session && m_session->account() == account) {
        m_openToken = token;
        m_session->replaceToken(token);
        m_session->deletions().resume();
    } else {
        open(account.key);
    }
    return true;
}

void AccountDesk::save(const accounts::Account &account, const base::SecretToken &token, KeychainDone done)
{
    m_keychain.write(
        account.key, token, [this, account, token, done](accounts::TokenKeychain::Result result) {
            if (result.state == accounts::TokenKeychain::State::Ok) {
                m_sessionTokens.erase(account.key);
                if (!keep(account, token))
                    result = {.state = accounts::TokenKeychain::State::Refused,
                              .token = {},
                              .systemText = tr("The list of sub-accounts could not be written.")};
            }
            done(result);
        });
}

bool AccountDesk::saveForThisSession(const accounts::Account &account, const base::SecretToken &token)
{
    m_sessionTokens.insert_or_assign(account.key, token);
    return keep(account, token);
}

void AccountDesk::remove(const QString &key, KeychainDone done)
{
    const bool heldHere = m_sessionTokens.contains(key);
    m_keychain.remove(key, [this, key, heldHere, done](accounts::TokenKeychain::Result result) {
        using State = accounts::TokenKeychain::State;
        // A token that only ever lived here needs no keychain to be gone.
        const bool gone = result.state == State::Ok || (heldHere && result.state == State::Missing);
        if (gone) {
            m_sessionTokens.erase(key);
            // What is under way is let finish, the rest of its batch is cancelled.
            for (const auto &session : m_background)
                if (session->account().key == key)
                    session->deletions().stopAll();
            if (m_session && m_session->account().key == key) {
                m_session->deletions().stopAll();
                close();
            }
            result = m_list.remove(key)
                         ? accounts::TokenKeychain::Result{}
                         : accounts::TokenKeychain::Result{
                               .state = State::Refused,
                               .token = {},
                               .systemText = tr("The list of sub-accounts could not be written.")};
        }
        done(result);
    });
}

} // namespace ui
