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

struct ConversationWords
{
    Q_DECLARE_TR_FUNCTIONS(ConversationWords)
};

} // namespace

QString channelGroupName(Channel channel)
{
    switch (channel) {
    case Channel::Sms:
        return ConversationWords::tr("SMS");
    case Channel::Email:
        return ConversationWords::tr("E-mail");
    case Channel::Call:
        return ConversationWords::tr("Call");
    case Channel::Voicemail:
        return ConversationWords::tr("Voicemail");
    case Channel::WhatsApp:
        return ConversationWords::tr("WhatsApp");
    case Channel::Facebook:
        return ConversationWords::tr("Facebook");
    case Channel::Instagram:
        return ConversationWords::tr("Instagram");
    case Channel::TikTok:
        return ConversationWords::tr("TikTok");
    case Channel::WebChat:
        return ConversationWords::tr("Web chat");
    case Channel::Review:
        return ConversationWords::tr("Review");
    case Channel::Form:
        return ConversationWords::tr("Form");
    case Channel::Activity:
        return ConversationWords::tr("Activity");
    case Channel::Other:
        break;
    }
    return ConversationWords::tr("Other");
}

QString channelCount(Channel channel, int count)
{
    return channelGroupName(channel) + QLatin1Char(' ') + QLocale().toString(count);
}

QString channelName(const QString &messageType)
{
    const Channel channel = conversations::channelOf(messageType);
    if (channel != Channel::Other || conversations::readableType(messageType).isEmpty())
        return channelGroupName(channel);
    return ConversationWords::tr("Other (%1)").arg(messageKind(messageType));
}

QString messageKind(const QString &messageType)
{
    if (const Channel channel = conversations::channelOf(messageType); channel != Channel::Other)
        return channelGroupName(channel);
    if (messageType == QStringLiteral("TYPE_NO_SHOW"))
        return ConversationWords::tr("No show");
    if (messageType.startsWith(QStringLiteral("TYPE_INTERNAL_COMMENT")))
        return ConversationWords::tr("Internal comment");
    const QString readable = base::oneLine(conversations::readableType(messageType), 40);
    return readable.isEmpty() ? ConversationWords::tr("Unknown") : readable;
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
    return ConversationWords::tr("No name");
}

QString concernWords(conversations::Concern concern, int count)
{
    using conversations::Concern;
    switch (concern) {
    case Concern::Unread:
        return ConversationWords::tr("%Ln with unread messages", nullptr, count);
    case Concern::Starred:
        return ConversationWords::tr("%Ln starred", nullptr, count);
    case Concern::Assigned:
        return ConversationWords::tr("%Ln assigned to somebody", nullptr, count);
    case Concern::Recent:
        return ConversationWords::tr("%Ln with a message in the last 24 hours", nullptr, count);
    case Concern::Unknown:
        return ConversationWords::tr("%Ln with details that could not be read", nullptr, count);
    }
    return {};
}

} // namespace ui
