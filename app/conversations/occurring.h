#pragma once

#include "app/conversations/filter.h"
#include "app/conversations/store.h"

#include <optional>

namespace conversations {

/// A tag, or a user's id, that stands in the list.
struct Occurrence
{
    QString name;
    int all = 0; ///< of how many conversations
    /// How many the filter would let through with this one alone chosen of its kind; nothing while it asks
    /// for who never replied and that is not known of all.
    std::optional<int> passing;
    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// What can be chosen since it occurs, the most frequent first. The order is of the whole list, so that
/// nothing changes its place when something is chosen.
struct Occurring
{
    std::vector<Occurrence> users;
    std::vector<Occurrence> tags;
    friend bool operator==(const Occurring &, const Occurring &) = default;
};

/// One run over all rows, however many tags there are. What nobody could read occurs nowhere.
[[nodiscard]] Occurring occurringIn(const Snapshot &snapshot, const Filter &filter, const QDateTime &now);

} // namespace conversations
