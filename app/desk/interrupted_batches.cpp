#include "app/desk/interrupted_batches.h"

#include <algorithm>

namespace desk {

std::vector<qint64> InterruptedBatches::set(std::vector<deletion::JournalBatch> batches)
{
    std::vector<qint64> done;
    std::erase_if(batches, [&](const deletion::JournalBatch &batch) {
        if (batch.ended)
            return true;
        const bool isOpen = std::ranges::any_of(
            batch.items, [](const deletion::JournalItem &item) { return !hasEnded(item.outcome.state); });
        // Of one that cannot be trusted it is not known what it has open.
        if (isOpen || !batch.trusted || batch.unusable > 0)
            return false;
        done.push_back(batch.head.batch);
        return true;
    });
    m_batches = std::move(batches);
    return done;
}

const deletion::JournalBatch *InterruptedBatches::of(const base::Identity &identity,
                                                     const QString &accountKey) const
{
    const auto at = std::ranges::find_if(m_batches, [&](const deletion::JournalBatch &batch) {
        return batch.head.belongsTo(identity, accountKey);
    });
    return at == m_batches.end() ? nullptr : &*at;
}

int InterruptedBatches::countOf(const base::Identity &identity, const QString &accountKey) const
{
    return int(std::ranges::count_if(m_batches, [&](const deletion::JournalBatch &batch) {
        return batch.head.belongsTo(identity, accountKey);
    }));
}

std::optional<deletion::JournalBatch> InterruptedBatches::take(qint64 number, const base::Identity &identity,
                                                               const QString &accountKey)
{
    const auto at = std::ranges::find_if(m_batches, [&](const deletion::JournalBatch &batch) {
        return batch.head.batch == number && batch.head.belongsTo(identity, accountKey);
    });
    if (at == m_batches.end())
        return std::nullopt;
    deletion::JournalBatch taken = std::move(*at);
    m_batches.erase(at);
    return taken;
}

deletion::OpenConversations::Reserved InterruptedBatches::open(const base::Identity &identity,
                                                               const QString &accountKey) const
{
    deletion::OpenConversations::Reserved ids;
    for (const deletion::JournalBatch &batch : m_batches)
        if (batch.head.belongsTo(identity, accountKey))
            for (const deletion::JournalItem &item : batch.items)
                if (!hasEnded(item.outcome.state))
                    ++ids[item.planned.id];
    return ids;
}

} // namespace desk
