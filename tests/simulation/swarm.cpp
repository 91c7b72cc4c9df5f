#include "tests/simulation/swarm.h"

#include <QStringList>

namespace simulation {

namespace {

/// In the order of `Kind`.
constexpr std::array<const char *, kKinds> kWords{
    "storms",      "lost-answers",   "late-deletes", "429",
    "day-used-up", "wrong-routes",   "403",          "outages",
    "tokens",      "no-dates",       "no-marks",     "lies",
    "slow-index",  "others",         "revivals",     "kills",
    "power-cuts",  "sleeps",         "date-jumps",   "full-disk",
    "broken-disk", "read-only-disk", "slow-disk",    "presses",
    "entries",
};

} // namespace

QString word(Kind kind)
{
    return QString::fromLatin1(kWords[size_t(kind)]);
}

std::optional<Kind> kindOf(const QString &word)
{
    for (size_t i = 0; i < kKinds; ++i)
        if (word == QLatin1String(kWords[i]))
            return Kind(i);
    return std::nullopt;
}

Swarm Swarm::drawn(Dice *dice)
{
    Swarm swarm;
    for (size_t i = 0; i < kKinds; ++i)
        // What HighLevel says is nearly always so, and a run in which the disk hardly works sees little else.
        if (dice->oneIn(Kind(i) == Kind::Lies                                    ? 8
                        : Kind(i) >= Kind::FullDisk && Kind(i) <= Kind::SlowDisk ? 4
                                                                                 : 2))
            swarm.m_on.set(i);
    return swarm;
}

QString Swarm::words() const
{
    QStringList on;
    for (size_t i = 0; i < kKinds; ++i)
        if (m_on.test(i))
            on << word(Kind(i));
    return on.join(QLatin1Char(','));
}

void Happened::add(const Happened &other)
{
    for (size_t i = 0; i < kKinds; ++i)
        m_times[i] += other.m_times[i];
}

} // namespace simulation
