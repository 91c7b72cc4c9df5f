#pragma once

#include "app/conversations/channel.h"
#include "app/conversations/needle.h"
#include "app/conversations/store.h"

#include <QDate>
#include <QJsonObject>

#include <array>
#include <set>

namespace conversations {

/// Which conversations are wanted. A pure value; the empty one lets all through.
struct Filter
{
    enum class Status { Any, Unread, Read, Starred };
    enum class Direction { Any, Inbound, Outbound };
    enum class Assigned { Any, Somebody, Nobody };
    /// When the last message was. Days count back from now; dates are whole local days, both included.
    struct Age
    {
        enum class Kind { Any, OlderThan, NewerThan, Between };
        Kind kind = Kind::Any;
        int days = 0;
        QDate from;
        QDate until;
        friend bool operator==(const Age &, const Age &) = default;
    };

    QString text;               ///< what is typed; see searchWords
    std::set<Channel> channels; ///< empty: all
    Status status = Status::Any;
    Direction direction = Direction::Any; ///< of the last message
    Assigned assigned = Assigned::Any;
    Age age;
    bool neverReplied = false; ///< only what is known for certain, see ReplySurvey
    bool nameless = false;     ///< the contact has no name
    /// Rows that HighLevel's own search found; nothing where it was not asked.
    std::shared_ptr<const std::vector<bool>> found;

    [[nodiscard]] bool isEmpty() const { return *this == Filter(); }
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// For the file of saved filters; what HighLevel's search found is not part of it. Words that no version
/// knows are left out.
[[nodiscard]] QJsonObject toJson(const Filter &filter);
[[nodiscard]] Filter filterFrom(const QJsonObject &json);

/// How many rows of each channel pass all that is wanted but the channel.
using ChannelCounts = std::array<int, size_t(Channel::Other) + 1>;

/// One entry a row, 1 where it is wanted. Bytes, not bits: loops over them are then whole vectors at a time.
using Marks = std::vector<quint8>;

/// Tells which rows pass; one for each filter and snapshot, used by several threads at once.
class Matcher
{
public:
    Matcher(const Filter &filter, const Snapshot &snapshot, const QDateTime &now);

    /// Marks in `passes`, one entry for each row of the block, those that pass; adds to `counts`.
    void match(size_t block, Marks *passes, ChannelCounts *counts) const;

private:
    void matchNumbers(const Block &block, Marks *passes) const;
    void matchText(const Block &block, Marks *passes) const;
    static void matchInOneRun(const Block &block, const Needle &word, Marks *passes);

    const Filter &m_filter;
    const Snapshot &m_snapshot;
    std::vector<Needle> m_words;
    std::vector<Channel> m_channelOf; ///< by type number
    int m_nobody;                     ///< the user number of nobody, -1 where there is none
    qint64 m_from;
    qint64 m_until; ///< both included
};

} // namespace conversations
