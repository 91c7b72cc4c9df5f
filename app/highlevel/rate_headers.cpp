#include "app/highlevel/rate_headers.h"

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

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    // RFC2822Date reads HTTP's preferred form too, but for its zone, which is always GMT.
    const QString date =
        QString::fromLatin1(text).trimmed().replace(QStringLiteral("GMT"), QStringLiteral("+0000"));
    const QDateTime parsed = QDateTime::fromString(date, Qt::RFC2822Date);
    return parsed.isValid() ? std::optional(parsed) : std::nullopt;
}

std::optional<Milliseconds> retryAfter(const QByteArray &text, const QByteArray &dateHeader,
                                       const QDateTime &now)
{
    // One that came twice is one line to Qt, with a comma; the longer wait holds. Parts of a second count.
    std::optional<Milliseconds> longest;
    const QList<QByteArray> parts = text.split(',');
    for (const QByteArray &part : parts)
        if (number(part)) {
            constexpr double most = 1e15;
            const double seconds = std::min(part.trimmed().toDouble(), most);
            longest =
                std::max(longest.value_or(Milliseconds(0)), Milliseconds(qint64(std::ceil(seconds * 1000))));
        }
    if (longest)
        return longest;
    const auto until = httpDate(text);
    if (!until)
        return std::nullopt;
    const QDateTime from = httpDate(dateHeader).value_or(now);
    return Milliseconds(std::max<qint64>(from.msecsTo(*until), 0));
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
