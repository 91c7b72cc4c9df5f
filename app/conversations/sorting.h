#pragma once

#include "app/conversations/row.h"

#include <vector>

namespace conversations {

struct Snapshot;

struct Sort
{
    enum class By {
        Contact,
        Channel,
        LastMessage,
        When,
        Unread,
        Starred,
        Phone,
        Email,
        Created,
        AssignedTo,
        Tags
    };
    By by = By::When;
    bool descending = true;
    friend bool operator==(const Sort &, const Sort &) = default;
};

/// All rows of a snapshot that are not gone, in order. Equal ones stand newest first, then as they came, so
/// that an order is the same each time.
[[nodiscard]] std::vector<Row> sortedRows(const Snapshot &snapshot, Sort sort);

} // namespace conversations
