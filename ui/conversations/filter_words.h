#pragma once

#include "app/conversations/filter.h"

#include <QString>

namespace ui {

/// What a filter lets through, in one line as people say it: `Older than 90 days, unassigned`. Empty for the
/// filter that lets all through. It names what a selection was made from, so nothing of the filter is left
/// out; what was typed stands in quotes.
[[nodiscard]] QString filterSentence(const conversations::Filter &filter);

/// Why a filter that is not understood matches nothing, naming what stands in its file. Empty where it is
/// understood.
[[nodiscard]] QString flawSentence(const conversations::Filter &filter);

} // namespace ui
