#pragma once

#include <QObject>

class QAction;

namespace ui {

class ActivityPanel;

/// Whether the activity is shown. It opens by itself for what should be seen, and closes by itself where it
/// has nothing to show, as when another sub-account is chosen; what somebody opened stays open, and as it is.
/// Where it opened by itself it turns to what was not deleted. Who closed it sees it again when
/// something more should be seen.
class ActivityDrawer : public QObject
{
    Q_OBJECT

public:
    /// `command` is what shows and hides it, and says which.
    ActivityDrawer(QAction *command, ActivityPanel *panel);

    /// For somebody who asked for what it shows.
    void open();
    /// Whoever opened it.
    void close();
    /// Hidden while something else tells of deletions in its place, and in the state it was in afterwards.
    void standAside(bool aside);

private:
    enum class By { Itself, Somebody };

    void set(bool open);
    void show();

    QAction *m_command;
    ActivityPanel *m_panel;
    By m_by = By::Itself; ///< opened or closed it last
    bool m_standsAside = false;
};

} // namespace ui
