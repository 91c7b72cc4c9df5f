#pragma once

#include "app/base/turns.h"
#include "app/highlevel/finding.h"
#include "app/highlevel/pending.h"
#include "app/highlevel/request_lane.h"
#include "app/highlevel/values.h"

namespace highlevel {

struct SearchQuery
{
    int limit = 100;                      ///< at most 100 (S)
    std::optional<qint64> startAfterDate; ///< exclusive cursor, on the date of the last message
    bool oldestFirst = false;
    /// Both inclusive, on dateAdded, milliseconds since the epoch.
    std::optional<qint64> startDate;
    std::optional<qint64> endDate;
    std::optional<base::ConversationId> id; ///< only this one
    QString status;                         ///< unread, starred; all where empty
    QString text;                           ///< HighLevel's own search, also in older messages
};

/// HighLevel's API, one method per call. Each answer arrives through the event loop; continue it with
/// `.then(context, …)`, so that it dies with its receiver. All calls go through the lane given.
class Client : public QObject
{
    Q_OBJECT

public:
    using Priority = RequestLane::Priority;

    /// `lane` must lead to `about`'s address and outlive this object.
    Client(RequestLane *lane, base::Identity about, QObject *parent = nullptr);

    [[nodiscard]] Pending<Finding<SearchPage>> search(const SearchQuery &query, Priority priority,
                                                      std::stop_token stop = {});
    [[nodiscard]] Pending<Finding<ConversationState>>
    conversation(const base::ConversationId &id, Priority priority, std::stop_token stop = {});
    /// The newest page, or the one behind `lastMessageId`.
    [[nodiscard]] Pending<Finding<MessagePage>>
    messages(const base::ConversationId &id, const QString &lastMessageId, std::stop_token stop = {});
    /// The newest message and the one before it: the documented witness of when somebody last wrote.
    [[nodiscard]] Pending<Finding<MessagePage>> newestMessages(const base::ConversationId &id,
                                                               Priority priority, std::stop_token stop = {});
    /// All messages of the sub-account, 500 a page; without a `channel` e-mail is left out (D).
    [[nodiscard]] Pending<Finding<ExportPage>> exportMessages(const QString &channel, const QString &cursor,
                                                              std::stop_token stop = {});
    /// The text of an e-mail that came without one; HTML.
    [[nodiscard]] Pending<Finding<QString>> emailBody(const base::ConversationId &emailId,
                                                      std::stop_token stop = {});
    /// Needs the optional scope `locations.readonly`.
    [[nodiscard]] Pending<Finding<QString>> locationName(std::stop_token stop = {});
    /// Leaves this machine at most once. True is HighLevel's `success:true`; false its `success:false`.
    /// `withdraw` takes it back while it waits for its turn (ApiError::Kind::Withdrawn), and it does not
    /// leave after `leaveBefore`, steady time (ApiError::Kind::Expired). Once it has left, it is let finish.
    [[nodiscard]] Pending<Finding<bool>> deleteConversation(const base::ConversationId &id, Priority priority,
                                                            std::optional<base::Milliseconds> leaveBefore,
                                                            std::stop_token withdraw = {});

    [[nodiscard]] const base::Identity &about() const { return m_about; }
    /// Where the calls wait, for whoever says why.
    [[nodiscard]] const RequestLane &lane() const { return *m_lane; }

    /// Another token is in force from now on; what is under way was asked with the one before.
    void tokenRenewed() { ++m_tokens; }
    /// How many were in force before. What is refused while this is not what it was when it was asked says
    /// nothing for the token that is in force: it is to be asked again.
    [[nodiscard]] int tokens() const { return m_tokens; }

private:
    template <class T, class Decode, class ExtentOf>
    Pending<Finding<T>> call(HttpRequest request, Priority priority, std::stop_token stop, Decode decode,
                             ExtentOf extentOf);
    template <class T, class Decode>
    Pending<Finding<T>> call(HttpRequest request, Priority priority, std::stop_token stop, Decode decode);

    RequestLane *m_lane;
    base::Identity m_about;
    base::Turns m_turns; ///< for reading answers
    int m_tokens = 0;
};

} // namespace highlevel
