#pragma once

#include "app/base/location_id.h"
#include "app/highlevel/answer.h"
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
    QString text;                           ///< HighLevel's own search, also in older messages
};

/// HighLevel's API, one method per call. Each answer arrives through the event loop; continue it with
/// `.then(context, …)`, so that it dies with its receiver. All calls go through the lane given.
class Client : public QObject
{
    Q_OBJECT

public:
    using Priority = RequestLane::Priority;

    Client(RequestLane *lane, base::LocationId location, QObject *parent = nullptr);

    [[nodiscard]] Pending<Answer<SearchPage>> search(const SearchQuery &query, Priority priority,
                                                     std::stop_token stop = {});
    [[nodiscard]] Pending<Answer<ConversationState>>
    conversation(const base::ConversationId &id, Priority priority, std::stop_token stop = {});
    /// The newest page, or the one behind `lastMessageId`.
    [[nodiscard]] Pending<Answer<MessagePage>>
    messages(const base::ConversationId &id, const QString &lastMessageId, std::stop_token stop = {});
    /// All messages of the sub-account, 500 a page; without a `channel` e-mail is left out (D).
    [[nodiscard]] Pending<Answer<ExportPage>> exportMessages(const QString &channel, const QString &cursor,
                                                             std::stop_token stop = {});
    /// The text of an e-mail that came without one; HTML.
    [[nodiscard]] Pending<Answer<QString>> emailBody(const base::ConversationId &emailId,
                                                     std::stop_token stop = {});
    /// Needs the optional scope `locations.readonly`.
    [[nodiscard]] Pending<Answer<QString>> locationName(std::stop_token stop = {});
    /// Leaves this machine at most once. True is HighLevel's `success:true`; false its `success:false`.
    /// `withdraw` takes it back while it waits for its turn (ApiError::Kind::Withdrawn); once it has left, it
    /// is let finish.
    [[nodiscard]] Pending<Answer<bool>> deleteConversation(const base::ConversationId &id, Priority priority,
                                                           std::stop_token withdraw = {});

private:
    template <class T, class Decode>
    Pending<Answer<T>> call(HttpRequest request, Priority priority, std::stop_token stop, Decode decode);

    RequestLane *m_lane;
    base::LocationId m_location;
};

} // namespace highlevel
