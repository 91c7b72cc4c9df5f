#include "ui/parts/window_keys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
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

bool WindowKeys::pressesButton(QObject *watched, const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isAlone = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isButton = qobject_cast<QPushButton *>(watched) || qobject_cast<QToolButton *>(watched);
    if (!isEnter || !isAlone || !isButton)
        return false;
    if (!key.isAutoRepeat())
        static_cast<QAbstractButton *>(watched)->click();
    return true;
}

bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && pressesButton(watched, *static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() != QEvent::ShortcutOverride || !isOfTheWindow(*static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace ui
