#include "app/highlevel/http_transport.h"

#include "app/base/logging.h"
#include "app/highlevel/one_shot_body.h"
#include "app/highlevel/rate_headers.h"

#include <QElapsedTimer>
#include <QMetaEnum>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QTimer>
#include <QUrlQuery>

#include <memory>

namespace highlevel {

namespace {

class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QUrl urlFor(const base::ApiAddress &address, const HttpRequest &request)
{
    QUrl url = address.url();
    url.setPath(request.path, QUrl::StrictMode);
    if (!request.query.isEmpty()) {
        QUrlQuery query;
        for (const auto &[name, value] : request.query)
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        url.setQuery(query);
    }
    return url;
}

/// Those that every request carries, beside the token's.
QList<QPair<QByteArray, QByteArray>> headersOfAll()
{
    return {{"Version", "2021-04-15"},
            {"Accept", "application/json"},
            {"User-Agent", "Threadsweep/" THREADSWEEP_VERSION}};
}

void log(const char *method, const HttpOutcome &outcome)
{
    constexpr int firstRefusal = 400;
    using Fault = HttpOutcome::Fault;
    const bool isAsMeant =
        outcome.fault == Fault::Cancelled || (outcome.fault == Fault::None && outcome.status < firstRefusal);
    const QString said = QStringLiteral("%1 status %2 fault %3 in %4 ms")
                             .arg(QLatin1String(method))
                             .arg(outcome.status)
                             .arg(int(outcome.fault))
                             .arg(outcome.elapsed.count());
    if (isAsMeant)
        qCInfo(base::lcNetwork).noquote() << said;
    else
        qCWarning(base::lcNetwork).noquote() << said;
}

/// A stop may be requested from anywhere; what it stops is touched from its own thread alone.
using OnStop = std::stop_callback<std::function<void()>>;
std::shared_ptr<OnStop> onStop(const std::stop_token &stop, QObject *what,
                               const std::function<void()> &action)
{
    return std::make_shared<OnStop>(stop, std::function<void()>([what, action] {
                                        QMetaObject::invokeMethod(what, action, Qt::QueuedConnection);
                                    }));
}

/// What the transport knows of one request while it is under way.
struct Call
{
    QByteArray body;
    HttpOutcome::Fault abortedAs = HttpOutcome::Fault::None;
    QElapsedTimer since;
    bool mayHaveLeft = true; ///< nothing is written before there is a connection
    bool hasProxy = false;
};

/// Unless the reply is gone by then. Not QTimer::singleShot, which keeps what it was given until its time is
/// over: the answers of half a minute.
void after(base::Milliseconds delay, QNetworkReply *reply, const std::function<void()> &action)
{
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, reply, action);
    timer->start(delay);
}

/// Qt's error code does not say what happened (400 and 418 share one); it only tells a whole answer from a
/// broken exchange. Whether a request has left it does not tell at all: with a body that cannot be rewound Qt
/// 6.4 never emits `requestSent`. A status line says that it has.
HttpOutcome::Fault faultOf(const QNetworkReply &reply, const Call &call, int status)
{
    using Fault = HttpOutcome::Fault;
    if (call.abortedAs != Fault::None)
        return call.abortedAs;
    const auto unlessAnswered = [status](Fault fault) { return status > 0 ? Fault::ConnectionLost : fault; };
    const auto lost = [&](Fault fault) {
        return call.mayHaveLeft ? fault : unlessAnswered(Fault::NeverSent);
    };
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return status > 0 ? Fault::None : Fault::ConnectionLost;
    case QNetworkReply::SslHandshakeFailedError:
        return unlessAnswered(Fault::TlsFailed);
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return unlessAnswered(Fault::NeverSent);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return unlessAnswered(Fault::ProxyRefused);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        // With a status it is somebody's answer of 407; without one, the proxy's to CONNECT.
        return status > 0 ? Fault::None : Fault::ProxyNeedsSignIn;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return lost(Fault::TimedOut);
    case QNetworkReply::UnknownNetworkError:
        // What Qt 6.4 calls most refusals of a proxy, too.
        return call.hasProxy ? unlessAnswered(Fault::ProxyRefused) : lost(Fault::ConnectionLost);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolFailure:
        return lost(Fault::ConnectionLost);
    default:
        // The rest are Qt's names for HTTP statuses; without a status something broke on the way.
        return status >= 400 ? Fault::None : Fault::ConnectionLost;
    }
}

