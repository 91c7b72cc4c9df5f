#pragma once

#include "app/conversations/sort_key.h"

#include <QHash>

#include <optional>
#include <vector>

namespace conversations {

/// The keys that many rows share: the text of a campaign, no tags, nothing unread. Rows that share one need
/// no comparing with others, only their dates: each finds its group by one look into a table, where to sort
/// it among all would take some twenty comparisons.
class SharedKeys
{
public:
    /// Of a sample's keys, those that it holds this often are taken for shared.
    static constexpr size_t kOften = 4;

    SharedKeys() = default;
    /// Takes what is shared out of `sample`, in which the same keys stand side by side.
    explicit SharedKeys(std::vector<SortKey> *sample);

    /// Which of `all()` it is; nothing for one that is not shared.
    [[nodiscard]] std::optional<size_t> numberOf(const SortKey &key) const
    {
        if (m_all.empty())
            return std::nullopt;
        const auto at = m_numbers.constFind(Shared(key));
        return at == m_numbers.cend() ? std::nullopt : std::optional(*at);
    }
    /// Each as one of the rows has it.
    [[nodiscard]] const std::vector<SortKey> &all() const { return m_all; }

private:
    /// What rows share of a key.
    struct Shared
    {
        SortKey::Numbers numbers;
        quint32 rest;

        explicit Shared(const SortKey &key) : numbers(key.numbers), rest(key.rest) {}
        friend bool operator==(const Shared &, const Shared &) = default;
        friend size_t qHash(const Shared &shared, size_t seed)
        {
            return qHashMulti(seed, shared.numbers.first, shared.numbers.second, shared.rest);
        }
    };

    QHash<Shared, size_t> m_numbers;
    std::vector<SortKey> m_all;
};

} // namespace conversations
