#include "ui/parts/hint_colour.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace ui {

HintColour::HintColour(QApplication *application) : QObject(application)
{
    application->installEventFilter(this);
    follow();
}

bool HintColour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::ApplicationPaletteChange)
        follow();
    return QObject::eventFilter(watched, event);
}

void HintColour::follow()
{
    QPalette colours = QApplication::palette();
    QColor hint = colours.color(QPalette::Text);
    hint.setAlpha(128);
    if (colours.color(QPalette::PlaceholderText) == hint)
        return;
    // Only this is marked as set: all other colours go on following the theme.
    colours.setColor(QPalette::PlaceholderText, hint);
    QApplication::setPalette(colours);
}

} // namespace ui
