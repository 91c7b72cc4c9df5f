#pragma once

#include <QStringView>

#include <optional>

namespace conversations {

/// What the name of an entity of HTML 5 stands for, without its `&` and `;`; nothing where there is none of
/// that name. Some are known without their semicolon too.
[[nodiscard]] std::optional<QStringView> htmlEntity(QStringView name, bool isClosed);

} // namespace conversations
