#pragma once

#include "app/base/clock.h"

#include <QPointer>

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
    [[nodiscard]] size_t waiting() const { return m_due.size(); }

private:
    struct Due
    {
        base::Milliseconds at;
        QPointer<QObject> context;
        std::function<void()> action;
    };

    base::Milliseconds m_now{1'000'000};
    std::vector<Due> m_due;
};

} // namespace support
