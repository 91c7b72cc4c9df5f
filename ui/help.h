#pragma once

#include "app/base/profile.h"

#include <QString>

namespace ui {

/// What the *Help* menu tells: a headline, and what stands below it.
struct Help
{
    QString title;
    QString text;

    [[nodiscard]] static Help aboutThreadsweep();
    [[nodiscard]] static Help whatIsStored(const base::Profile &profile);
};

} // namespace ui
