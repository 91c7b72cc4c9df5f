#include "app/deletion/look.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <vector>

namespace deletion {

namespace {

/// HighLevel dates a message and its conversation by clocks of their own: so much apart they may be one.
constexpr qint64 kFiledWithin = 60'000;

bool isNewer(const Seen &seen, std::optional<qint64> plannedMs)
{
    const qint64 now = seen.lastMessageDate.value();
    return now >= 0 && (!plannedMs || now > *plannedMs);
}

/// What the date in a GET, which is often told to the second only, says of the newest message.
highlevel::Field<qint64> dateIn(const highlevel::Field<qint64> &told, std::optional<qint64> planned)
{
    if (!told.isKnown() || !planned)
        return told;
    constexpr qint64 second = 1'000;
    if (told.value() <= *planned && told.value() / second == *planned / second)
        return *planned;
    return told.value() > *planned + kFiledWithin ? told : highlevel::Field<qint64>();
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
    return {.unreadCount = state.unreadCount,
            .lastMessageDate = dateIn(state.lastMessageDate, planned.lastMessageDate),
            .starred = state.starred,
            .assignedTo = state.assignedTo};
}

bool addWitness(Seen *seen, const highlevel::MessagePage &newest, const PlannedItem &planned)
{
    if (newest.messages.isEmpty()) {
        // Only a conversation whose messages were all read has none, and only where none was listed.
        if (newest.hasOlder || planned.lastMessageDate)
            return false;
        seen->lastMessageDate = -1;
        return true;
    }
    // The newest comes first (S); where it does not, it is one of them all the same, if their dates are
    // known.
    std::vector<qint64> dates;
    for (const highlevel::Message &message : newest.messages) {
        if (!message.dateAdded)
            return false;
        dates.push_back(*message.dateAdded);
    }
    std::ranges::sort(dates, std::greater());
    const qint64 date = dates.front();
    if (!planned.lastMessageDate) {
        seen->lastMessageDate = date;
        return true;
    }
    const qint64 listed = *planned.lastMessageDate;
    if (date + kFiledWithin < listed)
        return false;
    // One of them is the listed one. Where the message before the newest is too old for that, it is the
    // newest.
    const bool isKnownBefore = dates.size() > 1 || !newest.hasOlder;
    const bool isListed = isKnownBefore && (dates.size() == 1 || dates[1] + kFiledWithin < listed);
    const bool isOfThatTime = date <= listed + kFiledWithin;
    seen->lastMessageDate = date <= listed || (isListed && isOfThatTime) ? listed : date;
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
