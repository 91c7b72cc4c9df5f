#include "app/conversations/date_range.h"

#include <algorithm>

namespace conversations {

std::vector<DateRange> cutBehind(const DateRange &range, std::vector<qint64> cuts)
{
    std::ranges::sort(cuts);
    std::vector<DateRange> pieces;
    DateRange rest = range;
    for (const qint64 cut : cuts) {
        // Behind its last moment there is nothing to cut off.
        if (!rest.contains(cut) || (rest.until && cut == *rest.until))
            continue;
        pieces.push_back({.from = rest.from, .until = cut});
        rest.from = cut + 1;
    }
    pieces.push_back(rest);
    return pieces;
}

} // namespace conversations
