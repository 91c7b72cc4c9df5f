#include "ui/background_icon.h"

#include "ui/parts/drawings.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace ui {

BackgroundIcon::BackgroundIcon(std::function<QString()> sentences, QObject *parent)
    : QObject(parent), m_sentences(std::move(sentences)), m_menu(std::make_unique<QMenu>())
{
    m_menu->addAction(tr("Show the window"), this, &BackgroundIcon::windowWanted);
}

BackgroundIcon::~BackgroundIcon() = default;

void BackgroundIcon::setShown(bool shown)
{
    if (!shown) {
        m_icon.reset();
        return;
    }
    if (m_icon || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(programIcon());
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    Q_EMIT windowWanted();
            });
    refresh();
    m_icon->show();
}

void BackgroundIcon::refresh()
{
    if (m_icon)
        m_icon->setToolTip(m_sentences());
}

} // namespace ui
