#include "ui/accounts/found_words.h"

#include "app/base/shown_text.h"
#include "ui/moment_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct FoundWords
{
    Q_DECLARE_TR_FUNCTIONS(FoundWords)
};

QString howMany(qint64 conversations)
{
    return conversations == 0 ? FoundWords::tr("no conversations")
                              : FoundWords::tr("%Ln conversations", nullptr, int(conversations));
}

QString newestWords(qint64 moment, const QDate &today)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toLocalTime().date();
    return day == today               ? FoundWords::tr("the newest from today")
           : day == today.addDays(-1) ? FoundWords::tr("the newest from yesterday")
                                      : FoundWords::tr("the newest from %1").arg(dayLabel(day));
}

} // namespace

QString whatIsThere(const highlevel::AccessCheck::Result &found, const QDate &today)
{
    QStringList parts;
    if (found.conversations)
        parts << howMany(*found.conversations);
    if (found.newest)
        parts << newestWords(*found.newest, today);
    return parts.join(QStringLiteral(", "));
}

QString foundSentence(const highlevel::AccessCheck::Result &found, const QString &called, const QDate &today)
{
    const QString there = whatIsThere(found, today);
    const QString name = base::oneLine(found.locationName);
    if (base::isBlank(name))
        return there.isEmpty() ? QString() : FoundWords::tr("%1: %2.").arg(base::apart(called), there);
    return there.isEmpty() ? FoundWords::tr("This is %1.").arg(base::apart(name))
                           : FoundWords::tr("This is %1: %2.").arg(base::apart(name), there);
}

} // namespace ui
