#include "tests/simulation/person.h"

#include "app/conversations/matcher.h"

#include <QCoreApplication>

namespace simulation {

namespace {

constexpr base::Milliseconds kUndoWindow(5'000);

conversations::Filter anyFilter(Dice *dice)
{
    conversations::Filter filter;
    constexpr std::array statuses{conversations::Filter::Status::Any, conversations::Filter::Status::Any,
                                  conversations::Filter::Status::Unread,
                                  conversations::Filter::Status::Starred};
    filter.status = statuses[size_t(dice->below(int(statuses.size())))];
    return filter;
}

} // namespace

Person::Person(support::ManualClock *clock, quint32 seed, const Swarm &swarm, Happened *happened,
               const Worlds *worlds, Trace trace)
    : m_clock(clock)
    , m_dice(seed)
    , m_swarm(swarm)
    , m_happened(happened)
    , m_worlds(worlds)
    , m_trace(std::move(trace))
{
}

void Person::sitDownAt(desk::Desk *desk)
{
    m_desk = desk;
    connect(desk, &desk::Desk::interruptedFound, this,
            [this](const deletion::JournalBatch &batch) { m_offered = batch; });
    connect(desk, &desk::Desk::closing, this, [this] { m_offered.reset(); });
    connect(desk, &desk::Desk::sessionOpened, this, &Person::follow);
    // Asked for the token, whoever sits there gives it.
    connect(desk, &desk::Desk::keychainFailed, this, [this](const QString &key) {
        if (const accounts::Account *entry = m_desk->list().find(key))
            enter(worldOf(*entry->identity()), QString(key), QString(entry->name));
    });
    connect(desk, &desk::Desk::sessionClosing, this, [this](AccountSession *session) {
        std::erase_if(m_plans, [session](const auto &plan) { return plan.first.first == session; });
    });
    connect(desk, &desk::Desk::opened, this, [this](AccountSession *session) {
        m_offered.reset();
        if (m_lists)
            session->lister().start();
    });
    for (const auto &world : *m_worlds)
        if (!desk->list().find(world->identity()))
            show(*world);
    show(anyWorld());
}

void Person::getUp()
{
    m_desk = nullptr;
    m_offered.reset();
    m_plans.clear();
}

World &Person::worldOf(const base::Identity &identity) const
{
    return **std::ranges::find_if(*m_worlds,
                                  [&](const auto &world) { return world->identity() == identity; });
}

const World &Person::anyWorld()
{
    return *(*m_worlds)[size_t(m_dice.below(int(m_worlds->size())))];
}

void Person::enter(const World &world, const QString &key, const QString &name)
{
    const base::Identity &identity = world.identity();
    worldOf(identity).makeToken();
    m_desk->save(
        {.key = key, .name = name, .location = identity.location, .apiAddress = identity.address.toString()},
        highlevel::ProvenToken::known(
            identity, std::get<base::SecretToken>(base::SecretToken::parse(QStringLiteral("pit-x")))),
        [](const auto &) {});
}

void Person::show(const World &world)
{
    const accounts::Account *entry = m_desk->list().find(world.identity());
    if (entry)
        m_desk->open(entry->key);
    else
        enter(world, QStringLiteral("key%1").arg(++m_entered), QStringLiteral("Sub-account"));
}

/// What is stopped, undone or over is not wanted any more.
void Person::follow(AccountSession *session)
{
    connect(&session->deletions(), &deletion::Queue::batchChanged, this,
            [this, session](const deletion::BatchStatus &status) {
                const auto plan = m_plans.find({session, status.batch});
                if (plan == m_plans.end() ||
                    (!status.hasEnded() && status.stage != deletion::Stage::Stopping))
                    return;
                worldOf(session->identity()).takenBack(plan->second);
                m_plans.erase(plan);
            });
}

/// The rows that a filter lets through, some of them.
std::vector<conversations::Row> Person::chosenRows(const conversations::Snapshot &rows)
{
    const conversations::Filter filter = anyFilter(&m_dice);
    const conversations::Matcher matcher(filter, rows, m_clock->utc());
    conversations::Marks marks(size_t(rows.rows()), 0);
    matcher.match(0, marks); // there are fewer than a block holds
    std::vector<conversations::Row> chosen;
    const int wanted = 1 + m_dice.below(12);
    for (conversations::Row row = 0; row < rows.rows(); ++row)
        if (!rows.isGone(row) && (marks[size_t(row)] & conversations::Passes) &&
            m_dice.below(rows.rows()) < wanted)
            chosen.push_back(row);
    return chosen;
}

void Person::confirmSome()
{
    AccountSession *session = m_desk->session();
    if (!session || session->store().size() == 0)
        return;
    deletion::DeletionPlan plan;
    plan.checkBeforeSend = !m_dice.oneIn(4);
    const conversations::Snapshot snapshot = session->store().snapshot();
    for (const conversations::Row row : chosenRows(snapshot)) {
        const highlevel::Conversation c = snapshot.at(row);
        // What a deletion has open stays as it was confirmed there.
        if (!session->deletions().hasOpen(c.id))
            plan.add(c, QStringLiteral("somebody"), m_clock->utc().toMSecsSinceEpoch());
    }
    if (plan.items.empty())
        return;
    const int number = worldOf(session->identity()).confirmed(plan);
    const auto added = session->deletions().add(plan, kUndoWindow);
    if (added.batch >= 0)
        m_plans[{session, added.batch}] = number;
    m_trace(QStringLiteral("confirmed %1 as batch %2 of %3, looking %4")
                .arg(plan.items.size())
                .arg(added.batch)
                .arg(session->account().key)
                .arg(plan.checkBeforeSend));
}

void Person::answerOffer()
{
    AccountSession *session = m_desk->session();
    if (!session || !m_offered)
        return;
    const deletion::JournalBatch batch = *std::exchange(m_offered, std::nullopt);
    const bool leave = m_dice.oneIn(4);
    m_trace(leave ? QStringLiteral("the rest is kept") : QStringLiteral("the interrupted one is taken up"));
    if (!leave) {
        // Wanted again, as it was seen then; and looked at, whatever was chosen then.
        deletion::DeletionPlan plan;
        for (const deletion::JournalItem &item : batch.items)
            if (!hasEnded(item.outcome.state))
                plan.add(item.planned, 0);
        m_plans[{session, session->deletions().batches()}] = worldOf(session->identity()).confirmed(plan);
    }
    m_desk->takeUp(batch.head.batch, leave);
}

void Person::resumeAll()
{
    for (const auto &session : m_desk->sessions().all())
        for (int batch = 0; batch < session->deletions().batches(); ++batch)
            if (session->deletions().status(batch).isPaused())
                session->deletions().resume(batch);
}

/// A new name and the token again; or away with it, however much it has under way.
void Person::touchEntry()
{
    const World &world = anyWorld();
    const accounts::Account *entry = m_desk->list().find(world.identity());
    m_happened->count(Kind::Entries);
    if (!entry) {
        m_trace(QStringLiteral("a sub-account is entered again"));
        show(world);
    } else if (m_dice.oneIn(2)) {
        m_trace(QStringLiteral("%1 is edited").arg(entry->key));
        enter(world, QString(entry->key), entry->name + QLatin1Char('.'));
    } else {
        m_trace(QStringLiteral("%1 is removed").arg(entry->key));
        m_desk->remove(QString(entry->key), [](const auto &) {});
    }
}

/// Where HighLevel refused the token somebody makes another, sooner or later, whatever is under way with the
/// old one.
void Person::renewToken(const World &world)
{
    const accounts::Account *entry = m_desk->list().find(world.identity());
    if (!entry || !world.wantsToken())
        return;
    m_trace(QStringLiteral("%1 gets a new token").arg(entry->key));
    enter(world, QString(entry->key), QString(entry->name));
}

void Person::logOutAndCancel()
{
    m_desk->interruptAll();
    m_clock->after(base::Milliseconds(m_dice.below(60'000)), m_desk,
                   [desk = m_desk] { desk->takeInterruptBack(); });
}

void Person::pressOnBatch(deletion::Queue *queue, int what)
{
    if (queue->batches() == 0)
        return;
    const int batch = m_dice.below(queue->batches());
    switch (what) {
    case 0:
        queue->undo(batch);
        break;
    case 1:
        queue->beginNow(batch);
        break;
    case 2:
        queue->pause(batch);
        break;
    case 3:
        if (m_dice.oneIn(3))
            queue->stop(batch);
        break;
    default:
        queue->resume(batch);
    }
}

void Person::press()
{
    AccountSession *session = m_desk->session();
    const int what = m_dice.below(14);
    m_happened->count(Kind::Presses);
    m_trace(QStringLiteral("press %1").arg(what));
    switch (what) {
    case 0:
        show(anyWorld());
        return;
    case 1:
        if (session)
            session->lister().refresh();
        return;
    case 2:
        if (session)
            session->remoteSearch().start(QStringLiteral("somebody"));
        return;
    case 3:
        logOutAndCancel();
        return;
    case 4:
        if (session && m_dice.oneIn(4))
            session->deletions().stopAll();
        return;
    default:
        break;
    }
    // Also on those of a sub-account that is not shown: its window may be behind.
    const auto &all = m_desk->sessions().all();
    if (!all.empty())
        pressOnBatch(&all[size_t(m_dice.below(int(all.size())))]->deletions(), m_dice.below(7));
}

void Person::act()
{
    if (!m_desk->session() && m_dice.oneIn(3))
        show(anyWorld());
    if (m_dice.oneIn(6))
        confirmSome();
    if (m_dice.oneIn(4))
        answerOffer();
    if (m_swarm.has(Kind::Presses) ? m_dice.oneIn(3) : m_dice.oneIn(15))
        press();
    if (m_swarm.has(Kind::Entries) && m_dice.oneIn(15))
        touchEntry();
    if (m_dice.oneIn(8))
        resumeAll();
    for (const auto &world : *m_worlds)
        if (m_dice.oneIn(5))
            renewToken(*world);
}

void Person::calmDown()
{
    m_lists = false;
    m_desk->takeInterruptBack();
    for (const auto &world : *m_worlds)
        if (const accounts::Account *entry = m_desk->list().find(world->identity()))
            enter(*world, QString(entry->key), QString(entry->name));
}

void Person::letAllEnd()
{
    for (const auto &world : *m_worlds) {
        if (!m_desk->session() || m_desk->session()->identity() != world->identity())
            show(*world);
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        constexpr int most = 10;
        for (int i = 0; i < most && m_offered; ++i)
            answerOffer();
        renewToken(*world);
    }
    resumeAll();
}

} // namespace simulation
