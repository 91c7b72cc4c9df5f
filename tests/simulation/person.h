#pragma once

#include "app/desk/desk.h"
#include "tests/simulation/world.h"
#include "tests/support/manual_clock.h"

#include <map>

namespace simulation {

/// Whoever sits before the program: confirms deletions, answers what it asks, and presses whatever there is
/// to press. What they want deleted, and from when on not any more, they tell the worlds.
class Person : public QObject
{
public:
    using Worlds = std::vector<std::unique_ptr<World>>;
    using Trace = std::function<void(const QString &what)>;

    /// All must outlive this object.
    Person(support::ManualClock *clock, quint32 seed, const Swarm &swarm, Happened *happened,
           const Worlds *worlds, Trace trace);

    /// The program was started: from now on it is this one. `desk` must outlive what is pressed, or leave by
    /// `getUp`.
    void sitDownAt(desk::Desk *desk);
    void getUp();

    /// Whatever comes to mind.
    void act();
    /// From now on nothing is pressed that is not needed, so that all can come to its end.
    void calmDown();
    /// Once all is calm: shows each sub-account, takes up what is offered, lets go on what pauses.
    void letAllEnd();
    /// Whether a question of the program's stands unanswered.
    [[nodiscard]] bool isAsked() const { return m_offered.has_value(); }

private:
    void follow(AccountSession *session);
    void confirmSome();
    void answerOffer();
    void resumeAll();
    void press();
    void pressOnBatch(deletion::Queue *queue, int what);
    void touchEntry();
    void renewToken(const World &world);
    void logOutAndCancel();
    /// Shows it, and enters it before where it is not in the list.
    void show(const World &world);
    void enter(const World &world, const QString &key, const QString &name);
    [[nodiscard]] World &worldOf(const base::Identity &identity) const;
    [[nodiscard]] const World &anyWorld();
    [[nodiscard]] std::vector<conversations::Row> chosenRows(const conversations::Snapshot &rows);

    support::ManualClock *m_clock;
    Dice m_dice;
    Swarm m_swarm;
    Happened *m_happened;
    const Worlds *m_worlds;
    Trace m_trace;
    desk::Desk *m_desk = nullptr;
    std::optional<deletion::JournalBatch> m_offered;
    std::map<std::pair<AccountSession *, int>, int> m_plans; ///< what was confirmed, by session and batch
    int m_entered = 0;                                       ///< how many entries were made, for their keys
    bool m_lists = true;                                     ///< what is shown is listed
};

} // namespace simulation
