#include "app/practice/server.h"

#include "app/practice/colleague.h"
#include "app/practice/doorkeeper.h"
#include "app/practice/message_calls.h"
#include "app/practice/search.h"
#include "app/practice/task_threads.h"
#include "app/practice/weather.h"
#include "app/practice/world.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <functional>
#include <httplib.h>
#include <mutex>
#include <random>
#include <stdexcept>
#include <thread>

namespace practice {

namespace {

QString makeToken()
{
    return QStringLiteral("pit-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

struct Server::Inside
{
    explicit Inside(const Options &o)
        : options(o)
        , location(o.location.isEmpty() ? QStringLiteral("PRACTICE0LOCATION000") : o.location)
        , token(o.token.isEmpty() ? makeToken() : o.token)
        , limit({.kind = o.limiter,
                 .max = o.rateMax,
                 .interval = std::chrono::milliseconds(o.rateIntervalMs),
                 .dailyMax = o.dailyMax})
        , colleague(o.colleaguePerSecond, o.seed)
        , weather(o.stormsPerMille, o.seed)
        , world({.conversations = o.conversations,
                 .messages = o.messages,
                 .seed = o.seed,
                 .ties = o.ties,
                 .location = location,
                 .now = QDateTime::currentMSecsSinceEpoch(),
                 .spreadOverDays = o.spreadOverDays})
    {
    }

    using Route = std::function<Reply(const httplib::Request &)>;

    void addRoutes();
    httplib::Server::Handler guarded(QString scope, Route route);
    std::optional<Reply> refusal(const httplib::Request &request, const QString &scope) const;
    int takes();
    Reply searchRows(const httplib::Request &request);
    Reply conversation(const httplib::Request &request);
    Reply remove(const httplib::Request &request);
    World::Conversation *present(const httplib::Request &request);

    const Options options;
    const QString location;
    mutable std::mutex mutex; ///< guards all below it but `http` and `thread`
    QString token;
    RateLimit limit;
    Colleague colleague;
    Weather weather;
    std::mt19937_64 jitter{options.seed};
    int refusals = 0;                  ///< answered 429 because of the limit
    std::vector<RateLimit::Time> came; ///< when each request of this API came, refused ones too
    World world;
    QJsonObject arrivals; ///< method + path → how often; for tests that count
    QJsonObject letIn;    ///< likewise, of those that were not answered by 401 or 429

    [[nodiscard]] QHash<QString, int> deletesIn(const QJsonObject &counted) const;

    httplib::Server http;
    std::thread thread;
    int port = 0;
};

/// What stands before every call, in the order in which the live service looks.
std::optional<Reply> Server::Inside::refusal(const httplib::Request &request, const QString &scope) const
{
    const QString version = QString::fromStdString(request.get_header_value("Version"));
    if (version.isEmpty())
        return unauthorized("version header was not found.");
    // HighLevel's own client library sends other dates than this contract's, so any date is a version.
    static const QRegularExpression known(QStringLiteral("^(20\\d\\d-\\d\\d-\\d\\d|v3)$"));
    if (!known.match(version).hasMatch())
        return unauthorized("version header is invalid.");
    const QString header = QString::fromStdString(request.get_header_value("Authorization"));
    if (!header.startsWith(QStringLiteral("Bearer ")))
        return unauthorized("Invalid JWT");
    const QString given = header.mid(7);
    if (given == token + QStringLiteral("-agency"))
        return unauthorized("Token's user type mismatch!");
    const bool lacksScope =
        (given == token + QStringLiteral("-readonly") && scope == QStringLiteral("conversations.write")) ||
        (given == token + QStringLiteral("-nomessages") &&
         scope == QStringLiteral("conversations/message.readonly"));
    if (lacksScope)
        return unauthorized("The token is not authorized for this scope.");
    if (given != token && given != token + QStringLiteral("-readonly") &&
        given != token + QStringLiteral("-nomessages"))
        return unauthorized("Invalid token: access token is invalid");
    if (request.has_param("locationId") && text(request.params, "locationId") != location)
        return error(403, QStringLiteral("The token does not have access to this location."),
                     QStringLiteral("Forbidden"));
    return std::nullopt;
}

/// How long the next answer takes, in milliseconds.
int Server::Inside::takes()
{
    const std::lock_guard lock(mutex);
    const int spread = std::min(options.jitterMs, options.latencyMs);
    return options.latencyMs - spread + int(jitter() % quint64(2 * spread + 1));
}

httplib::Server::Handler Server::Inside::guarded(QString scope, Route route)
{
    return [this, scope = std::move(scope), route = std::move(route)](const httplib::Request &request,
                                                                      httplib::Response &response) {
        if (options.latencyMs > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(takes()));
        const std::lock_guard lock(mutex);
        const QString arrival = QString::fromStdString(request.method + " " + request.path);
        arrivals[arrival] = arrivals[arrival].toInt() + 1;
        const auto now =
            std::chrono::duration_cast<RateLimit::Time>(std::chrono::steady_clock::now().time_since_epoch());
        came.push_back(now);
        colleague.callUpTo(now, &limit);

        Reply reply;
        std::optional<Weather::Storm> storm;
        if (!limit.admit(now)) {
            reply = error(429, QStringLiteral("Too Many Requests"), {});
            ++refusals;
        } else if (auto refused = refusal(request, scope)) {
            reply = std::move(*refused);
        } else {
            storm = weather.next();
            if (!storm || storm->carriedOut)
                reply = route(request);
        }
        reply.body[QStringLiteral("traceId")] = QUuid::createUuid().toString(QUuid::WithoutBraces);
        response.status = reply.status;
        response.set_header("X-RateLimit-Max", std::to_string(limit.setup().max));
        response.set_header("X-RateLimit-Interval-Milliseconds",
                            std::to_string(limit.setup().interval.count()));
        response.set_header("X-RateLimit-Remaining", std::to_string(limit.remaining()));
        response.set_header("X-RateLimit-Limit-Daily", std::to_string(limit.setup().dailyMax));
        response.set_header("X-RateLimit-Daily-Remaining", std::to_string(limit.dailyRemaining()));
        response.set_header("X-RateLimit-Daily-Reset", std::to_string(limit.dailyReset().count()));
        if (const int status = storm ? storm->status : reply.status; status != 401 && status != 429)
            letIn[arrival] = letIn[arrival].toInt() + 1;
        if (storm) {
            response.status = storm->status;
            if (storm->retryAfterSeconds >= 0)
                response.set_header("Retry-After", std::to_string(storm->retryAfterSeconds));
            response.set_content(storm->body.toStdString(), storm->contentType.constData());
            return;
        }
        response.set_content(QJsonDocument(reply.body).toJson(QJsonDocument::Compact).toStdString(),
                             "application/json; charset=utf-8");
    };
}

void Server::Inside::addRoutes()
{
    const QString read = QStringLiteral("conversations.readonly");
    const QString write = QStringLiteral("conversations.write");
    const QString readMessages = QStringLiteral("conversations/message.readonly");
    http.Get("/conversations/search", guarded(read, [this](const auto &r) { return searchRows(r); }));
    http.Get("/conversations/messages/export",
             guarded(readMessages, [this](const auto &r) { return exportMessages(world, r.params); }));
    http.Get(R"(/conversations/messages/email/([^/]+))", guarded(readMessages, [this](const auto &r) {
                 return email(world, QString::fromStdString(r.matches[1]));
             }));
    http.Get(R"(/conversations/([^/]+)/messages)", guarded(readMessages, [this](const auto &r) {
                 const auto *c = present(r);
                 return c ? messagePage(world, *c, r.params) : badRequest("Conversation not found");
             }));
    http.Get(R"(/conversations/([^/]+))", guarded(read, [this](const auto &r) { return conversation(r); }));
    http.Delete(R"(/conversations/([^/]+))", guarded(write, [this](const auto &r) { return remove(r); }));
    http.Get(R"(/locations/([^/]+))", guarded({}, [this](const httplib::Request &r) {
                 if (QString::fromStdString(r.matches[1]) != location)
                     return error(403, QStringLiteral("The token does not have access to this location."),
                                  QStringLiteral("Forbidden"));
                 return Reply{200,
                              {{QStringLiteral("location"),
                                QJsonObject{{QStringLiteral("id"), location},
                                            {QStringLiteral("name"), QStringLiteral("Practice Agency")}}}}};
             }));

    // Not HighLevel's: switches for tests, on loopback like all the rest.
    http.Post("/_practice/expire-token", [this](const httplib::Request &, httplib::Response &response) {
        const std::lock_guard lock(mutex);
        token = makeToken();
        response.set_content(
            QJsonDocument(QJsonObject{{QStringLiteral("token"), token}}).toJson().toStdString(),
            "application/json");
    });
    http.Get("/_practice/arrivals", [this](const httplib::Request &, httplib::Response &response) {
        const std::lock_guard lock(mutex);
        response.set_content(QJsonDocument(arrivals).toJson().toStdString(), "application/json");
    });
    http.Post("/_practice/receive", [this](const httplib::Request &request, httplib::Response &response) {
        const std::lock_guard lock(mutex);
        const bool known = world.receive(text(request.params, "id"), QDateTime::currentMSecsSinceEpoch());
        response.status = known ? 200 : 404;
    });
    http.Get("/_practice/truth", [this](const httplib::Request &, httplib::Response &response) {
        const std::lock_guard lock(mutex);
        QJsonArray alive;
        for (const World::Conversation &c : world.all())
            if (c.deletedAt == 0)
                alive << c.id;
        const QJsonObject truth{{QStringLiteral("alive"), alive},
                                {QStringLiteral("requests"), qint64(came.size())},
                                {QStringLiteral("refusedByLimit"), refusals},
                                {QStringLiteral("colleagueCalls"), colleague.calls()},
                                {QStringLiteral("colleagueRefused"), colleague.refused()}};
        response.set_content(QJsonDocument(truth).toJson().toStdString(), "application/json");
    });
    http.set_pre_routing_handler([](const httplib::Request &request, httplib::Response &response) {
        if (isFromThisComputer(request.get_header_value("Host"), request.get_header_value("Origin")))
            return httplib::Server::HandlerResponse::Unhandled;
        response.status = 403;
        response.set_content("This practice server is for programs on this computer alone.", "text/plain");
        return httplib::Server::HandlerResponse::Handled;
    });
    http.set_error_handler([](const httplib::Request &request, httplib::Response &response) {
        if (response.status != 404 || !response.body.empty())
            return;
        const QString what = QString::fromStdString("Cannot " + request.method + " " + request.path);
        response.set_content(
            QJsonDocument(error(404, what, QStringLiteral("Not Found")).body).toJson().toStdString(),
            "application/json");
    });
}

Reply Server::Inside::searchRows(const httplib::Request &request)
{
    if (text(request.params, "locationId").isEmpty())
        return error(422, QJsonArray{QStringLiteral("locationId can't be undefined")},
                     QStringLiteral("Unprocessable Entity"));
    if (const QStringList flaws = searchFlaws(request.params); !flaws.isEmpty())
        return error(422, QJsonArray::fromStringList(flaws), QStringLiteral("Unprocessable Entity"));
    return {200, search(world, request.params, QDateTime::currentMSecsSinceEpoch() - options.indexLagMs)};
}

World::Conversation *Server::Inside::present(const httplib::Request &request)
{
    auto *c = world.find(QString::fromStdString(request.matches[1]));
    return c && c->deletedAt == 0 ? c : nullptr;
}

Reply Server::Inside::conversation(const httplib::Request &request)
{
    const auto *c = world.find(QString::fromStdString(request.matches[1]));
    if (!c)
        return badRequest("Conversation not found");
    const QString messageType = c->row[QStringLiteral("type")].toString();
    QJsonObject body{{QStringLiteral("id"), c->id},
                     {QStringLiteral("contactId"), c->row[QStringLiteral("contactId")]},
                     {QStringLiteral("locationId"), location},
                     {QStringLiteral("deleted"), c->deletedAt != 0},
                     {QStringLiteral("inbox"), true},
                     {QStringLiteral("type"), messageType == QStringLiteral("TYPE_EMAIL") ? 2 : 1},
                     {QStringLiteral("unreadCount"), c->row[QStringLiteral("unreadCount")]},
                     {QStringLiteral("lastMessageDate"),
                      QJsonObject{{QStringLiteral("seconds"), c->lastMessageDate / 1000},
                                  {QStringLiteral("nanoseconds"), (c->lastMessageDate % 1000) * 1'000'000}}},
                     {QStringLiteral("starred"), c->row[QStringLiteral("starred")]}};
    if (c->row.contains(QStringLiteral("assignedTo")))
        body[QStringLiteral("assignedTo")] = c->row[QStringLiteral("assignedTo")];
    return {200, body};
}

Reply Server::Inside::remove(const httplib::Request &request)
{
    auto *c = present(request);
    if (!c)
        return badRequest("Conversation not found");
    if (c->refusesDelete)
        return badRequest("Bad Request");
    c->deletedAt = QDateTime::currentMSecsSinceEpoch();
    return {200, {{QStringLiteral("success"), true}}};
}

Server::Server(const Options &options) : m_inside(std::make_unique<Inside>(options))
{
    m_inside->addRoutes();
    // Made here, where it can be heard that no thread is to be had; httplib takes it over.
    constexpr size_t threads = 16;
    const auto tasks = std::make_shared<std::unique_ptr<TaskThreads>>(std::make_unique<TaskThreads>(threads));
    m_inside->http.new_task_queue = [tasks] { return tasks->release(); };
    m_inside->http.set_keep_alive_max_count(1'000'000);
    m_inside->http.set_tcp_nodelay(true);
    m_inside->port = options.port;
    const bool bound = options.port > 0 ? m_inside->http.bind_to_port("127.0.0.1", options.port)
                                        : (m_inside->port = m_inside->http.bind_to_any_port("127.0.0.1")) > 0;
    if (!bound)
        throw std::runtime_error("port " + std::to_string(options.port) + " of 127.0.0.1 cannot be had");
    m_inside->thread = std::thread([inside = m_inside.get()] { inside->http.listen_after_bind(); });
    // Stopping a server that has not yet begun to listen would be forgotten by it.
    while (!m_inside->http.is_running())
        std::this_thread::yield();
}

Server::~Server()
{
    m_inside->http.stop();
    wait();
}

void Server::wait()
{
    if (m_inside->thread.joinable())
        m_inside->thread.join();
}

QString Server::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_inside->port);
}

QString Server::location() const
{
    return m_inside->location;
}

QString Server::token() const
{
    const std::lock_guard lock(m_inside->mutex);
    return m_inside->token;
}

QSet<QString> Server::alive() const
{
    const std::lock_guard lock(m_inside->mutex);
    QSet<QString> ids;
    for (const World::Conversation &c : m_inside->world.all())
        if (c.deletedAt == 0)
            ids << c.id;
    return ids;
}

QHash<QString, int> Server::Inside::deletesIn(const QJsonObject &counted) const
{
    const std::lock_guard lock(mutex);
    const QString prefix = QStringLiteral("DELETE /conversations/");
    QHash<QString, int> counts;
    for (auto it = counted.begin(); it != counted.end(); ++it)
        if (it.key().startsWith(prefix))
            counts[it.key().mid(prefix.size())] = it.value().toInt();
    return counts;
}

QHash<QString, int> Server::deleteArrivals() const
{
    return m_inside->deletesIn(m_inside->arrivals);
}

QHash<QString, int> Server::deletesLetIn() const
{
    return m_inside->deletesIn(m_inside->letIn);
}

QHash<QString, int> Server::arrivalsOf(const QString &ending) const
{
    const std::lock_guard lock(m_inside->mutex);
    QHash<QString, int> counts;
    for (auto it = m_inside->arrivals.begin(); it != m_inside->arrivals.end(); ++it)
        if (it.key().startsWith(QStringLiteral("GET ")) && it.key().endsWith(ending))
            counts[it.key().mid(4)] = it.value().toInt();
    return counts;
}

int Server::refusedByLimit() const
{
    const std::lock_guard lock(m_inside->mutex);
    return m_inside->refusals;
}

int Server::busiestInterval() const
{
    const std::lock_guard lock(m_inside->mutex);
    const auto &came = m_inside->came;
    size_t most = 0;
    for (size_t first = 0, last = 0; last < came.size(); ++last) {
        while (came[first] + m_inside->limit.setup().interval <= came[last])
            ++first;
        most = std::max(most, last - first + 1);
    }
    return int(most);
}

void Server::receive(const QString &id)
{
    const std::lock_guard lock(m_inside->mutex);
    m_inside->world.receive(id, QDateTime::currentMSecsSinceEpoch());
}

void Server::expireToken()
{
    const std::lock_guard lock(m_inside->mutex);
    m_inside->token = makeToken();
}

} // namespace practice
