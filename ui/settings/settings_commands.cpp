#include "ui/settings/settings_commands.h"

#include "app/desk/desk.h"
#include "ui/accounts/account_commands.h"
#include "ui/banners/banner_area.h"
#include "ui/commands.h"
#include "ui/settings/erase_dialog.h"
#include "ui/settings/settings_banner.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/sub_accounts_page.h"

namespace ui {

using settings::Density;
using settings::Scheme;
using settings::Settings;

namespace {
const QString kBanner = QStringLiteral("settings");
}

SettingsCommands::SettingsCommands(settings::SettingsFile *settings, base::Profile profile, Parts parts)
    : QObject(parts.window), m_settings(settings), m_profile(std::move(profile)), m_parts(parts)
{
    Commands *commands = m_parts.commands;
    change(commands->themeSystem, &Settings::scheme, Scheme::System);
    change(commands->themeLight, &Settings::scheme, Scheme::Light);
    change(commands->themeDark, &Settings::scheme, Scheme::Dark);
    change(commands->comfortable, &Settings::density, Density::Comfortable);
    change(commands->compact, &Settings::density, Density::Compact);
    connect(commands->settings, &QAction::triggered, this, &SettingsCommands::open);
    connect(m_settings, &settings::SettingsFile::changed, this, &SettingsCommands::check);
    check(m_settings->now());
    if (auto banner = settingsBanner(*m_settings))
        m_parts.banners->put(kBanner, *std::move(banner));
}

template <class Value>
void SettingsCommands::change(const QAction *chosen, Value Settings::*what, Value value)
{
    connect(chosen, &QAction::triggered, this, [this, what, value] {
        Settings now = m_settings->now();
        now.*what = value;
        if (!m_settings->change(now))
            m_parts.banners->put(kBanner, settingsNotSaved(*m_settings));
    });
}

void SettingsCommands::check(const Settings &now)
{
    const Commands &commands = *m_parts.commands;
    commands.themeSystem->setChecked(now.scheme == Scheme::System);
    commands.themeLight->setChecked(now.scheme == Scheme::Light);
    commands.themeDark->setChecked(now.scheme == Scheme::Dark);
    commands.comfortable->setChecked(now.density == Density::Comfortable);
    commands.compact->setChecked(now.density == Density::Compact);
}

void SettingsCommands::open()
{
    auto *dialog = new SettingsDialog(m_settings->now(), m_profile, m_parts.desk->list(), m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    // Over the settings, which stay open.
    const SubAccountsPage *subAccounts = dialog->subAccounts();
    connect(subAccounts, &SubAccountsPage::addWanted, this,
            [this, dialog] { m_parts.accounts->edit({}, dialog); });
    connect(subAccounts, &SubAccountsPage::editWanted, this,
            [this, dialog](const QString &key) { m_parts.accounts->edit(key, dialog); });
    connect(subAccounts, &SubAccountsPage::removeWanted, this,
            [this, dialog](const QString &key) { m_parts.accounts->remove(key, dialog); });
    connect(dialog, &SettingsDialog::eraseWanted, this, [this, dialog] { askWhatToErase(dialog); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_parts.banners->withdraw(kBanner);
        if (!m_settings->change(dialog->chosen()))
            m_parts.banners->put(kBanner, settingsNotSaved(*m_settings));
    });
    dialog->open();
}

void SettingsCommands::askWhatToErase(QDialog *settings)
{
    auto *dialog = new EraseDialog(erasure::amounts(m_profile), m_parts.desk->unfinished(), settings);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &QDialog::accepted, this, [this, dialog, settings] {
        const erasure::Wanted wanted = dialog->wanted();
        settings->reject();
        Q_EMIT eraseWanted(wanted);
    });
    dialog->open();
}

} // namespace ui
