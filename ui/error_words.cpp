#include "ui/error_words.h"

#include "app/base/shown_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = highlevel::ApiError::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("ErrorWords", text);
}

} // namespace

QString whatHappened(const highlevel::ApiError &error)
{
    switch (error.kind) {
    case Kind::NoConnection:
        return tr("HighLevel cannot be reached from this computer.");
    case Kind::TlsFailed:
        return tr("No secure connection could be made: the other side could not prove that it is HighLevel.");
    case Kind::ProxyNeedsSignIn:
        return tr("This network's proxy wants a sign-in before it lets anything through.");
    case Kind::ProxyRefused:
        return tr("This network's proxy does not let this computer through to HighLevel.");
    case Kind::TimedOut:
        return tr("HighLevel did not answer in time.");
    case Kind::ConnectionLost:
        return tr("The connection was lost before HighLevel's answer was complete.");
    case Kind::Cancelled:
    case Kind::Withdrawn:
        return tr("The request was cancelled.");
    case Kind::Expired:
        return tr("The request waited too long and was not sent.");
    case Kind::NotAnAnswer:
        return tr("Something answered, but not in the way HighLevel does.");
    case Kind::TokenRejected:
        return tr("HighLevel rejected the token: it is wrong, was rotated or was deleted.");
    case Kind::ScopeMissing:
        return tr("The token lacks a scope that this needs.");
    case Kind::WrongTokenKind:
        return tr("This is an agency's token; a sub-account's is needed.");
    case Kind::ProgramFault:
        return tr("HighLevel did not accept how this program asked. That is a fault of the program.");
    case Kind::LocationForbidden:
        return tr("The token does not belong to this sub-account.");
    case Kind::NotFound:
        return tr("HighLevel does not know this conversation.");
    case Kind::WrongAddress:
        return tr("There is no HighLevel at this address.");
    case Kind::BadRequest:
        return tr("HighLevel refused this request.");
    case Kind::Invalid:
        return tr("HighLevel found the request invalid.");
    case Kind::TooManyRequests:
        return tr("HighLevel's request limit is used up.");
    case Kind::ServerFault:
        return tr("HighLevel has a fault at the moment.");
    }
    return {};
}

QString whatToDo(const highlevel::ApiError &error)
{
    switch (error.kind) {
    case Kind::NoConnection:
        return tr("Check the internet connection, then try again.");
    case Kind::TlsFailed:
        return tr("Check this computer's date, and whether a firewall or virus scanner opens encrypted "
                  "connections.");
    case Kind::ProxyNeedsSignIn:
        return tr(
            "Sign in to the proxy: this computer's network settings hold its name and password. Whoever "
            "looks after the network can help.");
    case Kind::ProxyRefused:
        return tr(
            "Check the proxy in this computer's network settings, or ask whoever looks after the network "
            "to let it through.");
    case Kind::TimedOut:
    case Kind::ConnectionLost:
    case Kind::ServerFault:
    case Kind::Cancelled:
    case Kind::Withdrawn:
    case Kind::Expired:
        return tr("Try again in a minute.");
    case Kind::NotAnAnswer:
        return tr("Check the API address, and whether this network wants a sign-in first.");
    case Kind::TokenRejected:
        return tr(
            "Make a new token in HighLevel (Settings → Private Integrations) and choose Update token….");
    case Kind::ScopeMissing:
        return tr("In HighLevel, open Settings → Private Integrations and tick conversations.readonly, "
                  "conversations.write and conversations/message.readonly. The token stays the same.");
    case Kind::WrongTokenKind:
        return tr("Make the token inside the sub-account: Settings → Private Integrations → Create.");
    case Kind::ProgramFault:
        return tr("Please report it, with the details.");
    case Kind::LocationForbidden:
        return tr("Check the location ID, or use a token made in that sub-account.");
    case Kind::NotFound:
        return tr("Refresh the list.");
    case Kind::WrongAddress:
        return tr("Check the API address.");
    case Kind::BadRequest:
    case Kind::Invalid:
        return tr("See HighLevel's own message; its support may ask for the trace ID.");
    case Kind::TooManyRequests:
        return tr("Wait a little; it comes back by itself.");
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
    return error.highLevelSpoke ? tr("HighLevel's answer: %1").arg(words)
                                : tr("Somebody else's answer, or a broken one: %1").arg(words);
}

QString allDetails(const highlevel::ApiError &error)
{
    QStringList lines{whatHappened(error), whatToDo(error), QString()};
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << label + QLatin1Char(' ') + base::oneLine(value, 500);
    };
    add(tr("HTTP status:"), error.httpStatus > 0 ? QString::number(error.httpStatus) : tr("none"));
    for (const QString &message : error.messages)
        add(error.highLevelSpoke ? tr("Message:") : tr("It begins:"), message);
    add(tr("Error:"), error.error);
    add(tr("Trace ID:"), error.traceId);
    add(tr("Network:"), error.faultText);
    if (!error.body.isEmpty())
        lines << QString() << tr("The answer as it came:") << base::manyLines(QString::fromUtf8(error.body));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
