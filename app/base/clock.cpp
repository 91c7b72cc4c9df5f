#include "app/base/clock.h"

#include <QTimer>

namespace base {

Milliseconds SystemClock::steady() const
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::utc() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::after(Milliseconds delay, QObject *context, std::function<void()> action)
{
    QTimer::singleShot(std::max(delay, Milliseconds(0)), Qt::PreciseTimer, context, std::move(action));
}

} // namespace base
