#include "app/desk/desk.h"

#include "app/platform/platform.h"
#include "app/practice/server.h"

#include <QRandomGenerator>

#include <algorithm>
#include <ranges>
#include <set>

namespace desk {

using State = accounts::TokenStore::State;

const QString Desk::practiceKey = QStringLiteral("practice");

namespace {

base::SecretToken tokenOf(const practice::Server &server)
{
    return std::get<base::SecretToken>(base::SecretToken::parse(server.token()));
}

} // namespace

Desk::Desk(World world, const base::Profile &profile, QObject *parent)
    : QObject(parent)
    , m_world(std::move(world))
    , m_list(profile.accountsFile())
    , m_limits(m_world.clock, profile.limitsFile(),
               m_world.journalThreads == deletion::Journal::Threads::Own
                   ? highlevel::LimitBook::Threads::Workers
                   : highlevel::LimitBook::Threads::None)
    , m_journal(profile.journalFile(), m_world.journalThreads)
{
    connect(&m_journal, &deletion::Journal::failed, this,
            [this](deletion::JournalTrouble trouble, const QString &systemText) {
                tryJournalLater();
                if (!m_triesQuietly)
                    Q_EMIT journalFailed(trouble, systemText);
            });
    connect(&m_journal, &deletion::Journal::opened, this, [this](const deletion::JournalFile::Opened &how) {
        if (!std::exchange(m_triesQuietly, false) || !how.fault.any())
            Q_EMIT journalOpened(how);
        if (!m_journalIsRead)
            readJournal();
    });
    m_journal.open();
}

Desk::~Desk() = default;

/// What an earlier run has left open. Also where the journal cannot be opened for writing it may be readable.
void Desk::readJournal()
{
    if (m_journalIsRead || m_journal.state() == deletion::Journal::State::FromTheFuture)
        return;
    m_journal.read(true, [this](const deletion::JournalReading &reading) {
        if (reading.fault.any()) {
            // What was left open is not known, so nothing may begin; opening the journal anew reads it anew.
            if (!std::exchange(m_journalIsUnreadable, true))
                Q_EMIT journalFailed(reading.fault.trouble, reading.fault.systemText);
            for (const auto &session : m_sessions.all())
                session->deletions().journalUnreadable();
            tryJournalLater();
            return;
        }
        m_journalIsRead = true;
        // Read late, it may hold what this run has begun meanwhile: that is going on, and no earlier run's.
        std::vector<deletion::JournalBatch> earlier = reading.batches;
        std::erase_if(earlier, [this](const deletion::JournalBatch &batch) {
            return !m_journal.isOfEarlierRun(batch.head.batch);
        });
        for (const qint64 done : m_interrupted.set(std::move(earlier)))
            m_journal.appendSurely(
                {.kind = deletion::Record::Kind::End, .batch = done, .at = m_world.clock->utc()});
        for (const auto &session : m_sessions.all())
            tellReserved(session.get());
        // So it is ready before somebody opens it; a simulation owns the order of all things, and has none.
        if (m_world.journalThreads == deletion::Journal::Threads::Own) {
            history().takeCheck(reading);
            history().catchUp();
        }
        Q_EMIT journalRead(reading);
        offerInterrupted();
    });
}

/// What is wrong was said. What an earlier run has left open is worth asking for again, and what the journal
/// owes is worth handing over, quietly, until the disk has room or the file is back. So it is where nothing
/// waits for it any more: opening it anew takes back what was refused and is there all the same. What does
/// wait is gone on with by whoever resumes it.
void Desk::tryJournalLater()
{
    if (std::exchange(m_isTryingLater, true))
        return;
    constexpr base::Milliseconds rest(10'000);
    m_world.clock->after(rest, this, [this] {
        m_isTryingLater = false;
        const deletion::Journal::State state = m_journal.state();
        const bool isNeeded = !m_journalIsRead || m_journal.owesRecords() ||
                              (state != deletion::Journal::State::Open && !isBusy());
        if (state == deletion::Journal::State::FromTheFuture || !isNeeded)
            return;
        if (state == deletion::Journal::State::Open) {
            readJournal();
        } else {
            m_triesQuietly = true;
            m_journal.open();
        }
    });
}

void Desk::tellReserved(AccountSession *session)
{
    session->deletions().journalRead(m_interrupted.open(session->identity(), session->account().key));
}

void Desk::offerInterrupted()
{
    AccountSession *shown = session();
    if (!shown || !m_journalIsRead)
        return;
    if (const auto *batch = m_interrupted.of(shown->identity(), shown->account().key)) {
        Q_EMIT interruptedFound(*batch, m_interrupted.countOf(shown->identity(), shown->account().key) - 1);
        return;
    }
    for (const accounts::Account &account : m_list.all())
        if (const auto identity = account.identity(); identity && m_interrupted.of(*identity, account.key)) {
            Q_EMIT interruptedElsewhere(account);
            return;
        }
}

void Desk::takeUp(qint64 batch, bool leaveRest)
{
    AccountSession *shown = session();
    if (!shown)
        return;
    if (const auto taken = m_interrupted.take(batch, shown->identity(), shown->account().key))
        shown->deletions().takeUp(*taken, leaveRest);
    offerInterrupted();
}

deletion::History &Desk::history()
{
    if (!m_history)
        m_history = std::make_unique<deletion::History>(m_journal.path());
    return *m_history;
}

highlevel::AccessCheck *Desk::makeCheck(const base::Identity &about, const base::SecretToken &token,
                                        QObject *parent)
{
    return new highlevel::AccessCheck(m_world.clock, about, token, m_world.makeTransport(about, token),
                                      m_limits.budgetOf(about), parent);
}

bool Desk::isPractice() const
{
    return m_sessions.shown() && m_sessions.shown()->account().key == practiceKey;
}

void Desk::interruptAll()
{
    for (const auto &session : m_sessions.all())
        session->deletions().interrupt();
}

void Desk::takeInterruptBack()
{
    for (const auto &session : m_sessions.all())
        session->deletions().takeInterruptBack();
}

void Desk::settleBusy()
{
    const bool busy = isBusy();
    if (busy && !m_stayAwake)
        m_stayAwake = std::make_unique<platform::StayAwake>(tr("Conversations are being deleted"));
    if (!busy)
        m_stayAwake.reset();
    if (!busy && m_history)
        m_history->catchUp();
    if (!busy && m_journal.state() != deletion::Journal::State::Open)
        tryJournalLater();
    Q_EMIT busyChanged(busy);
    // Later: this was called by the queue that has just finished.
    QMetaObject::invokeMethod(this, &Desk::closeIdle, Qt::QueuedConnection);
}

void Desk::closeIdle()
{
    for (AccountSession *session : m_sessions.idle()) {
        if (m_isOfUse && m_isOfUse(session) && canBeShownAgain(session))
            continue;
        Q_EMIT sessionClosing(session);
        m_sessions.close(session);
    }
}

bool Desk::canBeShownAgain(const AccountSession *session) const
{
    const QString &key = session->account().key;
    if (key == practiceKey)
        return m_practice != nullptr;
    const accounts::Account *listed = m_list.find(key);
    return listed && listed->identity() == session->identity();
}

void Desk::open(const QString &key)
{
    if (key == practiceKey) {
        openPractice();
        return;
    }
    const accounts::Account *account = m_list.find(key);
    if (!account)
        return;
    hide();
    const int opening = ++m_opening;
    const auto identity = account->identity();
    if (!identity) {
        // Only a list that was edited by hand gets here; the dialog would not have saved it.
        Q_EMIT keychainFailed(key, {.state = State::Empty,
                                    .token = {},
                                    .systemText = tr("The API address in the settings is not valid.")});
        return;
    }
    const auto held = m_sessionTokens.find(key);
    if (held != m_sessionTokens.end() && held->second.about() == *identity) {
        start(*account, *identity, held->second.token());
        return;
    }
    Q_EMIT waitingForKeychain(account->name);
    m_world.tokens->read(key, *identity,
                         [this, key, opening, identity = *identity](const TokenResult &result) {
                             const accounts::Account *still = m_list.find(key);
                             if (opening != m_opening || !still || still->identity() != identity)
                                 return;
                             if (result.token)
                                 start(*still, identity, *result.token);
                             else
                                 Q_EMIT keychainFailed(key, result);
                         });
}

void Desk::openPractice()
{
    hide();
    ++m_opening;
    if (!m_practice) {
        try {
            // As old as what is cleaned up, or there would be nothing to practise it on.
            constexpr int twoYears = 730;
            m_practice = std::make_unique<practice::Server>(
                practice::Server::Options{.latencyMs = 40, .spreadOverDays = twoYears});
        } catch (const std::runtime_error &noPortOrThread) {
            Q_EMIT practiceFailed(QString::fromLocal8Bit(noPortOrThread.what()));
            return;
        }
    }
    const accounts::Account account{.key = practiceKey,
                                    .name = tr("Practice"),
                                    .location = *base::LocationId::parse(m_practice->location()),
                                    .apiAddress = m_practice->url()};
    start(account, *account.identity(), tokenOf(*m_practice));
}

void Desk::expirePracticeToken()
{
    if (!m_practice)
        return;
    m_practice->expireToken();
    Q_EMIT practiceTokenChanged(false);
}

void Desk::renewPracticeToken()
{
    if (!m_practice || !isPractice())
        return;
    session()->replaceToken(tokenOf(*m_practice));
    Q_EMIT practiceTokenChanged(true);
}

void Desk::start(const accounts::Account &account, const base::Identity &identity,
                 const base::SecretToken &token)
{
    m_openToken = token;
    if (AccountSession *going = m_sessions.find(identity)) {
        going->replaceToken(token);
        going->rename(account.name);
        show(m_sessions.showAgain(identity));
        return;
    }
    AccountSession *fresh = m_sessions.show(std::make_unique<AccountSession>(
        m_world.clock, &m_journal, account, identity, m_world.makeTransport(identity, token),
        m_limits.budgetOf(identity)));
    fresh->lane().scatter(m_world.chance ? m_world.chance() : QRandomGenerator::global()->generate());
    follow(fresh);
    show(fresh);
}

bool Desk::standsStill() const
{
    // What waits for its turn goes on only when the one that has it does.
    const auto goesOn = [](const deletion::BatchStatus &status) {
        return !status.hasEnded() && !status.waitsForSomebody() && status.stage != deletion::Stage::Waiting;
    };
    return isBusy() && std::ranges::none_of(m_sessions.all(), [&](const auto &session) {
               const deletion::Queue &queue = session->deletions();
               return std::ranges::any_of(std::views::iota(0, queue.batches()),
                                          [&](int batch) { return goesOn(queue.status(batch)); });
           });
}

Desk::Unfinished Desk::unfinished() const
{
    if (isBusy() || isUnsettled())
        return Unfinished::Deletions;
    if (m_journalIsRead)
        return m_interrupted.empty() ? Unfinished::Nothing : Unfinished::Interrupted;
    const bool isLost = m_journalIsUnreadable || m_journal.state() == deletion::Journal::State::FromTheFuture;
    return isLost ? Unfinished::Unreadable : Unfinished::NotYetKnown;
}

void Desk::follow(AccountSession *session)
{
    deletion::Queue &deletions = session->deletions();
    deletions.waitForJournal();
    if (m_journalIsRead)
        tellReserved(session);
    else if (m_journalIsUnreadable)
        deletions.journalUnreadable();
    connect(&deletions, &deletion::Queue::busyChanged, this, &Desk::settleBusy);
    connect(&session->lane(), &highlevel::RequestLane::budgetChanged, &m_limits,
            &highlevel::LimitBook::saveSoon);
    connect(&deletions, &deletion::Queue::batchChanged, this,
            [this, session, waiting = std::set<int>()](const deletion::BatchStatus &status) mutable {
                if (!status.waitsForSomebody())
                    waiting.erase(status.batch);
                else if (!status.isPausedByPersonOnly() && waiting.insert(status.batch).second)
                    Q_EMIT attentionWanted(session, status);
            });
    Q_EMIT sessionOpened(session);
}

void Desk::show(AccountSession *session)
{
    closeIdle();
    Q_EMIT opened(session);
    offerInterrupted();
}

void Desk::hide()
{
    if (!session())
        return;
    Q_EMIT closing();
    m_sessions.hide();
    m_openToken.reset();
    closeIdle();
}

bool Desk::applySaved(const accounts::Account &account, const highlevel::ProvenToken &token, Opens opens)
{
    if (account.identity() != token.about() || m_list.put(account) != accounts::AccountList::Put::Saved)
        return false;
    if (AccountSession *open = m_sessions.find(token.about())) {
        open->rename(m_list.find(account.key)->name); // as the list has it, safe to show
        open->replaceToken(token.token());
        if (open->isShown()) {
            m_openToken = token.token();
            Q_EMIT tokenRenewed();
            return true;
        }
    }
    if (opens == Opens::AtOnce)
        this->open(account.key);
    return true;
}

void Desk::save(const accounts::Account &account, const highlevel::ProvenToken &token, TokenDone done,
                Opens opens)
{
    if (account.identity() != token.about()) {
        done({.state = State::OfAnother, .token = {}, .systemText = {}});
        return;
    }
    m_world.tokens->write(account.key, token.about(), token.token(),
                          [this, account, token, done, opens](TokenResult result) {
                              if (result.state == State::Ok) {
                                  m_sessionTokens.erase(account.key);
                                  if (!applySaved(account, token, opens))
                                      result.state = State::ListNotSaved;
                              }
                              done(result);
                          });
}

bool Desk::saveForThisSession(const accounts::Account &account, const highlevel::ProvenToken &token,
                              Opens opens)
{
    m_sessionTokens.insert_or_assign(account.key, token);
    if (applySaved(account, token, opens))
        return true;
    m_sessionTokens.erase(account.key);
    return false;
}

void Desk::remove(const QString &key, TokenDone done)
{
    const bool heldHere = m_sessionTokens.contains(key);
    m_world.tokens->remove(key, [this, key, heldHere, done](TokenResult result) {
        // A token that only ever lived here needs no keychain to be gone.
        const bool gone = result.state == State::Ok || (heldHere && result.state == State::Missing);
        if (!gone) {
            done(result);
            return;
        }
        m_sessionTokens.erase(key);
        // What is under way is let finish, the rest of its batch is cancelled.
        for (const auto &session : m_sessions.all())
            if (session->account().key == key)
                session->deletions().stopAll();
        if (session() && session()->account().key == key)
            hide();
        const bool isRemoved = m_list.remove(key);
        closeIdle();
        if (isRemoved)
            done({});
        else
            done({.state = State::ListNotSaved, .token = {}, .systemText = {}});
    });
}

} // namespace desk
