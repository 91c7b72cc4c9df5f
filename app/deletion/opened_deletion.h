#pragma once

#include "app/deletion/journal_record.h"

namespace deletion {

/// A past deletion with its conversations, and all of it that takes longer the more they are: made where a
/// person does not wait for it, and read by the window.
struct OpenedDeletion
{
    JournalBatch batch;
    std::vector<Report> reports; ///< of its conversations, in their order, in the words of a running one
    QString search;              ///< what it was found by
    /// The place of the first conversation that is found by it; nothing where its words say no one in
    /// particular.
    std::optional<int> found;
};

[[nodiscard]] OpenedDeletion openedDeletion(JournalBatch batch, const QString &search);

} // namespace deletion
