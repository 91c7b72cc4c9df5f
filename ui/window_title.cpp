#include "ui/window_title.h"

#include "app/platform/platform.h"

#include <QWidget>

namespace ui {

WindowTitle::WindowTitle(Progress progress, QWidget *window)
    : QObject(window), m_window(window), m_progress(std::move(progress))
{
    refresh();
}

void WindowTitle::setSubAccount(const QString &name)
{
    m_subAccount = name;
    refresh();
}

void WindowTitle::refresh()
{
    const std::optional<int> percent = m_progress();
    QStringList parts;
    if (percent)
        parts << tr("%L1 %").arg(*percent);
    if (!m_subAccount.isEmpty())
        parts << m_subAccount;
    parts << tr("Threadsweep");
    if (const QString title = parts.join(QStringLiteral(" – ")); title != m_window->windowTitle())
        m_window->setWindowTitle(title);
    if (std::exchange(m_shown, percent) != percent)
        platform::showProgress(m_window->winId(), percent);
}

} // namespace ui
