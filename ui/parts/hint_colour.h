#pragma once

#include <QObject>

class QApplication;

namespace ui {

/// Keeps the hints in empty fields legible. Some desktops' themes name no colour for them (KDE's colours read
/// by Qt's own plugin, for one), and what is left is black, also on dark. As long as this lives, hints are
/// the text's colour at half strength, whatever theme is switched to.
class HintColour : public QObject
{
    Q_OBJECT

public:
    /// `application` owns it.
    explicit HintColour(QApplication *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void follow();
};

} // namespace ui
