#include "ui/deletion/outcome_words.h"

#include "app/base/shown_text.h"
#include "ui/conversations/conversation_words.h"
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

/// In our own words; empty where HighLevel's answer is all that there is to say.
QString proofWords(const deletion::Report &report)
{
    const deletion::Evidence &evidence = report.evidence;
    switch (evidence.proof) {
    case Proof::Answered:
        return report.state == State::NotDeleted && evidence.httpStatus == 200
                   ? OutcomeWords::tr("200, but HighLevel said success: false")
                   : QString();
    case Proof::GoneAfterLostAnswer:
        return asTheAnswerWas(evidence,
                              OutcomeWords::tr("The answer was lost; a check shows that it is gone."),
                              OutcomeWords::tr("The answer was no proof; a check shows that it is gone."),
                              OutcomeWords::tr("The answer was an error; a check shows that it is gone."));
    case Proof::GoneAfterCrash:
        return OutcomeWords::tr("The program ended in between; a check shows that it is gone. It may "
                                "have been somebody else.");
    case Proof::GoneWhenAskedAgain:
        return OutcomeWords::tr("HighLevel did not say at first. Asked again, it is gone: by this deletion, "
                                "or by somebody since.");
    case Proof::SeenAlive:
        return asTheAnswerWas(evidence,
                              OutcomeWords::tr("The answer was lost; it was still there when checked."),
                              OutcomeWords::tr("The answer was no proof; it was still there when checked."),
                              OutcomeWords::tr("The answer was an error; it was still there when checked."));
    case Proof::Changed:
        return changesIn(evidence.changes);
    case Proof::NotLookedAt:
        return OutcomeWords::tr("It could not be looked at first.");
    case Proof::NotSaid:
        return OutcomeWords::tr("HighLevel does not say what became of it.");
    case Proof::GoneBefore:
    case Proof::None:
        break;
    }
    return {};
}

/// The words of the answer that the outcome is known by; empty where it is known by another way.
QString proofQuote(const deletion::Report &report)
{
    const deletion::Evidence &evidence = report.evidence;
    switch (evidence.proof) {
    case Proof::Answered:
        return proofWords(report).isEmpty() ? quoted(evidence) : QString();
    case Proof::GoneWhenAskedAgain:
    case Proof::Changed:
    case Proof::None:
        return {};
    default:
        return quoted(evidence);
    }
}

QString howItIsKnown(const deletion::Report &report)
{
    return QStringList{proofWords(report), proofQuote(report)}.join(QLatin1Char(' ')).trimmed();
}

/// Which request the two moments of the evidence are of, and whether it was answered: beside a DELETE whose
/// answer was lost they are those of the check, and a check that found nothing out may have had no answer.
std::pair<QString, QString> requestWords(Proof proof)
{
    switch (proof) {
    case Proof::Answered:
        return {OutcomeWords::tr("Asked: %1"), OutcomeWords::tr("Answered: %1")};
    case Proof::None:
    case Proof::NotLookedAt:
    case Proof::NotSaid:
        return {OutcomeWords::tr("Check asked: %1"), OutcomeWords::tr("Check ended: %1")};
    default:
        return {OutcomeWords::tr("Check asked: %1"), OutcomeWords::tr("Check answered: %1")};
    }
}

/// What HighLevel refused, made anew from the evidence, which keeps no kind of error: with a record nothing
/// else is left. Nothing where the outcome is known by another way, or where somebody in between may have
/// been the one who spoke, as with a 404 that is about an address.
std::optional<highlevel::ApiError> refusalIn(const deletion::Report &report)
{
    using Kind = highlevel::ApiError::Kind;
    const deletion::Evidence &evidence = report.evidence;
    // Records of before 0.2 have no time of an answer, and called all below 500 a refusal.
    const bool isKnown = report.state == State::NotDeleted && evidence.proof == Proof::Answered &&
                         evidence.answeredAt.isValid();
    if (!isKnown)
        return std::nullopt;
    const bool saysNotFound = evidence.message.contains(QLatin1String("not found"), Qt::CaseInsensitive);
    highlevel::ApiError error{.kind = Kind::BadRequest,
                              .httpStatus = evidence.httpStatus,
                              .highLevelSpoke = true,
                              .messages = {},
                              .error = evidence.error,
                              .traceId = evidence.traceId};
    if (!evidence.message.isEmpty())
        error.messages << evidence.message;
    switch (evidence.httpStatus) {
    case 400:
    case 404:
        if (saysNotFound)
            error.kind = Kind::NotFound;
        else if (evidence.httpStatus == 404)
            return std::nullopt;
        break;
    case 401:
    case 403:
        // One about the token would have paused the deletion, and ended nothing.
        error.kind = Kind::ThisOneRefused;
        break;
    case 422:
        error.kind = Kind::Invalid;
        break;
    default:
        return std::nullopt;
    }
    return error;
}

