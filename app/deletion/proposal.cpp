#include "app/deletion/proposal.h"

namespace deletion {

Proposal::Proposal(DeletionPlan plan)
    : m_plan(std::move(plan)), m_byChannel(m_plan.byChannel), m_concerns(m_plan.concerns)
{
}

Proposal Proposal::of(conversations::Snapshot snapshot, std::vector<conversations::Row> rows,
                      const OpenConversations &open, ShownAs shownAs, qint64 nowMs)
{
    Proposal proposal;
    std::erase_if(rows, [&](conversations::Row row) {
        if (snapshot.isGone(row))
            return true;
        const bool isOpen = open.contains(snapshot.blockOf(row).id(row % conversations::Block::kRows));
        proposal.m_leftOut += isOpen;
        return isOpen;
    });
    rows.shrink_to_fit();
    proposal.m_snapshot = std::move(snapshot);
    proposal.m_rows = std::move(rows);
    proposal.m_shownAs = std::move(shownAs);
    proposal.m_nowMs = nowMs;
    proposal.count();
    return proposal;
}

void Proposal::count()
{
    const conversations::SelectionFacts facts = conversations::selectionFacts(m_snapshot, m_rows, m_nowMs);
    m_byChannel = facts.byChannel;
    m_concerns = facts.concerns;
}

PlannedItem Proposal::at(int place) const
{
    if (!m_plan.items.empty())
        return m_plan.items[size_t(place)];
    const highlevel::Conversation c = m_snapshot.at(m_rows[size_t(place)]);
    PlannedItem item = PlannedItem::of(c, m_shownAs(c));
    item.row = m_rows[size_t(place)];
    return item;
}

Proposal Proposal::without(conversations::Concern concern) const
{
    if (!m_plan.items.empty())
        return Proposal(m_plan.without(concern, m_nowMs));
    Proposal rest = *this;
    rest.m_leftOut = 0; // was said
    rest.m_rows = conversations::rowsWithout(concern, m_snapshot, m_rows, m_nowMs);
    rest.count();
    return rest;
}

DeletionPlan Proposal::toPlan(bool checkBeforeSend) const
{
    DeletionPlan plan = m_plan;
    plan.checkBeforeSend = checkBeforeSend;
    for (int place = int(plan.items.size()); place < size(); ++place)
        plan.add(at(place), m_nowMs);
    return plan;
}

} // namespace deletion
