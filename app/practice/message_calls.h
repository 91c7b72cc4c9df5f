#pragma once

#include "app/practice/reply.h"
#include "app/practice/world.h"

namespace practice {

/// The messages of one conversation, newest first, nested as the live service sends them.
[[nodiscard]] Reply messagePage(const World &world, const World::Conversation &c,
                                const Parameters &parameters);
/// All messages of the sub-account, page by page.
[[nodiscard]] Reply exportMessages(const World &world, const Parameters &parameters);
/// One e-mail with its body, by the id of its message.
[[nodiscard]] Reply email(const World &world, const QString &id);

} // namespace practice
