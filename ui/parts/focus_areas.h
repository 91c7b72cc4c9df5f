#pragma once

#include <vector>

class QWidget;

namespace ui {

/// One part of a window that a key leads to.
struct FocusArea
{
    QWidget *area;
    QWidget *first; ///< in it, what gets the focus; itself, or the first in it that takes any
};

/// From the area with the focus to the next one that is there, after the last to the first; from elsewhere to
/// the first. `areas` in the order that they are read.
void focusNext(const std::vector<FocusArea> &areas);

/// Tab comes to the controls of `area` behind `last`, in the order that they had among themselves. Returns
/// the last of them, or `last` where there are none.
QWidget *putTabsBehind(QWidget *last, QWidget *area);

} // namespace ui
