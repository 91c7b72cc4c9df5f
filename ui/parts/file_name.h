#pragma once

#include <QStringList>

namespace ui {

/// A name to propose for a file, of what stands in it: `conversations-Harbour Dental-2026-11-30.csv`. Names
/// from outside lose what some system does not let stand in a file's name, and what of them is too long; a
/// part that is empty is left out.
[[nodiscard]] QString fileName(const QStringList &parts, const QString &suffix);

} // namespace ui
