#include "ui/deletion/outcome_words.h"

#include "app/base/shown_text.h"
#include "ui/error_words.h"
#include "ui/moment_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

using deletion::Changes;
using deletion::Proof;
using deletion::State;

struct OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

QString changesIn(const Changes &changes)
{
    QStringList parts;
    QStringList news;
    const auto add = [&](Changes::What what, const QString &words, QStringList *to) {
        if (changes.hold(what))
            *to << words;
    };
    add(Changes::NewMessage, OutcomeWords::tr("a new message"), &parts);
    add(Changes::MoreUnread, OutcomeWords::tr("more unread messages"), &parts);
    add(Changes::ReadBySomebody, OutcomeWords::tr("read by somebody"), &parts);
    add(Changes::Starred, OutcomeWords::tr("starred"), &parts);
    add(Changes::Unstarred, OutcomeWords::tr("no longer starred"), &parts);
    add(Changes::Assigned, OutcomeWords::tr("assigned to somebody else"), &parts);
    add(Changes::Unassigned, OutcomeWords::tr("no longer assigned"), &parts);
    add(Changes::HasMessage, OutcomeWords::tr("the date of its last message"), &news);
    add(Changes::IsUnread, OutcomeWords::tr("that it has unread messages"), &news);
    add(Changes::IsStarred, OutcomeWords::tr("that it is starred"), &news);
    add(Changes::IsAssigned, OutcomeWords::tr("that it is assigned"), &news);
    QStringList sentences;
    if (!parts.isEmpty())
        sentences << OutcomeWords::tr("Since it was listed: %1").arg(parts.join(OutcomeWords::tr(", ")));
    if (!news.isEmpty())
        sentences
            << OutcomeWords::tr("Not known when it was listed: %1").arg(news.join(OutcomeWords::tr(", ")));
    return sentences.join(QStringLiteral(" · "));
}

/// `400 Bad Request`, as HighLevel said it.
QString quoted(const deletion::Evidence &evidence)
{
    QStringList parts;
    if (evidence.httpStatus > 0)
        parts << QString::number(evidence.httpStatus);
    if (!evidence.message.isEmpty())
        parts << base::oneLine(evidence.message, 500);
    return parts.join(QLatin1Char(' '));
}

QString withQuote(const QString &sentence, const QString &quote)
{
    return quote.isEmpty() ? sentence : sentence + QLatin1Char(' ') + quote;
}

/// One of the three: no answer came; one that is no error, and does not hold what HighLevel's answer to a
/// DELETE holds; or an error.
QString asTheAnswerWas(const deletion::Evidence &evidence, const QString &lost, const QString &noProof,
                       const QString &error)
{
    if (evidence.httpStatus == 0)
        return lost;
    constexpr int firstOfErrors = 400;
    return evidence.httpStatus < firstOfErrors ? noProof : error;
}

QString howItIsKnown(const deletion::Report &report)
{
    const deletion::Evidence &evidence = report.evidence;
    const QString quote = quoted(evidence);
    switch (evidence.proof) {
    case Proof::Answered:
        return report.state == State::NotDeleted && evidence.httpStatus == 200
                   ? OutcomeWords::tr("200, but HighLevel said success: false")
                   : quote;
    case Proof::GoneAfterLostAnswer:
        return withQuote(
            asTheAnswerWas(evidence, OutcomeWords::tr("The answer was lost; a check shows that it is gone."),
                           OutcomeWords::tr("The answer was no proof; a check shows that it is gone."),
                           OutcomeWords::tr("The answer was an error; a check shows that it is gone.")),
            quote);
    case Proof::GoneAfterCrash:
        return withQuote(
            OutcomeWords::tr("The program ended in between; a check shows that it is gone. It may "
                             "have been somebody else."),
            quote);
    case Proof::GoneWhenAskedAgain:
        return OutcomeWords::tr("HighLevel did not say at first. Asked again, it is gone: by this deletion, "
                                "or by somebody since.");
    case Proof::GoneBefore:
        return quote;
    case Proof::SeenAlive:
        return withQuote(
            asTheAnswerWas(evidence,
                           OutcomeWords::tr("The answer was lost; it was still there when checked."),
                           OutcomeWords::tr("The answer was no proof; it was still there when checked."),
                           OutcomeWords::tr("The answer was an error; it was still there when checked.")),
            quote);
    case Proof::Changed:
        return changesIn(evidence.changes);
    case Proof::NotLookedAt:
        return withQuote(OutcomeWords::tr("It could not be looked at first."), quote);
    case Proof::NotSaid:
        return withQuote(OutcomeWords::tr("HighLevel does not say what became of it."), quote);
    case Proof::None:
        break;
    }
    return {};
}

