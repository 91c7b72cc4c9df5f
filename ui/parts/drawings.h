#pragma once

#include <QColor>
#include <QIcon>
#include <QSize>

namespace ui {

/// One of resources/icons by name, with `colour` for what it leaves open (`currentColor`), of exactly `size`.
/// By Qt Svg, or, where a build has none, from pictures that were drawn beforehand.
[[nodiscard]] QPixmap drawing(const QString &name, const QColor &colour, const QSize &size);

/// The program's own.
[[nodiscard]] QIcon programIcon();

} // namespace ui
