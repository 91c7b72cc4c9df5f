#include "app/deletion/plan.h"

namespace deletion {

namespace {
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
}

void DeletionPlan::add(const highlevel::Conversation &c, const QString &shownAs, qint64 nowMs)
{
    if (m_known.contains(c.id))
        return;
    m_known.insert(c.id);
    items.push_back({.id = c.id,
                     .contact = shownAs,
                     .messageType = c.lastMessageType,
                     .lastMessageDate = c.lastMessageDate,
                     .unreadCount = c.unreadCount});
    ++byChannel[conversations::channelOf(c.lastMessageType)];
    concerns.unread += c.unreadCount > 0;
    concerns.starred += c.starred;
    concerns.assigned += !c.assignedTo.isEmpty();
    concerns.recent += c.lastMessageDate && nowMs - *c.lastMessageDate < kDayMs;
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
