#include "app/base/conversation_id.h"

#include "app/base/id_text.h"

#include <type_traits>

namespace base {

std::optional<ConversationId> ConversationId::parse(QAnyStringView text)
{
    if (!isPlainId(text, 1, 64))
        return std::nullopt;
    return ConversationId(text.visit([](auto letters) {
        if constexpr (std::is_same_v<decltype(letters), QStringView>)
            return letters.toLatin1();
        else
            return QByteArray(letters.data(), letters.size());
    }));
}

} // namespace base
