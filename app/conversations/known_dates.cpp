#include "app/conversations/known_dates.h"

#include <algorithm>

namespace conversations {

namespace {
/// 65,536 rows: gathering and sorting their dates takes some 4 ms.
constexpr size_t kBlocksAtOnce = 16;
} // namespace

bool KnownDates::goOn()
{
    if (m_nextBlock < m_snapshot.blocks.size() || m_runs.empty())
        gather();
    else
        mergeTwo();
    return m_nextBlock == m_snapshot.blocks.size() && m_runs.size() == 1;
}

void KnownDates::gather()
{
    std::vector<qint64> run;
    const size_t end = std::min(m_snapshot.blocks.size(), m_nextBlock + kBlocksAtOnce);
    run.reserve((end - m_nextBlock) * Block::kRows);
    for (; m_nextBlock < end; ++m_nextBlock) {
        const Block &block = *m_snapshot.blocks[m_nextBlock];
        for (int row = 0; row < block.size(); ++row) {
            if (block.flags(row) & Block::kGone)
                continue;
            if (const qint64 date = block.dateAdded(row); date != Block::kNoDate)
                run.push_back(date);
            else
                ++m_undated;
        }
    }
    std::ranges::sort(run);
    m_runs.push_back(std::move(run));
}

/// The two shortest: so the longest is walked over least often.
void KnownDates::mergeTwo()
{
    std::ranges::sort(m_runs, std::ranges::greater(), &std::vector<qint64>::size);
    const std::vector<qint64> one = std::move(m_runs.back());
    m_runs.pop_back();
    const std::vector<qint64> other = std::move(m_runs.back());
    std::vector<qint64> both(one.size() + other.size());
    std::ranges::merge(one, other, both.begin());
    m_runs.back() = std::move(both);
}

} // namespace conversations
