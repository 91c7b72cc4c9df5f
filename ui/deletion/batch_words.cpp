#include "ui/deletion/batch_words.h"

#include "app/deletion/past_batch.h"
#include "ui/error_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ui {

namespace {

using deletion::BatchState;
using deletion::Pause;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("BatchWords", text, nullptr, n);
}

QString number(qint64 n)
{
    return QLocale().toString(n);
}

QString conversations(int n)
{
    return n == 1 ? tr("1 conversation") : tr("%1 conversations").arg(number(n));
}

QString pauseSentence(const deletion::BatchStatus &s)
{
    switch (s.pause) {
    case Pause::Token:
        return s.cause ? whatHappened(*s.cause) : tr("HighLevel rejected the token");
    case Pause::Network:
        return s.cause && s.cause->kind == highlevel::ApiError::Kind::TlsFailed
                   ? tr("No safe connection to HighLevel; goes on by itself when there is one")
                   : tr("No connection to HighLevel; goes on by itself when it is back");
    case Pause::Refusals:
        return tr("%1 in a row were not deleted. Look at why, then resume or stop")
            .arg(deletion::kRefusalsInARow);
    case Pause::Journal:
        return tr("Stopped: what happens cannot be written down. Nothing more is sent");
    case Pause::Person:
    case Pause::None:
        break;
    }
    return tr("Paused");
}

QString runningSentence(const deletion::BatchStatus &s)
{
    QStringList parts{tr("Deleting %1: %2 done").arg(conversations(s.total), number(s.ended()))};
    if (s.perSecond) {
        parts << tr("%1/s").arg(QLocale().toString(*s.perSecond, 'f', 1));
        const double left = (s.total - s.ended()) / *s.perSecond;
        parts << tr("%1 left").arg(durationWords(base::Milliseconds(qint64(std::ceil(left)) * 1000)));
    }
    return parts.join(QStringLiteral("   "));
}

/// How many ended how; what did not occur is not named.
QStringList ends(const deletion::BatchStatus &s)
{
    QStringList parts;
    const auto add = [&](int n, const char *words) {
        if (n > 0)
            parts << tr(words).arg(number(n));
    };
    add(s.deleted, "%1 deleted");
    add(s.alreadyGone, "%1 already gone");
    add(s.notDeleted, "%1 not deleted");
    add(s.skipped, "%1 skipped");
    add(s.cancelled, "%1 cancelled");
    return parts;
}

} // namespace

QString durationWords(base::Milliseconds duration)
{
    const qint64 seconds = (duration.count() + 999) / 1000;
    if (seconds < 90)
        return tr("%1 s").arg(seconds);
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes < 90)
        return tr("%1 min").arg(minutes);
    return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60)
                             : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString batchCounts(const deletion::BatchStatus &s)
{
    QStringList parts = ends(s);
    if (s.unsettled > 0)
        parts << tr("%1 being checked").arg(number(s.unsettled));
    return parts.join(QStringLiteral(" · "));
}

QString batchSentence(const deletion::BatchStatus &s, base::Milliseconds now,
                      std::optional<base::Milliseconds> dayReturns)
{
    const QString counts = batchCounts(s);
    const auto with = [&](const QString &sentence) {
        return counts.isEmpty() ? sentence : sentence + QStringLiteral("   ") + counts;
    };
    switch (s.state) {
    case BatchState::Holding:
        return tr("Deleting %1 in %2")
            .arg(conversations(s.total), durationWords(std::max(s.holdEnds - now, base::Milliseconds(0))));
    case BatchState::Waiting:
        return tr("Waiting to delete %1").arg(conversations(s.total));
    case BatchState::Running:
        if (dayReturns)
            return with(tr("Today's requests are used up; goes on by itself in %1")
                            .arg(durationWords(*dayReturns - now)));
        return s.perSecond ? runningSentence(s) : with(runningSentence(s));
    case BatchState::Paused:
        return with(pauseSentence(s));
    case BatchState::Stopping:
        return with(s.pause == Pause::Token ? pauseSentence(s) : tr("Stopping"));
    case BatchState::Ended:
        return s.total == 1 && counts.isEmpty() ? tr("Done") : counts;
    case BatchState::Undone:
        return tr("Undone: nothing was sent");
    }
    return {};
}

QString pastTitle(const deletion::JournalBatch &batch)
{
    const QString when = QLocale().toString(batch.head.begunAt.toLocalTime(), QLocale::ShortFormat);
    const QString what = tr("%1: %2").arg(when, conversations(int(batch.items.size())));
    return batch.head.user.isEmpty() ? what : tr("%1, by %2").arg(what, batch.head.user);
}

QString pastSentence(const deletion::JournalBatch &batch)
{
    QStringList parts{pastTitle(batch)};
    if (const QString counts = batchCounts(deletion::statusOf(batch)); !counts.isEmpty())
        parts << counts;
    if (!batch.ended)
        parts << tr("interrupted");
    if (batch.unusable > 0)
        parts << tr("%1 entries cannot be read and are left alone").arg(number(batch.unusable));
    return parts.join(QStringLiteral("   "));
}

QString interruptedSentence(const deletion::JournalBatch &batch)
{
    const deletion::BatchStatus s = deletion::statusOf(batch);
    QStringList parts = ends(s);
    if (s.deleted == 0)
        parts.prepend(tr("%1 deleted").arg(number(0)));
    parts << tr("%1 being checked").arg(number(s.unsettled));
    parts << tr("%1 not sent").arg(number(s.total - s.ended() - s.unsettled));
    QString sentence = tr("A batch of %1 was interrupted: %2.").arg(number(s.total), parts.join(tr(", ")));
    if (batch.unusable > 0)
        sentence +=
            QLatin1Char(' ') +
            tr("%1 entries of the journal cannot be read and are left alone.").arg(number(batch.unusable));
    return sentence;
}

QString estimateSentence(const deletion::Estimate &e)
{
    const QString share =
        e.shareOfDay < 0.01 ? tr("under 1 %") : tr("%1 %").arg(std::ceil(e.shareOfDay * 100));
    return tr("%1 requests, about %2 at HighLevel's limit, %3 of the day's requests.")
        .arg(number(e.requests), durationWords(e.time), share);
}

} // namespace ui