qint64 headerBytes(const QNetworkReply &reply)
{
    qint64 bytes = 0;
    for (const QNetworkReply::RawHeaderPair &field : reply.rawHeaderPairs())
        bytes += field.first.size() + field.second.size();
    return bytes;
}

/// Words for the details pane. QNetworkReply::errorString() is no good: it holds the whole URL.
QString faultText(HttpOutcome::Fault fault, QNetworkReply::NetworkError error)
{
    if (fault == HttpOutcome::Fault::None)
        return {};
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

} // namespace

HttpTransport::HttpTransport(base::Clock *clock, Route *route, base::ApiAddress address,
                             base::SecretToken token, Limits limits, const QSslConfiguration &tls,
                             QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_route(route)
    , m_address(std::move(address))
    , m_token(std::move(token))
    , m_limits(limits)
    , m_tls(tls)
{
    m_network = makeNetwork();
    // Connections that are kept go the old way. Not clearConnectionCache(): what is under way would never
    // end.
    connect(m_route, &Route::changed, this, [this] { m_network = makeNetwork(); });
}

HttpTransport::Network HttpTransport::makeNetwork()
{
    auto *network = new QNetworkAccessManager(this);
    network->setCookieJar(new NoCookies(network));
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_route->lead(network);
    return {network, [](QNetworkAccessManager *unused) { unused->deleteLater(); }};
}

HttpTransport::~HttpTransport()
{
    // The network access manager, which goes first, would end them with a last word to whoever listens.
    const auto replies = findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies) {
        reply->disconnect(this);
        delete reply;
    }
}

void HttpTransport::send(const HttpRequest &request, std::stop_token stop, Done done)
{
    if (request.method == HttpRequest::Method::Delete)
        sendAlone(request, std::move(done));
    else
        exchange(m_network, "GET", request, m_limits.deadline, stop, std::move(done));
}

/// The connection first, then the DELETE over it. So all that goes wrong until there is one is known not to
/// have left this machine, and whether it is still in time is asked at the moment that it leaves.
void HttpTransport::sendAlone(const HttpRequest &request, Done done)
{
    const Network network = makeNetwork();
    // What QNetworkAccessManager::connectToHostEncrypted asks for itself; asked for here, its end can be
    // heard.
    QUrl url = m_address.url();
    url.setScheme(QStringLiteral("preconnect-") + url.scheme());
    QNetworkRequest opening(url);
    opening.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    opening.setSslConfiguration(m_tls);
    QNetworkReply *reply = network->get(opening);
    reply->setParent(this);

    const base::Milliseconds began = m_clock->steady();
    auto call = std::make_shared<Call>();
    call->mayHaveLeft = false;
    call->hasProxy = m_route->hasProxy(m_address.url());
    const auto abortAs = [reply, call](HttpOutcome::Fault fault) {
        if (call->abortedAs == HttpOutcome::Fault::None && reply->isRunning()) {
            call->abortedAs = fault;
            reply->abort();
        }
    };
    after(m_limits.deadline, reply, [abortAs] { abortAs(HttpOutcome::Fault::NeverSent); });
    if (request.leaveBefore)
        after(std::max(*request.leaveBefore - began, base::Milliseconds(0)), reply,
              [abortAs] { abortAs(HttpOutcome::Fault::Expired); });

    connect(reply, &QNetworkReply::finished, this,
            [this, reply, network, call, request, began, done = std::move(done)]() mutable {
                reply->deleteLater();
                const base::Milliseconds now = m_clock->steady();
                HttpOutcome outcome;
                outcome.fault = call->abortedAs;
                if (outcome.fault == HttpOutcome::Fault::None && reply->error() != QNetworkReply::NoError)
                    outcome.fault = faultOf(*reply, *call, 0);
                if (outcome.fault == HttpOutcome::Fault::None && request.leaveBefore &&
                    now >= *request.leaveBefore)
                    outcome.fault = HttpOutcome::Fault::Expired;
                if (outcome.fault == HttpOutcome::Fault::None) {
                    exchange(network, "DELETE", request, m_limits.deadline - (now - began), {},
                             std::move(done));
                    return;
                }
                outcome.faultText = faultText(outcome.fault, reply->error());
                outcome.elapsed = now - began;
                log("DELETE", outcome);
                if (outcome.fault == HttpOutcome::Fault::ProxyNeedsSignIn)
                    m_route->signInFailed();
                done(std::move(outcome));
            });
}

