#pragma once

#include "app/base/json_file.h"
#include "ui/banners/banner.h"

#include <optional>

namespace ui {

/// What is to be said at the start of a small file of the profile that was not found as it was left; nothing
/// where it was read whole, or is not there yet. `path` is where the file is expected.
[[nodiscard]] std::optional<Banner> savedFiltersBanner(const base::JsonFile &file, const QString &path);
/// Likewise of what was asked of HighLevel lately (highlevel::LimitBook).
[[nodiscard]] std::optional<Banner> limitsBanner(base::JsonFile::Loaded loaded, const QString &path);

} // namespace ui
