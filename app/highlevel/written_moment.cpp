#include "app/highlevel/written_moment.h"

#include <QDateTime>
#include <QRegularExpression>

namespace highlevel {

namespace {

constexpr int kHour = 3'600;

/// A time of day and what it is ahead of UTC by.
struct Zoned
{
    QString moment;
    int aheadSeconds = 0;
};

/// How far a named zone of North America is ahead of UTC, as RFC 2822 has them; never more than zero.
int americanZone(QChar place, QChar season)
{
    const int standard = -5 - int(QStringLiteral("ECMP").indexOf(place));
    return (season == u'D' ? standard + 1 : standard) * kHour;
}

/// The zone, cut off its end. Nothing where it is none that there is.
std::optional<Zoned> withoutZone(const QString &text)
{
    static const QRegularExpression zone(
        QStringLiteral(
            "(?<=[\\d.])\\s*(?:Z|UTC?|GMT|([ECMP])([SD])T|(?:UTC|GMT)?([+-])(\\d{2}):?(\\d{2})?)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = zone.match(text);
    if (!match.hasMatch())
        return Zoned{.moment = text};
    Zoned cut{.moment = text.left(match.capturedStart())};
    if (match.hasCaptured(1)) {
        cut.aheadSeconds = americanZone(match.captured(1).at(0).toUpper(), match.captured(2).at(0).toUpper());
    } else if (match.hasCaptured(3)) {
        constexpr int farthestHours = 14;
        const int hours = match.capturedView(4).toInt();
        const int minutes = match.capturedView(5).toInt();
        if (hours > farthestHours || minutes >= 60)
            return std::nullopt;
        cut.aheadSeconds = (hours * kHour + minutes * 60) * (match.capturedView(3) == u"-" ? -1 : 1);
    }
    return cut;
}

int yearOf(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() != 2)
        return year;
    constexpr int firstOfLastCentury = 50; // RFC 2822, obs-year
    return year + (year < firstOfLastCentury ? 2000 : 1900);
}

/// ISO 8601 as it is usually written, from its short form (20231114T221320) and from one with slashes.
QString asUsual(QString text)
{
    static const QRegularExpression basic(
        QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression slashes(QStringLiteral("^(\\d{4})/(\\d{2})/(\\d{2})(?!\\d)"));
    return text.replace(basic, QStringLiteral("\\1-\\2-\\3T\\4:\\5:\\6"))
        .replace(slashes, QStringLiteral("\\1-\\2-\\3"));
}

/// A date whose month has a name, in UTC.
QDateTime withNamedMonth(const QString &text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(?:[a-z]+\\s*,?\\s*)?(?<day>\\d{1,2})[\\s-]+(?<month>[a-z]{3})[a-z]*[\\s-]+"
                       "(?<year>\\d{2}|\\d{4})(?:\\s+(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.\\d*)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearLast(
        QStringLiteral("^[a-z]+\\s*,?\\s+(?<month>[a-z]{3})[a-z]*\\s+(?<day>\\d{1,2})\\s+"
                       "(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)\\s+(?<year>\\d{4})$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(
        QStringLiteral("^(?:[a-z]+\\s*,?\\s+)?(?<month>[a-z]{3})[a-z]*\\s+(?<day>\\d{1,2})\\s*,?\\s+"
                       "(?<year>\\d{4})(?:\\s*,?\\s+(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?))?$"),
        QRegularExpression::CaseInsensitiveOption);
    auto match = dayFirst.match(text);
    for (const QRegularExpression *form : {&yearLast, &monthFirst})
        if (!match.hasMatch())
            match = form->match(text);
    static const QStringList months =
        QStringLiteral("jan feb mar apr may jun jul aug sep oct nov dec").split(u' ');
    const int month = int(months.indexOf(match.captured(QStringLiteral("month")).toLower())) + 1;
    const QDate date(yearOf(match.capturedView(QStringLiteral("year"))), month,
                     match.capturedView(QStringLiteral("day")).toInt());
    const QString clock = match.captured(QStringLiteral("time"));
    const QTime time = clock.isEmpty()
                           ? QTime(0, 0)
                           : QTime::fromString(clock, clock.count(u':') > 1 ? QStringLiteral("H:mm:ss")
                                                                            : QStringLiteral("H:mm"));
    return time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace

std::optional<qint64> writtenMoment(const QString &text)
{
    QString trimmed = text.trimmed();
    // No date is longer, and no answer may cost more time than its length is worth.
    constexpr qsizetype longest = 100;
    if (trimmed.size() > longest)
        return std::nullopt;
    trimmed = asUsual(trimmed);
    const bool hasTime = trimmed.contains(u':');
    // A day alone has no zone: what follows its last dash is the day.
    if (!hasTime) {
        QDateTime day = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
        if (!day.isValid())
            day = withNamedMonth(trimmed);
        if (!day.isValid())
            return std::nullopt;
        if (day.timeSpec() == Qt::LocalTime)
            day.setTimeSpec(Qt::UTC);
        return day.toMSecsSinceEpoch();
    }
    static const QRegularExpression comment(QStringLiteral("\\s*\\([^()]*\\)$"));
    auto zoned = withoutZone(trimmed.remove(comment));
    if (!zoned)
        return std::nullopt;
    // The second that is put in where a day is a second longer is the first one of the next minute to us.
    static const QRegularExpression leap(QStringLiteral("(:\\d{2}):60(?!\\d)"));
    const bool isLeapSecond = zoned->moment.contains(leap);
    if (isLeapSecond)
        zoned->moment.replace(leap, QStringLiteral("\\1:59"));
    // UTC is said before it is read: as local time it might be one that a change of the clocks leaves out.
    QDateTime moment = QDateTime::fromString(zoned->moment + u'Z', Qt::ISODateWithMs);
    if (!moment.isValid())
        moment = withNamedMonth(zoned->moment);
    if (!moment.isValid())
        return std::nullopt;
    return moment.toMSecsSinceEpoch() + (isLeapSecond ? 1'000 : 0) - qint64(zoned->aheadSeconds) * 1'000;
}

} // namespace highlevel
