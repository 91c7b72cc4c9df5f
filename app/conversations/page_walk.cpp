#include "app/conversations/page_walk.h"

namespace conversations {

int mostTries(const highlevel::ApiError &error, bool someCame)
{
    constexpr int passing = 4;
    constexpr int refusedAmongOthers = 2;
    constexpr int forbidden = 403;
    // With no connection at all a person should hear of it at once.
    if (error.kind == highlevel::ApiError::Kind::NoConnection)
        return 1;
    if (error.httpStatus == forbidden && someCame)
        return refusedAmongOthers;
    return error.isPassing() ? passing : 1;
}

void PageWalk::begin()
{
    stop();
    m_stop = std::stop_source();
    m_cursors.clear();
    m_requests = 0;
    m_someCame = false;
    m_isWalking = true;
}

void PageWalk::stop()
{
    m_isWalking = false;
    ++m_turn;
    m_stop.request_stop();
}

bool PageWalk::isNewCursor(const QString &cursor)
{
    const bool isNew = !m_cursors.contains(cursor);
    m_cursors.insert(cursor);
    return isNew;
}

void PageWalk::again(int tries, std::function<void()> ask)
{
    const auto wait = base::Milliseconds(1'000) * (1 << (tries - 1));
    m_clock->after(wait, m_owner, [this, turn = m_turn, ask = std::move(ask)] {
        if (turn == m_turn)
            ask();
    });
}

} // namespace conversations
