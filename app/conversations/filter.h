#pragma once

#include "app/conversations/channel.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <set>
#include <vector>

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

} // namespace conversations
