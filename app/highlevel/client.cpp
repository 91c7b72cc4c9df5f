#include "app/highlevel/client.h"

#include "app/base/workers.h"
#include "app/highlevel/decode_listing.h"
#include "app/highlevel/decode_messages.h"
#include "app/highlevel/decode_proof.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <memory>

namespace highlevel {

namespace {

/// Bytes. A page of 100 conversations has about 60,000 and is read and filed in a third of a frame: one in a
/// turn of the event loop, while what is far shorter is read at once. What is far larger is read by a worker,
/// so that the window does not wait for it.
constexpr qsizetype kReadAtOnce = qsizetype(16) * 1024;
constexpr qsizetype kReadHere = qsizetype(128) * 1024;

template <class T> std::shared_ptr<const T> keptHere(T value)
{
    return std::make_shared<const T>(std::move(value));
}

/// A page of 900,000 rows takes as long to drop as to make, so a worker does that, too, whoever had it last.
template <class T> std::shared_ptr<const T> droppedByWorker(T value)
{
    return {new T(std::move(value)),
            [](const T *large) { base::workers()->start([large] { delete large; }); }};
}

QString conversationPath(const base::ConversationId &id)
{
    return QStringLiteral("/conversations/") + id.toString();
}

} // namespace

Client::Client(RequestLane *lane, base::Identity about, QObject *parent)
    : QObject(parent), m_lane(lane), m_about(std::move(about))
{
}

template <class T, class Decode, class ExtentOf>
Pending<Finding<T>> Client::call(HttpRequest request, Priority priority, std::stop_token stop, Decode decode,
                                 ExtentOf extentOf)
{
    const typename Pending<Finding<T>>::Source source;
    const auto read = [decode, extentOf, about = m_about](const HttpOutcome &outcome, auto keep) {
        const Origin origin{.about = about, .asked = outcome.asked, .answered = outcome.answered};
        std::optional<T> value;
        if (outcome.fault == HttpOutcome::Fault::None && outcome.status == 200)
            value = decode(outcome.body);
        if (!value)
            return Finding<T>(ApiError::from(outcome), origin);
        const Extent extent = extentOf(*value);
        return Finding<T>::of(keep(*std::move(value)), origin, extent);
    };
    m_lane->submit(
        std::move(request), priority, std::move(stop), [this, source, read](const HttpOutcome &outcome) {
            if (outcome.body.size() <= kReadAtOnce) {
                source.resolve(read(outcome, keptHere<T>));
                return;
            }
            if (outcome.body.size() <= kReadHere) {
                m_turns.take([source, read, outcome] { source.resolve(read(outcome, keptHere<T>)); });
                return;
            }
            // The application outlives the workers' tasks, and whoever waits is asked for only then.
            base::workers()->start([source, read, outcome] {
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [source, finding = read(outcome, droppedByWorker<T>)] { source.resolve(finding); },
                    Qt::QueuedConnection);
            });
        });
    return source.pending();
}

template <class T, class Decode>
Pending<Finding<T>> Client::call(HttpRequest request, Priority priority, std::stop_token stop, Decode decode)
{
    return call<T>(std::move(request), priority, std::move(stop), std::move(decode),
                   [](const T &) { return Extent::Whole; });
}

Pending<Finding<SearchPage>> Client::search(const SearchQuery &query, Priority priority, std::stop_token stop)
{
    HttpRequest request{.path = QStringLiteral("/conversations/search"), .query = {}, .leaveBefore = {}};
    request.query = {
        {QStringLiteral("locationId"), m_about.location.toString()},
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
    if (!query.status.isEmpty())
        request.query.append({QStringLiteral("status"), query.status});
    if (!query.text.isEmpty())
        request.query.append({QStringLiteral("query"), query.text});
    return call<SearchPage>(
        std::move(request), priority, std::move(stop),
        [location = m_about.location](const QByteArray &body) { return decode::searchPage(body, location); },
        [](const SearchPage &) { return Extent::Part; });
}

Pending<Finding<ConversationState>> Client::conversation(const base::ConversationId &id, Priority priority,
                                                         std::stop_token stop)
{
    return call<ConversationState>({.path = conversationPath(id), .query = {}, .leaveBefore = {}}, priority,
                                   std::move(stop),
                                   [id, location = m_about.location](const QByteArray &body) {
                                       return decode::conversation(body, id, location);
                                   });
}

Pending<Finding<MessagePage>> Client::messages(const base::ConversationId &id, const QString &lastMessageId,
                                               std::stop_token stop)
{
    HttpRequest request{.path = conversationPath(id) + QStringLiteral("/messages"),
                        .query = {{QStringLiteral("limit"), QStringLiteral("20")}}};
    if (!lastMessageId.isEmpty())
        request.query.append({QStringLiteral("lastMessageId"), lastMessageId});
    return call<MessagePage>(
        std::move(request), Priority::Interactive, std::move(stop),
        [id](const QByteArray &body) { return decode::messagePage(body, id); },
        [isFirst = lastMessageId.isEmpty()](const MessagePage &page) {
            return isFirst && !page.hasOlder ? Extent::Whole : Extent::Part;
        });
}

Pending<Finding<MessagePage>> Client::newestMessages(const base::ConversationId &id, Priority priority,
                                                     std::stop_token stop)
{
    return call<MessagePage>(
        {.path = conversationPath(id) + QStringLiteral("/messages"),
         .query = {{QStringLiteral("limit"), QStringLiteral("2")}},
         .leaveBefore = {}},
        priority, std::move(stop), [id](const QByteArray &body) { return decode::messagePage(body, id); },
        [](const MessagePage &) { return Extent::Part; });
}

Pending<Finding<ExportPage>> Client::exportMessages(const QString &channel, const QString &cursor,
                                                    std::stop_token stop)
{
    HttpRequest request{.path = QStringLiteral("/conversations/messages/export"),
                        .query = {{QStringLiteral("locationId"), m_about.location.toString()},
                                  {QStringLiteral("limit"), QStringLiteral("500")}}};
    if (!channel.isEmpty())
        request.query.append({QStringLiteral("channel"), channel});
    if (!cursor.isEmpty())
        request.query.append({QStringLiteral("cursor"), cursor});
    return call<ExportPage>(std::move(request), Priority::Bulk, std::move(stop), decode::exportPage,
                            [](const ExportPage &) { return Extent::Part; });
}

Pending<Finding<QString>> Client::emailBody(const base::ConversationId &emailId, std::stop_token stop)
{
    return call<QString>({.path = QStringLiteral("/conversations/messages/email/") + emailId.toString(),
                          .query = {},
                          .leaveBefore = {}},
                         Priority::Interactive, std::move(stop), decode::emailBody);
}

Pending<Finding<QString>> Client::locationName(std::stop_token stop)
{
    return call<QString>(
        {.path = QStringLiteral("/locations/") + m_about.location.toString(), .query = {}, .leaveBefore = {}},
        Priority::Interactive, std::move(stop), decode::locationName);
}

Pending<Finding<bool>> Client::deleteConversation(const base::ConversationId &id, Priority priority,
                                                  std::optional<base::Milliseconds> leaveBefore,
                                                  std::stop_token withdraw)
{
    return call<bool>({.method = HttpRequest::Method::Delete,
                       .path = conversationPath(id),
                       .query = {},
                       .leaveBefore = leaveBefore},
                      priority, std::move(withdraw),
                      [id, location = m_about.location](const QByteArray &body) {
                          return decode::deletionSuccess(body, id, location);
                      });
}

} // namespace highlevel
