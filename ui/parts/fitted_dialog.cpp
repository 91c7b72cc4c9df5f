#include "ui/parts/fitted_dialog.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QStyle>
#include <QWindow>

namespace ui {

void FittedDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

void FittedDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}

bool FittedDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void FittedDialog::fit()
{
    if (!layout() || !layout()->hasHeightForWidth())
        return;
    const QRect room = screen()->availableGeometry();
    // What the desktop puts around it is known only when it stands there.
    const QMargins frame = windowHandle() ? windowHandle()->frameMargins() : QMargins();
    const int around = std::max(frame.top() + frame.bottom(),
                                style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this));
    const int wanted = layout()->totalHeightForWidth(width());
    setMinimumHeight(std::min(wanted, room.height() - around));
    // One that grows where it stands must not leave the screen with its buttons.
    if (const int below = frameGeometry().bottom() - room.bottom(); isVisible() && below > 0)
        move(x(), std::max(room.top(), y() - below));
}

} // namespace ui
