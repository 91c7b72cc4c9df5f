#include "ui/settings/settings_banner.h"

#include "app/base/shown_text.h"
#include "ui/settings/settings_dialog.h"

#include <QCoreApplication>

#include <utility>

namespace ui {

namespace {

struct SettingsBanner
{
    Q_DECLARE_TR_FUNCTIONS(SettingsBanner)
};

/// What a setting is called in the dialog; its key in the file where nobody knows it.
QString settingName(const QString &key)
{
    const std::pair<QStringView, QString> names[]{
        {u"language", SettingsDialog::tr("Language")},
        {u"theme", SettingsDialog::tr("Theme")},
        {u"density", SettingsDialog::tr("Density")},
        {u"undoSeconds", SettingsDialog::tr("Time to undo")},
        {u"checkFirst", SettingsBanner::tr("Check each one first")},
        {u"shareLimit", SettingsBanner::tr("Leave a part of HighLevel's limit")},
        {u"typedFrom", SettingsDialog::tr("Type the number from")},
        {u"logsMuch", SettingsBanner::tr("Log")},
        {u"proxy", SettingsDialog::tr("Proxy")},
    };
    const QString subject = key.section(QLatin1Char('.'), 0, 0); // *proxy.host* is about the proxy
    for (const auto &[known, name] : names)
        if (known == subject)
            return name;
    return base::oneLine(key, 40);
}

} // namespace

std::optional<Banner> settingsBanner(const settings::SettingsFile &settings)
{
    using Loaded = base::JsonFile::Loaded;
    switch (settings.file().loaded()) {
    case Loaded::Fine:
        break;
    case Loaded::FromTheFuture:
        return Banner{.tone = Banner::Tone::Warning,
                      .text = SettingsBanner::tr(
                          "The settings were written by a newer Threadsweep. They were left as they "
                          "are, and the usual ones hold."),
                      .more = settings.path()};
    case Loaded::Broken:
        return Banner{.tone = Banner::Tone::Warning,
                      .text =
                          SettingsBanner::tr("The settings are damaged. They were set aside, and the usual "
                                             "ones hold."),
                      .more = settings.file().setAsideAs()};
    case Loaded::Unreadable:
        return Banner{.tone = Banner::Tone::Warning,
                      .text = SettingsBanner::tr("The settings cannot be read; the usual ones hold."),
                      .more = settings.path()};
    }
    if (settings.refused().isEmpty())
        return std::nullopt;
    QStringList names;
    for (const QString &key : settings.refused())
        if (const QString name = settingName(key); !names.contains(name))
            names << name;
    return Banner{.tone = Banner::Tone::Warning,
                  .text = SettingsBanner::tr("Some settings were not understood, and are as usual: %1")
                              .arg(names.join(QStringLiteral(", "))),
                  .more = settings.path()};
}

Banner settingsNotSaved(const settings::SettingsFile &settings)
{
    return {.tone = Banner::Tone::Warning,
            .text = SettingsBanner::tr("The settings hold until the program ends: they could not be saved."),
            .more = settings.path()};
}

} // namespace ui
