#pragma once

#include "app/base/profile.h"
#include "app/erasure/erasure.h"
#include "app/settings/settings_file.h"

#include <QObject>

namespace desk {
class Desk;
}

class QAction;
class QDialog;
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
        desk::Desk *desk;
        AccountCommands *accounts;
        QWidget *window; ///< owns this
    };

    /// `settings` must outlive this object.
    SettingsCommands(settings::SettingsFile *settings, base::Profile profile, Parts parts);

Q_SIGNALS:
    /// Somebody wants that gone, and the program to end.
    void eraseWanted(const erasure::Wanted &wanted);

private:
    template <class Value> void change(const QAction *chosen, Value settings::Settings::*what, Value value);
    void check(const settings::Settings &now);
    void open();
    void askWhatToErase(QDialog *settings);

    settings::SettingsFile *m_settings;
    base::Profile m_profile;
    Parts m_parts;
};

} // namespace ui
