#include "ui/settings/settings_banner.h"

#include "app/base/shown_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct SettingsBanner
{
    Q_DECLARE_TR_FUNCTIONS(SettingsBanner)
};

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
        names << base::oneLine(key, 40);
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
