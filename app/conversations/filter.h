#pragma once

#include "app/conversations/channel.h"
#include "app/conversations/needle.h"
#include "app/conversations/store.h"

#include <QDate>
#include <QJsonObject>

#include <limits>
#include <set>
#include <string>

namespace conversations {

/// Which conversations are wanted. A pure value; the empty one lets all through. One that was read from a
/// file and is not understood lets none through: to leave out what is not understood would widen it, up to
/// everything.
struct Filter
{
    enum class Status { Any, Unread, Read, Starred };
    enum class Direction { Any, Inbound, Outbound };
    enum class Assigned { Any, Somebody, Nobody, User };
    /// When something was. Days count back from now; dates are whole local days, both included.
    struct Age
    {
        enum class Kind { Any, OlderThan, NewerThan, Between };
        Kind kind = Kind::Any;
        int days = 0;
        QDate from;
        QDate until;
        friend bool operator==(const Age &, const Age &) = default;
    };
    /// Somebody by HighLevel's id, as two people may have one name.
    struct Contact
    {
        QString id;   ///< empty: whoever it is
        QString name; ///< for people to read, safe to show
        friend bool operator==(const Contact &, const Contact &) = default;
    };

    QString text;               ///< what is typed; see searchWords
    std::set<Channel> channels; ///< empty: all
    Status status = Status::Any;
    Direction direction = Direction::Any; ///< of the last message
    Assigned assigned = Assigned::Any;
    /// HighLevel's id of the one it is assigned to, alone or among others: with Assigned::User, and else
    /// empty. HighLevel's users are an agency's, and an id is never another's: so, unlike a contact, it means
    /// the same in each sub-account, and where nothing is assigned to that user nothing matches.
    QString user;
    std::set<QString> tags; ///< one of these at least, each as HighLevel writes it; empty: whatever the tags
    Age age;                ///< of the last message
    Age created;            ///< of the conversation itself
    bool neverReplied = false; ///< only what is known for certain, see ReplySurvey
    bool nameless = false;     ///< the contact has no name
    Contact contact;           ///< of this one alone; one sub-account's, like `found`
    /// Rows that HighLevel's own search found; nothing where it was not asked.
    std::shared_ptr<const std::vector<bool>> found;
    /// What stands in its file and is not understood, as it stands there; empty where all is understood.
    QString flaw;
    /// The whole of it as its file has it, where there is a flaw: what a newer version can read is not lost.
    QJsonObject asWritten;

    [[nodiscard]] bool isUnderstood() const { return flaw.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return *this == Filter(); }
    /// Whether it is about rows or people of one sub-account, and means nothing in another.
    [[nodiscard]] bool isOfOneSubAccount() const { return found || !contact.id.isEmpty(); }
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// For the file of saved filters; what is one sub-account's is not part of it. A filter that was not
/// understood is given back as it was written.
[[nodiscard]] QJsonObject toJson(const Filter &filter);
/// All of it has to be understood: an unknown key or word, a value of another kind, a newer `format` give a
/// filter with a flaw.
[[nodiscard]] Filter filterFrom(const QJsonValue &json);
/// Likewise from the text of such an object; no text at all is the empty filter.
[[nodiscard]] Filter filterFromText(const QByteArray &text);

/// What is known of a row. A byte, not a bit: loops over many are then whole vectors at a time.
enum Mark : quint8 {
    PassesButChannel = 1, ///< all that is wanted but the channel
    Passes = 2,           ///< and the channel too
};
/// One entry for each row of a snapshot.
using Marks = std::vector<quint8>;

/// Tells which rows pass; one for each filter and snapshot, used by several threads at once. `now` is what
/// "older than 30 days" counts from.
class Matcher
{
public:
    Matcher(const Filter &filter, const Snapshot &snapshot, const QDateTime &now);

    /// From now on `match` is given marks made for `wider`, on the same snapshot, and looks only at the rows
    /// that passed that: each letter typed leaves less to search. False, and all stays as it was, where a row
    /// may pass this filter and not that one.
    [[nodiscard]] bool narrowFrom(const Filter &wider);

    /// Fills in the marks of a block's rows.
    void match(size_t block, std::span<quint8> marks) const;

private:
    /// Moments, both included.
    struct Span
    {
        qint64 from = std::numeric_limits<qint64>::min();
        qint64 until = std::numeric_limits<qint64>::max();
        [[nodiscard]] bool contains(qint64 date) const
        {
            return date != Block::kNoDate && date >= from && date <= until;
        }
    };

    [[nodiscard]] static Span spanOf(const Filter::Age &age, const QDateTime &now);
    [[nodiscard]] bool isAssignedAsWanted(const QString &assignedTo) const;
    [[nodiscard]] bool hasOneOf(std::string_view tags) const;
    void matchNumbers(size_t block, std::span<quint8> marks) const;
    void matchText(const Block &block, std::span<quint8> marks) const;
    void matchChannels(const Block &block, std::span<quint8> marks) const;
    static void matchInOneRun(const Block &block, const Needle &word, std::span<quint8> marks);

    const Filter &m_filter;
    const Snapshot &m_snapshot;
    std::vector<QByteArray> m_texts; ///< the words of the filter
    std::vector<Needle> m_words;     ///< those that are to be looked for
    bool m_narrows = false;
    std::vector<quint8> m_wanted;   ///< by type number: Passes where its channel is wanted
    std::string m_contactId;        ///< empty: whoever it is
    std::vector<quint8> m_assigned; ///< by user number: 1 where that is wanted
    std::set<std::string, std::less<>> m_tags;
    Span m_age;
    Span m_created;
};

} // namespace conversations
