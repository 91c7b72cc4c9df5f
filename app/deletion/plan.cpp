#include "app/deletion/plan.h"

namespace deletion {

namespace {
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
}

void DeletionPlan::add(const highlevel::Conversation &c, const QString &shownAs, qint64 nowMs)
{
    add(
        PlannedItem{
            .id = c.id,
            .contact = shownAs,
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
    concerns.unread += item.unreadCount > 0;
    concerns.starred += item.starred;
    concerns.assigned += !item.assignedTo.isEmpty();
    concerns.recent += item.lastMessageDate && nowMs - *item.lastMessageDate < kDayMs;
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
