#pragma once

#include "app/base/location_id.h"

#include <QString>

namespace accounts {

/// What a sub-account that was checked is to be called.
struct Naming
{
    QString name; ///< what was typed, else what HighLevel calls it, else its location
    /// What HighLevel calls it, where that is something else: somebody has to see that before it is saved, so
    /// that nobody cleans the wrong client's account. Empty where there is nothing to confirm.
    QString toConfirm;
};
/// `atHighLevel` is empty where the token may not read it.
[[nodiscard]] Naming namingOf(const QString &typed, const QString &atHighLevel,
                              const base::LocationId &location);

} // namespace accounts
