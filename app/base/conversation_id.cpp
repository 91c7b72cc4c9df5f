#include "app/base/conversation_id.h"

#include "app/base/id_text.h"

namespace base {

std::optional<ConversationId> ConversationId::parse(QStringView text)
{
    if (!isPlainId(text, 1, 64))
        return std::nullopt;
    return ConversationId(text.toLatin1());
}

} // namespace base
