#include "app/conversations/selection_facts.h"

#include <algorithm>

namespace conversations {

namespace {

/// One row's numbers against what is to be minded.
class Minder
{
public:
    Minder(const Snapshot &snapshot, qint64 now)
        : m_snapshot(snapshot), m_now(now), m_nobody(snapshot.users.indexOf(QString()))
    {
    }

    [[nodiscard]] Block::Numbers numbers(Row row) const
    {
        return m_snapshot.blockOf(row).numbers(row % Block::kRows);
    }
    [[nodiscard]] bool isGone(const Block::Numbers &numbers) const { return numbers.flags & Block::kGone; }
    [[nodiscard]] bool holds(Concern concern, const Block::Numbers &numbers) const
    {
        switch (concern) {
        case Concern::Unread:
            return numbers.unread > 0;
        case Concern::Starred:
            return numbers.flags & Block::Starred;
        case Concern::Assigned:
            return qsizetype(numbers.assignedTo) != m_nobody;
        case Concern::Recent:
            return numbers.lastMessageDate != Block::kNoDate && m_now - numbers.lastMessageDate < kRecentMs;
        case Concern::Unknown:
            return numbers.unreadable & highlevel::Conversation::kMinded;
        }
        return false;
    }

private:
    const Snapshot &m_snapshot;
    qint64 m_now;
    qsizetype m_nobody;
};

} // namespace

SelectionFacts selectionFacts(const Snapshot &snapshot, std::span<const Row> rows, qint64 now)
{
    const Minder minder(snapshot, now);
    std::vector<int> byType(size_t(snapshot.types.size()));
    SelectionFacts facts;
    for (const Row row : rows) {
        const Block::Numbers numbers = minder.numbers(row);
        if (minder.isGone(numbers))
            continue;
        ++facts.total;
        ++byType[numbers.type];
        for (const Concern concern : kConcerns)
            facts.concerns.count(concern, minder.holds(concern, numbers));
        if (const qint64 date = numbers.lastMessageDate; date != Block::kNoDate) {
            facts.oldest = std::min(facts.oldest.value_or(date), date);
            facts.newest = std::max(facts.newest.value_or(date), date);
        }
    }
    for (size_t type = 0; type < byType.size(); ++type)
        if (byType[type] > 0)
            facts.byChannel[channelOf(snapshot.types[qsizetype(type)])] += byType[type];
    return facts;
}

std::vector<Row> rowsWithout(Concern concern, const Snapshot &snapshot, std::span<const Row> rows, qint64 now)
{
    const Minder minder(snapshot, now);
    std::vector<Row> kept;
    std::ranges::copy_if(rows, std::back_inserter(kept),
                         [&](Row row) { return !minder.holds(concern, minder.numbers(row)); });
    return kept;
}

} // namespace conversations
