#include "ui/parts/window_keys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace ui {

WindowKeys::WindowKeys(QWidget *window, const QList<QAction *> &fields)
    : QObject(window), m_window(window), m_fields(fields)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

void WindowKeys::follow(QWidget *now)
{
    if (m_focused)
        m_focused->removeEventFilter(this);
    m_focused = now && now->window() == m_window ? now : nullptr;
    if (m_focused)
        m_focused->installEventFilter(this);
}

bool WindowKeys::isOfTheWindow(const QKeyEvent &event) const
{
    const QList<QAction *> actions = m_window->actions();
    return std::ranges::any_of(actions, [&](QAction *one) {
        return one->isEnabled() && !m_fields.contains(one) &&
               one->shortcut() == QKeySequence(event.keyCombination());
    });
}

bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !isOfTheWindow(*static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace ui
