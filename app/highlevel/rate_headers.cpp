#include "app/highlevel/rate_headers.h"

#include "app/highlevel/written_moment.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace highlevel {

namespace {

using Milliseconds = std::chrono::milliseconds;

/// Of a number too large for its type, that it is large is what counts.
std::optional<qint64> number(const QByteArray &text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    if (!ok || !(value >= 0))
        return std::nullopt;
    return qint64(std::min(value, 1e15));
}

std::optional<int> count(const QByteArray &text)
{
    const auto value = number(text);
    return value ? std::optional(int(std::min<qint64>(*value, std::numeric_limits<int>::max())))
                 : std::nullopt;
}

std::optional<Milliseconds> milliseconds(const QByteArray &text)
{
    const auto value = number(text);
    return value ? std::optional(Milliseconds(*value)) : std::nullopt;
}

/// A number of seconds, with the unit said or not; parts of one count.
std::optional<Milliseconds> spokenSeconds(const QByteArray &text)
{
    QByteArray figures = text.trimmed().toLower();
    for (const QByteArrayView unit : {"seconds", "second", "secs", "sec", "s"})
        if (figures.endsWith(unit)) {
            figures.chop(unit.size());
            break;
        }
    if (!number(figures))
        return std::nullopt;
    constexpr double most = 1e15;
    const double seconds = std::min(figures.trimmed().toDouble(), most);
    return Milliseconds(qint64(std::ceil(seconds * 1000)));
}

std::optional<Milliseconds> retryAfter(const QByteArray &text, const QByteArray &dateHeader,
                                       const QDateTime &now)
{
    const qint64 from = writtenMoment(QString::fromLatin1(dateHeader)).value_or(now.toMSecsSinceEpoch());
    // One that came twice is one line to Qt, with a comma; the longer wait holds. The comma within a date
    // cuts off the day of the week, which says nothing more.
    std::optional<Milliseconds> longest;
    const QList<QByteArray> parts = text.split(',');
    for (const QByteArray &part : parts) {
        std::optional<Milliseconds> wait = spokenSeconds(part);
        if (!wait)
            if (const auto until = writtenMoment(QString::fromLatin1(part)))
                wait = Milliseconds(std::max<qint64>(*until - from, 0));
        if (wait)
            longest = std::max(longest.value_or(Milliseconds(0)), *wait);
    }
    return longest;
}

} // namespace

RateHeaders readRateHeaders(const std::function<QByteArray(const char *name)> &header, const QDateTime &now)
{
    return {.max = count(header("X-RateLimit-Max")),
            .interval = milliseconds(header("X-RateLimit-Interval-Milliseconds")),
            .remaining = count(header("X-RateLimit-Remaining")),
            .dailyMax = count(header("X-RateLimit-Limit-Daily")),
            .dailyRemaining = count(header("X-RateLimit-Daily-Remaining")),
            .dailyReset = milliseconds(header("X-RateLimit-Daily-Reset")),
            .retryAfter = retryAfter(header("Retry-After"), header("Date"), now)};
}

} // namespace highlevel
