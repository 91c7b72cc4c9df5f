#pragma once

#include "app/settings/settings_file.h"
#include "ui/banners/banner.h"

#include <optional>

namespace ui {

/// What is to be said of the settings at the start: nothing where they were read whole.
[[nodiscard]] std::optional<Banner> settingsBanner(const settings::SettingsFile &settings);
/// They are in force, and could not be saved.
[[nodiscard]] Banner settingsNotSaved(const settings::SettingsFile &settings);

} // namespace ui
