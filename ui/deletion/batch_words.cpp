#include "ui/deletion/batch_words.h"

#include "app/base/shown_text.h"
#include "app/deletion/past_batch.h"
#include "ui/deletion/time_left.h"
#include "ui/error_words.h"
#include "ui/moment_words.h"
#include "ui/wait_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ui {

namespace {

using deletion::PauseReason;
using deletion::Stage;
using deletion::State;

struct BatchWords
{
    Q_DECLARE_TR_FUNCTIONS(BatchWords)
};

QString number(qint64 n)
{
    return QLocale().toString(n);
}

QString conversations(int n)
{
    return BatchWords::tr("%Ln conversations", nullptr, n);
}

/// More follows it in the same line.
QString withoutFullStop(QString sentence)
{
    if (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return sentence;
}

/// Of several reasons the one that somebody must do something about is said first.
QString pauseSentence(const deletion::BatchStatus &s)
{
    if (s.pauses.holds(PauseReason::Journal))
        return BatchWords::tr("What happens cannot be written down, so nothing more is sent");
    if (s.pauses.holds(PauseReason::Token))
        return s.cause && s.cause->kind != highlevel::ApiError::Kind::TokenRejected
                   ? withoutFullStop(whatHappened(*s.cause))
                   : BatchWords::tr("HighLevel no longer accepts this sub-account's token");
    if (s.pauses.holds(PauseReason::Refusals))
        return BatchWords::tr("%1 in a row were not deleted. Look at why, then resume or stop")
            .arg(deletion::kRefusalsInARow);
    if (s.pauses.holds(PauseReason::ManyGone))
        return BatchWords::tr("%1 in a row were gone already. Is somebody else deleting? Resume or stop")
            .arg(deletion::kGoneInARow);
    if (s.pauses.holds(PauseReason::StopBefore))
        return BatchWords::tr("The deletion before it was stopped. Is this one still wanted? Resume or stop");
    if (s.pauses.holds(PauseReason::Person))
        return BatchWords::tr("Paused");
    if (s.pauses.holds(PauseReason::Unclear))
        return s.cause && s.cause->httpStatus == 0
                   ? BatchWords::tr("HighLevel does not answer; goes on by itself when it does")
                   : BatchWords::tr("HighLevel does not answer clearly; goes on by itself when it does");
    return s.cause && s.cause->kind == highlevel::ApiError::Kind::TlsFailed
               ? BatchWords::tr("No safe connection to HighLevel; goes on by itself when there is one")
               : BatchWords::tr("No connection to HighLevel; goes on by itself when it is back");
}

QString pausedSentence(const deletion::BatchStatus &s)
{
    const int waiting = s.total - s.ended() - s.unsettled;
    if (waiting <= 0)
        return pauseSentence(s);
    return pauseSentence(s) + QStringLiteral(" · ") + BatchWords::tr("%Ln are waiting", nullptr, waiting);
}

/// So many of each, named by their words; of none nothing is said.
class Parts
{
public:
    /// `sentence` says `%Ln`, and is marked with `QT_TRANSLATE_N_NOOP`.
    void add(int n, const char *sentence)
    {
        if (n > 0)
            m_list << BatchWords::tr(sentence, nullptr, n);
    }
    void add(const QString &sentence) { m_list << sentence; }

    [[nodiscard]] const QStringList &list() const { return m_list; }
    [[nodiscard]] QString inOneLine() const { return m_list.join(QStringLiteral(" · ")); }

private:
    QStringList m_list;
};

/// How many ended as nobody meant them to.
void addUnmeant(Parts *parts, const deletion::BatchStatus &s)
{
    parts->add(s.tally.of(State::NotDeleted), QT_TRANSLATE_N_NOOP("BatchWords", "%Ln not deleted"));
    parts->add(s.tally.of(State::Skipped), QT_TRANSLATE_N_NOOP("BatchWords", "%Ln skipped"));
    parts->add(s.tally.of(State::Cancelled), QT_TRANSLATE_N_NOOP("BatchWords", "%Ln cancelled"));
    parts->add(s.tally.of(State::Unknown), QT_TRANSLATE_N_NOOP("BatchWords", "%Ln unknown"));
}

/// How many ended how.
Parts ends(const deletion::BatchStatus &s)
{
    Parts parts;
    parts.add(s.tally.of(State::Deleted), QT_TRANSLATE_N_NOOP("BatchWords", "%Ln deleted"));
    parts.add(s.tally.of(State::AlreadyGone), QT_TRANSLATE_N_NOOP("BatchWords", "%Ln already gone"));
    // They were counted above, when that was said of them.
    parts.add(s.foundAgain, QT_TRANSLATE_N_NOOP("BatchWords", "%Ln of these found again"));
    addUnmeant(&parts, s);
    return parts;
}

void addInDoubt(Parts *parts, const deletion::BatchStatus &s)
{
    parts->add(s.inDoubt(), QT_TRANSLATE_N_NOOP("BatchWords", "%Ln being checked"));
}

/// `148 of 312`, or `148 of 312, 5 of them already gone`: those that ended as they were meant to. What was
/// found again is not gone, whatever was said of it before.
QString gone(const deletion::BatchStatus &s)
{
    const int all = std::max(s.tally.of(State::Deleted) + s.tally.of(State::AlreadyGone) - s.foundAgain, 0);
    const int before = std::min(s.tally.of(State::AlreadyGone), all);
    if (before == 0)
        return BatchWords::tr("%1 of %2").arg(number(all), number(s.total));
    return BatchWords::tr("%1 of %2, %Ln of them already gone", nullptr, before)
        .arg(number(all), number(s.total));
}

/// Each number once: what went as it was meant to is told by how far it is.
QString runningSentence(const deletion::BatchStatus &s, std::optional<base::Milliseconds> left)
{
    Parts parts;
    parts.add(s.total == 1 ? BatchWords::tr("Deleting %Ln conversations", nullptr, s.total) : gone(s));
    if (left)
        parts.add(BatchWords::tr("about %1 left").arg(durationWords(roughly(*left))));
    addUnmeant(&parts, s);
    parts.add(s.foundAgain, QT_TRANSLATE_N_NOOP("BatchWords", "%Ln found again"));
    addInDoubt(&parts, s);
    return parts.inOneLine();
}

/// What it came to. What was stopped before its end is not done.
QString endSentence(const deletion::BatchStatus &s, bool wasStopped)
{
    const QString counts = ends(s).list().join(BatchWords::tr(", "));
    return wasStopped && s.tally.of(State::Cancelled) > 0 ? BatchWords::tr("Stopped: %1.").arg(counts)
                                                          : BatchWords::tr("Done: %1.").arg(counts);
}

QString holdSentence(int total, const QString &time)
{
    return BatchWords::tr("%Ln conversations will be deleted in %1. Nothing has been sent yet.", nullptr,
                          total)
        .arg(time);
}

/// No more exact than it can be known, and rather too long: of minutes each, of more five, of hours ten.
qint64 roughMinutes(base::Milliseconds time)
{
    const qint64 minutes = (time.count() + 59'999) / 60'000;
    const qint64 step = minutes <= 10 ? 1 : minutes <= 60 ? 5 : minutes <= 600 ? 10 : 60;
    return (minutes + step - 1) / step * step;
}

QString minutesWords(qint64 minutes)
{
    const int hours = int(minutes / 60);
    const int rest = int(minutes % 60);
    if (hours == 0)
        return BatchWords::tr("%Ln minutes", nullptr, rest);
    QString words = BatchWords::tr("%Ln hours", nullptr, hours);
    if (rest == 0)
        return words;
    //: hours and minutes: "2 hours 10 minutes"
    return BatchWords::tr("%1 %2").arg(words, BatchWords::tr("%Ln minutes", nullptr, rest));
}

/// Of the day's requests only where others may come to miss them.
QString withShare(const QString &sentence, const deletion::Estimate &e)
{
    constexpr double worthAWord = 0.1;
    if (e.shareOfToday < worthAWord || e.newDay != deletion::Estimate::NewDay::NotNeeded)
        return sentence;
    return sentence + QLatin1Char(' ') +
           BatchWords::tr("It uses about %L1 % of the requests that HighLevel still takes today.")
               .arg(int(std::ceil(e.shareOfToday * 100)));
}

/// Likewise of a record, which does not say whether anybody asks about what is open.
Parts recorded(const deletion::BatchStatus &s)
{
    Parts parts = ends(s);
    parts.add(s.unsettled, QT_TRANSLATE_N_NOOP("BatchWords", "%Ln may have been sent"));
    parts.add(s.total - s.ended() - s.unsettled, QT_TRANSLATE_N_NOOP("BatchWords", "%Ln not sent"));
    return parts;
}

} // namespace

QString durationWords(base::Milliseconds duration)
{
    const qint64 seconds = (duration.count() + 999) / 1000;
    if (seconds < 90)
        return BatchWords::tr("%1 s").arg(seconds);
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes < 90)
        return BatchWords::tr("%1 min").arg(minutes);
    return minutes % 60 == 0 ? BatchWords::tr("%1 h").arg(minutes / 60)
                             : BatchWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString batchCounts(const deletion::BatchStatus &s)
{
    Parts parts = ends(s);
    parts.add(s.sending, QT_TRANSLATE_N_NOOP("BatchWords", "%Ln being sent"));
    addInDoubt(&parts, s);
    return parts.inOneLine();
}

QString recordedCounts(const deletion::BatchStatus &s)
{
    return recorded(s).inOneLine();
}

QString batchSentence(const deletion::BatchStatus &s, base::Milliseconds now, const highlevel::Wait &wait,
                      bool wasStopped, std::optional<base::Milliseconds> left)
{
    const QString counts = batchCounts(s);
    const auto with = [&](const QString &sentence) {
        return counts.isEmpty() ? sentence : sentence + QStringLiteral(" · ") + counts;
    };
    if (s.interrupted && !s.hasEnded())
        return with(
            BatchWords::tr("Interrupted: nothing more is sent, the rest is offered at the next start"));
    switch (s.stage) {
    case Stage::UndoWindow:
        return holdSentence(s.total, durationWords(std::max(s.undoUntil - now, base::Milliseconds(0))));
    case Stage::Waiting:
        if (s.isPaused())
            return with(pausedSentence(s));
        if (s.waitsForJournal)
            return with(BatchWords::tr("Waiting: the record of deletions has not been read yet"));
        return with((s.waitsForPaused
                         ? BatchWords::tr("Waiting to delete %1: the deletion before it is paused")
                         : BatchWords::tr("Waiting to delete %1"))
                        .arg(conversations(s.total - s.ended())));
    case Stage::Running:
    case Stage::Settling:
        if (s.isPaused())
            return with(pausedSentence(s));
        if (const QString why = waitInSeconds(wait, now); !why.isEmpty())
            return with(why);
        if (const QString why = waitSentence(wait, now); !why.isEmpty())
            return with(why);
        if (const QString why = silenceSentence(wait); !why.isEmpty())
            return with(why);
        if (s.stage == Stage::Settling && s.inDoubt() > 0)
            return BatchWords::tr("Asking HighLevel about the last ones · %1").arg(counts);
        return runningSentence(s, left ? left : timeLeft(s));
    case Stage::Stopping:
        return with(s.isPaused() ? pauseSentence(s) : BatchWords::tr("Stopping"));
    case Stage::Ended:
        return endSentence(s, wasStopped);
    case Stage::Undone:
        return BatchWords::tr("Undone: nothing was sent for these %Ln conversations.", nullptr, s.total);
    }
    return {};
}

QString interruptedSentence(const deletion::JournalBatch &batch)
{
    const deletion::BatchStatus s = deletion::statusOf(batch);
    QString sentence =
        BatchWords::tr("The deletion of %1 in %2 (%3) was cut short: %4.")
            .arg(number(s.total), base::apart(base::oneLine(batch.head.subAccount)),
                 minuteLabel(batch.head.begunAt), recorded(s).list().join(BatchWords::tr(", ")));
    if (batch.unusable > 0)
        sentence +=
            QLatin1Char(' ') + BatchWords::tr("%Ln entries of the record cannot be read and are left alone.",
                                              nullptr, int(batch.unusable));
    if (!batch.trusted)
        sentence +=
            QLatin1Char(' ') +
            BatchWords::tr("Its record is not as it was written, so nothing of it is deleted any more.");
    return sentence;
}

QString inDeletionWords(const std::optional<deletion::BatchStatus> &status)
{
    if (!status || status->interrupted)
        return BatchWords::tr("deletion cut short");
    if (status->stage == Stage::UndoWindow)
        return BatchWords::tr("will be deleted");
    if (status->isPaused())
        return BatchWords::tr("deletion paused");
    return status->stage == Stage::Waiting ? BatchWords::tr("will be deleted")
                                           : BatchWords::tr("being deleted");
}

QString estimateSentence(const deletion::Estimate &e, const QDateTime &now)
{
    using NewDay = deletion::Estimate::NewDay;
    // The days that people count, and not HighLevel's: that begins at any hour.
    const qint64 nights = now.date().daysTo(now.addMSecs(e.time.count()).date());
    if (e.newDay != NewDay::NotNeeded && nights > 1)
        return BatchWords::tr(
            "Spread over about %Ln days: HighLevel takes only so many requests a day. It goes on by "
            "itself; you can go on working.",
            nullptr, int(nights) + 1);
    if (e.newDay != NewDay::NotNeeded && nights == 1)
        return e.newDay == NewDay::Known
                   ? BatchWords::tr(
                         "Will not end before tomorrow: HighLevel takes only so many requests a day. It goes "
                         "on by itself; you can go on working.")
                   : BatchWords::tr("May not end before tomorrow: HighLevel takes only so many requests a "
                                    "day. It goes on "
                                    "by itself; you can go on working.");
    if (e.time < std::chrono::minutes(1))
        return withShare(BatchWords::tr("Takes less than a minute."), e);
    return withShare(
        BatchWords::tr("Takes about %1; you can go on working.").arg(minutesWords(roughMinutes(e.time))), e);
}

} // namespace ui
