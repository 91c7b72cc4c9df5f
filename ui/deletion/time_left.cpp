#include "ui/deletion/time_left.h"

#include <algorithm>
#include <cmath>

namespace ui {

using base::Milliseconds;

std::optional<Milliseconds> timeLeft(const deletion::BatchStatus &status)
{
    if (!status.perSecond)
        return std::nullopt;
    const double seconds = (status.total - status.ended()) / *status.perSecond;
    return Milliseconds(qint64(std::ceil(seconds)) * 1000);
}

Milliseconds roughly(Milliseconds time)
{
    const auto stepsOf = [time](Milliseconds step) { return (time + step / 2) / step * step; };
    constexpr Milliseconds aLittle(20'000);
    constexpr Milliseconds aMinute(60'000);
    constexpr Milliseconds muchOfTwo(85'000); // from there on words are of minutes
    if (time <= aLittle)
        return time;
    if (time < aMinute)
        return stepsOf(Milliseconds(5'000));
    if (time < muchOfTwo)
        return stepsOf(Milliseconds(10'000));
    return (time + aMinute - Milliseconds(1)) / aMinute * aMinute;
}

std::optional<Milliseconds> SteadyTimeLeft::of(const deletion::BatchStatus &status)
{
    constexpr Milliseconds least(5'000);
    const std::optional<Milliseconds> now = timeLeft(status);
    const bool isToldAnew =
        !now || !m_told || *now <= *m_told || *now >= *m_told + std::max(*m_told / 4, least);
    if (isToldAnew)
        m_told = now;
    return m_told;
}

} // namespace ui
