#pragma once

#include "app/conversations/store.h"

#include <vector>

namespace conversations {

/// The rows of one contact, as far as they are loaded, in the store's order; those that are gone are left
/// out. By HighLevel's contact id, as two people may have one name: none for an empty one. Pure; of a million
/// rows it takes some tenths of a second, on any thread.
[[nodiscard]] std::vector<Row> rowsOfContact(const Snapshot &snapshot, const QString &contactId);

} // namespace conversations
