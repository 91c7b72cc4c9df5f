#pragma once

#include <QIcon>

namespace ui {

/// One of resources/icons by name, drawn in the palette's text colour at the moment of painting: legible in
/// light and dark, sharp at every scale.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace ui
