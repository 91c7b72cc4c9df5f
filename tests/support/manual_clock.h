#pragma once

#include "app/base/clock.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace support {

/// A clock whose hands the test turns.
class ManualClock final : public base::Clock
{
public:
    [[nodiscard]] base::Milliseconds steady() const override { return m_now; }
    [[nodiscard]] QDateTime utc() const override;
    void after(base::Milliseconds delay, QObject *context, std::function<void()> action) override;

    /// Moves on by `step`; what falls due on the way happens at its own time, in order.
    void advance(base::Milliseconds step);
    /// Moves on to what falls due next, and lets it happen, then what waits for events; nothing where nothing
    /// waits. As many steps as things happen, however long the time between them.
    void advanceToNext();
    /// Lets what waits for events have its turn, too, every 50 ms of `length`.
    void run(base::Milliseconds length);
    /// The computer sleeps: time goes on, and what falls due meanwhile happens all at once on waking.
    void sleep(base::Milliseconds length) { m_now += length; }
    /// The date that people see jumps; the steady time does not.
    void jumpUtc(base::Milliseconds by) { m_utcAhead += by; }
    [[nodiscard]] size_t waiting() const { return m_due.size(); }
    /// When something falls due next; nothing where nothing waits.
    [[nodiscard]] std::optional<base::Milliseconds> next() const;

private:
    struct Due
    {
        base::Milliseconds at;
        QPointer<QObject> context;
        std::function<void()> action;
    };

    base::Milliseconds m_now{1'000'000};
    base::Milliseconds m_utcAhead{0};
    std::vector<Due> m_due;
};

} // namespace support
