#include "ui/moment_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ui {

namespace {

struct MomentWords
{
    Q_DECLARE_TR_FUNCTIONS(MomentWords)
};

/// How a language writes what Qt has no short form for. Made from its long forms.
struct Patterns
{
    explicit Patterns(const QLocale &spoken)
        : locale(spoken)
        , time(spoken.timeFormat(QLocale::LongFormat))
        , day(spoken.dateFormat(QLocale::LongFormat))
    {
        static const QRegularExpression zone(QStringLiteral("\\s*\\(?t+\\)?"));
        static const QRegularExpression dayOfTheWeek(QStringLiteral("dddd\\P{L}*"));
        static const QRegularExpression words(QStringLiteral("\\s*'[^']*'")); // `3 de março de 2024`
        static const QRegularExpression year(QStringLiteral("\\P{L}*yyyy.*$"));
        time.remove(zone);
        day.remove(dayOfTheWeek).remove(words).replace(QLatin1String("MMMM"), QLatin1String("MMM"));
        dayOfThisYear = day;
        dayOfThisYear.remove(year);
    }

    QLocale locale;
    QString time;
    QString day;
    QString dayOfThisYear;
};

/// Kept, as every row that is painted asks for it.
const Patterns &patterns()
{
    thread_local Patterns kept{QLocale()};
    if (kept.locale != QLocale())
        kept = Patterns(QLocale());
    return kept;
}

} // namespace

QString whenLabel(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 seconds = local.secsTo(now);
    const qint64 days = local.date().daysTo(today);
    if (seconds >= 0 && seconds < 60)
        return MomentWords::tr("just now");
    if (seconds >= 0 && seconds < 3600)
        return MomentWords::tr("%1 min ago").arg(seconds / 60);
    if (seconds >= 0 && days == 0)
        return MomentWords::tr("%1 h ago").arg(seconds / 3600);
    if (days == 1)
        return MomentWords::tr("yesterday");
    const Patterns &p = patterns();
    if (days > 1 && days < 7)
        return p.locale.toString(local.date(), QStringLiteral("dddd"));
    return local.date().year() == today.year() ? p.locale.toString(local.date(), p.dayOfThisYear)
                                               : dayLabel(local.date());
}

QString whenAndTimeLabel(const QDateTime &moment, const QDateTime &now)
{
    const QString label = whenLabel(moment, now);
    const QDateTime local = moment.toLocalTime();
    const qint64 seconds = local.secsTo(now);
    const bool isToday = seconds >= 0 && (seconds < 3600 || local.date() == now.toLocalTime().date());
    //: a day, and a time of day: "yesterday, 14:02"
    return isToday
               ? label
               : MomentWords::tr("%1, %2").arg(label, QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString minuteLabel(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return dayLabel(local.date()) + QLatin1Char(' ') + QLocale().toString(local.time(), QLocale::ShortFormat);
}

QString dayLabel(const QDate &day)
{
    const Patterns &p = patterns();
    return p.locale.toString(day, p.day);
}

QString clockTime(const QDateTime &moment)
{
    const Patterns &p = patterns();
    return p.locale.toString(moment.toLocalTime().time(), p.time);
}

QString exactMoment(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), QLocale::LongFormat) + QLatin1String(", ") +
           clockTime(moment);
}

} // namespace ui
