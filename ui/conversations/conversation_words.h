#pragma once

#include "app/conversations/channel.h"
#include "app/conversations/concern.h"
#include "app/highlevel/values.h"

#include <QIcon>
#include <QString>

namespace ui {

/// A channel as people group them; Other for types no one knows.
[[nodiscard]] QString channelGroupName(conversations::Channel channel);
/// Likewise in full: of those that are Other it says what they are, too: `Other (No show)`.
[[nodiscard]] QString channelName(const QString &messageType);
/// What one message is; a type no one knows in readable form.
[[nodiscard]] QString messageKind(const QString &messageType);
/// How many are of a channel, as it is said everywhere: `SMS 1,190`.
[[nodiscard]] QString channelCount(conversations::Channel channel, int count);
[[nodiscard]] QIcon channelIcon(const QString &messageType);

/// The contact as people know them: name, else e-mail, else phone, else `No name`. Line breaks become blanks.
[[nodiscard]] QString contactLabel(const highlevel::Conversation &conversation);

/// What is to be minded of so many: `12 starred`.
[[nodiscard]] QString concernWords(conversations::Concern concern, int count);

} // namespace ui
