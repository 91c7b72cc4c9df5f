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
    case State::Recording:
        return tr("Waiting");
    case State::Sending:
        return tr("Deleting…");
    case State::Checking:
    case State::Resting:
        return tr("Unknown – being checked");
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
    if (report.state == State::Deleted && report.deleteError)
        return tr("The answer was lost; a check shows that it is gone");
    if (report.state == State::Deleted)
        return QString::number(report.httpStatus);
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
    return {};
}

QString outcomeDetails(const deletion::Report &report)
{
    QStringList lines{outcomeWord(report) + QStringLiteral(" – ") + report.contact,
                      tr("Conversation: %1").arg(report.id.toString()), exactMoment(report.at), QString()};
    if (report.deleteError)
        lines << allDetails(*report.deleteError);
    else if (!outcomeReason(report).isEmpty())
        lines << tr("Answer: %1").arg(outcomeReason(report));
    if (report.state == State::Deleted && report.deleteError)
        lines << QString()
              << tr("HighLevel's answer to the deletion was lost. A check afterwards showed that the "
                    "conversation is gone.");
    if (report.checkError)
        lines << QString() << tr("The last check:") << allDetails(*report.checkError);
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
