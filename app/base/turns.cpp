#include "app/base/turns.h"

namespace base {

void Turns::take(std::function<void()> act)
{
    m_waiting.push_back(std::move(act));
    if (!m_isTaken)
        goOn();
}

void Turns::goOn()
{
    m_isTaken = !m_waiting.empty();
    if (!m_isTaken)
        return;
    // An event that is posted while others are sent waits for the loop's next turn.
    QMetaObject::invokeMethod(this, &Turns::goOn, Qt::QueuedConnection);
    const std::function<void()> act = std::move(m_waiting.front());
    m_waiting.pop_front();
    act(); // may be the end of this object
}

} // namespace base
