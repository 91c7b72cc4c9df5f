#pragma once

#include "app/base/conversation_id.h"
#include "app/highlevel/field.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// HighLevel's things as values, under HighLevel's names. Times are milliseconds since the epoch, UTC.
namespace highlevel {

enum class Direction { Unknown, Inbound, Outbound };
/// `inbound` or `outbound`, in whatever case.
[[nodiscard]] inline Direction directionNamed(QStringView word)
{
    if (word.compare(u"inbound", Qt::CaseInsensitive) == 0)
        return Direction::Inbound;
    return word.compare(u"outbound", Qt::CaseInsensitive) == 0 ? Direction::Outbound : Direction::Unknown;
}

/// One row of the search. Only `id` is certain; any other field may have been null or absent.
struct Conversation
{
    base::ConversationId id;
    QString contactId;
    QString contactName; ///< `fullName`, else `contactName`
    QString email;
    QString phone;
    QString lastMessageBody;
    QString lastMessageType; ///< as it came, e.g. TYPE_SMS; unknown ones occur
    Direction lastMessageDirection = Direction::Unknown;
    QString assignedTo;
    QString tags; ///< (S); several are separated by a comma and a space
    int unreadCount = 0;
    bool starred = false;
    std::optional<qint64> lastMessageDate;
    std::optional<qint64> dateAdded;

    /// Fields that came in a shape nobody knows. Their members above hold what they would if the field were
    /// absent, and mean nothing.
    enum Unreadable : quint16 {
        UnreadCount = 1,
        Starred = 2,
        AssignedTo = 4,
        LastMessageDate = 8,
        Phone = 16,
        Email = 32,
        DateAdded = 64,
        ContactName = 128,
        Tags = 256,
    };
    /// Of these, those that somebody minds before a conversation goes.
    static constexpr quint16 kMinded = UnreadCount | Starred | AssignedTo | LastMessageDate;
    quint16 unreadable = 0; ///< of `Unreadable`, added up
    quint16 leftOut = 0;    ///< likewise, those that were absent or null
    [[nodiscard]] bool isUnreadable(Unreadable field) const { return (unreadable & field) != 0; }
    [[nodiscard]] bool isLeftOut(Unreadable field) const { return (leftOut & field) != 0; }

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

struct SearchPage
{
    QList<Conversation> conversations;
    qint64 total = 0;
    bool totalStated = true; ///< false: HighLevel did not say how many there are, or not readably
    /// How many rows the page had on the wire, whether they could be used or not.
    qsizetype rowsReceived = 0;
    /// Rows that are none, have no usable id, or are another location's: counted, never shown, never deleted.
    int unusable = 0;
    /// Of each of those what tells it apart: its id as it came, else a hash of the row; empty where nothing
    /// does.
    QStringList unusableMarks;
    /// The sort value of the last row, to ask for the page behind it. Nothing when the row carried none.
    std::optional<qint64> cursor;
};

/// What a GET of one conversation says of it. Any field but `deleted` may be left out (R).
struct ConversationState
{
    bool deleted = false;
    Field<int> unreadCount;
    Field<qint64> lastMessageDate; ///< often told to the second only (R)
    Field<bool> starred;
    Field<QString> assignedTo; ///< a user's id, or several, separated by commas; empty: nobody
};

struct Message
{
    QString id;
    QString type; ///< `messageType`, e.g. TYPE_EMAIL
    QString body; ///< as it came: HTML for e-mail, never to be rendered
    QString contentType;
    QString subject;
    QString status;
    Direction direction = Direction::Unknown;
    std::optional<qint64> dateAdded;
    std::optional<int> callSeconds;
    QString emailId;         ///< where `body` is empty, the e-mail's can be asked for by this
    QStringList attachments; ///< addresses, never fetched; an empty one where nobody can read which
    bool isReadable = true; ///< false: what came in its place is no message, or its text is in no known shape
};

/// Messages of the one conversation that was asked for.
struct MessagePage
{
    QList<Message> messages; ///< newest first
    int ofOthers = 0;        ///< messages that name another conversation: left out
    bool hasOlder = false;   ///< also where nobody can read whether there are
    QString lastMessageId;   ///< to ask for the older page
};

/// A page of all messages of a sub-account, as far as it is used: whose, and which way.
struct ExportPage
{
    struct Line
    {
        base::ConversationId conversation;
        Direction direction = Direction::Unknown;
    };
    std::vector<Line> lines;
    int unusable = 0; ///< lines that name no conversation: whose message it is, nobody knows
    qint64 total = 0;
    bool totalStated = true;
    QString nextCursor; ///< empty at the end
};

} // namespace highlevel
