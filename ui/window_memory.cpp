#include "ui/window_memory.h"

#include "app/base/whole_file.h"
#include "ui/conversations/columns.h"
#include "ui/conversations/conversation_pane.h"
#include "ui/conversations/filter_bar.h"
#include "ui/parts/kept_on_screen.h"

#include <QJsonDocument>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace ui {

namespace {
const QString kOpenedLast = QStringLiteral("opened");
}

void WindowMemory::remember() const
{
    if (base::isNoFile(m_file))
        return; // QSettings would wait for ever on a pipe
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(QStringLiteral("geometry"), m_parts.window->saveGeometry());
    settings.setValue(QStringLiteral("columns"), m_parts.columns->saveState());
    settings.setValue(QStringLiteral("rows"), m_parts.rows->saveState());
    settings.setValue(QStringLiteral("list"), m_parts.list->columns()->state());
    conversations::Filter filter = m_parts.list->filterBar()->filter();
    filter.text.clear();
    settings.setValue(QStringLiteral("filter"), QJsonDocument(toJson(filter)).toJson(QJsonDocument::Compact));
}

void WindowMemory::recall() const
{
    if (base::isNoFile(m_file))
        return;
    const QSettings settings(m_file, QSettings::IniFormat);
    m_parts.window->restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    // It may have been kept on a larger screen than there is now.
    KeptOnScreen::fit(m_parts.window);
    m_parts.columns->restoreState(settings.value(QStringLiteral("columns")).toByteArray());
    m_parts.rows->restoreState(settings.value(QStringLiteral("rows")).toByteArray());
    m_parts.list->columns()->restore(settings.value(QStringLiteral("list")).toByteArray());
    m_parts.list->filterBar()->setFilter(
        conversations::filterFromText(settings.value(QStringLiteral("filter")).toByteArray()));
}

void WindowMemory::rememberOpened(const QString &accountKey) const
{
    if (!base::isNoFile(m_file) && openedLast() != accountKey)
        QSettings(m_file, QSettings::IniFormat).setValue(kOpenedLast, accountKey);
}

QString WindowMemory::openedLast() const
{
    return base::isNoFile(m_file) ? QString()
                                  : QSettings(m_file, QSettings::IniFormat).value(kOpenedLast).toString();
}

} // namespace ui