QString shortly(const highlevel::ApiError &error)
{
    // The network's own word, such as ConnectionRefusedError, is for the details.
    return error.httpStatus > 0 ? wordForWord(error) : whatHappened(error);
}

} // namespace

QString outcomeWord(const deletion::Report &report)
{
    switch (report.state) {
    case State::Planned:
        return report.deleteError || report.checkError ? OutcomeWords::tr("Not deleted yet")
                                                       : OutcomeWords::tr("Not sent yet");
    case State::Looking:
        return OutcomeWords::tr("Checking for changes…");
    case State::RecordingIntent:
    case State::Sending:
        return OutcomeWords::tr("Deleting…");
    case State::Checking:
        return report.isRecord ? OutcomeWords::tr("May have been sent")
                               : OutcomeWords::tr("Unknown – being checked");
    case State::Resting:
        return report.wasSent ? OutcomeWords::tr("Unknown – being checked")
                              : OutcomeWords::tr("Not deleted yet");
    case State::RecordingOutcome:
        return OutcomeWords::tr("Writing it down…");
    case State::Skipped:
        return OutcomeWords::tr("Skipped");
    case State::Deleted:
        return report.foundAgainAt.isValid() ? OutcomeWords::tr("Deleted – found again")
                                             : OutcomeWords::tr("Deleted");
    case State::AlreadyGone:
        return report.foundAgainAt.isValid() ? OutcomeWords::tr("Already gone – found again")
                                             : OutcomeWords::tr("Already gone");
    case State::NotDeleted:
        return OutcomeWords::tr("Not deleted");
    case State::Cancelled:
        return OutcomeWords::tr("Cancelled");
    case State::Unknown:
        return OutcomeWords::tr("Unknown");
    }
    return {};
}

QString outcomeReason(const deletion::Report &report)
{
    if (report.foundAgainAt.isValid())
        return OutcomeWords::tr("HighLevel said that it is gone; it is still there.");
    if (hasEnded(report.state))
        return howItIsKnown(report);
    if (report.state == State::Checking || report.state == State::Resting)
        return report.checkError
                   ? OutcomeWords::tr("The check failed: %1").arg(whatHappened(*report.checkError))
                   : QString();
    if (report.deleteError)
        return shortly(*report.deleteError);
    return report.state == State::Planned && report.checkError ? shortly(*report.checkError) : QString();
}

QString outcomeDetails(const deletion::Report &report)
{
    QStringList lines{
        outcomeWord(report) + QStringLiteral(" – ") + base::apart(base::oneLine(report.planned.contact)),
        OutcomeWords::tr("Conversation: %1").arg(report.planned.id.toString()), exactMoment(report.at)};
    if (report.foundAgainAt.isValid())
        lines << OutcomeWords::tr("Seen again: %1").arg(exactMoment(report.foundAgainAt));
    lines << QString();
    if (const QString why = howItIsKnown(report); hasEnded(report.state) && !why.isEmpty())
        lines << OutcomeWords::tr("Answer: %1").arg(why);
    if (report.evidence.answeredAt.isValid() && hasEnded(report.state))
        lines << OutcomeWords::tr("Asked: %1").arg(exactMoment(report.evidence.askedAt))
              << OutcomeWords::tr("Answered: %1").arg(exactMoment(report.evidence.answeredAt));
    if (report.deleteError)
        lines << QString() << allDetails(*report.deleteError);
    else {
        if (!report.evidence.error.isEmpty())
            lines << OutcomeWords::tr("Error: %1").arg(base::oneLine(report.evidence.error));
        if (!report.evidence.traceId.isEmpty())
            lines << OutcomeWords::tr("Trace ID: %1").arg(base::oneLine(report.evidence.traceId));
    }
    if (report.checkError)
        lines << QString() << OutcomeWords::tr("The last check:") << allDetails(*report.checkError);
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
