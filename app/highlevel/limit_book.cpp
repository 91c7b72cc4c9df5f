#include "app/highlevel/limit_book.h"

#include "app/base/workers.h"

#include <QJsonArray>
#include <QThreadPool>

#include <algorithm>
#include <mutex>

namespace highlevel {

namespace {

using base::Milliseconds;

constexpr int kFormat = 1;
constexpr Milliseconds kSaveWithin{5'000};
/// More places than any known limit has in two intervals; a file that claims more is not believed.
constexpr qsizetype kMostPlaces = 10'000;
/// Older than this nothing counts by any limit that is believed.
constexpr qint64 kOldest = 24LL * 3'600'000;

QJsonArray agesOf(const RateBudget::Memory &memory, bool lost)
{
    QJsonArray ages;
    for (const RateBudget::Memory::Place &place : memory.places)
        if (place.lost == lost)
            ages << qint64(place.endedAgo.count());
    return ages;
}

void readAges(const QJsonValue &ages, bool lost, Milliseconds passed, RateBudget::Memory *memory)
{
    const QJsonArray list = ages.toArray();
    for (qsizetype i = 0; i < std::min(list.size(), kMostPlaces); ++i) {
        const auto age = std::clamp<qint64>(list.at(i).toInteger(), 0, kOldest);
        memory->places.push_back({.endedAgo = Milliseconds(age) + passed, .lost = lost});
    }
}

/// No clock of ours tells a time below zero.
qint64 timeOf(const QJsonValue &value)
{
    return std::max<qint64>(value.toInteger(), 0);
}

/// How long ago something was written at these times of the two clocks, at least.
Milliseconds passedSince(qint64 utcThen, qint64 steadyThen, const base::Clock &clock)
{
    const qint64 byUtc = std::max<qint64>(clock.utc().toMSecsSinceEpoch() - utcThen, 0);
    const qint64 bySteady = clock.steady().count() - steadyThen;
    // Steady time that ran backwards began anew: the computer was restarted, and only the date can tell.
    // Otherwise it is probably the same one, which no setting of the date can deceive.
    return Milliseconds(bySteady < 0 ? byUtc : std::min(byUtc, bySteady));
}

} // namespace

/// The file, for any thread. Writings that overtake each other would leave the older one behind, so each has
/// its number, and none is written after a younger one.
class LimitBook::Shelf
{
public:
    explicit Shelf(const QString &path) : m_file(path, kFormat) {}

    [[nodiscard]] QJsonObject load() { return m_file.load(); }
    [[nodiscard]] base::JsonFile::Loaded loaded() const { return m_file.loaded(); }
    bool save(const QJsonObject &root, int number)
    {
        const std::lock_guard lock(m_mutex);
        if (number < m_youngest)
            return true;
        m_youngest = number;
        return m_file.save(root);
    }

private:
    std::mutex m_mutex;
    base::JsonFile m_file;
    int m_youngest = 0;
};

LimitBook::LimitBook(base::Clock *clock, const QString &path, Threads threads, QObject *parent)
    : QObject(parent), m_clock(clock), m_threads(threads)
{
    if (path.isEmpty())
        return;
    m_shelf = std::make_shared<Shelf>(path);
    load();
}

LimitBook::~LimitBook()
{
    save();
}

std::shared_ptr<RateBudget> LimitBook::budgetOf(const base::Identity &identity)
{
    std::shared_ptr<RateBudget> &budget = m_budgets[identity];
    if (!budget)
        budget = std::make_shared<RateBudget>();
    return budget;
}

void LimitBook::load()
{
    const QJsonObject root = m_shelf->load();
    m_loaded = m_shelf->loaded();
    const Milliseconds passed = passedSince(timeOf(root.value(QStringLiteral("utc"))),
                                            timeOf(root.value(QStringLiteral("steady"))), *m_clock);
    const QJsonObject all = root.value(QStringLiteral("subAccounts")).toObject();
    for (auto one = all.begin(); one != all.end(); ++one) {
        const auto identity = base::Identity::fromString(one.key());
        if (!identity)
            continue;
        const QJsonObject o = one.value().toObject();
        RateBudget::Memory memory{.max = o.value(QStringLiteral("max")).toInt(),
                                  .interval = Milliseconds(o.value(QStringLiteral("interval")).toInteger())};
        readAges(o.value(QStringLiteral("answered")), false, passed, &memory);
        readAges(o.value(QStringLiteral("lost")), true, passed, &memory);
        budgetOf(*identity)->recall(memory, m_clock->steady());
    }
    m_savedChanges = changes();
}

QJsonObject LimitBook::asJson() const
{
    const Milliseconds now = m_clock->steady();
    QJsonObject all;
    for (auto one = m_budgets.begin(); one != m_budgets.end(); ++one) {
        const RateBudget::Memory memory = one.value()->memory(now);
        if (memory.places.empty())
            continue;
        all[one.key().toString()] = QJsonObject{{QStringLiteral("max"), memory.max},
                                                {QStringLiteral("interval"), qint64(memory.interval.count())},
                                                {QStringLiteral("answered"), agesOf(memory, false)},
                                                {QStringLiteral("lost"), agesOf(memory, true)}};
    }
    return {{QStringLiteral("utc"), m_clock->utc().toMSecsSinceEpoch()},
            {QStringLiteral("steady"), qint64(now.count())},
            {QStringLiteral("subAccounts"), all}};
}

qint64 LimitBook::changes() const
{
    qint64 sum = 0;
    for (const auto &budget : m_budgets)
        sum += budget->changes();
    return sum;
}

bool LimitBook::save()
{
    if (!m_shelf || changes() == m_savedChanges)
        return true;
    m_savedChanges = changes();
    return m_shelf->save(asJson(), ++m_writings);
}

void LimitBook::saveSoon()
{
    if (!m_shelf || m_saveIsDue)
        return;
    m_saveIsDue = true;
    m_clock->after(kSaveWithin, this, [this] {
        m_saveIsDue = false;
        if (m_threads == Threads::None) {
            save();
            return;
        }
        base::workers()->start(
            [shelf = m_shelf, root = asJson(), number = ++m_writings] { (void)shelf->save(root, number); });
    });
}

} // namespace highlevel
