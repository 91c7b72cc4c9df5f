#pragma once

#include "tests/simulation/world.h"
#include "tests/support/desk_world.h"
#include "tests/support/full_disk.h"

#include <QTemporaryDir>

namespace simulation {

/// One seed: the real desk, sessions, lanes, queues and journal against two sub-accounts, with a person who
/// presses what there is, on one thread and a turned clock. Hours pass in a second. Afterwards the world is
/// calm, everything must come to its end, and what is said must be what is true.
class Run : public QObject
{
public:
    Run(quint64 seed, bool traces);

    /// What was untrue; empty where nothing was.
    [[nodiscard]] QString go();
    [[nodiscard]] base::Milliseconds simulated() const { return m_clock.steady() - m_begun; }
    [[nodiscard]] int deletes() const;
    [[nodiscard]] int faults() const;
    [[nodiscard]] int deaths() const { return m_deaths; }
    [[nodiscard]] const Swarm &swarm() const { return m_swarm; }

private:
    [[nodiscard]] int below(int n) { return int(m_dice() % quint64(n)); }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }
    void startProgram();
    void killProgram();
    void settle();
    /// Lets time go on, until then at the latest.
    void turn(base::Milliseconds length);
    void act();
    void confirmSome();
    void pressSomething();
    void resumeAll();
    void answerOffer();
    [[nodiscard]] World &worldOf(const AccountSession &session);
    void follow(AccountSession *session);
    [[nodiscard]] bool isFaulty() const;
    [[nodiscard]] QString whatGoesOn() const;
    [[nodiscard]] QString judge();
    void trace(const QString &what) const;

    quint64 m_seed;
    bool m_traces;
    std::mt19937_64 m_dice;
    Swarm m_swarm;
    support::ManualClock m_clock;
    base::Milliseconds m_begun{0};
    QTemporaryDir m_folder;
    support::MemoryTokens m_tokens;
    std::vector<std::unique_ptr<World>> m_worlds;
    std::unique_ptr<desk::Desk> m_desk;
    std::optional<support::FullDisk> m_fullDisk;
    std::optional<deletion::JournalBatch> m_offered;
    std::map<std::pair<AccountSession *, int>, int> m_plans; ///< what was confirmed, by session and batch
    bool m_journalIsRead = false;                            ///< by the program that runs now
    int m_deaths = 0;
    QString m_untrue; ///< said by the program while it ran
};

} // namespace simulation
