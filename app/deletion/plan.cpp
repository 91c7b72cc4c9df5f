#include "app/deletion/plan.h"

namespace deletion {

using conversations::Concern;

namespace {

bool isMinded(const PlannedItem &item, Concern concern, qint64 nowMs)
{
    switch (concern) {
    case Concern::Unread:
        return item.unreadCount > 0;
    case Concern::Starred:
        return item.starred;
    case Concern::Assigned:
        return !item.assignedTo.isEmpty();
    case Concern::Recent:
        return item.lastMessageDate && nowMs - *item.lastMessageDate < conversations::kRecentMs;
    case Concern::Unknown:
        return item.unreadable != 0;
    }
    return false;
}

} // namespace

PlannedItem PlannedItem::of(const highlevel::Conversation &c, const QString &shownAs)
{
    return {.id = c.id,
            .contact = shownAs,
            .phone = c.phone,
            .email = c.email,
            .messageType = c.lastMessageType,
            .lastMessageDate = c.lastMessageDate,
            .unreadCount = c.unreadCount,
            .starred = c.starred,
            .assignedTo = c.assignedTo,
            .unreadable = quint16(c.unreadable & highlevel::Conversation::kMinded),
            .leftOut = quint16(c.leftOut & highlevel::Conversation::kMinded)};
}

void DeletionPlan::add(const highlevel::Conversation &c, const QString &shownAs, qint64 nowMs)
{
    add(PlannedItem::of(c, shownAs), nowMs);
}

void DeletionPlan::add(const PlannedItem &item, qint64 nowMs)
{
    if (m_known.contains(item.id))
        return;
    m_known.insert(item.id);
    items.push_back(item);
    ++byChannel[conversations::channelOf(item.messageType)];
    for (const Concern concern : conversations::kConcerns)
        concerns.count(concern, isMinded(item, concern, nowMs));
}

DeletionPlan DeletionPlan::without(Concern concern, qint64 nowMs) const
{
    DeletionPlan rest;
    rest.checkBeforeSend = checkBeforeSend;
    for (const PlannedItem &item : items)
        if (!isMinded(item, concern, nowMs))
            rest.add(item, nowMs);
    return rest;
}

} // namespace deletion
