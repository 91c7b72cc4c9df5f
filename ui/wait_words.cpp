#include "ui/wait_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ui {

namespace {

struct WaitWords
{
    Q_DECLARE_TR_FUNCTIONS(WaitWords)
};

} // namespace

QString waitSentence(const highlevel::Wait &wait, base::Milliseconds now)
{
    using Why = highlevel::Wait::Why;
    constexpr base::Milliseconds worthAWord(10'000);
    const bool told = wait.why == Why::AskedToWait || wait.why == Why::DayUsedUp;
    if (!told || !wait.until || *wait.until - now < worthAWord)
        return {};
    const QDateTime at = QDateTime::currentDateTime().addMSecs((*wait.until - now).count());
    const QString when = at.date() == QDate::currentDate()
                             ? QLocale().toString(at.time(), QLocale::ShortFormat)
                             : QLocale().toString(at, QLocale::ShortFormat);
    return wait.why == Why::DayUsedUp
               ? WaitWords::tr("HighLevel's requests of the day are used up; goes on by itself at %1")
                     .arg(when)
               : WaitWords::tr("HighLevel asks to wait; goes on by itself at %1").arg(when);
}

QString waitInSeconds(const highlevel::Wait &wait, base::Milliseconds now)
{
    constexpr base::Milliseconds worthAWord(3'000);
    constexpr base::Milliseconds aMinute(60'000);
    if (wait.why != highlevel::Wait::Why::AskedToWait || !wait.until)
        return {};
    const base::Milliseconds left = *wait.until - now;
    if (left < worthAWord || left >= aMinute)
        return {};
    return WaitWords::tr("HighLevel asks to wait; goes on by itself in %L1 s")
        .arg((left.count() + 999) / 1000);
}

QString silenceSentence(const highlevel::Wait &wait)
{
    constexpr base::Milliseconds worthAWord(10'000);
    return wait.silence < worthAWord
               ? QString()
               : WaitWords::tr("HighLevel has not answered for %L1 s").arg(wait.silence.count() / 1000);
}

QString waitSentence(const highlevel::RequestLane &lane)
{
    return waitSentence(lane.waiting(), lane.now());
}

} // namespace ui
