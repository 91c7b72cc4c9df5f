#pragma once

#include "app/conversations/matcher.h"
#include "app/conversations/sorting.h"

#include <atomic>
#include <optional>

namespace conversations {

/// Rows taken out of, or put into, a list: `count` of them from `first` on.
struct Run
{
    int first = 0;
    int count = 0;
    friend bool operator==(const Run &, const Run &) = default;
};

/// What is shown: the rows that pass the filter, in order. Never changed once made.
struct View
{
    std::vector<Row> rows;
    Filter filter;
    Sort sort;
    quint64 changes = 0;     ///< of the snapshot it was made of
    int repliesNotKnown = 0; ///< of all conversations, where the filter asks for those who never replied
    /// How to come here from the view before: first these are taken out (places in the old list), last first,
    /// then those are put in (places in the new list), first first. Nothing where the whole list is new.
    struct Steps
    {
        std::vector<Run> removed;
        std::vector<Run> inserted;
    };
    std::optional<Steps> steps;
};

/// The steps from one list to the other; nothing where the rows that stay changed their order, or where there
/// are more than `most` runs. The marks tell what is in the lists: Passes.
[[nodiscard]] std::optional<View::Steps> stepsBetween(const std::vector<Row> &before, const Marks &inBefore,
                                                      const std::vector<Row> &after, const Marks &inAfter,
                                                      size_t most);

/// Makes views, one after the other, and keeps of each what serves the next: the order, and the marks where
/// it only narrows. Not for two threads at once.
class ViewMaker
{
public:
    /// Nothing when `stop` turned true meanwhile.
    [[nodiscard]] std::shared_ptr<const View> make(const Snapshot &snapshot, const Filter &filter, Sort sort,
                                                   const QDateTime &now, const std::atomic<bool> &stop);

private:
    std::vector<Row> m_order;
    Sort m_sort;
    std::optional<quint64> m_orderings; ///< of the snapshot m_order was made of
    std::shared_ptr<const View> m_last;
    Marks m_marks; ///< of m_last
};

/// Of how many it is not known whether the contact ever wrote.
[[nodiscard]] int repliesNotKnown(const Snapshot &snapshot);

} // namespace conversations
