#pragma once

#include "app/conversations/matcher.h"

namespace conversations {

/// How many rows each filter lets through, in the order of the filters, without making views. What is dear is
/// looked for once however many ask for it: choices that stand beside each other differ in one thing, and
/// share their text and tags.
[[nodiscard]] std::vector<int> countPassing(const Snapshot &snapshot, const std::vector<Filter> &filters,
                                            const QDateTime &now);

} // namespace conversations
