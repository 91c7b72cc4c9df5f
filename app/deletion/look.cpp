#include "app/deletion/look.h"

#include <QSet>

#include <algorithm>

namespace deletion {

namespace {

/// The search and the messages give milliseconds, the GET often whole seconds.
qint64 inSeconds(qint64 ms)
{
    return ms / 1000;
}

bool hasMilliseconds(qint64 ms)
{
    return ms % 1000 != 0;
}

bool isNewer(const Seen &seen, std::optional<qint64> plannedMs)
{
    const qint64 now = seen.lastMessageDate.value();
    if (now < 0 || !plannedMs)
        return now >= 0;
    return seen.isToTheMillisecond ? now > *plannedMs : inSeconds(now) > inSeconds(*plannedMs);
}

/// Whoever it is assigned to: several are separated by commas, in no order that means anything.
QSet<QString> people(const QString &assignedTo)
{
    QSet<QString> all;
    const QStringList ids = assignedTo.split(QLatin1Char(','));
    for (const QString &id : ids)
        if (const QString one = id.trimmed(); !one.isEmpty())
            all.insert(one);
    return all;
}

} // namespace

Seen seenIn(const highlevel::ConversationState &state, const PlannedItem &planned)
{
    using Date = highlevel::Field<qint64>;
    const Date &date = state.lastMessageDate;
    const bool isOlder = date.isKnown() && planned.lastMessageDate &&
                         inSeconds(date.value()) < inSeconds(*planned.lastMessageDate);
    const bool isToTheMillisecond = date.isKnown() && hasMilliseconds(date.value()) &&
                                    planned.lastMessageDate && hasMilliseconds(*planned.lastMessageDate);
    return {.unreadCount = state.unreadCount,
            .lastMessageDate = isOlder ? Date() : date,
            .isToTheMillisecond = isToTheMillisecond,
            .starred = state.starred,
            .assignedTo = state.assignedTo};
}

bool addWitness(Seen *seen, const highlevel::MessagePage &newest, const PlannedItem &planned)
{
    seen->isToTheMillisecond = false; // a message's own date is not quite the conversation's
    if (newest.messages.isEmpty()) {
        // Only a conversation whose messages were all read has none, and only where none was listed.
        if (newest.hasOlder || planned.lastMessageDate)
            return false;
        seen->lastMessageDate = -1;
        return true;
    }
    // The newest comes first (S); where it does not, it is one of them all the same, if their dates are
    // known.
    qint64 date = -1;
    for (const highlevel::Message &message : newest.messages) {
        if (!message.dateAdded)
            return false;
        date = std::max(date, *message.dateAdded);
    }
    constexpr qint64 filedWithin = 60'000;
    if (planned.lastMessageDate && date + filedWithin < *planned.lastMessageDate)
        return false;
    seen->lastMessageDate = date;
    return true;
}

bool addMarks(Seen *seen, const highlevel::SearchPage &page, const PlannedItem &planned)
{
    const auto row = std::ranges::find(page.conversations, planned.id, &highlevel::Conversation::id);
    if (row == page.conversations.end())
        return false;
    using highlevel::Conversation;
    const auto add = [&](auto *field, const auto &inRow, Conversation::Unreadable which) {
        const bool wasListed = (planned.leftOut & which) == 0;
        const bool isTold = !row->isUnreadable(which) && !(row->isLeftOut(which) && wasListed);
        if (field->isAbsent() && isTold)
            *field = inRow;
    };
    add(&seen->unreadCount, row->unreadCount, Conversation::UnreadCount);
    add(&seen->starred, row->starred, Conversation::Starred);
    add(&seen->assignedTo, row->assignedTo, Conversation::AssignedTo);
    return true;
}

Changes changesSince(const PlannedItem &planned, const Seen &seen)
{
    using highlevel::Conversation;
    Changes changes;
    if (isNewer(seen, planned.lastMessageDate))
        changes.add(planned.isUnknown(Conversation::LastMessageDate) ? Changes::HasMessage
                                                                     : Changes::NewMessage);
    if (seen.unreadCount.value() > planned.unreadCount)
        changes.add(planned.isUnknown(Conversation::UnreadCount) ? Changes::IsUnread : Changes::MoreUnread);
    if (seen.unreadCount.value() < planned.unreadCount)
        changes.add(Changes::ReadBySomebody);
    if (seen.starred.value() && !planned.starred)
        changes.add(planned.isUnknown(Conversation::Starred) ? Changes::IsStarred : Changes::Starred);
    if (!seen.starred.value() && planned.starred)
        changes.add(Changes::Unstarred);
    if (const QSet<QString> now = people(seen.assignedTo.value()); now != people(planned.assignedTo)) {
        if (now.isEmpty())
            changes.add(Changes::Unassigned);
        else
            changes.add(planned.isUnknown(Conversation::AssignedTo) ? Changes::IsAssigned
                                                                    : Changes::Assigned);
    }
    return changes;
}

} // namespace deletion
