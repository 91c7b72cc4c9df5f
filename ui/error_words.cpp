#include "ui/error_words.h"

#include "app/base/shown_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = highlevel::ApiError::Kind;

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

} // namespace

QString whatHappened(const highlevel::ApiError &error)
{
    switch (error.kind) {
    case Kind::NoConnection:
        return ErrorWords::tr("HighLevel cannot be reached from this computer.");
    case Kind::TlsFailed:
        return ErrorWords::tr(
            "No secure connection could be made: the other side could not prove that it is HighLevel.");
    case Kind::ProxyNeedsSignIn:
        return ErrorWords::tr("This network's proxy wants a sign-in before it lets anything through.");
    case Kind::ProxyRefused:
        return ErrorWords::tr("This network's proxy does not let this computer through to HighLevel.");
    case Kind::TimedOut:
        return ErrorWords::tr("HighLevel did not answer in time.");
    case Kind::ConnectionLost:
        return ErrorWords::tr("The connection was lost before HighLevel's answer was complete.");
    case Kind::Cancelled:
    case Kind::Withdrawn:
        return ErrorWords::tr("The request was cancelled.");
    case Kind::Expired:
        return ErrorWords::tr("The request waited too long and was not sent.");
    case Kind::NotAnAnswer:
        return ErrorWords::tr("Something answered, but not in the way HighLevel does.");
    case Kind::TokenRejected:
        return ErrorWords::tr("HighLevel rejected the token: it is wrong, was rotated or was deleted.");
    case Kind::ScopeMissing:
        return ErrorWords::tr("The token lacks a scope that this needs.");
    case Kind::WrongTokenKind:
        return ErrorWords::tr("This is an agency's token; a sub-account's is needed.");
    case Kind::ProgramFault:
        return ErrorWords::tr(
            "HighLevel did not accept how this program asked. That is a fault of the program.");
    case Kind::LocationForbidden:
        return ErrorWords::tr("The token does not belong to this sub-account.");
    case Kind::ThisOneRefused:
        return ErrorWords::tr("HighLevel refused it for this conversation, though the token works.");
    case Kind::NotFound:
        return ErrorWords::tr("HighLevel did not find what it was asked for.");
    case Kind::WrongAddress:
        return ErrorWords::tr("There is no HighLevel at this address.");
    case Kind::BadRequest:
        return ErrorWords::tr("HighLevel refused this request.");
    case Kind::Invalid:
        return ErrorWords::tr("HighLevel found the request invalid.");
    case Kind::TooManyRequests:
        return ErrorWords::tr("HighLevel's request limit is used up.");
    case Kind::ServerFault:
        return ErrorWords::tr("HighLevel has a fault at the moment.");
    }
    return {};
}

QString whatToDo(const highlevel::ApiError &error)
{
    switch (error.kind) {
    case Kind::NoConnection:
        return ErrorWords::tr("Check the internet connection, then try again.");
    case Kind::TlsFailed:
        return ErrorWords::tr(
            "Check this computer's date, and whether a firewall or virus scanner opens encrypted "
            "connections.");
    case Kind::ProxyNeedsSignIn:
        return ErrorWords::tr(
            "Sign in to the proxy when Threadsweep asks for it. Whoever looks after the network can help.");
    case Kind::ProxyRefused:
        return ErrorWords::tr("Check the proxy in Settings → Network, or ask whoever looks after the network "
                              "to let it through.");
    case Kind::TimedOut:
    case Kind::ConnectionLost:
    case Kind::ServerFault:
    case Kind::Cancelled:
    case Kind::Withdrawn:
    case Kind::Expired:
        return ErrorWords::tr("Try again in a minute.");
    case Kind::NotAnAnswer:
        return ErrorWords::tr("Check the API address, and whether this network wants a sign-in first.");
    case Kind::TokenRejected:
        return ErrorWords::tr(
            "Make a new token in HighLevel (Settings → Private Integrations), and enter it in Threadsweep.");
    case Kind::ScopeMissing:
        return ErrorWords::tr(
            "In HighLevel, open Settings → Private Integrations and tick conversations.readonly, "
            "conversations.write and conversations/message.readonly. The token stays the same.");
    case Kind::WrongTokenKind:
        return ErrorWords::tr(
            "Make the token inside the sub-account: Settings → Private Integrations → Create.");
    case Kind::ProgramFault:
        return ErrorWords::tr("Please report it, with the details.");
    case Kind::LocationForbidden:
        return ErrorWords::tr("Check the location ID, or use a token made in that sub-account.");
    case Kind::NotFound:
        return ErrorWords::tr("Refresh the list.");
    case Kind::WrongAddress:
        return ErrorWords::tr("Check the API address.");
    case Kind::ThisOneRefused:
    case Kind::BadRequest:
    case Kind::Invalid:
        return ErrorWords::tr("See HighLevel's own message; its support may ask for the trace ID.");
    case Kind::TooManyRequests:
        return ErrorWords::tr("Wait a little; it comes back by itself.");
    }
    return {};
}

QString wordForWord(const highlevel::ApiError &error)
{
    if (error.httpStatus == 0)
        return {};
    const QString status = QString::number(error.httpStatus);
    return error.messages.isEmpty() ? status
                                    : status + QLatin1Char(' ') + base::oneLine(error.message(), 500);
}

QString whoSaidWhat(const highlevel::ApiError &error)
{
    const QString words = wordForWord(error);
    if (words.isEmpty())
        return {};
    return error.highLevelSpoke ? ErrorWords::tr("HighLevel's answer: %1").arg(words)
                                : ErrorWords::tr("Somebody else's answer, or a broken one: %1").arg(words);
}

QString allDetails(const highlevel::ApiError &error)
{
    QStringList lines{whatHappened(error), whatToDo(error), QString()};
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << label + QLatin1Char(' ') + base::oneLine(value, 500);
    };
    add(ErrorWords::tr("HTTP status:"),
        error.httpStatus > 0 ? QString::number(error.httpStatus) : ErrorWords::tr("none"));
    for (const QString &message : error.messages)
        add(error.highLevelSpoke ? ErrorWords::tr("Message:") : ErrorWords::tr("It begins:"), message);
    add(ErrorWords::tr("Error:"), error.error);
    add(ErrorWords::tr("Trace ID:"), error.traceId);
    add(ErrorWords::tr("Network:"), error.faultText);
    if (!error.body.isEmpty())
        lines << QString() << ErrorWords::tr("The answer as it came:")
              << base::manyLines(QString::fromUtf8(error.body));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
