#pragma once

#include "app/conversations/selection_facts.h"
#include "app/deletion/open_conversations.h"
#include "app/deletion/plan.h"

#include <functional>

namespace deletion {

/// What somebody is asked about before it is deleted: fixed the moment it is asked, whatever the list does
/// meanwhile. Rows of a snapshot cost four bytes each, so that a million can be asked about; only what is
/// confirmed becomes a plan. A value.
class Proposal
{
public:
    /// How a conversation's contact is called.
    using ShownAs = std::function<QString(const highlevel::Conversation &)>;

    Proposal() = default;
    /// What was planned before, as it was seen then.
    Proposal(DeletionPlan plan); // NOLINT(google-explicit-constructor): it is one
    /// Those of `rows` that are not gone, and that no deletion has open; `leftOut` counts the latter. `rows`
    /// holds none twice. A worker's to make where there are many. `nowMs` is since the epoch.
    [[nodiscard]] static Proposal of(conversations::Snapshot snapshot, std::vector<conversations::Row> rows,
                                     const OpenConversations &open, ShownAs shownAs, qint64 nowMs);

    [[nodiscard]] int size() const { return int(m_plan.items.size() + m_rows.size()); }
    [[nodiscard]] int leftOut() const { return m_leftOut; }
    [[nodiscard]] const std::map<conversations::Channel, int> &byChannel() const { return m_byChannel; }
    [[nodiscard]] const conversations::Concerns &concerns() const { return m_concerns; }
    [[nodiscard]] PlannedItem at(int place) const;

    /// The same without those that are to be minded for this. Likewise a worker's.
    [[nodiscard]] Proposal without(conversations::Concern concern) const;
    /// All of it, to be carried out. Likewise.
    [[nodiscard]] DeletionPlan toPlan(bool checkBeforeSend) const;

private:
    void count();

    DeletionPlan m_plan; ///< or rows
    conversations::Snapshot m_snapshot;
    std::vector<conversations::Row> m_rows;
    ShownAs m_shownAs;
    qint64 m_nowMs = 0;
    int m_leftOut = 0;
    std::map<conversations::Channel, int> m_byChannel;
    conversations::Concerns m_concerns;
};

} // namespace deletion
