#pragma once

#include "app/highlevel/access_check.h"

#include <QDate>
#include <QString>

namespace ui {

/// What a check found in a sub-account, within a sentence: `10,412 conversations, the newest from today`.
/// What HighLevel did not tell is left out; empty where it told nothing.
[[nodiscard]] QString whatIsThere(const highlevel::AccessCheck::Result &found, const QDate &today);

/// Of one that was added, in a sentence: `This is Harbour Dental: 10,412 conversations, the newest from
/// today.` Only HighLevel's own name is said to be its name; `called` is what it is called here.
[[nodiscard]] QString foundSentence(const highlevel::AccessCheck::Result &found, const QString &called,
                                    const QDate &today);

} // namespace ui
