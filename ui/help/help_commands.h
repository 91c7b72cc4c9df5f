#pragma once

#include "app/base/profile.h"
#include "app/desk/desk.h"
#include "app/diagnostics/diagnostics.h"
#include "app/settings/settings_file.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui {

class Commands;
class HelpWindow;

/// What the *Help* menu opens: the help's one window, the keys, the report for whoever helps, and what this
/// program is.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Commands *commands;
        desk::Desk *desk;
        settings::SettingsFile *settings;
        QWidget *window; ///< owns this
    };

    /// `desk` and `settings` must outlive this object.
    HelpCommands(base::Profile profile, Parts parts);

private:
    void openHelp(const QString &page);
    void openKeys();
    void openDiagnostics();
    void openAbout();
    [[nodiscard]] diagnostics::Facts factsOf(const deletion::JournalReading &reading) const;

    base::Profile m_profile;
    Parts m_parts;
    QPointer<HelpWindow> m_help;
};

} // namespace ui
