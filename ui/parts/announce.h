#pragma once

class QString;
class QWidget;

namespace ui {

/// Has a screen reader say `text` about what goes on in `window`, without taking the focus anywhere.
///
/// Qt 6.4 has no event of its own for that (QAccessibleAnnouncementEvent came with 6.8). A label of no size
/// takes the text as its name, which Linux hears, and raises an alert, which Windows and macOS hear.
void announce(QWidget *window, const QString &text);

} // namespace ui
