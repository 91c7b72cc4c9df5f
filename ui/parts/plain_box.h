#pragma once

#include <QMessageBox>

namespace ui {

/// A message box that shows its texts as they are. Qt's own one draws what looks like HTML, pictures from the
/// disk too, and names and messages come from outside.
class PlainBox : public QMessageBox
{
    Q_OBJECT

public:
    /// It deletes itself when it is closed. `more` is what stands below, in smaller letters.
    PlainBox(Icon icon, const QString &text, const QString &more, QWidget *parent);
};

/// A safe text as a menu's, where `&` would make the next letter a key of its own.
[[nodiscard]] QString inMenu(QString text);
/// A safe text as a tool tip's, which is drawn as HTML where it looks like it.
[[nodiscard]] QString inToolTip(const QString &text);
void setPlainToolTip(QWidget *widget, const QString &text);

} // namespace ui