void HttpTransport::exchange(const Network &network, const char *method, const HttpRequest &request,
                             base::Milliseconds deadline, const std::stop_token &stop, Done done)
{
    QNetworkRequest outgoing(urlFor(m_address, request));
    outgoing.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    outgoing.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    outgoing.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    outgoing.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    outgoing.setSslConfiguration(m_tls);
    outgoing.setRawHeader("Authorization", QByteArray("Bearer ").append(m_token.reveal()));
    for (const auto &[name, value] : headersOfAll())
        outgoing.setRawHeader(name, value);
    if (request.method == HttpRequest::Method::Delete)
        outgoing.setRawHeader("Connection", "close");
    outgoing.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    outgoing.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    auto *body = new OneShotBody;
    QNetworkReply *reply = network->sendCustomRequest(outgoing, method, body);
    body->setParent(reply);
    reply->setParent(this);

    auto call = std::make_shared<Call>();
    call->since.start();
    call->hasProxy = m_route->hasProxy(m_address.url());
    const auto abortAs = [reply, call](HttpOutcome::Fault fault) {
        if (call->abortedAs == HttpOutcome::Fault::None && reply->isRunning()) {
            call->abortedAs = fault;
            reply->abort();
        }
    };
    after(deadline, reply, [abortAs] { abortAs(HttpOutcome::Fault::TimedOut); });
    connect(reply, &QNetworkReply::readyRead, this, [reply, call, abortAs, limit = m_limits.answerBytes] {
        call->body += reply->readAll();
        if (call->body.size() > limit)
            abortAs(HttpOutcome::Fault::AnswerTooLarge);
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, [reply, abortAs, limit = m_limits.headerBytes] {
        // Qt 6.4.2 drops a header that it finds too large (seen: 300 KB, in one field and in many), and goes
        // on as if there had been none: neither its length nor its limits are known then.
        const qint64 bytes = headerBytes(*reply);
        if (bytes == 0 || bytes > limit)
            abortAs(HttpOutcome::Fault::AnswerTooLarge);
    });
    auto stopping = onStop(stop, reply, [abortAs] { abortAs(HttpOutcome::Fault::Cancelled); });

    connect(
        reply, &QNetworkReply::finished, this,
        [this, network, method, reply, call, stopping, token = m_token, done = std::move(done)]() mutable {
            stopping.reset();
            if (call->abortedAs == HttpOutcome::Fault::None)
                call->body += reply->readAll();
            HttpOutcome outcome;
            outcome.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            outcome.fault = faultOf(*reply, *call, outcome.status);
            outcome.faultText = faultText(outcome.fault, reply->error());
            outcome.body = token.redactedFrom(call->body);
            outcome.rate =
                readRateHeaders([&](const char *name) { return reply->rawHeader(name); }, m_clock->utc());
            outcome.elapsed = std::chrono::milliseconds(call->since.elapsed());
            log(method, outcome);
            reply->deleteLater();
            if (outcome.fault == HttpOutcome::Fault::ProxyNeedsSignIn)
                m_route->signInFailed();
            done(std::move(outcome));
        });
}

} // namespace highlevel
