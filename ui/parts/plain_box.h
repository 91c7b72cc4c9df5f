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

/// A tool tip that is shown as it is, likewise.
void setPlainToolTip(QWidget *widget, const QString &text);

} // namespace ui
