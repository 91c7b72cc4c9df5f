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
    const std::optional<DeletionStrip::Progress> done = m_progress();
    QStringList parts;
    // The name that follows is of the sub-account that is shown.
    if (done && done->subAccount == m_subAccount)
        parts << tr("%L1 %").arg(done->percent);
    else if (done && done->subAccount.isEmpty())
        parts << tr("%L1 % of all deletions").arg(done->percent);
    else if (done)
        parts << tr("%L1 % in %2").arg(done->percent).arg(done->subAccount);
    if (!m_subAccount.isEmpty())
        parts << m_subAccount;
    parts << tr("Threadsweep");
    if (const QString title = parts.join(QStringLiteral(" – ")); title != m_window->windowTitle())
        m_window->setWindowTitle(title);
    const std::optional<int> percent = done ? std::optional(done->percent) : std::nullopt;
    if (std::exchange(m_shown, percent) != percent)
        platform::showProgress(m_window->winId(), percent);
}

} // namespace ui
