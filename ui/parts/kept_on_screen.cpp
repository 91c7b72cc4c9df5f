#include "ui/parts/kept_on_screen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

/// A window manager moves windows of its own accord when a screen changes, and answers what it is asked for
/// in its own time: what it made of both is looked at once more.
constexpr int kWindowManagerAnswersWithinMs = 500;

} // namespace

KeptOnScreen::KeptOnScreen(QWidget *window) : QObject(window), m_window(window), m_again(new QTimer(this))
{
    m_again->setSingleShot(true);
    m_again->setInterval(kWindowManagerAnswersWithinMs);
    connect(m_again, &QTimer::timeout, this, [this] { fit(m_window); });
    const auto follow = [this](QScreen *screen) {
        // Queued: by then the window knows which screen it is on.
        connect(screen, &QScreen::availableGeometryChanged, this, &KeptOnScreen::followChange,
                Qt::QueuedConnection);
    };
    const auto screens = QGuiApplication::screens();
    for (QScreen *screen : screens)
        follow(screen);
    connect(qApp, &QGuiApplication::screenAdded, this, follow);
    connect(qApp, &QGuiApplication::screenRemoved, this, &KeptOnScreen::followChange, Qt::QueuedConnection);
}

void KeptOnScreen::followChange()
{
    fit(m_window);
    m_again->start();
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
