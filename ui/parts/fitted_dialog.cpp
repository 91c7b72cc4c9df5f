#include "ui/parts/fitted_dialog.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QShowEvent>
#include <QStyle>
#include <QWindow>

#include <algorithm>

namespace ui {

namespace {

/// Lines that are longer than that are hard to read.
constexpr int kWidestForReading = 900;

} // namespace

void FittedDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        m_isPlaced = false;
        widen();
    }
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
    if (event->type() == QEvent::LayoutRequest) {
        widen();
        fit();
    } else if (event->type() == QEvent::WindowActivate && !m_isPlaced) {
        // Now the desktop has put its frame around it, and has placed it. Not again: who moves it knows where
        // to.
        m_isPlaced = true;
        fit();
        comeInside();
    }
    return handled;
}

QMargins FittedDialog::frame() const
{
    // What the desktop puts around it is known only when it stands there. Until then it is taken to be what
    // stands around the window that it belongs to.
    for (const QWidget *one :
         {static_cast<const QWidget *>(this), static_cast<const QWidget *>(parentWidget())})
        if (const QWindow *its = one ? one->window()->windowHandle() : nullptr)
            if (const QMargins margins = its->frameMargins(); !margins.isNull())
                return margins;
    // Below and beside it is an edge that no style tells of.
    constexpr int edge = 8;
    return {edge, style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this), edge, edge};
}

void FittedDialog::widen()
{
    if (!layout() || !layout()->hasHeightForWidth())
        return;
    const QSize room = screen()->availableGeometry().marginsRemoved(frame()).size();
    const int widest = std::min(room.width(), kWidestForReading);
    constexpr int step = 20;
    int wide = width();
    while (layout()->totalHeightForWidth(wide) > room.height() && wide + step <= widest)
        wide += step;
    if (wide == width())
        return;
    // To both sides, so that it stays in the middle.
    const int before = width();
    resize(wide, height());
    if (m_isPlaced) {
        move(x() - (wide - before) / 2, y());
        comeInside();
    }
}

void FittedDialog::fit()
{
    if (!layout() || !layout()->hasHeightForWidth())
        return;
    const QRect room = screen()->availableGeometry();
    const QMargins frame = this->frame();
    const int highest = room.height() - frame.top() - frame.bottom();
    setMinimumHeight(std::min(layout()->totalHeightForWidth(width()), highest));
    if (height() > highest && !isMaximized() && !isFullScreen())
        resize(width(), highest);
    // One that grows where it stands must not leave the screen with its buttons.
    if (const int below = frameGeometry().bottom() - room.bottom(); isVisible() && below > 0)
        move(x(), std::max(room.top(), y() - below));
}

void FittedDialog::comeInside()
{
    const QRect room = screen()->availableGeometry();
    const QRect now = frameGeometry();
    const auto within = [](int at, int length, int from, int until) {
        return std::max(from, std::min(at, until - length + 1));
    };
    const QPoint wanted(within(now.left(), now.width(), room.left(), room.right()),
                        within(now.top(), now.height(), room.top(), room.bottom()));
    if (wanted != now.topLeft())
        move(wanted);
}

} // namespace ui
