#include "app/highlevel/rate_headers.h"

#include "app/highlevel/written_moment.h"

#include <QRegularExpression>

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

/// A number as large as a Unix time of our days is that moment, in seconds (10 digits) or milliseconds (13),
/// and no count of anything.
std::optional<Milliseconds> untilUnixTime(const QByteArray &text, qint64 from)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    const bool isSeconds = ok && value >= 1e9 && value < 1e10;
    const bool isMilliseconds = ok && value >= 1e12 && value < 1e13;
    if (!isSeconds && !isMilliseconds)
        return std::nullopt;
    const auto moment = qint64(std::ceil(isSeconds ? value * 1000 : value));
    return Milliseconds(std::max<qint64>(moment - from, 0));
}

std::optional<Milliseconds> milliseconds(const QByteArray &text)
{
    const auto value = number(text);
    return value ? std::optional(Milliseconds(*value)) : std::nullopt;
}

/// How many milliseconds one of it has; nothing for what is no unit of time.
std::optional<double> unitOf(const QString &name)
{
    struct Unit
    {
        QStringView names;
        double milliseconds;
    };
    static constexpr Unit units[] = {{u" ms msec msecs millisecond milliseconds ", 1},
                                     {u" s sec secs second seconds ", 1'000},
                                     {u" m min mins minute minutes ", 60'000},
                                     {u" h hr hrs hour hours ", 3'600'000},
                                     {u" d day days ", 86'400'000}};
    for (const Unit &unit : units)
        if (unit.names.contains(QLatin1Char(' ') + name + QLatin1Char(' ')))
            return unit.milliseconds;
    return std::nullopt;
}

/// `120 s`, `500ms`, `1h 30m`, `PT1M30S`, `00:01:00`.
std::optional<double> millisecondsWithUnits(QString text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d+):(\\d{2}):(\\d{2}(?:\\.\\d+)?)$"));
    if (const auto match = clock.match(text); match.hasMatch())
        return ((match.captured(1).toDouble() * 60 + match.captured(2).toDouble()) * 60 +
                match.captured(3).toDouble()) *
               1'000;
    // ISO 8601 has the same letters, behind a P for days and a T for less.
    static const QRegularExpression iso(QStringLiteral("^p([\\d.]+d)?(t[\\d.hms]+)?$"));
    if (iso.match(text).hasMatch())
        text.remove(QLatin1Char('p')).remove(QLatin1Char('t'));
    static const QRegularExpression part(QStringLiteral("\\s*(\\d+(?:\\.\\d+)?|\\.\\d+)\\s*([a-z]+)\\s*"));
    double sum = 0;
    qsizetype from = 0;
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto unit = unitOf(match.captured(2));
        if (!unit || match.capturedStart() != from)
            return std::nullopt;
        sum += match.captured(1).toDouble() * *unit;
        from = match.capturedEnd();
    }
    return from > 0 && from == text.size() ? std::optional(sum) : std::nullopt;
}

/// A number of seconds, or with its unit said; parts of a millisecond count.
std::optional<Milliseconds> spokenDuration(const QByteArray &text)
{
    constexpr double most = 1e18;
    if (number(text))
        return Milliseconds(qint64(std::min(std::ceil(text.trimmed().toDouble() * 1'000), most)));
    const auto spoken = millisecondsWithUnits(QString::fromLatin1(text).trimmed().toLower());
    return spoken ? std::optional(Milliseconds(qint64(std::min(std::ceil(*spoken), most)))) : std::nullopt;
}

/// By the answer's own clock, where it says it: ours may be wrong.
qint64 whenAnswered(const QByteArray &dateHeader, const QDateTime &now)
{
    return writtenMoment(QString::fromLatin1(dateHeader)).value_or(now.toMSecsSinceEpoch());
}

std::optional<Milliseconds> retryAfter(const QByteArray &text, const QByteArray &dateHeader,
                                       const QDateTime &now)
{
    const qint64 from = whenAnswered(dateHeader, now);
    // One that came twice is one line to Qt, with a comma; the longer wait holds. The comma within a date
    // cuts off the day of the week, which says nothing more.
    std::optional<Milliseconds> longest;
    const QList<QByteArray> parts = text.split(',');
    for (const QByteArray &part : parts) {
        std::optional<Milliseconds> wait = untilUnixTime(part, from);
        if (!wait)
            wait = spokenDuration(part);
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
    const QByteArray reset = header("X-RateLimit-Daily-Reset");
    const auto until = untilUnixTime(reset, whenAnswered(header("Date"), now));
    return {.max = count(header("X-RateLimit-Max")),
            .interval = milliseconds(header("X-RateLimit-Interval-Milliseconds")),
            .remaining = count(header("X-RateLimit-Remaining")),
            .dailyMax = count(header("X-RateLimit-Limit-Daily")),
            .dailyRemaining = count(header("X-RateLimit-Daily-Remaining")),
            .dailyReset = until ? until : milliseconds(reset),
            .retryAfter = retryAfter(header("Retry-After"), header("Date"), now)};
}

} // namespace highlevel
