#pragma once

#include "app/base/clock.h"
#include "app/highlevel/client.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <stop_token>

namespace conversations {

/// How often a page is asked for before an error stands. `someCame`: other pages of the same walk were
/// answered, so the token and the sub-account are not what is wrong.
[[nodiscard]] int mostTries(const highlevel::ApiError &error, bool someCame);

/// What walks through HighLevel's pages have in common, a listing, a search, an export: a page that cannot be
/// had for a passing reason is asked for again after one second, two, four; an answer of a walk that was
/// stopped is not heard; a cursor that comes a second time is noticed; what is refused for a token that was
/// replaced meanwhile is asked with the new one.
///
/// Its owner says what to ask and takes what comes, and must outlive this object, as must `clock`
/// and `client`, which it asks for the token alone.
class PageWalk
{
public:
    PageWalk(base::Clock *clock, const highlevel::Client *client, QObject *owner)
        : m_clock(clock), m_client(client), m_owner(owner)
    {
    }
    ~PageWalk() { stop(); }
    PageWalk(const PageWalk &) = delete;
    PageWalk &operator=(const PageWalk &) = delete;

    /// A new walk; one that goes on is stopped.
    void begin();
    /// What is under way is taken back, and nothing is heard of it.
    void stop();
    [[nodiscard]] bool isWalking() const { return m_isWalking; }
    /// Of this walk, each try counted.
    [[nodiscard]] int requests() const { return m_requests; }
    /// Whether this cursor came for the first time in this walk: else it would lead round for ever.
    [[nodiscard]] bool isNewCursor(const QString &cursor);

    /// `send` makes the request, once for each try, and returns what it pends on; `take` gets the answer, or
    /// the error that stands, while the walk goes on.
    template <class Send, class Take> void ask(Send send, Take take) { tryToAsk(send, take, 1); }

private:
    template <class Send, class Take> void tryToAsk(Send send, Take take, int tries)
    {
        ++m_requests;
        const auto hear = [this, turn = m_turn, tokens = m_client->tokens(), send, take,
                           tries](const auto &answer) {
            if (turn != m_turn)
                return;
            if (!answer.ok() && answer.error().isAboutToken() && tokens != m_client->tokens()) {
                tryToAsk(send, take, tries);
                return;
            }
            if (!answer.ok() && tries < mostTries(answer.error(), m_someCame)) {
                again(tries, [this, send, take, tries] { tryToAsk(send, take, tries + 1); });
                return;
            }
            m_someCame = m_someCame || answer.ok();
            take(answer);
        };
        send(m_stop.get_token()).then(m_owner, hear);
    }
    void again(int tries, std::function<void()> ask);

    base::Clock *m_clock;
    const highlevel::Client *m_client;
    QObject *m_owner;
    std::stop_source m_stop;
    QSet<QString> m_cursors;
    int m_turn = 0;
    int m_requests = 0;
    bool m_isWalking = false;
    bool m_someCame = false;
};

} // namespace conversations
