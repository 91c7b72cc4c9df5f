#include "ui/session_end.h"

#include "app/desk/desk.h"

#include <QEvent>
#include <QGuiApplication>

namespace ui {

namespace {
/// A desktop that really ends has ended by then.
constexpr base::Milliseconds kEndsWithin(60'000);
} // namespace

SessionEnd::SessionEnd(QGuiApplication *application, desk::Desk *desk) : m_desk(desk)
{
    connect(application, &QGuiApplication::commitDataRequest, this, &SessionEnd::begin, Qt::DirectConnection);
    application->installEventFilter(this);
}

void SessionEnd::begin()
{
    m_ending = true;
    m_desk->interruptAll();
    m_desk->clock()->after(kEndsWithin, this, [this, ending = ++m_endings] {
        if (ending == m_endings)
            takeBack();
    });
}

void SessionEnd::takeBack()
{
    if (!std::exchange(m_ending, false))
        return;
    ++m_endings;
    m_desk->takeInterruptBack();
}

bool SessionEnd::eventFilter(QObject *, QEvent *event)
{
    if (m_ending && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress))
        takeBack();
    return false;
}

} // namespace ui
