#include "tests/support/manual_clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace support {

QDateTime ManualClock::utc() const
{
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + (m_now + m_utcAhead).count(), Qt::UTC);
}

void ManualClock::after(base::Milliseconds delay, QObject *context, std::function<void()> action)
{
    m_due.push_back({m_now + delay, context, std::move(action)});
}

std::optional<base::Milliseconds> ManualClock::next() const
{
    const auto next = std::ranges::min_element(m_due, {}, &Due::at);
    return next == m_due.end() ? std::nullopt : std::optional(next->at);
}

void ManualClock::advance(base::Milliseconds step)
{
    const base::Milliseconds target = m_now + step;
    while (!m_due.empty()) {
        const auto next = std::ranges::min_element(m_due, {}, &Due::at);
        if (next->at > target)
            break;
        m_now = std::max(m_now, next->at);
        const Due due = std::move(*next);
        m_due.erase(next);
        if (due.context)
            due.action();
    }
    m_now = target;
}

void ManualClock::advanceToNext()
{
    if (const std::optional<base::Milliseconds> at = next())
        advance(std::max(*at - m_now, base::Milliseconds(0)));
    QCoreApplication::processEvents();
}

void ManualClock::run(base::Milliseconds length)
{
    constexpr base::Milliseconds step(50);
    constexpr int rounds = 4; // an answer leads to a record, that to a request, and so on
    const auto processEvents = [] {
        for (int i = 0; i < rounds; ++i)
            QCoreApplication::processEvents();
    };
    const base::Milliseconds until = steady() + length;
    while (steady() < until) {
        processEvents();
        advance(std::min(step, until - steady()));
    }
    processEvents();
}

} // namespace support
