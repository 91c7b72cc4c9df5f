#include "app/conversations/of_contact.h"

namespace conversations {

std::vector<Row> rowsOfContact(const Snapshot &snapshot, const QString &contactId)
{
    std::vector<Row> found;
    if (contactId.isEmpty())
        return found;
    for (Row row = 0; row < snapshot.rows(); ++row)
        if (!snapshot.isGone(row) && snapshot.at(row).contactId == contactId)
            found.push_back(row);
    return found;
}

} // namespace conversations
