#include "ui/history/typed_day.h"

namespace ui {

QDate dayIn(const QString &text, const QLocale &locale)
{
    const QString typed = text.trimmed();
    QString shortWithWholeYear = locale.dateFormat(QLocale::ShortFormat);
    if (!shortWithWholeYear.contains(QStringLiteral("yyyy")))
        shortWithWholeYear.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    QStringList formats{QStringLiteral("yyyy-MM-dd"), shortWithWholeYear,
                        locale.dateFormat(QLocale::ShortFormat), locale.dateFormat(QLocale::LongFormat)};
    // Nobody types a nought that says nothing.
    for (const QString &format : QStringList(formats)) {
        QString loose = format;
        loose.replace(QStringLiteral("dd"), QStringLiteral("d"))
            .replace(QStringLiteral("MM"), QStringLiteral("M"));
        if (!format.contains(QStringLiteral("ddd")) && !format.contains(QStringLiteral("MMM")))
            formats << loose;
    }
    for (const QString &format : std::as_const(formats)) {
        QDate day = locale.toDate(typed, format);
        // Qt takes two digits for a year of the last century.
        if (day.isValid() && !format.contains(QStringLiteral("yyyy")))
            day = day.addYears(100);
        if (day.isValid() && day.year() > 1900)
            return day;
    }
    return {};
}

} // namespace ui
