#include "app/deletion/plan.h"

namespace deletion {

using conversations::Concern;

void DeletionPlan::add(const highlevel::Conversation &c, const QString &shownAs, qint64 nowMs)
{
    add(
        PlannedItem{
            .id = c.id,
            .contact = shownAs,
            .phone = c.phone,
            .email = c.email,
            .messageType = c.lastMessageType,
            .lastMessageDate = c.lastMessageDate,
            .unreadCount = c.unreadCount,
            .starred = c.starred,
            .assignedTo = c.assignedTo,
        },
        nowMs);
}

void DeletionPlan::add(const PlannedItem &item, qint64 nowMs)
{
    if (m_known.contains(item.id))
        return;
    m_known.insert(item.id);
    items.push_back(item);
    ++byChannel[conversations::channelOf(item.messageType)];
    concerns.count(Concern::Unread, item.unreadCount > 0);
    concerns.count(Concern::Starred, item.starred);
    concerns.count(Concern::Assigned, !item.assignedTo.isEmpty());
    concerns.count(Concern::Recent,
                   item.lastMessageDate && nowMs - *item.lastMessageDate < conversations::kRecentMs);
}

Estimate estimate(qint64 items, bool checkBeforeSend, int max, base::Milliseconds interval, int dailyMax)
{
    Estimate e;
    e.requests = items * (checkBeforeSend ? 2 : 1);
    if (e.requests > 0)
        e.time = interval * ((e.requests - 1) / max) + base::Milliseconds(1000);
    e.shareOfDay = dailyMax > 0 ? double(e.requests) / dailyMax : 0;
    return e;
}

} // namespace deletion
