#pragma once

#include "app/accounts/account_list.h"
#include "ui/banners/banner.h"

#include <optional>

namespace ui {

/// What is wrong with the list of sub-accounts that was found at the start, and what becomes of it; nothing
/// where all is well. `path` is where it lies.
[[nodiscard]] std::optional<Banner> listBanner(const accounts::AccountList &list, const QString &path);

} // namespace ui
