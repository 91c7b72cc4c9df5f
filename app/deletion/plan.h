#pragma once

#include "app/base/clock.h"
#include "app/base/conversation_id.h"
#include "app/conversations/channel.h"
#include "app/conversations/concern.h"
#include "app/conversations/row.h"
#include "app/highlevel/values.h"

#include <QSet>
#include <QString>

#include <map>
#include <vector>

namespace deletion {

/// One conversation as the person saw it when they chose it.
struct PlannedItem
{
    base::ConversationId id;
    QString contact; ///< as it was shown
    QString phone;
    QString email;
    QString messageType; ///< HighLevel's, of the last message
    std::optional<qint64> lastMessageDate;
    int unreadCount = 0;
    bool starred = false;
    QString assignedTo; ///< a user's id; empty: nobody
    // Of the four above, see highlevel::Conversation. What could not be read in the list, and what it left
    // out, is as unknown; a warning there is of the first alone.
    quint16 unreadable = 0;
    quint16 leftOut = 0;
    conversations::Row row = -1; ///< of the list that it was chosen from; -1 where it was not

    /// Whether the list did not tell it.
    [[nodiscard]] bool isUnknown(highlevel::Conversation::Unreadable field) const
    {
        return ((unreadable | leftOut) & field) != 0;
    }

    /// As the list has it, under the name it is shown by.
    [[nodiscard]] static PlannedItem of(const highlevel::Conversation &conversation, const QString &shownAs);

    friend bool operator==(const PlannedItem &, const PlannedItem &) = default;
};

/// What will go. A pure value.
struct DeletionPlan
{
    std::vector<PlannedItem> items; ///< each conversation once, in the order given
    std::map<conversations::Channel, int> byChannel;
    conversations::Concerns concerns;
    bool checkBeforeSend = true;

    /// Adds a conversation under the name it is shown by; one that is in already changes nothing.
    void add(const highlevel::Conversation &conversation, const QString &shownAs, qint64 nowMs);

    /// One of an earlier plan again, as it was seen then.
    void add(const PlannedItem &item, qint64 nowMs);

    /// The same without those that are to be minded for this.
    [[nodiscard]] DeletionPlan without(conversations::Concern concern, qint64 nowMs) const;

    [[nodiscard]] bool contains(const base::ConversationId &id) const { return m_known.contains(id); }

private:
    QSet<base::ConversationId> m_known;
};

} // namespace deletion
