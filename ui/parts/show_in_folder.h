#pragma once

#include <QString>

class QWidget;

namespace ui {

/// Shows the file in the system's file manager; where none answers, a box over `window` says so, and where
/// the file lies.
void showInFolder(const QString &path, QWidget *window);

} // namespace ui
