#pragma once

#include "app/base/profile.h"
#include "app/settings/settings_file.h"

#include <QObject>

namespace accounts {
class AccountList;
}

class QAction;
class QWidget;

namespace ui {

class AccountCommands;
class BannerArea;
class Commands;

/// The settings as the window has them: those that stand in its menus, the dialog of all, and what is said of
/// them where they could not be read or saved.
class SettingsCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Commands *commands;
        BannerArea *banners;
        const accounts::AccountList *list;
        AccountCommands *accounts;
        QWidget *window; ///< owns this
    };

    /// `settings` must outlive this object.
    SettingsCommands(settings::SettingsFile *settings, base::Profile profile, Parts parts);

private:
    template <class Value> void change(const QAction *chosen, Value settings::Settings::*what, Value value);
    void check(const settings::Settings &now);
    void open();

    settings::SettingsFile *m_settings;
    base::Profile m_profile;
    Parts m_parts;
};

} // namespace ui
