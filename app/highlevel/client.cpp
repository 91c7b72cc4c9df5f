#include "app/highlevel/client.h"

#include "app/highlevel/decode.h"

#include <memory>

namespace highlevel {

namespace {

QString conversationPath(const base::ConversationId &id)
{
    return QStringLiteral("/conversations/") + id.toString();
}

} // namespace

Client::Client(RequestLane *lane, base::LocationId location, QObject *parent)
    : QObject(parent), m_lane(lane), m_location(std::move(location))
{
}

template <class T, class Decode>
Pending<Answer<T>> Client::call(HttpRequest request, Priority priority, std::stop_token stop, Decode decode)
{
    const typename Pending<Answer<T>>::Source source;
    m_lane->submit(
        std::move(request), priority, std::move(stop), [source, decode](const HttpOutcome &outcome) {
            std::optional<T> value;
            if (outcome.fault == HttpOutcome::Fault::None && outcome.status == 200)
                value = decode(outcome.body);
            source.resolve(value ? Answer<T>(std::move(*value)) : Answer<T>(ApiError::from(outcome)));
        });
    return source.pending();
}

Pending<Answer<SearchPage>> Client::search(const SearchQuery &query, Priority priority, std::stop_token stop)
{
    HttpRequest request{.path = QStringLiteral("/conversations/search"), .query = {}};
    request.query = {
        {QStringLiteral("locationId"), m_location.toString()},
        {QStringLiteral("limit"), QString::number(query.limit)},
        {QStringLiteral("sort"), query.oldestFirst ? QStringLiteral("asc") : QStringLiteral("desc")},
        {QStringLiteral("sortBy"), QStringLiteral("last_message_date")}};
    const auto add = [&](const char *name, const std::optional<qint64> &value) {
        if (value)
            request.query.append({QString::fromLatin1(name), QString::number(*value)});
    };
    add("startAfterDate", query.startAfterDate);
    add("startDate", query.startDate);
    add("endDate", query.endDate);
    if (query.id)
        request.query.append({QStringLiteral("id"), query.id->toString()});
    if (!query.text.isEmpty())
        request.query.append({QStringLiteral("query"), query.text});
    return call<SearchPage>(
        std::move(request), priority, std::move(stop),
        [location = m_location](const QByteArray &body) { return decode::searchPage(body, location); });
}

Pending<Answer<ConversationState>> Client::conversation(const base::ConversationId &id, Priority priority,
                                                        std::stop_token stop)
{
    return call<ConversationState>({.path = conversationPath(id), .query = {}}, priority, std::move(stop),
                                   [id](const QByteArray &body) { return decode::conversation(body, id); });
}

Pending<Answer<MessagePage>> Client::messages(const base::ConversationId &id, const QString &lastMessageId,
                                              std::stop_token stop)
{
    HttpRequest request{.path = conversationPath(id) + QStringLiteral("/messages"),
                        .query = {{QStringLiteral("limit"), QStringLiteral("20")}}};
    if (!lastMessageId.isEmpty())
        request.query.append({QStringLiteral("lastMessageId"), lastMessageId});
    return call<MessagePage>(std::move(request), Priority::Interactive, std::move(stop), decode::messagePage);
}

Pending<Answer<ExportPage>> Client::exportMessages(const QString &channel, const QString &cursor,
                                                   std::stop_token stop)
{
    HttpRequest request{.path = QStringLiteral("/conversations/messages/export"),
                        .query = {{QStringLiteral("locationId"), m_location.toString()},
                                  {QStringLiteral("limit"), QStringLiteral("500")}}};
    if (!channel.isEmpty())
        request.query.append({QStringLiteral("channel"), channel});
    if (!cursor.isEmpty())
        request.query.append({QStringLiteral("cursor"), cursor});
    return call<ExportPage>(std::move(request), Priority::Bulk, std::move(stop), decode::exportPage);
}

Pending<Answer<QString>> Client::emailBody(const base::ConversationId &emailId, std::stop_token stop)
{
    return call<QString>(
        {.path = QStringLiteral("/conversations/messages/email/") + emailId.toString(), .query = {}},
        Priority::Interactive, std::move(stop), decode::emailBody);
}

Pending<Answer<QString>> Client::locationName(std::stop_token stop)
{
    return call<QString>({.path = QStringLiteral("/locations/") + m_location.toString(), .query = {}},
                         Priority::Interactive, std::move(stop), decode::locationName);
}

Pending<Answer<bool>> Client::deleteConversation(const base::ConversationId &id, Priority priority,
                                                 std::stop_token withdraw)
{
    return call<bool>({.method = HttpRequest::Method::Delete, .path = conversationPath(id), .query = {}},
                      priority, std::move(withdraw), decode::deletionSuccess);
}

} // namespace highlevel
