#pragma once

#include "app/conversations/filter.h"

#include <QString>

#include <vector>

namespace ui {

/// One condition of a filter, in words, and the filter as it is without it.
struct FilterPart
{
    QString words;
    conversations::Filter without;
    QString meaning = {}; ///< where the words alone could be taken for something else
};
/// All conditions of a filter, but for what is typed into the search field; none where it is not understood.
[[nodiscard]] std::vector<FilterPart> filterParts(const conversations::Filter &filter);

/// What a filter lets through, in one line as people say it: `Older than 90 days, unassigned`. Empty for the
/// filter that lets all through. It names what a selection was made from, so nothing of the filter is left
/// out; what was typed stands in quotes.
[[nodiscard]] QString filterSentence(const conversations::Filter &filter);

/// Words as they begin a line.
[[nodiscard]] QString capitalised(QString words);

/// Why a filter that is not understood matches nothing, naming what stands in its file. Empty where it is
/// understood.
[[nodiscard]] QString flawSentence(const conversations::Filter &filter);

} // namespace ui
