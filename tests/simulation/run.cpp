#include "tests/simulation/run.h"

#include "tests/simulation/judge.h"

#include <QCoreApplication>

#include <cstdio>
#include <numeric>

namespace simulation {

namespace {

/// Once all is calm, everything ends within so long; where a day has few requests, it may take some days.
constexpr base::Milliseconds kEndsWithin(std::chrono::hours(2));
constexpr base::Milliseconds kEndsWithinDays(std::chrono::hours(6));

Swarm swarmOf(const Case &what, Dice *dice)
{
    Swarm swarm = Swarm::drawn(dice);
    swarm.takeOut(what.without);
    return swarm;
}

Person::Worlds worldsOf(support::ManualClock *clock, Dice *dice, const Swarm &swarm, Happened *happened)
{
    Person::Worlds worlds;
    const int count = 2 + dice->below(4);
    for (int i = 0; i < count; ++i) {
        const QString location = QString(4, QChar(u'A' + i)) + QStringLiteral("kzuJQ8ZMd4Te84GK");
        worlds.push_back(
            std::make_unique<World>(clock, dice->number(), swarm, happened, 3 + dice->below(20),
                                    base::Identity{.address = base::ApiAddress::highLevel(),
                                                   .location = *base::LocationId::parse(location)}));
    }
    return worlds;
}

void print(const deletion::JournalReading &reading)
{
    for (const deletion::JournalBatch &batch : reading.batches) {
        std::printf("            batch %lld %s%s\n", (long long)batch.head.batch,
                    batch.ended ? "ended" : "open", batch.undone ? ", undone" : "");
        for (const deletion::JournalItem &item : batch.items)
            std::printf("                %s outcome %d proof %d\n", qPrintable(item.planned.id.toString()),
                        int(item.outcome.state), int(item.outcome.evidence.proof));
    }
}

QString describe(const AccountSession &session, const deletion::BatchStatus &s, int lane)
{
    return QStringLiteral("%1: batch %2 stage %3 paused %4 interrupted %5 waits %6, %7 of %8 ended, "
                          "%9 unsettled, lane %10")
        .arg(session.account().key)
        .arg(s.batch)
        .arg(int(s.stage))
        .arg(s.isPaused())
        .arg(s.interrupted)
        .arg(s.waitsForJournal)
        .arg(s.ended())
        .arg(s.total)
        .arg(s.unsettled)
        .arg(lane);
}

} // namespace

Run::Run(const Case &what)
    : m_traces(what.traces)
    , m_dice(what.seed)
    , m_swarm(swarmOf(what, &m_dice))
    , m_begun(m_clock.steady())
    , m_actions(60 + m_dice.below(120))
    , m_computer(&m_clock, m_dice.number(), m_swarm, &m_happened)
    , m_worlds(worldsOf(&m_clock, &m_dice, m_swarm, &m_happened))
    , m_person(&m_clock, m_dice.number(), m_swarm, &m_happened, &m_worlds,
               [this](const QString &happens) { trace(happens); })
{
    m_actions = std::min(m_actions, what.actions.value_or(m_actions));
}

int Run::deletes() const
{
    return std::accumulate(m_worlds.begin(), m_worlds.end(), 0,
                           [](int sum, const auto &world) { return sum + world->deletes(); });
}

int Run::excused() const
{
    return std::accumulate(m_worlds.begin(), m_worlds.end(), 0,
                           [](int sum, const auto &world) { return sum + world->excused(); });
}

void Run::trace(const QString &what) const
{
    if (m_traces)
        std::printf("%10lld  %s\n", (long long)(m_clock.steady() - m_begun).count(), qPrintable(what));
}

void Run::startProgram()
{
    trace(QStringLiteral("the program starts"));
    m_journalIsRead = false;
    const auto transport = [this](const base::Identity &about, const base::SecretToken &) {
        const auto world =
            std::ranges::find_if(m_worlds, [&](const auto &one) { return one->identity() == about; });
        return std::make_unique<WorldTransport>(world->get(), [this] { return m_computer.isDead(); });
    };
    m_desk =
        std::make_unique<desk::Desk>(desk::Desk::World{.clock = &m_clock,
                                                       .tokens = &m_tokens,
                                                       .makeTransport = transport,
                                                       .journalThreads = deletion::Journal::Threads::None,
                                                       .chance = [this] { return m_dice.number(); }},
                                     base::Profile::under(m_computer.folder()));
    connect(m_desk.get(), &desk::Desk::journalRead, this, [this](const deletion::JournalReading &reading) {
        m_journalIsRead = true;
        if (reading.firstBroken && !m_computer.isDead())
            m_untrue = QStringLiteral("record %1 of the journal is called broken").arg(*reading.firstBroken);
    });
    settle();
    m_person.sitDownAt(m_desk.get());
    settle();
}

/// Where it has died, nothing of what its objects still do reaches the disk or HighLevel.
void Run::takeProgramDown()
{
    trace(m_computer.isDead() ? QStringLiteral("the program dies") : QStringLiteral("the program ends"));
    m_person.getUp();
    m_desk.reset();
    if (m_computer.isDead()) {
        ++m_deaths;
        m_computer.bury();
    }
    for (const auto &world : m_worlds)
        world->programEnded(m_computer.limitsKnownUntil());
}

/// An orderly end: what has left is let finish for ten seconds at most, and what was handed to the journal is
/// written. The next start may go on.
void Run::leaveProgram()
{
    trace(QStringLiteral("the program is left"));
    const int deaths = m_deaths;
    m_desk->interruptAll();
    for (int step = 0; step < 100 && m_desk->isUnsettled(); ++step)
        turn(base::Milliseconds(100));
    for (int i = 0; i < 100 && m_desk->journal().pending() > 0 && !m_computer.isDead(); ++i)
        settle();
    if (m_deaths > deaths || m_computer.isDead())
        return; // it has died over it
    takeProgramDown();
    startProgram();
}

void Run::settle()
{
    for (int i = 0; i < 4 && !m_computer.isDead(); ++i)
        QCoreApplication::processEvents();
}

QString Run::fault() const
{
    for (const auto &world : m_worlds)
        if (!world->fault().isEmpty())
            return world->fault();
    return m_untrue;
}

bool Run::isFaulty() const
{
    return !fault().isEmpty();
}

void Run::turn(base::Milliseconds length)
{
    const base::Milliseconds until = m_clock.steady() + length;
    while (m_clock.steady() < until && !isFaulty()) {
        settle();
        if (m_computer.isDead()) {
            takeProgramDown();
            startProgram();
        }
        const base::Milliseconds next = std::min(m_clock.next().value_or(until), until);
        m_clock.advance(std::max(next - m_clock.steady(), base::Milliseconds(0)));
        if (next >= until)
            break;
    }
    settle();
}

void Run::act()
{
    for (const auto &world : m_worlds)
        world->act();
    m_person.act();
    m_computer.act();
    if (!m_computer.lastTrouble().isEmpty())
        trace(m_computer.lastTrouble());
    if (m_swarm.has(Kind::Presses) && m_dice.oneIn(40))
        leaveProgram();
    if (!m_swarm.has(Kind::Kills) || !m_dice.oneIn(30))
        return;
    if (m_dice.oneIn(2)) {
        m_computer.letItDieWriting();
        return;
    }
    // Between any two events.
    for (int i = m_dice.below(4); i > 0; --i)
        QCoreApplication::processEvents();
    m_computer.die();
}

QString Run::whatGoesOn() const
{
    QStringList all;
    for (const auto &session : m_desk->sessions().all())
        for (int batch = 0; batch < session->deletions().batches(); ++batch)
            if (const deletion::BatchStatus status = session->deletions().status(batch); !status.hasEnded())
                all << describe(*session, status, int(session->lane().waiting().why));
    all << QStringLiteral("%1 timers, next in %2 ms, journal read %3, pending %4, asked %5")
               .arg(m_clock.waiting())
               .arg((m_clock.next().value_or(base::Milliseconds(0)) - m_clock.steady()).count())
               .arg(m_journalIsRead)
               .arg(m_desk->journal().pending())
               .arg(m_person.isAsked());
    return all.join(QStringLiteral("; "));
}

bool Run::comesToItsEnd()
{
    const base::Milliseconds end =
        m_clock.steady() + (m_swarm.has(Kind::DayUsedUp) ? kEndsWithinDays : kEndsWithin);
    bool quiet = false;
    while (!isFaulty() && !quiet) {
        const bool wasRead = m_journalIsRead; // only then is every offer made below
        m_person.letAllEnd();
        turn(base::Milliseconds(30'000));
        quiet = wasRead && !m_desk->isBusy() && !m_person.isAsked() && m_desk->journal().pending() == 0 &&
                m_desk->journal().state() == deletion::Journal::State::Open &&
                !m_desk->journal().owesRecords();
        if (m_clock.steady() > end)
            return false;
    }
    return true;
}

/// What the program remembers as deleted and what HighLevel still lists a minute later, alive, is shown
/// again.
QString Run::whatIsHidden()
{
    for (const base::Milliseconds wait : {base::Milliseconds(100'000), base::Milliseconds(60'000)}) {
        if (m_desk->session())
            m_desk->session()->lister().start();
        turn(wait);
    }
    AccountSession *session = m_desk->session();
    if (!session || isFaulty())
        return fault();
    const auto world = std::ranges::find_if(
        m_worlds, [&](const auto &one) { return one->identity() == session->identity(); });
    return judgeList(session->store().snapshot(), **world);
}

QString Run::go()
{
    startProgram();
    for (int i = 0; i < m_actions && !isFaulty(); ++i) {
        act();
        turn(base::Milliseconds(1 + m_dice.below(8'000)));
    }
    m_computer.calmDown();
    if (m_computer.isDead()) {
        takeProgramDown();
        startProgram();
    }
    for (const auto &world : m_worlds)
        world->calmDown();
    m_person.calmDown();
    trace(QStringLiteral("all is calm"));
    if (!m_swarm.has(Kind::DayUsedUp)) // else nothing may be listed for hours
        m_untrue = whatIsHidden();
    if (!comesToItsEnd())
        return QStringLiteral("it did not come to an end in the calm: %1").arg(whatGoesOn());
    return isFaulty() ? fault() : judge();
}

QString Run::judge() const
{
    const deletion::JournalReading reading = deletion::readJournal(m_computer.journalPath(), false);
    if (m_traces)
        print(reading);
    if (const QString untrue = judgeJournal(reading, m_worlds); !untrue.isEmpty())
        return untrue;
    for (const auto &session : m_desk->sessions().all())
        if (const QString untrue = judgeScreen(*session, session->deletions(), reading); !untrue.isEmpty())
            return untrue;
    return {};
}

} // namespace simulation
