#include "ui/deletion/outcome_words.h"

#include "ui/conversations/conversation_words.h"
#include "ui/error_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

using deletion::State;

QString tr(const char *text)
{
    return QCoreApplication::translate("OutcomeWords", text);
}

} // namespace

QString outcomeWord(const deletion::Report &report)
{
    switch (report.state) {
    case State::Planned:
        return report.deleteError || report.checkError ? tr("Not deleted yet") : tr("Waiting");
    case State::Vetting:
        return tr("Looking for news…");
    case State::Recording:
    case State::Sending:
        return tr("Deleting…");
    case State::Checking:
        return tr("Unknown – being checked");
    case State::Resting:
        return report.httpStatus > 0 || report.deleteError ? tr("Unknown – being checked")
                                                           : tr("Not deleted yet");
    case State::Closing:
        return tr("Writing it down…");
    case State::Skipped:
        return tr("Skipped");
    case State::Deleted:
        return tr("Deleted");
    case State::AlreadyGone:
        return tr("Already gone");
    case State::NotDeleted:
        return tr("Not deleted");
    case State::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString outcomeReason(const deletion::Report &report)
{
    if (report.state == State::Skipped)
        return tr("Something new came in since it was listed");
    if (report.state == State::Deleted && report.deleteError)
        return tr("The answer was lost; a check shows that it is gone");
    if (report.state == State::Deleted)
        return report.httpStatus > 0 ? QString::number(report.httpStatus)
                                     : tr("A check showed that it is gone");
    if ((report.state == State::Checking || report.state == State::Resting) && report.checkError)
        return tr("The check failed: %1").arg(whatHappened(*report.checkError));
    if (report.deleteError) {
        const QString literal = wordForWord(*report.deleteError);
        if (report.state == State::NotDeleted && report.deleteError->mayHaveBeenCarriedOut())
            return tr("The answer was lost; it was still there when checked. %1").arg(literal);
        // The network's own word, such as ConnectionRefusedError, is for the details.
        return report.deleteError->httpStatus > 0 ? literal : whatHappened(*report.deleteError);
    }
    if (report.saidNoSuccess)
        return tr("200, but HighLevel said success: false");
    if (report.state == State::Planned && report.checkError)
        return report.checkError->httpStatus > 0 ? wordForWord(*report.checkError)
                                                 : whatHappened(*report.checkError);
    if (report.state == State::NotDeleted && report.checkError)
        return tr("It could not be checked for news first: %1").arg(whatHappened(*report.checkError));
    // Of a batch taken up after a restart only the journal's words are left.
    if (report.state == State::NotDeleted && report.httpStatus > 0)
        return QStringLiteral("%1 %2").arg(report.httpStatus).arg(report.message);
    return {};
}

QString outcomeDetails(const deletion::Report &report)
{
    QStringList lines{outcomeWord(report) + QStringLiteral(" – ") + report.planned.contact,
                      tr("Conversation: %1").arg(report.planned.id.toString()), exactMoment(report.at),
                      QString()};
    if (report.deleteError)
        lines << allDetails(*report.deleteError);
    else if (!outcomeReason(report).isEmpty())
        lines << tr("Answer: %1").arg(outcomeReason(report));
    if (report.state == State::Deleted && report.deleteError)
        lines << QString()
              << tr("HighLevel's answer to the deletion was lost. A check afterwards showed that the "
                    "conversation is gone.");
    if (!report.errorWord.isEmpty())
        lines << tr("Error: %1").arg(report.errorWord);
    if (!report.traceId.isEmpty())
        lines << tr("Trace ID: %1").arg(report.traceId);
    if (report.checkError)
        lines << QString() << tr("The last check:") << allDetails(*report.checkError);
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
