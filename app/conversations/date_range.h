#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace conversations {

/// Conversations by when they were added, in milliseconds since the epoch, both ends included; open where
/// absent.
struct DateRange
{
    std::optional<qint64> from;
    std::optional<qint64> until;

    [[nodiscard]] bool contains(qint64 date) const
    {
        return (!from || date >= *from) && (!until || date <= *until);
    }
    [[nodiscard]] bool isEverything() const { return !from && !until; }
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// The range cut behind each of `cuts` that lies within it: together exactly the range, and no two overlap.
[[nodiscard]] std::vector<DateRange> cutBehind(const DateRange &range, std::vector<qint64> cuts);

} // namespace conversations
