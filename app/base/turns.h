#pragma once

#include <QObject>

#include <deque>
#include <functional>

namespace base {

/// Work for the window's thread that comes in bursts, each piece of it short: one piece in a turn of the
/// event loop, so that the window is painted between them. (What the loop finds due at the same time it does
/// in one turn: three answers that arrive together hold the window three times as long as one.)
class Turns : public QObject
{
    Q_OBJECT

public:
    /// Does `act` now, where nothing else was done in this turn; otherwise later, in a turn of its own, after
    /// what came before it. What is left when this object goes is not done.
    void take(std::function<void()> act);

private:
    void goOn();

    std::deque<std::function<void()>> m_waiting;
    bool m_isTaken = false; ///< this turn is
};

} // namespace base
