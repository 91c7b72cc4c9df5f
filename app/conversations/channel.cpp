#include "app/conversations/channel.h"

#include <array>

namespace conversations {

Channel channelOf(const QString &messageType)
{
    // The first part found decides, so the order matters: TYPE_CAMPAIGN_VOICEMAIL is no campaign of calls.
    struct Rule
    {
        const char *part;
        Channel channel;
    };
    static constexpr std::array rules{
        Rule{"ACTIVITY", Channel::Activity},
        Rule{"WHATSAPP", Channel::WhatsApp},
        Rule{"VOICEMAIL", Channel::Voicemail},
        Rule{"CALL", Channel::Call},
        Rule{"EMAIL", Channel::Email},
        Rule{"SMS", Channel::Sms},
        Rule{"RCS", Channel::Sms},
        Rule{"FACEBOOK", Channel::Facebook},
        Rule{"FB_MESSENGER", Channel::Facebook},
        Rule{"INSTAGRAM", Channel::Instagram},
        Rule{"TIKTOK", Channel::TikTok},
        Rule{"WEBCHAT", Channel::WebChat},
        Rule{"LIVE_CHAT", Channel::WebChat},
        Rule{"GMB", Channel::Review},
        Rule{"REVIEW", Channel::Review},
        Rule{"FORM", Channel::Form},
    };
    for (const Rule &rule : rules)
        if (messageType.contains(QLatin1String(rule.part)))
            return rule.channel;
    return Channel::Other;
}

QString readableType(const QString &messageType)
{
    QString words = messageType;
    if (words.startsWith(QStringLiteral("TYPE_")))
        words.remove(0, 5);
    words = words.replace(QLatin1Char('_'), QLatin1Char(' ')).simplified().toLower();
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace conversations
