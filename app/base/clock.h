#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace base {

using Milliseconds = std::chrono::milliseconds;

/// Where time comes from. Everything that waits or measures asks a Clock, so that a test can turn the hands.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Time since some fixed moment; never runs backwards. For durations.
    [[nodiscard]] virtual Milliseconds steady() const = 0;
    /// The date and time people see, in UTC.
    [[nodiscard]] virtual QDateTime utc() const = 0;
    /// Calls `action` once after `delay`, in the calling thread, unless `context` is gone by then.
    virtual void after(Milliseconds delay, QObject *context, std::function<void()> action) = 0;
};

/// The computer's own clock, with Qt's timers.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Milliseconds steady() const override;
    [[nodiscard]] QDateTime utc() const override;
    void after(Milliseconds delay, QObject *context, std::function<void()> action) override;
};

} // namespace base
