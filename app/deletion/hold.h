#pragma once

#include "app/base/clock.h"

#include <algorithm>

namespace deletion {

/// How long a confirmed deletion can still be undone. That time passes only while the program lives: while
/// the computer sleeps, or the window stands still, nobody can undo anything. It is looked at in small steps,
/// none of which counts for more than it was meant to take. A pure value; times are steady.
class Hold
{
public:
    Hold() = default;
    Hold(base::Milliseconds length, base::Milliseconds now) : m_left(length), m_lookedAt(now) {}

    /// When to look at it next, from the last time on.
    [[nodiscard]] base::Milliseconds step() const { return std::min(m_left, kStep); }
    /// Looks at it; whether the program stood still meanwhile, so that it ends later than was said.
    bool look(base::Milliseconds now)
    {
        const base::Milliseconds passed = now - m_lookedAt;
        const bool stoodStill = passed - step() > kLate;
        m_left -= std::min(passed, step());
        m_lookedAt = now;
        // What was pressed meanwhile is heard first.
        if (isOver() && stoodStill)
            m_left = kStep;
        return stoodStill;
    }
    [[nodiscard]] bool isOver() const { return m_left <= base::Milliseconds(0); }
    /// When it will be over, as far as is known.
    [[nodiscard]] base::Milliseconds until() const { return m_lookedAt + m_left; }

private:
    static constexpr base::Milliseconds kStep{250};
    static constexpr base::Milliseconds kLate{200};

    base::Milliseconds m_left{0};
    base::Milliseconds m_lookedAt{0};
};

} // namespace deletion