/// As one looks for it, where the name is not enough.
QStringList whoseItIs(const deletion::PlannedItem &planned)
{
    QStringList parts{base::oneLine(planned.phone), base::oneLine(planned.email)};
    if (!planned.messageType.isEmpty())
        parts << channelName(planned.messageType);
    parts.removeAll(QString());
    return parts.isEmpty() ? QStringList() : QStringList{parts.join(QStringLiteral(" · "))};
}

/// Why, and what to do where it is not deleted.
QStringList plainWords(const deletion::Report &report)
{
    QStringList lines;
    const auto add = [&](const QString &words) {
        if (!words.isEmpty() && !lines.contains(words))
            lines << words;
    };
    if (report.foundAgainAt.isValid())
        add(OutcomeWords::tr("HighLevel said that it is gone; it is still there."));
    if (hasEnded(report.state))
        add(proofWords(report));
    if (report.state == State::Cancelled)
        add(OutcomeWords::tr("Its deletion was undone or stopped before this one was deleted."));
    // A check that failed was asked again until it told, but where the end is not known.
    const bool isChecked =
        report.state == State::Checking || report.state == State::Resting || report.state == State::Unknown;
    if (report.checkError && isChecked)
        add(OutcomeWords::tr("The check failed: %1").arg(whatHappened(*report.checkError)));
    const bool isGone = report.state == State::Deleted || report.state == State::AlreadyGone;
    const highlevel::ApiError *cause = report.deleteError               ? report.deleteError.get()
                                       : report.state == State::Planned ? report.checkError.get()
                                                                        : nullptr;
    if (cause && !isGone) {
        add(whatHappened(*cause));
        add(whatToDo(*cause));
    }
    if (const auto refusal = refusalIn(report); refusal && !cause) {
        add(whatHappened(*refusal));
        // To refresh the list, which is what helps where something is not found, was about that day.
        if (refusal->kind != highlevel::ApiError::Kind::NotFound && !refusal->messages.isEmpty())
            add(whatToDo(*refusal));
    }
    return lines;
}

/// HighLevel's, or whose they are; empty where no answer came.
QString theirWords(const deletion::Report &report)
{
    const QString quote = hasEnded(report.state) ? proofQuote(report) : QString();
    if (report.deleteError)
        if (QString said = whoSaidWhat(*report.deleteError); !said.isEmpty())
            return said;
    if (const auto refusal = refusalIn(report))
        return whoSaidWhat(*refusal);
    return quote.isEmpty() ? QString() : OutcomeWords::tr("Answer: %1").arg(quote);
}

/// For whoever helps.
QStringList technicalDetails(const deletion::Report &report)
{
    QStringList lines;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << label.arg(value);
    };
    if (report.at.isValid())
        add(OutcomeWords::tr("Time: %1"), exactMoment(report.at));
    if (report.foundAgainAt.isValid())
        add(OutcomeWords::tr("Seen again: %1"), exactMoment(report.foundAgainAt));
    if (report.evidence.answeredAt.isValid() && hasEnded(report.state)) {
        const auto [asked, answered] = requestWords(report.evidence.proof);
        add(asked, exactMoment(report.evidence.askedAt));
        add(answered, exactMoment(report.evidence.answeredAt));
    }
    add(OutcomeWords::tr("Conversation: %1"), report.planned.id.toString());
    const highlevel::ApiError *error = report.deleteError.get();
    add(OutcomeWords::tr("Error: %1"), base::oneLine(error ? error->error : report.evidence.error, 500));
    add(OutcomeWords::tr("Trace ID: %1"),
        base::oneLine(error ? error->traceId : report.evidence.traceId, 500));
    if (error) {
        add(OutcomeWords::tr("Network: %1"), base::oneLine(error->faultText, 500));
        if (!error->body.isEmpty())
            lines << QString() << OutcomeWords::tr("The answer as it came:")
                  << base::manyLines(QString::fromUtf8(error->body));
    }
    if (report.checkError)
        lines << QString() << OutcomeWords::tr("The last check:") << allDetails(*report.checkError);
    return lines;
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
    QStringList lines{outcomeWord(report) + QStringLiteral(" – ") +
                      base::apart(base::oneLine(report.planned.contact))};
    lines << whoseItIs(report.planned);
    lines << plainWords(report);
    if (const QString words = theirWords(report); !words.isEmpty())
        lines << QString() << words;
    lines << QString() << technicalDetails(report);
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
