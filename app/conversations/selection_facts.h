#pragma once

#include "app/conversations/channel.h"
#include "app/conversations/concern.h"
#include "app/conversations/store.h"

#include <map>
#include <optional>
#include <span>

namespace conversations {

/// What a selection holds, counted. Pure; of a million rows it takes some milliseconds, on any thread.
struct SelectionFacts
{
    int total = 0;
    std::map<Channel, int> byChannel;
    std::optional<qint64> oldest; ///< of the last messages' dates, ms since the epoch
    std::optional<qint64> newest;
    Concerns concerns;

    friend bool operator==(const SelectionFacts &, const SelectionFacts &) = default;
};

/// Rows that are gone are not counted. `now` is ms since the epoch.
[[nodiscard]] SelectionFacts selectionFacts(const Snapshot &snapshot, std::span<const Row> rows, qint64 now);

/// Those of `rows` without the concern, in their order.
[[nodiscard]] std::vector<Row> rowsWithout(Concern concern, const Snapshot &snapshot,
                                           std::span<const Row> rows, qint64 now);

} // namespace conversations
