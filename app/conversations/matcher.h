#pragma once

#include "app/conversations/filter.h"
#include "app/conversations/needle.h"
#include "app/conversations/store.h"

#include <limits>
#include <span>
#include <string>

namespace conversations {

/// What is known of a row. A byte, not a bit: loops over many are then whole vectors at a time.
enum Mark : quint8 {
    PassesButChannel = 1, ///< all that is wanted but the channel
    Passes = 2,           ///< and the channel too
};
/// One entry for each row of a snapshot.
using Marks = std::vector<quint8>;

/// Tells which rows pass; one for each filter and snapshot, used by several threads at once. `now` is what
/// "older than 30 days" counts from.
class Matcher
{
public:
    Matcher(const Filter &filter, const Snapshot &snapshot, const QDateTime &now);

    /// From now on `match` is given marks made for `wider`, on the same snapshot, and looks only at the rows
    /// that passed that: each letter typed leaves less to search. False, and all stays as it was, where a row
    /// may pass this filter and not that one.
    [[nodiscard]] bool narrowFrom(const Filter &wider);

    /// Fills in the marks of a block's rows.
    void match(size_t block, std::span<quint8> marks) const;

private:
    /// Moments, both included.
    struct Span
    {
        qint64 from = std::numeric_limits<qint64>::min();
        qint64 until = std::numeric_limits<qint64>::max();
        [[nodiscard]] bool contains(qint64 date) const
        {
            return date != Block::kNoDate && date >= from && date <= until;
        }
    };

    [[nodiscard]] static Span spanOf(const Filter::Age &age, const QDateTime &now);
    [[nodiscard]] bool isAssignedAsWanted(const QString &assignedTo) const;
    [[nodiscard]] bool hasOneOf(std::string_view tags) const;
    void matchNumbers(size_t block, std::span<quint8> marks) const;
    void matchText(const Block &block, std::span<quint8> marks) const;
    void matchChannels(const Block &block, std::span<quint8> marks) const;
    static void matchInOneRun(const Block &block, const Needle &word, std::span<quint8> marks);

    const Filter &m_filter;
    const Snapshot &m_snapshot;
    std::vector<QByteArray> m_texts; ///< the words of the filter
    std::vector<Needle> m_words;     ///< those that are to be looked for
    bool m_narrows = false;
    std::vector<quint8> m_wanted;   ///< by type number: Passes where its channel is wanted
    std::string m_contactId;        ///< empty: whoever it is
    std::vector<quint8> m_assigned; ///< by user number: 1 where that is wanted
    std::set<std::string, std::less<>> m_tags;
    Span m_age;
    Span m_created;
};

} // namespace conversations
