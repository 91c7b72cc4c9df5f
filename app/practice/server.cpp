#include "app/practice/server.h"

#include "app/practice/rate_limit.h"
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
#include <stdexcept>
#include <thread>

namespace practice {

namespace {

QString makeToken()
{
    return QStringLiteral("pit-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

struct Reply
{
    int status = 200;
    QJsonObject body;
};

Reply error(int status, const QJsonValue &message, const QString &name)
{
    QJsonObject body{{QStringLiteral("statusCode"), status}, {QStringLiteral("message"), message}};
    if (!name.isEmpty())
        body[QStringLiteral("error")] = name;
    return {status, body};
}

Reply unauthorized(const char *message)
{
    return error(401, QString::fromLatin1(message), QStringLiteral("Unauthorized"));
}

Reply badRequest(const char *message)
{
    return error(400, QString::fromLatin1(message), {});
}

QString param(const httplib::Request &request, const char *name)
{
    return QString::fromStdString(request.get_param_value(name));
}

/// The documented filters of the search, as one test on a row.
std::function<bool(const World::Conversation &)> searchFilter(const httplib::Request &request)
{
    struct Exact
    {
        const char *parameter;
        QString field;
    };
    const std::vector<Exact> exact{{"id", QStringLiteral("id")},
                                   {"contactId", QStringLiteral("contactId")},
                                   {"lastMessageType", QStringLiteral("lastMessageType")},
                                   {"lastMessageDirection", QStringLiteral("lastMessageDirection")},
                                   {"lastMessageAction", QStringLiteral("lastOutboundMessageAction")}};
    std::vector<std::pair<QString, QString>> wanted;
    for (const Exact &one : exact)
        if (request.has_param(one.parameter))
            wanted.emplace_back(one.field, param(request, one.parameter));
    const QString query = param(request, "query");
    const QString status = param(request, "status");
    const QStringList assigned = param(request, "assignedTo").split(QLatin1Char(','), Qt::SkipEmptyParts);
    const qint64 from = request.has_param("startDate") ? param(request, "startDate").toLongLong() : 0;
    const qint64 until = request.has_param("endDate") ? param(request, "endDate").toLongLong() : INT64_MAX;

    return [=](const World::Conversation &c) {
        if (c.dateAdded < from || c.dateAdded > until)
            return false;
        for (const auto &[field, value] : wanted)
            if (c.row[field].toString() != value)
                return false;
        const bool unread = c.row[QStringLiteral("unreadCount")].toInt() > 0;
        if ((status == QStringLiteral("unread") && !unread) || (status == QStringLiteral("read") && unread) ||
            (status == QStringLiteral("starred") && !c.row[QStringLiteral("starred")].toBool()))
            return false;
        if (!assigned.isEmpty()) {
            const QString to = c.row[QStringLiteral("assignedTo")].toString();
            if (!assigned.contains(to.isEmpty() ? QStringLiteral("unassigned") : to))
                return false;
        }
        if (query.isEmpty())
            return true;
        return std::ranges::any_of(std::array{QStringLiteral("fullName"), QStringLiteral("email"),
                                              QStringLiteral("phone"), QStringLiteral("lastMessageBody")},
                                   [&](const QString &field) {
                                       return c.row[field].toString().contains(query, Qt::CaseInsensitive);
                                   });
    };
}

QStringList searchFlaws(const httplib::Request &request)
{
    QStringList flaws;
    bool ok = true;
    const int limit = request.has_param("limit") ? param(request, "limit").toInt(&ok) : 20;
    if (!ok)
        flaws << QStringLiteral("limit must be a number conforming to the specified constraints");
    else if (limit > 100)
        flaws << QStringLiteral("limit must not be greater than 100");
    else if (limit < 1)
        flaws << QStringLiteral("limit must not be less than 1");
    const QString sort = param(request, "sort");
    if (!sort.isEmpty() && sort != QStringLiteral("asc") && sort != QStringLiteral("desc"))
        flaws << QStringLiteral("sort must be one of the following values: asc, desc");
    for (const char *name : {"startAfterDate", "startDate", "endDate"}) {
        if (request.has_param(name))
            (void)param(request, name).toLongLong(&ok);
        if (!ok)
            flaws << QStringLiteral("%1 must be a number").arg(QLatin1String(name));
        ok = true;
    }
    return flaws;
}

} // namespace

struct Server::Inside
{
    explicit Inside(const Options &o)
        : options(o)
        , location(o.location.isEmpty() ? QStringLiteral("PRACTICE0LOCATION000") : o.location)
        , token(o.token.isEmpty() ? makeToken() : o.token)
        , limit(o.rateMax, std::chrono::milliseconds(o.rateIntervalMs))
        , world({.conversations = o.conversations,
                 .messages = o.messages,
                 .seed = o.seed,
                 .ties = o.ties,
                 .location = location,
                 .now = QDateTime::currentMSecsSinceEpoch()})
    {
    }

    using Route = std::function<Reply(const httplib::Request &)>;

    void addRoutes();
    httplib::Server::Handler guarded(QString scope, Route route);
    std::optional<Reply> refusal(const httplib::Request &request, const QString &scope) const;
    Reply search(const httplib::Request &request);
    Reply conversation(const httplib::Request &request);
    Reply messages(const httplib::Request &request);
    Reply remove(const httplib::Request &request);
    World::Conversation *present(const httplib::Request &request);

    const Options options;
    const QString location;
    mutable std::mutex mutex; ///< guards all below it but `http` and `thread`
    QString token;
    RateLimit limit;
    World world;
    QJsonObject arrivals; ///< method + path → how often; for tests that count

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
    if (request.has_param("locationId") && param(request, "locationId") != location)
        return error(403, QStringLiteral("The token does not have access to this location."),
                     QStringLiteral("Forbidden"));
    return std::nullopt;
}

httplib::Server::Handler Server::Inside::guarded(QString scope, Route route)
{
    return [this, scope = std::move(scope), route = std::move(route)](const httplib::Request &request,
                                                                      httplib::Response &response) {
        if (options.latencyMs > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(options.latencyMs));
        const std::lock_guard lock(mutex);
        const QString arrival = QString::fromStdString(request.method + " " + request.path);
        arrivals[arrival] = arrivals[arrival].toInt() + 1;

        Reply reply;
        if (!limit.admit(std::chrono::steady_clock::now()))
            reply = error(429, QStringLiteral("Too Many Requests"), {});
        else if (auto refused = refusal(request, scope))
            reply = std::move(*refused);
        else
            reply = route(request);

        reply.body[QStringLiteral("traceId")] = QUuid::createUuid().toString(QUuid::WithoutBraces);
        response.status = reply.status;
        response.set_header("X-RateLimit-Max", std::to_string(limit.max()));
        response.set_header("X-RateLimit-Interval-Milliseconds", std::to_string(limit.interval().count()));
        response.set_header("X-RateLimit-Remaining", std::to_string(limit.remaining()));
        response.set_header("X-RateLimit-Limit-Daily", "200000");
        response.set_header("X-RateLimit-Daily-Remaining", std::to_string(200000 - limit.dailyUsed()));
        response.set_header("X-RateLimit-Daily-Reset", "86400000");
        response.set_content(QJsonDocument(reply.body).toJson(QJsonDocument::Compact).toStdString(),
                             "application/json; charset=utf-8");
    };
}

void Server::Inside::addRoutes()
{
    const QString read = QStringLiteral("conversations.readonly");
    const QString write = QStringLiteral("conversations.write");
    const QString readMessages = QStringLiteral("conversations/message.readonly");
    http.Get("/conversations/search", guarded(read, [this](const auto &r) { return search(r); }));
    http.Get(R"(/conversations/([^/]+)/messages)",
             guarded(readMessages, [this](const auto &r) { return messages(r); }));
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
    http.set_error_handler([](const httplib::Request &request, httplib::Response &response) {
        if (response.status != 404 || !response.body.empty())
            return;
        const QString what = QString::fromStdString("Cannot " + request.method + " " + request.path);
        response.set_content(
            QJsonDocument(error(404, what, QStringLiteral("Not Found")).body).toJson().toStdString(),
            "application/json");
    });
}

Reply Server::Inside::search(const httplib::Request &request)
{
    if (param(request, "locationId").isEmpty())
        return error(422, QJsonArray{QStringLiteral("locationId can't be undefined")},
                     QStringLiteral("Unprocessable Entity"));
    if (const QStringList flaws = searchFlaws(request); !flaws.isEmpty())
        return error(422, QJsonArray::fromStringList(flaws), QStringLiteral("Unprocessable Entity"));

    const auto matches = searchFilter(request);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::vector<const World::Conversation *> found;
    for (const World::Conversation &c : world.all())
        if ((c.deletedAt == 0 || now < c.deletedAt + options.indexLagMs) && matches(c))
            found.push_back(&c);
    const qint64 total = qint64(found.size());

    const bool ascending = param(request, "sort") == QStringLiteral("asc");
    std::ranges::stable_sort(found, [&](const auto *a, const auto *b) {
        return ascending ? a->lastMessageDate < b->lastMessageDate : a->lastMessageDate > b->lastMessageDate;
    });
    if (request.has_param("startAfterDate")) {
        const qint64 cursor = param(request, "startAfterDate").toLongLong();
        std::erase_if(found, [&](const auto *c) {
            return ascending ? c->lastMessageDate <= cursor : c->lastMessageDate >= cursor;
        });
    }
    const size_t limitRows = request.has_param("limit") ? size_t(param(request, "limit").toInt()) : 20;
    QJsonArray rows;
    for (size_t i = 0; i < std::min(found.size(), limitRows); ++i)
        rows << found[i]->row;
    return {200, {{QStringLiteral("conversations"), rows}, {QStringLiteral("total"), total}}};
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
                     {QStringLiteral("starred"), c->row[QStringLiteral("starred")]}};
    if (c->row.contains(QStringLiteral("assignedTo")))
        body[QStringLiteral("assignedTo")] = c->row[QStringLiteral("assignedTo")];
    return {200, body};
}

Reply Server::Inside::messages(const httplib::Request &request)
{
    const auto *c = present(request);
    if (!c)
        return badRequest("Conversation not found");
    const QList<QJsonObject> all = world.messagesOf(*c);
    qsizetype from = 0;
    if (const QString after = param(request, "lastMessageId"); !after.isEmpty()) {
        const auto at =
            std::ranges::find_if(all, [&](const QJsonObject &m) { return m[QStringLiteral("id")] == after; });
        from = std::distance(all.begin(), at) + (at == all.end() ? 0 : 1);
    }
    const int limitRows =
        request.has_param("limit") ? std::clamp(param(request, "limit").toInt(), 1, 100) : 20;
    QJsonArray page;
    for (qsizetype i = from; i < std::min<qsizetype>(all.size(), from + limitRows); ++i)
        page << all[i];
    const QJsonObject nested{
        {QStringLiteral("lastMessageId"),
         page.isEmpty() ? QString() : page.last().toObject()[QStringLiteral("id")].toString()},
        {QStringLiteral("nextPage"), from + limitRows < all.size()},
        {QStringLiteral("messages"), page}};
    return {200, {{QStringLiteral("messages"), nested}}};
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
    m_inside->http.new_task_queue = [] { return new httplib::ThreadPool(16); };
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

void Server::expireToken()
{
    const std::lock_guard lock(m_inside->mutex);
    m_inside->token = makeToken();
}

} // namespace practice
