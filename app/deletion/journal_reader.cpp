#include "app/deletion/journal_reader.h"

#include "app/deletion/journal_walk.h"

#include <algorithm>

namespace deletion {

namespace {

JournalHealth healthAfter(const JournalWalk &walk)
{
    return {.fault = walk.fault(),
            .firstBroken = walk.firstBroken(),
            .loss = walk.loss(),
            .records = walk.head().count};
}

} // namespace

JournalReading readJournal(const QString &path, bool onlyOpen)
{
    JournalReading reading;
    Assembly assembly;
    if (onlyOpen)
        assembly.forgetEnded();
    JournalWalk walk(path);
    while (walk.next())
        if (walk.record())
            assembly.add(*walk.record(), !walk.firstBroken());
    static_cast<JournalHealth &>(reading) = healthAfter(walk);
    reading.batches = std::move(assembly).batches();
    // What is missing at the end, or could not be read, may be about any batch that is open.
    if (!reading.isWhole())
        for (JournalBatch &batch : reading.batches)
            if (!batch.ended)
                batch.trusted = false;
    return reading;
}

bool JournalCheck::goOn(int most)
{
    JournalWalk walk(m_path, {.after = m_head, .most = most});
    while (walk.next())
        continue;
    const bool hasMore = !walk.fault().any() && walk.head().count == m_head.count + most;
    const JournalHealth before = m_health;
    m_health = healthAfter(walk);
    // Behind a changed record the chain is that of what stands there now: the first one tells.
    if (before.firstBroken)
        m_health.firstBroken = before.firstBroken;
    if (!m_health.loss)
        m_health.loss = before.loss;
    m_head = walk.head();
    return hasMore;
}

std::optional<JournalBatch> readBatch(const QString &path, qint64 batch, qint64 last)
{
    const std::optional<QByteArray> before = hashOfRecord(path, batch - 1);
    if (batch <= 0 || last < batch || !before)
        return std::nullopt;
    JournalWalk walk(path, {.after = {batch - 1, *before}, .most = last - batch + 1, .batch = batch});
    Assembly assembly;
    while (walk.next())
        if (walk.record())
            assembly.add(*walk.record(), !walk.firstBroken());
    std::vector<JournalBatch> found = std::move(assembly).batches();
    const auto at = std::ranges::find(found, batch, [](const JournalBatch &one) { return one.head.batch; });
    if (at == found.end())
        return std::nullopt;
    at->trusted = at->trusted && !walk.fault().any() && walk.head().count == last;
    return std::move(*at);
}

} // namespace deletion
