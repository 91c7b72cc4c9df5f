#include "tests/simulation/run.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace simulation {

namespace {

using deletion::Proof;
using deletion::State;

/// Once all is calm, everything ends within so long.
constexpr base::Milliseconds kEndsWithin(2LL * 3600 * 1000);

/// Whether another deletion says that the conversation went, or may have gone, by our hand.
bool isToldElsewhere(const deletion::JournalReading &reading, const deletion::JournalBatch &batch,
                     const deletion::JournalItem &item)
{
    for (const deletion::JournalBatch &other : reading.batches)
        for (const deletion::JournalItem &same : other.items)
            if (other.head.batch != batch.head.batch && other.head.identity == batch.head.identity &&
                same.planned.id == item.planned.id &&
                (same.outcome.state == State::Deleted || same.outcome.state == State::Unknown))
                return true;
    return false;
}

QString folderPattern()
{
    const QString inMemory = QStringLiteral("/dev/shm");
    return (QDir(inMemory).exists() ? inMemory : QDir::tempPath()) +
           QStringLiteral("/threadsweep-simulation-XXXXXX");
}

} // namespace

Run::Run(quint64 seed, bool traces)
    : m_seed(seed)
    , m_traces(traces)
    , m_dice(seed * 2'654'435'761ULL + 1)
    , m_swarm(Swarm::drawn(&m_dice))
    , m_begun(m_clock.steady())
    , m_folder(folderPattern())
{
    for (const char *location : {"AAAAkzuJQ8ZMd4Te84GK", "BBBBkzuJQ8ZMd4Te84GK"})
        m_worlds.push_back(std::make_unique<World>(
            &m_clock, &m_dice, m_swarm, 3 + below(20),
            base::Identity{.address = base::ApiAddress::highLevel(),
                           .location = *base::LocationId::parse(QString::fromLatin1(location))}));
}

int Run::deletes() const
{
    return m_worlds[0]->deletes() + m_worlds[1]->deletes();
}

int Run::faults() const
{
    return m_worlds[0]->faults() + m_worlds[1]->faults();
}

void Run::trace(const QString &what) const
{
    if (m_traces)
        std::printf("%10lld  %s\n", (long long)(m_clock.steady() - m_begun).count(), qPrintable(what));
}

void Run::startProgram()
{
    trace(QStringLiteral("the program starts"));
    m_offered.reset();
    m_journalIsRead = false;
    m_desk = std::make_unique<desk::Desk>(
        desk::Desk::World{.clock = &m_clock,
                          .tokens = &m_tokens,
                          .makeTransport =
                              [this](const base::Identity &about, const base::SecretToken &) {
                                  World *world = m_worlds[0]->identity() == about ? m_worlds[0].get()
                                                                                  : m_worlds[1].get();
                                  return std::make_unique<WorldTransport>(world);
                              },
                          .journalThreads = deletion::Journal::Threads::None,
                          .chance = [this] { return quint32(m_dice()); }},
        base::Profile::under(m_folder.path()));
    connect(m_desk.get(), &desk::Desk::interruptedFound, this,
            [this](const deletion::JournalBatch &batch) { m_offered = batch; });
    connect(m_desk.get(), &desk::Desk::sessionOpened, this, &Run::follow);
    connect(m_desk.get(), &desk::Desk::opened, this, [this](AccountSession *session) {
        m_offered.reset();
        session->lister().start();
    });
    connect(m_desk.get(), &desk::Desk::journalRead, this, [this](const deletion::JournalReading &reading) {
        m_journalIsRead = true;
        if (reading.firstBroken)
            m_untrue = QStringLiteral("record %1 of the journal is called broken").arg(*reading.firstBroken);
    });
    settle();
    for (int i = 0; i < 2; ++i) {
        const QString key = QString::number(i);
        const base::Identity &identity = m_worlds[size_t(i)]->identity();
        if (!m_desk->list().find(key))
            m_desk->save(
                {.key = key,
                 .name = key,
                 .location = identity.location,
                 .apiAddress = identity.address.toString()},
                highlevel::ProvenToken::known(
                    identity, std::get<base::SecretToken>(base::SecretToken::parse(QStringLiteral("pit-x")))),
                [](const auto &) {});
    }
    m_desk->open(QString::number(below(2)));
    settle();
}

void Run::killProgram()
{
    trace(QStringLiteral("the program is killed"));
    ++m_deaths;
    m_desk.reset();
    m_plans.clear();
    for (const auto &world : m_worlds)
        world->allTakenBack();
}

World &Run::worldOf(const AccountSession &session)
{
    return m_worlds[0]->identity() == session.identity() ? *m_worlds[0] : *m_worlds[1];
}

/// What is stopped, undone or over is not wanted any more.
void Run::follow(AccountSession *session)
{
    connect(&session->deletions(), &deletion::Queue::batchChanged, this,
            [this, session](const deletion::BatchStatus &status) {
                const auto plan = m_plans.find({session, status.batch});
                if (plan == m_plans.end() ||
                    (!status.hasEnded() && status.stage != deletion::Stage::Stopping))
                    return;
                worldOf(*session).takenBack(plan->second);
                m_plans.erase(plan);
            });
}

void Run::settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

bool Run::isFaulty() const
{
    return !m_untrue.isEmpty() || !m_worlds[0]->fault().isEmpty() || !m_worlds[1]->fault().isEmpty();
}

void Run::turn(base::Milliseconds length)
{
    const base::Milliseconds until = m_clock.steady() + length;
    while (m_clock.steady() < until && !isFaulty()) {
        settle();
        const base::Milliseconds next = std::min(m_clock.next().value_or(until), until);
        m_clock.advance(std::max(next - m_clock.steady(), base::Milliseconds(0)));
        if (next >= until)
            break;
    }
    settle();
}

void Run::confirmSome()
{
    AccountSession *session = m_desk->session();
    if (!session || session->store().size() == 0)
        return;
    deletion::DeletionPlan plan;
    plan.checkBeforeSend = !oneIn(4);
    const conversations::Snapshot snapshot = session->store().snapshot();
    const int wanted = 1 + below(12);
    for (conversations::Row row = 0; row < snapshot.rows(); ++row)
        if (!snapshot.isGone(row) && below(snapshot.rows()) < wanted) {
            const highlevel::Conversation c = snapshot.at(row);
            // What a deletion has open stays as it was confirmed there.
            if (!session->deletions().hasOpen(c.id))
                plan.add(c, QStringLiteral("somebody"), m_clock.utc().toMSecsSinceEpoch());
        }
    if (plan.items.empty())
        return;
    const int number = worldOf(*session).confirmed(plan);
    const auto added = session->deletions().add(plan, base::Milliseconds(5'000));
    if (added.batch >= 0)
        m_plans[{session, added.batch}] = number;
    trace(QStringLiteral("confirmed %1 as batch %2, looking %3")
              .arg(plan.items.size())
              .arg(added.batch)
              .arg(plan.checkBeforeSend));
}

void Run::answerOffer()
{
    AccountSession *session = m_desk->session();
    if (!session || !m_offered)
        return;
    const deletion::JournalBatch batch = *std::exchange(m_offered, std::nullopt);
    const bool leave = oneIn(4);
    trace(leave ? QStringLiteral("the rest is kept") : QStringLiteral("the interrupted one is taken up"));
    if (!leave) {
        // Wanted again, as it was seen then; and looked at, whatever was chosen then.
        deletion::DeletionPlan plan;
        for (const deletion::JournalItem &item : batch.items)
            if (!hasEnded(item.outcome.state))
                plan.add(item.planned, 0);
        m_plans[{session, session->deletions().batches()}] = worldOf(*session).confirmed(plan);
    }
    m_desk->takeUp(leave);
}

void Run::pressSomething()
{
    AccountSession *session = m_desk->session();
    if (!session)
        return;
    deletion::Queue &queue = session->deletions();
    const int batch = queue.batches() > 0 ? below(queue.batches()) : -1;
    const int what = below(12);
    trace(QStringLiteral("press %1 on batch %2").arg(what).arg(batch));
    switch (what) {
    case 0:
        m_desk->open(QString::number(below(2)));
        return;
    case 1:
        session->lister().refresh();
        return;
    case 2:
        m_desk->interruptAll();
        m_clock.after(base::Milliseconds(below(60'000)), m_desk.get(),
                      [this] { m_desk->takeInterruptBack(); });
        return;
    case 3:
        if (m_swarm.presses && oneIn(4))
            queue.stopAll();
        return;
    default:
        break;
    }
    if (batch < 0)
        return;
    switch (what) {
    case 4:
        queue.undo(batch);
        break;
    case 5:
    case 6:
        queue.beginNow(batch);
        break;
    case 7:
        queue.pause(batch);
        break;
    case 8:
        if (oneIn(3))
            queue.stop(batch);
        break;
    default:
        queue.resume(batch);
    }
}

void Run::resumeAll()
{
    for (const auto &session : m_desk->sessions().all())
        for (int batch = 0; batch < session->deletions().batches(); ++batch)
            if (session->deletions().status(batch).isPaused())
                session->deletions().resume(batch);
}

void Run::act()
{
    for (const auto &world : m_worlds) {
        if (oneIn(3))
            world->stir();
        if (oneIn(12))
            world->beginTrouble();
        if (oneIn(10))
            world->renewToken();
    }
    if (oneIn(6))
        confirmSome();
    if (oneIn(4))
        answerOffer();
    if (m_swarm.presses ? oneIn(3) : oneIn(15))
        pressSomething();
    if (oneIn(8))
        resumeAll();
    if (m_swarm.sleeps && oneIn(40)) {
        trace(QStringLiteral("the computer sleeps"));
        m_clock.sleep(base::Milliseconds(below(8) * 3'600'000LL + below(60'000)));
    }
    if (m_swarm.sleeps && oneIn(60))
        m_clock.jumpUtc(base::Milliseconds((below(5) - 2) * 3'600'000LL));
    if (m_swarm.disk && oneIn(20)) {
        trace(QStringLiteral("the disk is full"));
        m_fullDisk.emplace();
        m_clock.after(base::Milliseconds(below(60'000)), this, [this] { m_fullDisk.reset(); });
    }
    if (m_swarm.kills && oneIn(30)) {
        // Between any two events.
        for (int i = below(4); i > 0; --i)
            QCoreApplication::processEvents();
        killProgram();
        startProgram();
    }
}

QString Run::whatGoesOn() const
{
    QStringList all;
    for (const auto &session : m_desk->sessions().all())
        for (int batch = 0; batch < session->deletions().batches(); ++batch) {
            const deletion::BatchStatus s = session->deletions().status(batch);
            if (!s.hasEnded())
                all << session->account().key +
                           QStringLiteral(
                               ": batch %1 stage %2 paused %3 interrupted %4 waits %5, %6 of %7 ended, "
                               "%8 unsettled, lane %9")
                               .arg(batch)
                               .arg(int(s.stage))
                               .arg(s.isPaused())
                               .arg(s.interrupted)
                               .arg(s.waitsForJournal)
                               .arg(s.ended())
                               .arg(s.total)
                               .arg(s.unsettled)
                               .arg(int(session->lane().waiting().why));
        }
    all << QStringLiteral("%1 timers, next in %2 ms")
               .arg(m_clock.waiting())
               .arg((m_clock.next().value_or(base::Milliseconds(0)) - m_clock.steady()).count());
    return all.join(QStringLiteral("; ")) + (m_offered ? QStringLiteral("; an offer stands") : QString());
}

QString Run::go()
{
    startProgram();
    const int actions = 60 + below(120);
    for (int i = 0; i < actions && !isFaulty(); ++i) {
        act();
        turn(base::Milliseconds(1 + below(8'000)));
    }
    for (const auto &world : m_worlds)
        world->calmDown();
    m_fullDisk.reset();

    m_desk->takeInterruptBack();
    const base::Milliseconds calmSince = m_clock.steady();
    bool quiet = false;
    while (!isFaulty() && !quiet) {
        const bool wasRead = m_journalIsRead; // only then is every offer made below
        // Each sub-account is shown once, so that its interrupted batches are offered.
        for (const char *key : {"0", "1"}) {
            m_desk->open(QString::fromLatin1(key));
            settle();
            for (int i = 0; i < 10 && m_offered; ++i) {
                answerOffer();
                settle();
            }
        }
        resumeAll();
        turn(base::Milliseconds(30'000));
        quiet = wasRead && !m_desk->isBusy() && !m_offered && m_desk->journal().pending() == 0;
        if (m_clock.steady() - calmSince > kEndsWithin)
            return QStringLiteral("it did not come to an end within two hours of calm: %1").arg(whatGoesOn());
    }
    for (const auto &world : m_worlds)
        if (!world->fault().isEmpty())
            return world->fault();
    return m_untrue.isEmpty() ? judge() : m_untrue;
}

QString Run::judge()
{
    if (m_worlds[0]->overLimit() + m_worlds[1]->overLimit() > 0 && !m_swarm.kills)
        return QStringLiteral("%1 requests over the limit")
            .arg(m_worlds[0]->overLimit() + m_worlds[1]->overLimit());
    const deletion::JournalReading reading =
        deletion::readJournal(QDir(m_folder.path()).filePath(QStringLiteral("journal.sqlite")), false);
    if (reading.fault.any() || reading.firstBroken)
        return QStringLiteral("the journal is not whole");
    if (m_traces)
        for (const deletion::JournalBatch &batch : reading.batches)
            for (const deletion::JournalItem &item : batch.items)
                std::printf("            batch %lld %s outcome %d proof %d\n", (long long)batch.head.batch,
                            qPrintable(item.planned.id.toString()), int(item.outcome.state),
                            int(item.outcome.evidence.proof));
    QSet<QString> goneByEarlier;
    for (const deletion::JournalBatch &batch : reading.batches) {
        if (!batch.ended)
            return QStringLiteral("batch %1 has not ended").arg(batch.head.batch);
        const World &world = *batch.head.identity == m_worlds[0]->identity() ? *m_worlds[0] : *m_worlds[1];
        for (const deletion::JournalItem &item : batch.items) {
            const QString id = item.planned.id.toString();
            const auto untrue = [&](const char *what) {
                return QStringLiteral("%1 of batch %2: %3")
                    .arg(id)
                    .arg(batch.head.batch)
                    .arg(QLatin1String(what));
            };
            const State state = item.outcome.state;
            const bool byUs = world.wasDeletedByUs(id);
            if (batch.undone) {
                if (hasEnded(state))
                    return untrue("has an outcome although it was undone");
                continue;
            }
            if (!hasEnded(state))
                return untrue("has no outcome");
            if (state != State::Cancelled && item.outcome.evidence.proof == Proof::None)
                return untrue("nobody knows how its outcome is known");
            if (state == State::Deleted && item.outcome.evidence.proof == Proof::Answered && !byUs &&
                !world.lied(id))
                return untrue("called Deleted by an answer, and HighLevel did not carry it out for us");
            if (state == State::Deleted && !world.wasSent(id) &&
                item.outcome.evidence.proof != Proof::GoneAfterCrash)
                return untrue("called Deleted, and no DELETE of ours ever left");
            if ((state == State::Deleted || state == State::AlreadyGone) && world.isAlive(id) &&
                !world.lied(id))
                return untrue("called gone, and lives");
            if (state == State::NotDeleted && byUs && !world.isAlive(id) &&
                !isToldElsewhere(reading, batch, item))
                return untrue("called Not deleted, and went by our hand");
            if ((state == State::Cancelled || state == State::Skipped) && byUs &&
                !isToldElsewhere(reading, batch, item))
                return untrue("called Cancelled or Skipped, and went by our hand");
            if (state == State::AlreadyGone && byUs && !goneByEarlier.contains(id))
                return untrue("called Already gone, and went by our hand");
            if (state == State::Deleted || state == State::Unknown)
                goneByEarlier.insert(id);
        }
    }
    for (const auto &session : m_desk->sessions().all())
        for (const deletion::Report &report : session->deletions().reports())
            if (!hasEnded(report.state) &&
                session->deletions().status(report.batch).stage != deletion::Stage::Undone)
                return QStringLiteral("%1 has no end on screen").arg(report.planned.id.toString());
    return {};
}

} // namespace simulation
