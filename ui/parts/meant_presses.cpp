#include "ui/parts/meant_presses.h"

#include <QAbstractButton>
#include <QCursor>
#include <QMouseEvent>

#include <algorithm>

namespace ui {

namespace {

/// A hand that clicks is not quite still.
constexpr int kRests = 4;

} // namespace

void MeantPresses::guard(QAbstractButton *button)
{
    m_seen.push_back({.button = button});
    button->installEventFilter(this);
    for (QWidget *around = button->parentWidget(); around && !around->isWindow();
         around = around->parentWidget())
        around->installEventFilter(this); // a second time does nothing
}

bool MeantPresses::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        lookAtAll();
        break;
    case QEvent::Paint: // what it says may be another
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto seen =
            std::ranges::find_if(m_seen, [&](const Seen &one) { return one.button == watched; });
        if (seen == m_seen.end())
            break;
        look(&*seen);
        if (event->type() == QEvent::Paint || seen->standsFrom.hasExpired())
            break;
        const QPoint pointer = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if ((pointer - seen->pointer).manhattanLength() > kRests)
            break;
        event->accept(); // nor is it for what lies below
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void MeantPresses::look(Seen *seen)
{
    const QAbstractButton *button = seen->button;
    if (!button || !button->isVisible()) {
        seen->place = {};
        return;
    }
    const QRect place(button->mapTo(button->window(), QPoint()), button->size());
    if (place == seen->place && button->text() == seen->text)
        return;
    seen->place = place;
    seen->text = button->text();
    seen->standsFrom = QDeadlineTimer(kStandsFor);
    seen->pointer = QCursor::pos();
}

void MeantPresses::lookAtAll()
{
    std::erase_if(m_seen, [](const Seen &seen) { return !seen.button; });
    for (Seen &seen : m_seen)
        look(&seen);
}

} // namespace ui
