#include "ui/parts/kept_on_screen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace ui {

KeptOnScreen::KeptOnScreen(QWidget *window) : QObject(window)
{
    // Queued: by then the window knows which screen it is on.
    const auto follow = [this, window](QScreen *screen) {
        connect(
            screen, &QScreen::availableGeometryChanged, window, [window] { fit(window); },
            Qt::QueuedConnection);
    };
    const auto screens = QGuiApplication::screens();
    for (QScreen *screen : screens)
        follow(screen);
    connect(qApp, &QGuiApplication::screenAdded, this, follow);
    connect(
        qApp, &QGuiApplication::screenRemoved, window, [window] { fit(window); }, Qt::QueuedConnection);
}

QRect KeptOnScreen::within(const QRect &frame, const QRect &screen)
{
    QRect fitted(frame.topLeft(), frame.size().boundedTo(screen.size()));
    fitted.moveLeft(std::clamp(fitted.left(), screen.left(), screen.right() + 1 - fitted.width()));
    fitted.moveTop(std::clamp(fitted.top(), screen.top(), screen.bottom() + 1 - fitted.height()));
    return fitted;
}

void KeptOnScreen::fit(QWidget *window)
{
    if (window->windowState() & (Qt::WindowMinimized | Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QScreen *const screen = window->screen();
    if (!screen)
        return; // the last one went
    const QRect frame = window->frameGeometry();
    const QRect fitted = within(frame, screen->availableGeometry());
    if (fitted.size() != frame.size())
        window->resize(window->size() - (frame.size() - fitted.size()));
    if (fitted.topLeft() != frame.topLeft())
        window->move(fitted.topLeft());
}

} // namespace ui
