#include "tests/simulation/computer.h"

#include "app/base/profile.h"
#include "app/deletion/journal_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace simulation {

namespace {

QString folderPattern()
{
    const QString inMemory = QStringLiteral("/dev/shm");
    return (QDir(inMemory).exists() ? inMemory : QDir::tempPath()) +
           QStringLiteral("/threadsweep-simulation-XXXXXX");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &content)
{
    if (content.isEmpty()) {
        QFile::remove(path);
        return;
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

} // namespace

Computer::Computer(support::ManualClock *clock, quint32 seed, const Swarm &swarm, Happened *happened)
    : m_clock(clock)
    , m_dice(seed)
    , m_swarm(swarm)
    , m_happened(happened)
    , m_folder(folderPattern())
    , m_disk([this](int n) { return m_dice.below(n); })
{
    m_disk.setStall([this] {
        constexpr int longest = 6'000;
        m_clock->sleep(base::Milliseconds(m_dice.below(longest)));
    });
}

QString Computer::journalPath() const
{
    return base::Profile::under(folder()).journalFile();
}

void Computer::act()
{
    m_lastTrouble.clear();
    if (m_swarm.has(Kind::Sleeps) && m_dice.oneIn(40)) {
        m_lastTrouble = QStringLiteral("the computer sleeps");
        m_happened->count(Kind::Sleeps);
        m_clock->sleep(base::Milliseconds(m_dice.below(8) * 3'600'000LL + m_dice.below(60'000)));
    }
    if (m_swarm.has(Kind::DateJumps) && m_dice.oneIn(60)) {
        m_happened->count(Kind::DateJumps);
        m_clock->jumpUtc(base::Milliseconds((m_dice.below(5) - 2) * 3'600'000LL));
    }
    for (const Kind kind : {Kind::FullDisk, Kind::BrokenDisk, Kind::ReadOnlyDisk, Kind::SlowDisk})
        if (m_swarm.has(kind) && m_dice.oneIn(20))
            beginTrouble(kind);
    if (m_dice.oneIn(5))
        m_syncedHead = contentOf(deletion::JournalFile::headPath(journalPath()));
}

void Computer::beginTrouble(Kind kind)
{
    using Trouble = support::FaultyDisk::Trouble;
    endTrouble();
    m_lastTrouble = word(kind);
    m_trouble = kind;
    m_faultsBefore = m_disk.faults();
    // Also the files beside the database have no room, but that cannot be counted.
    if (kind == Kind::FullDisk && m_dice.oneIn(2))
        m_fullDisk.emplace();
    m_disk.setTrouble(kind == Kind::FullDisk       ? Trouble::Full
                      : kind == Kind::BrokenDisk   ? (m_dice.oneIn(2) ? Trouble::Broken : Trouble::Unsynced)
                      : kind == Kind::ReadOnlyDisk ? Trouble::ReadOnly
                                                   : Trouble::Slow);
    m_clock->after(base::Milliseconds(m_dice.below(60'000)), this, [this] { endTrouble(); });
}

void Computer::endTrouble()
{
    if (m_trouble)
        m_happened->count(*m_trouble, m_disk.faults() - m_faultsBefore);
    m_trouble.reset();
    m_fullDisk.reset();
    m_disk.setTrouble(support::FaultyDisk::Trouble::None);
}

void Computer::calmDown()
{
    endTrouble();
    m_disk.live();
    m_swarm = {};
}

void Computer::letItDieWriting()
{
    m_disk.dieAt(1 + m_dice.below(12), [this] { keepFiles(); });
}

void Computer::die()
{
    if (isDead())
        return;
    m_disk.freeze();
    keepFiles();
}

void Computer::keepFiles()
{
    const base::Profile profile = base::Profile::under(folder());
    m_kept.clear();
    for (const QString &path : {profile.accountsFile(), profile.limitsFile(),
                                deletion::JournalFile::headPath(profile.journalFile())})
        m_kept.insert(path, contentOf(path));
}

void Computer::restoreFiles()
{
    m_fullDisk.reset(); // this is no work of the program's
    for (auto file = m_kept.cbegin(); file != m_kept.cend(); ++file)
        setContent(file.key(), file.value());
}

/// The head is written without a sync, so it may be an older one.
void Computer::loseUnsynced()
{
    m_happened->count(Kind::PowerCuts, 1 + m_disk.cutPower());
    if (m_dice.oneIn(2) && !m_syncedHead.isEmpty())
        setContent(deletion::JournalFile::headPath(journalPath()), m_syncedHead);
}

void Computer::bury()
{
    m_happened->count(Kind::Kills);
    restoreFiles();
    if (m_swarm.has(Kind::PowerCuts) && m_dice.oneIn(2))
        loseUnsynced();
    m_syncedHead = contentOf(deletion::JournalFile::headPath(journalPath()));
    m_disk.thaw();
}

base::Milliseconds Computer::limitsKnownUntil() const
{
    const QJsonObject limits =
        QJsonDocument::fromJson(contentOf(base::Profile::under(folder()).limitsFile())).object();
    return base::Milliseconds(limits.value(QStringLiteral("steady")).toInteger());
}

} // namespace simulation
