#pragma once

#include "app/conversations/block.h"
#include "app/conversations/row.h"
#include "app/conversations/sorting.h"

#include <string_view>
#include <vector>

namespace conversations {

/// Equal rows stand newest first, then as they came. Of whatever has a `date` and a `row`.
template <class Dated> [[nodiscard]] bool isNewer(const Dated &a, const Dated &b)
{
    return a.date != b.date ? a.date > b.date : a.row < b.row;
}

/// What a row is sorted by, as numbers, so that its text is seldom looked at twice.
struct SortKey
{
    /// What nearly all comparisons are of: of a text, its first letters.
    struct Numbers
    {
        quint64 first = 0;
        quint64 second = 0; ///< of a text, the letters that follow

        /// Without a branch.
        [[nodiscard]] bool areBefore(const Numbers &others) const
        {
            return (first < others.first) | ((first == others.first) & (second < others.second));
        }
        friend bool operator==(const Numbers &, const Numbers &) = default;
    };
    /// Of a text, what `numbers` hold.
    static constexpr size_t kLetters = sizeof(Numbers);

    Numbers numbers;
    qint64 date = Block::kNoDate;
    Row row = 0;
    quint32 rest = 0; ///< of a text: 0 where no more follows; else the same for all that go on alike

    void takeLetters(std::string_view text, bool descending);
    /// Whether both are of the same text or number. (Of two billion pairs of texts that begin alike and end
    /// differently, one may be taken for the same. These two then stand by their dates.)
    [[nodiscard]] bool isOfTheSameAs(const SortKey &other) const
    {
        return numbers == other.numbers && rest == other.rest;
    }
};

/// Makes the keys for one order of one snapshot, which must outlive it. May be asked from several threads.
class SortKeys
{
public:
    SortKeys(const Snapshot &snapshot, Sort sort);

    [[nodiscard]] SortKey of(Row row) const;
    /// The same for the row at `place` of its block, which spares looking for it.
    [[nodiscard]] SortKey of(const Block &block, int place, Row row) const;
    /// What is compared where `areTexts`.
    [[nodiscard]] std::string_view text(Row row) const;
    /// As far as keys tell: of two texts that both go on behind the same letters, neither is.
    [[nodiscard]] bool isBefore(const SortKey &a, const SortKey &b) const
    {
        if (a.numbers != b.numbers)
            return a.numbers.areBefore(b.numbers);
        const bool aEnds = a.rest == 0;
        const bool bEnds = b.rest == 0;
        return aEnds && bEnds ? isNewer(a, b) : aEnds != bEnds && aEnds != m_sort.descending;
    }
    /// Likewise, but for texts that go on: the same ones stand side by side, in any order of their own.
    [[nodiscard]] bool isBeforeOrApart(const SortKey &a, const SortKey &b) const
    {
        const bool bothGoOn = a.numbers == b.numbers && a.rest != 0 && b.rest != 0;
        return bothGoOn ? a.rest < b.rest : isBefore(a, b);
    }

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] bool areDescending() const { return m_sort.descending; }

private:
    const Snapshot &m_snapshot;
    const Sort m_sort;
    const bool m_areTexts;
    const std::vector<quint64> m_ranks; ///< of the words that the rows share, where it is sorted by these
};

} // namespace conversations
