#pragma once

#include "tests/simulation/swarm.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/full_disk.h"
#include "tests/support/manual_clock.h"

#include <QHash>
#include <QObject>
#include <QTemporaryDir>

namespace simulation {

/// The computer on which the program runs: its disk, its sleep and its date. A program that dies leaves what
/// it had written by then, and after a power cut less than that. What it does after its death, as its objects
/// are taken down, never happened.
class Computer : public QObject
{
public:
    /// All must outlive this object; what goes wrong is counted in `happened`.
    Computer(support::ManualClock *clock, quint32 seed, const Swarm &swarm, Happened *happened);

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString journalPath() const;

    /// Something happens to it, or nothing.
    void act();
    void calmDown();
    /// The program will die when it writes the next time, or soon after.
    void letItDieWriting();
    /// The program dies now, unless it is dead already.
    void die();
    [[nodiscard]] bool isDead() const { return m_disk.isFrozen(); }
    /// After its objects were taken down: the files are as its death left them, for the next one.
    void bury();

    /// As limits.json says it: no request that left after this is known to the next program.
    [[nodiscard]] base::Milliseconds limitsKnownUntil() const;
    /// For the trace.
    [[nodiscard]] const QString &lastTrouble() const { return m_lastTrouble; }

private:
    void beginTrouble(Kind kind);
    void endTrouble();
    void keepFiles();
    void restoreFiles();
    void loseUnsynced();

    support::ManualClock *m_clock;
    Dice m_dice;
    Swarm m_swarm;
    Happened *m_happened;
    QTemporaryDir m_folder;
    support::FaultyDisk m_disk;
    std::optional<support::FullDisk> m_fullDisk;
    std::optional<Kind> m_trouble; ///< of the disk
    int m_faultsBefore = 0;        ///< of the disk, when the trouble began
    /// Files beside the database, as they were when the program died; those with no content were not there.
    QHash<QString, QByteArray> m_kept;
    QByteArray m_syncedHead; ///< of the journal, as the system has last written it back
    QString m_lastTrouble;
};

} // namespace simulation
