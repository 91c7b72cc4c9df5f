#include "ui/conversations/conversation_words.h"

#include "app/base/shown_text.h"
#include "app/conversations/channel.h"
#include "ui/parts/icon.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

using conversations::Channel;

constexpr qsizetype kNameLetters = 120;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("ConversationWords", text, nullptr, n);
}

} // namespace

QString channelGroupName(Channel channel)
{
    switch (channel) {
    case Channel::Sms:
        return tr("SMS");
    case Channel::Email:
        return tr("E-mail");
    case Channel::Call:
        return tr("Call");
    case Channel::Voicemail:
        return tr("Voicemail");
    case Channel::WhatsApp:
        return tr("WhatsApp");
    case Channel::Facebook:
        return tr("Facebook");
    case Channel::Instagram:
        return tr("Instagram");
    case Channel::TikTok:
        return tr("TikTok");
    case Channel::WebChat:
        return tr("Web chat");
    case Channel::Review:
        return tr("Review");
    case Channel::Form:
        return tr("Form");
    case Channel::Activity:
        return tr("Activity");
    case Channel::Other:
        break;
    }
    return tr("Other");
}

QString channelName(const QString &messageType)
{
    if (const Channel channel = conversations::channelOf(messageType); channel != Channel::Other)
        return channelGroupName(channel);
    const QString readable = base::oneLine(conversations::readableType(messageType), 40);
    return readable.isEmpty() ? tr("Unknown") : readable;
}

QIcon channelIcon(const QString &messageType)
{
    switch (conversations::channelOf(messageType)) {
    case Channel::Sms:
        return icon(QStringLiteral("sms"));
    case Channel::Email:
        return icon(QStringLiteral("email"));
    case Channel::Call:
    case Channel::Voicemail:
        return icon(QStringLiteral("call"));
    case Channel::WhatsApp:
    case Channel::Facebook:
    case Channel::Instagram:
    case Channel::TikTok:
    case Channel::WebChat:
        return icon(QStringLiteral("chat"));
    case Channel::Review:
        return icon(QStringLiteral("review"));
    case Channel::Form:
    case Channel::Activity:
    case Channel::Other:
        break;
    }
    return icon(QStringLiteral("other"));
}

QString contactLabel(const highlevel::Conversation &conversation)
{
    for (const QString *text : {&conversation.contactName, &conversation.email, &conversation.phone})
        if (QString shown = base::oneLine(*text, kNameLetters); !shown.isEmpty())
            return shown;
    return tr("No name");
}

QString concernWords(conversations::Concern concern, int count)
{
    using conversations::Concern;
    const QString number = QLocale().toString(count);
    switch (concern) {
    case Concern::Unread:
        return tr("%1 with unread messages").arg(number);
    case Concern::Starred:
        return tr("%1 starred").arg(number);
    case Concern::Assigned:
        return tr("%1 assigned to somebody").arg(number);
    case Concern::Recent:
        return tr("%1 with a message in the last 24 hours").arg(number);
    }
    return {};
}

QString whenLabel(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toLocalTime();
    const qint64 seconds = local.secsTo(now);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (seconds >= 0 && seconds < 60)
        return tr("just now");
    if (seconds >= 0 && seconds < 3600)
        return tr("%1 min ago").arg(seconds / 60);
    if (seconds >= 0 && days == 0)
        return tr("%1 h ago").arg(seconds / 3600);
    if (days == 1)
        return tr("yesterday");
    const QLocale locale;
    if (days > 1 && days < 7)
        return locale.toString(local.date(), QStringLiteral("dddd"));
    if (local.date().year() == now.toLocalTime().date().year())
        return locale.toString(local.date(), QStringLiteral("d MMM"));
    return locale.toString(local.date(), QStringLiteral("d MMM yyyy"));
}

QString exactMoment(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QStringLiteral("dddd, d MMMM yyyy, HH:mm:ss"));
}

} // namespace ui
