#pragma once

#include <QString>

namespace conversations {

/// The way a conversation's last message went, as people group them.
enum class Channel {
    Sms,
    Email,
    Call,
    Voicemail,
    WhatsApp,
    Facebook,
    Instagram,
    TikTok,
    WebChat,
    Review,
    Form,
    Activity,
    Other
};

/// From HighLevel's `lastMessageType`; types that no document lists occur, and become Other.
[[nodiscard]] Channel channelOf(const QString &messageType);

/// A type no one knows in readable form: `TYPE_NO_SHOW` becomes `No show`.
[[nodiscard]] QString readableType(const QString &messageType);

} // namespace conversations
