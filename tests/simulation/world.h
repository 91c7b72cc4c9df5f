#pragma once

#include "app/base/identity.h"
#include "app/deletion/plan.h"
#include "app/highlevel/transport.h"
#include "app/practice/rate_limit.h"
#include "tests/simulation/swarm.h"
#include "tests/support/manual_clock.h"

#include <QSet>

#include <deque>
#include <map>

namespace simulation {

/// One sub-account at HighLevel, and all that happens to it. It knows what is true, and says at once when a
/// DELETE arrives that must not.
class World : public QObject
{
public:
    /// All must outlive this object; what goes wrong is counted in `happened`.
    World(support::ManualClock *clock, quint32 seed, const Swarm &swarm, Happened *happened,
          int conversations, base::Identity identity);

    /// One request of the program, with that token; called by the transport.
    void take(const highlevel::HttpRequest &request, int token, highlevel::Transport::Done done);
    /// Somebody makes a new token at HighLevel; its number.
    int makeToken();
    [[nodiscard]] int newestToken() const { return m_newestToken; }
    /// Whether one was refused since the last was made.
    [[nodiscard]] bool wantsToken() const { return m_wantsToken; }

    /// What a person confirmed, as they saw it; its number, to take it back by.
    int confirmed(const deletion::DeletionPlan &plan);
    /// From now on nothing of it may leave: it was undone, stopped, or is over.
    void takenBack(int plan);
    /// The program that held them is no more: nothing of any plan may leave. The next one knows of no request
    /// that left after `knows`, and that alone excuses it where the limit is overdrawn.
    void programEnded(base::Milliseconds knows);
    /// Something happens at HighLevel, or nothing.
    void act();
    /// From now on nothing goes wrong any more.
    void calmDown();

    [[nodiscard]] const base::Identity &identity() const { return m_identity; }
    [[nodiscard]] bool isAlive(const QString &id) const { return m_all.at(id).alive; }
    /// Whether it was gone before, and lives again.
    [[nodiscard]] bool cameBack(const QString &id) const { return m_all.at(id).revivals > 0; }
    /// Whether it is gone by a DELETE of ours.
    [[nodiscard]] bool isGoneByUs(const QString &id) const { return m_all.at(id).goneByUs; }
    /// Whether a DELETE of ours ever left.
    [[nodiscard]] bool wasSent(const QString &id) const { return m_sent.contains(id); }
    /// How many DELETEs of ours were answered with success, truly and untruly.
    [[nodiscard]] int successes(const QString &id) const { return m_all.at(id).successes; }
    [[nodiscard]] int lies(const QString &id) const { return m_all.at(id).lies; }
    [[nodiscard]] int deletes() const { return m_deletes; }
    /// Requests over the limit that are excused by a death of the program.
    [[nodiscard]] int excused() const { return m_excused; }
    /// What was untrue; empty while nothing was.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    struct Marks
    {
        int unread = 0;
        qint64 lastMessage = 0;
        qint64 before = 0; ///< when the message before that was written
        bool starred = false;
        QString assignedTo;
        void write(qint64 now) { before = std::exchange(lastMessage, now); }
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
        std::optional<base::Milliseconds> lookHandled; ///< of the last look that was answered
        Marks seen;
        /// Since the last DELETE left: after a lost answer one finds it alive, and another one is the look.
        int seenSinceDelete = 0;
        int lostUnder = 0; ///< the plan that a DELETE without a clear answer left under; 0 for none
        bool goneByUs = false;
        int revivals = 0;
        int successes = 0;
        int lies = 0; ///< of the successes
    };
    /// A request of the program, as the limit sees it.
    struct Request
    {
        base::Milliseconds left;
        std::optional<base::Milliseconds> admitted;
        bool wasAlone = false;    ///< no other was under way when it left
        bool isForgotten = false; ///< the program that sent it died before it was written down
    };
    struct Plan
    {
        int number;
        deletion::PlannedItem item;
        base::Milliseconds confirmedAt;
        bool looks;
    };

    /// HighLevel's own time, in milliseconds since 1970: it does not jump when the computer's date does.
    [[nodiscard]] qint64 now() const;
    void stir();
    void beginTrouble();
    void changed(const QString &id);
    void remove(const QString &id, bool byUs);
    void revive(const QString &id);
    [[nodiscard]] base::Milliseconds lag();
    [[nodiscard]] bool admit(const std::shared_ptr<Request> &request);
    [[nodiscard]] highlevel::HttpOutcome refusal();
    void sayWhatIsLeft(highlevel::RateHeaders *rate) const;
    void mayCarryOutLate(const QString &id, const highlevel::HttpOutcome &instead);
    void tell(const highlevel::HttpRequest &request, const highlevel::HttpOutcome &outcome,
              base::Milliseconds handled);
    [[nodiscard]] highlevel::HttpOutcome answerDelete(const QString &id);
    [[nodiscard]] highlevel::HttpOutcome answerGet(const QString &id);
    [[nodiscard]] highlevel::HttpOutcome answerMessages(const QString &id);
    void judgeDelete(const QString &id);
    [[nodiscard]] QString against(const Plan &plan, const Conversation &c) const;
    [[nodiscard]] highlevel::HttpOutcome answer(const highlevel::HttpRequest &request);
    [[nodiscard]] highlevel::HttpOutcome search(const highlevel::HttpRequest &request);
    [[nodiscard]] std::optional<highlevel::HttpOutcome> trouble(bool isDelete, int token);
    void say(const QString &fault);

    support::ManualClock *m_clock;
    Dice m_dice;
    Swarm m_swarm;
    Happened *m_happened;
    base::Identity m_identity;
    qint64 m_ahead;                  ///< of HighLevel's date before the steady time
    base::Milliseconds m_longestLag; ///< of the search behind what is so
    practice::RateLimit m_limit;
    std::deque<std::shared_ptr<Request>> m_requests; ///< those that may still count
    std::map<QString, Conversation> m_all;
    std::multimap<QString, Plan> m_plans; ///< those that hold
    int m_confirmed = 0;
    QSet<QString> m_forbidden;
    QSet<QString> m_sent;
    base::Milliseconds m_stormUntil{0};
    base::Milliseconds m_routesUntil{0};
    base::Milliseconds m_downUntil{0};
    int m_newestToken = 1;
    int m_firstGoodToken = 1;
    bool m_wantsToken = false;
    bool m_hasEnded = false; ///< the program, once: what it knew of the day is forgotten
    int m_underWay = 0;
    int m_deletes = 0;
    int m_excused = 0;
    QString m_fault;
};

/// Carries the program's requests into a world.
class WorldTransport final : public highlevel::Transport
{
public:
    /// While `isDead` says so, the program that sends is no more, and nothing leaves it.
    WorldTransport(World *world, std::function<bool()> isDead)
        : m_world(world), m_isDead(std::move(isDead)), m_token(world->newestToken())
    {
    }
    void send(const highlevel::HttpRequest &request, std::stop_token, Done done) override;
    void replaceToken(base::SecretToken) override { m_token = m_world->newestToken(); }

private:
    World *m_world;
    std::function<bool()> m_isDead;
    int m_token;
    std::shared_ptr<bool> m_lives = std::make_shared<bool>(true);
};

} // namespace simulation
