#include "app/base/clock.h"

#include "app/platform/platform.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace base {

Milliseconds SystemClock::steady() const
{
    return platform::steadyTime();
}

QDateTime SystemClock::utc() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::after(Milliseconds delay, QObject *context, std::function<void()> action)
{
    // Timers stand still while the computer sleeps: a long wait looks at the clock every second, so that on
    // waking it ends within one.
    constexpr Milliseconds step(1000);
    const Milliseconds due = steady() + delay;
    QTimer::singleShot(std::clamp(delay, Milliseconds(0), step), Qt::PreciseTimer, context,
                       [this, due, context = QPointer(context), action = std::move(action)]() mutable {
                           if (const Milliseconds left = due - steady(); left > Milliseconds(0))
                               after(left, context, std::move(action));
                           else
                               action();
                       });
}

} // namespace base
