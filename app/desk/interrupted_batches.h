#pragma once

#include "app/deletion/queue.h"

namespace desk {

/// The batches that an earlier run of the program did not end, until somebody decides about them. Each
/// belongs to a sub-account, by its identity: an entry that was removed and added again finds its own.
class InterruptedBatches
{
public:
    /// `batches` as the journal has them; those that have ended are left out. The numbers of those that lack
    /// nothing but their End: nothing of them is open, so nobody needs to be asked.
    [[nodiscard]] std::vector<qint64> set(std::vector<deletion::JournalBatch> batches);
    /// The oldest of the sub-account; null where there is none. `accountKey` tells for batches of before 0.2,
    /// which know their location only.
    [[nodiscard]] const deletion::JournalBatch *of(const base::Identity &identity,
                                                   const QString &accountKey) const;
    /// How many of the sub-account there are.
    [[nodiscard]] int countOf(const base::Identity &identity, const QString &accountKey) const;
    /// That one, if it belongs to the sub-account.
    [[nodiscard]] std::optional<deletion::JournalBatch> take(qint64 number, const base::Identity &identity,
                                                             const QString &accountKey);
    /// What they have open, so that nothing else deletes it meanwhile.
    [[nodiscard]] deletion::OpenConversations::Reserved open(const base::Identity &identity,
                                                             const QString &accountKey) const;

    [[nodiscard]] bool empty() const { return m_batches.empty(); }

private:
    std::vector<deletion::JournalBatch> m_batches;
};

} // namespace desk
