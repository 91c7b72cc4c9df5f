#pragma once

#include "app/conversations/listing.h"

#include <QString>

namespace ui {

/// What a listing comes to, in one line: `Loading 1,690 of 6,000`, `22,000 conversations`, `200 of 290
/// conversations; HighLevel did not list the rest`. All its numbers are of the one value, and none is said
/// that HighLevel contradicts.
[[nodiscard]] QString listingSentence(const conversations::Listing &listing);

/// Whether it is known that there are no conversations at all.
[[nodiscard]] bool isKnownEmpty(const conversations::Listing &listing);

/// What is said in place of a list in which nothing matches, for as long as that is not the last word.
struct NothingYet
{
    QString title;
    QString text;
};
[[nodiscard]] NothingYet nothingMatches(const conversations::Listing &listing);

} // namespace ui
