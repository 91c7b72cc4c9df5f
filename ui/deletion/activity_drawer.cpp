#include "ui/deletion/activity_drawer.h"

#include "ui/deletion/activity_panel.h"

#include <QAction>

namespace ui {

ActivityDrawer::ActivityDrawer(QAction *command, ActivityPanel *panel)
    : QObject(panel), m_command(command), m_panel(panel)
{
    show();
    connect(command, &QAction::toggled, this, &ActivityDrawer::show);
    connect(command, &QAction::triggered, this, [this] { m_by = By::Somebody; });
    connect(panel, &ActivityPanel::closeWanted, command, &QAction::trigger);
    connect(panel, &ActivityPanel::begun, this, [this] {
        if (m_command->isChecked())
            return;
        m_panel->showAll();
        set(true);
    });
    connect(panel, &ActivityPanel::failed, this, [this] {
        // Whoever opened it sees what they opened.
        if (m_command->isChecked() && m_by == By::Somebody)
            return;
        m_panel->showFailures();
        set(true);
    });
    connect(panel, &ActivityPanel::followed, this, [this] {
        if (m_by == By::Itself)
            set(m_panel->hasLines());
    });
}

void ActivityDrawer::open()
{
    set(true);
    m_by = By::Somebody;
}

void ActivityDrawer::close()
{
    set(false);
}

void ActivityDrawer::standAside(bool aside)
{
    m_standsAside = aside;
    m_command->setEnabled(!aside);
    show();
}

void ActivityDrawer::show()
{
    m_panel->setVisible(m_command->isChecked() && !m_standsAside);
}

void ActivityDrawer::set(bool open)
{
    m_by = By::Itself;
    m_command->setChecked(open);
}

} // namespace ui
