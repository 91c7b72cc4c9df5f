#pragma once

#include "tests/simulation/computer.h"
#include "tests/simulation/person.h"
#include "tests/support/desk_world.h"

namespace simulation {

/// What makes a run what it is: the same one goes the same way, on every machine.
struct Case
{
    quint64 seed = 1;
    Swarm without = {};              ///< kinds of trouble that it leaves out
    std::optional<int> actions = {}; ///< how many things happen; drawn where nothing is said
    bool traces = false;             ///< what happens is printed
};

/// One run: the real desk, sessions, lanes, queues and journal against two to five sub-accounts, with a
/// person who presses what there is, on one thread and a turned clock. Hours pass in a second. Afterwards the
/// world is calm, everything must come to its end, and what is said must be what is true.
class Run : public QObject
{
public:
    explicit Run(const Case &what);

    /// What was untrue; empty where nothing was. To be called once.
    [[nodiscard]] QString go();
    [[nodiscard]] base::Milliseconds simulated() const { return m_clock.steady() - m_begun; }
    [[nodiscard]] int deletes() const;
    /// Requests over the limit that a death of the program excuses.
    [[nodiscard]] int excused() const;
    [[nodiscard]] int deaths() const { return m_deaths; }
    [[nodiscard]] const Swarm &swarm() const { return m_swarm; }
    [[nodiscard]] const Happened &happened() const { return m_happened; }
    /// How many things happened before it became calm.
    [[nodiscard]] int actions() const { return m_actions; }

private:
    void startProgram();
    void leaveProgram();
    void takeProgramDown();
    void settle();
    /// Lets time go on, until then at the latest.
    void turn(base::Milliseconds length);
    void act();
    /// False where it does not come to its end.
    [[nodiscard]] bool comesToItsEnd();
    [[nodiscard]] QString whatIsHidden();
    [[nodiscard]] bool isFaulty() const;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString whatGoesOn() const;
    [[nodiscard]] QString judge() const;
    void trace(const QString &what) const;

    bool m_traces;
    Dice m_dice;
    Swarm m_swarm;
    Happened m_happened;
    support::ManualClock m_clock;
    base::Milliseconds m_begun{0};
    int m_actions;
    Computer m_computer;
    support::MemoryTokens m_tokens;
    Person::Worlds m_worlds;
    Person m_person;
    std::unique_ptr<desk::Desk> m_desk;
    bool m_journalIsRead = false; ///< by the program that runs now
    int m_deaths = 0;
    QString m_untrue; ///< said by the program while it ran
};

} // namespace simulation
