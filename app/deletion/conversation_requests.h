#pragma once

#include "app/base/clock.h"
#include "app/deletion/look.h"
#include "app/deletion/report.h"
#include "app/deletion/verdict.h"
#include "app/highlevel/client.h"

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace deletion {

/// What was heard of HighLevel about one conversation, as an event of its life.
struct Heard
{
    Event event = Event::SeenNothing;
    std::shared_ptr<const highlevel::ApiError> error; ///< null where the answer was what was asked for
    Evidence evidence;                                ///< all but the proof, which the life's table knows
    /// Steady: of a look, when its oldest part was asked. HighLevel saw what it tells of no earlier; when the
    /// answer was read says less, as it may have lain about while the computer slept.
    base::Milliseconds asked{0};
    base::Milliseconds believedAliveFrom{0}; ///< steady: of a DELETE whose answer was lost
    /// Refused for a token that is in force no more: it says nothing for the one that is, nor for this
    /// conversation.
    bool isOutdated = false;

    /// This program took it back itself, before it left or, of a question, while it was under way.
    [[nodiscard]] bool wasWithdrawn() const
    {
        using Kind = highlevel::ApiError::Kind;
        return error && event == Event::NotCarriedOut &&
               (error->kind == Kind::Withdrawn || error->kind == Kind::Cancelled);
    }
};

/// All that is sent to HighLevel about one conversation: the look, the DELETE and the check. Asks as many
/// questions as it takes, and tells what the answers mean together; says nothing that they do not prove.
///
/// That a conversation is gone is believed only when this question is known to work: a GET that was asked no
/// earlier must have found one alive. Until one has, others that are listed are asked for. That a 401 or
/// 403 is about the token is believed only when something else, which surely works with a good token, is
/// refused as well, and only of the token that is in force: what was asked with an older one is to be asked
/// again.
class ConversationRequests : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Heard &)>;

    /// Both must outlive this object; nothing is heard once it is gone.
    ConversationRequests(base::Clock *clock, highlevel::Client *client, QObject *parent = nullptr)
        : QObject(parent), m_clock(clock), m_client(client)
    {
    }

    void setPatience(const Patience &patience) { m_patience = patience; }

    /// Whether anything changed since it was planned: unread count, date of the last message, star and
    /// assignment. What the GET leaves out is asked elsewhere, for this one conversation.
    void look(const PlannedItem &item, std::stop_token withdraw, Done done);
    /// The DELETE itself; it does not leave after `leaveBefore`, steady time.
    void send(const base::ConversationId &id, base::Milliseconds leaveBefore, std::stop_token withdraw,
              Done done);
    /// Whether it is still there. Alive is believed when the GET was asked at `believedAliveFrom` or later.
    /// Nobody takes this back: it settles what is in doubt.
    void check(const base::ConversationId &id, base::Milliseconds believedAliveFrom, Done done);

private:
    using StateFinding = highlevel::Finding<highlevel::ConversationState>;

    struct Look
    {
        PlannedItem item;
        std::stop_token withdraw;
        Done done;
        Seen seen;
        highlevel::Origin origin;
        base::Milliseconds onTheWay{0}; ///< how long the answers took, one after the other
    };

    [[nodiscard]] Done unlessOutdated(Done done);
    void goOn(const std::shared_ptr<Look> &look);
    template <class T>
    void goOnOrEnd(const std::shared_ptr<Look> &look, const highlevel::Finding<T> &finding, bool told);
    void tellOrControl(const Heard &heard, Event ofThisOne, const Done &done);
    void tellOfRefusal(const Heard &heard, Event ofThisOne, const Done &done);
    void askWitness(const std::shared_ptr<Look> &look);
    void askMarks(const std::shared_ptr<Look> &look);
    /// A GET said that it is gone.
    struct Gone
    {
        base::ConversationId id;
        base::Milliseconds asked;
        std::function<void(bool isKnown)> told;
    };
    void controlGone(Gone gone);
    void control();
    void controlBy(QList<base::ConversationId> others);
    void endControl(std::optional<base::Milliseconds> provenUntil);
    void noteGone(const base::ConversationId &id);
    using Error = std::shared_ptr<const highlevel::ApiError>;
    /// `told` gets null where the refusal was about that one, else why the search was refused as well.
    void controlToken(std::function<void(const Error &)> told, int tries = 3);
    [[nodiscard]] Evidence evidenceOf(const highlevel::Origin &origin,
                                      const highlevel::ApiError *error) const;
    void noteAlive(const StateFinding &alive);

    base::Clock *m_clock;
    highlevel::Client *m_client;
    Patience m_patience;

    std::optional<base::Milliseconds> m_aliveAsked; ///< when the last GET was asked that found one alive
    std::vector<Gone> m_inControl;                  ///< wait for another one to be found alive
    bool m_isControlling = false;
    std::deque<base::ConversationId> m_gone; ///< the last ones; the search may list them still
    bool m_hasDeleted = false;               ///< a DELETE of this session was confirmed
    /// A GET of this session named somebody: from then on one that names nobody means nobody. A server that
    /// never does would hide every assignment, so until then the search is asked.
    bool m_getTellsAssignment = false;
};

} // namespace deletion
