#pragma once

#include "app/base/identity.h"
#include "app/deletion/plan.h"
#include "app/highlevel/transport.h"
#include "app/practice/rate_limit.h"
#include "tests/support/manual_clock.h"

#include <QSet>

#include <map>
#include <random>

namespace simulation {

/// Which kinds of trouble a run has. Each run draws its own: trouble of all kinds at once hides what one kind
/// does.
struct Swarm
{
    bool storms = false;      ///< 500, 503, pages of 502 and 504
    bool lostAnswers = false; ///< and DELETEs carried out up to 100 s after, or never
    bool refusals = false;    ///< 429, with and without Retry-After
    bool wrongRoutes = false; ///< `Not Found` for all, for a while
    bool forbidden = false;   ///< some conversations answer 403
    bool outages = false;     ///< no network, for a while
    bool tokens = false;      ///< the token expires
    bool noDates = false;     ///< the GET leaves out the date of the last message
    bool noMarks = false;     ///< the GET leaves out star and assignment
    bool lies = false;        ///< `success: true` that does nothing
    bool kills = false;       ///< the program is killed and started again
    bool sleeps = false;      ///< the computer sleeps, its date jumps
    bool others = false;      ///< colleagues and customers change, answer and delete
    bool disk = false;        ///< nothing can be written, for a while
    bool presses = false;     ///< a person presses any button

    [[nodiscard]] static Swarm drawn(std::mt19937_64 *dice);
    [[nodiscard]] QString words() const;
};

/// One sub-account at HighLevel, and all that happens to it. It knows what is true, and says at once when a
/// DELETE arrives that must not.
class World : public QObject
{
public:
    static constexpr base::Milliseconds kIndexLag{8'000};

    World(support::ManualClock *clock, std::mt19937_64 *dice, const Swarm &swarm, int conversations,
          base::Identity identity);

    /// One request of the program; called by the transport.
    void take(const highlevel::HttpRequest &request, highlevel::Transport::Done done);

    /// What a person confirmed, as they saw it; its number, to take it back by.
    int confirmed(const deletion::DeletionPlan &plan);
    /// From now on nothing of it may leave: it was undone, stopped, or is over.
    void takenBack(int plan);
    /// All of them: the program that held them is no more.
    void allTakenBack();
    /// Somebody else does something.
    void stir();
    void beginTrouble();
    /// From now on nothing goes wrong any more.
    void calmDown();
    void renewToken() { m_tokenIsGood = true; }

    [[nodiscard]] const base::Identity &identity() const { return m_identity; }
    [[nodiscard]] bool isAlive(const QString &id) const { return m_all.at(id).alive; }
    /// Whether a DELETE of ours was carried out, and whether one ever left.
    [[nodiscard]] bool wasDeletedByUs(const QString &id) const { return m_byUs.contains(id); }
    [[nodiscard]] bool wasSent(const QString &id) const { return m_sent.contains(id); }
    [[nodiscard]] bool lied(const QString &id) const { return m_lied.contains(id); }
    [[nodiscard]] int overLimit() const { return m_overLimit; }
    [[nodiscard]] int deletes() const { return m_deletes; }
    [[nodiscard]] int faults() const { return m_faults; }
    /// What was untrue; empty while nothing was.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    struct Marks
    {
        int unread = 0;
        qint64 lastMessage = 0;
        bool starred = false;
        QString assignedTo;
        friend bool operator==(const Marks &, const Marks &) = default;
    };
    struct Conversation
    {
        Marks marks;
        Marks indexed; ///< as the search sees it
        qint64 added = 0;
        bool alive = true;
        bool listed = true; ///< the search still has it
        base::Milliseconds changedAt{0};
        // Of the last look that was answered:
        std::optional<base::Milliseconds> lookAnswered;
        std::optional<base::Milliseconds> lookHandled;
        Marks seen;
        /// Since the last DELETE left: after a lost answer one finds it alive, and another one is the look.
        int seenSinceDelete = 0;
        int lostUnder = 0; ///< the plan that a DELETE without a clear answer left under; 0 for none
    };
    struct Plan
    {
        int number;
        deletion::PlannedItem item;
        base::Milliseconds confirmedAt;
        bool looks;
    };

    [[nodiscard]] int below(int n) { return int((*m_dice)() % quint64(n)); }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }
    void changed(const QString &id);
    void remove(const QString &id, bool byUs);
    void judgeDelete(const QString &id);
    [[nodiscard]] QString against(const Plan &plan, const Conversation &c) const;
    [[nodiscard]] highlevel::HttpOutcome answer(const highlevel::HttpRequest &request);
    [[nodiscard]] highlevel::HttpOutcome search(const highlevel::HttpRequest &request);
    [[nodiscard]] std::optional<highlevel::HttpOutcome> trouble(bool isDelete);
    void say(const QString &fault);

    support::ManualClock *m_clock;
    std::mt19937_64 *m_dice;
    Swarm m_swarm;
    base::Identity m_identity;
    practice::RateLimit m_limit;
    std::map<QString, Conversation> m_all;
    std::multimap<QString, Plan> m_plans; ///< those that hold
    int m_confirmed = 0;
    QSet<QString> m_forbidden;
    QSet<QString> m_byUs;
    QSet<QString> m_sent;
    QSet<QString> m_lied;
    base::Milliseconds m_stormUntil{0};
    base::Milliseconds m_routesUntil{0};
    base::Milliseconds m_downUntil{0};
    bool m_tokenIsGood = true;
    int m_overLimit = 0;
    int m_deletes = 0;
    int m_faults = 0;
    QString m_fault;
};

/// Carries the program's requests into a world.
class WorldTransport final : public highlevel::Transport
{
public:
    explicit WorldTransport(World *world) : m_world(world) {}
    void send(const highlevel::HttpRequest &request, std::stop_token, Done done) override;

private:
    World *m_world;
    std::shared_ptr<bool> m_lives = std::make_shared<bool>(true);
};

} // namespace simulation
