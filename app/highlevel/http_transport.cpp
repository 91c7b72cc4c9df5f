#include "app/highlevel/http_transport.h"

#include "app/base/logging.h"
#include "app/highlevel/one_shot_body.h"

#include <QElapsedTimer>
#include <QMetaEnum>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
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

std::optional<int> number(const QNetworkReply &reply, const char *header)
{
    bool ok = false;
    const int value = reply.rawHeader(header).trimmed().toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<std::chrono::milliseconds> milliseconds(const QNetworkReply &reply, const char *header,
                                                      int unit = 1)
{
    const auto value = number(reply, header);
    return value ? std::optional(std::chrono::milliseconds(qint64(*value) * unit)) : std::nullopt;
}

RateHeaders rateHeaders(const QNetworkReply &reply)
{
    return {.max = number(reply, "X-RateLimit-Max"),
            .interval = milliseconds(reply, "X-RateLimit-Interval-Milliseconds"),
            .remaining = number(reply, "X-RateLimit-Remaining"),
            .dailyMax = number(reply, "X-RateLimit-Limit-Daily"),
            .dailyRemaining = number(reply, "X-RateLimit-Daily-Remaining"),
            .dailyReset = milliseconds(reply, "X-RateLimit-Daily-Reset"),
            .retryAfter = milliseconds(reply, "Retry-After", 1000)};
}

/// What the transport knows of one request while it is under way.
struct Call
{
    QByteArray body;
    bool sent = false;
    HttpOutcome::Fault abortedAs = HttpOutcome::Fault::None;
    QElapsedTimer since;
};

/// Qt's error code does not say what happened (400 and 418 share one); it only tells a whole answer from a
/// broken exchange. What it says is trusted less than `call.sent`: a request that left may have arrived.
HttpOutcome::Fault faultOf(const QNetworkReply &reply, const Call &call, int status)
{
    using Fault = HttpOutcome::Fault;
    if (call.abortedAs != Fault::None)
        return call.abortedAs;
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return status > 0 ? Fault::None : Fault::ConnectionLost;
    case QNetworkReply::SslHandshakeFailedError:
        return call.sent ? Fault::ConnectionLost : Fault::TlsFailed;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return call.sent ? Fault::ConnectionLost : Fault::NeverSent;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return Fault::TimedOut;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownNetworkError:
        return Fault::ConnectionLost;
    default:
        // The rest are Qt's names for HTTP statuses; without a status something broke on the way.
        return status >= 400 ? Fault::None : Fault::ConnectionLost;
    }
}

/// Words for the details pane. QNetworkReply::errorString() is no good: it holds the whole URL.
QString faultText(HttpOutcome::Fault fault, QNetworkReply::NetworkError error)
{
    if (fault == HttpOutcome::Fault::None)
        return {};
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

} // namespace

HttpTransport::HttpTransport(base::ApiAddress address, base::SecretToken token, Limits limits,
                             const QSslConfiguration &tls, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_token(std::move(token)), m_limits(limits), m_tls(tls)
{
    m_network.setCookieJar(new NoCookies(&m_network));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (m_address.isLoopback())
        m_network.setProxy(QNetworkProxy::NoProxy);
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
    const bool isDelete = request.method == HttpRequest::Method::Delete;

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
    outgoing.setRawHeader("Version", "2021-04-15");
    outgoing.setRawHeader("Accept", "application/json");
    outgoing.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Threadsweep/" THREADSWEEP_VERSION));

    outgoing.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    outgoing.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    auto *body = new OneShotBody;
    QNetworkReply *reply = m_network.sendCustomRequest(outgoing, isDelete ? "DELETE" : "GET", body);
    body->setParent(reply);
    reply->setParent(this);

    auto call = std::make_shared<Call>();
    call->since.start();
    connect(reply, &QNetworkReply::requestSent, this, [call] { call->sent = true; });

    const auto abortAs = [reply, call](HttpOutcome::Fault fault) {
        if (call->abortedAs == HttpOutcome::Fault::None && reply->isRunning()) {
            call->abortedAs = fault;
            reply->abort();
        }
    };
    QTimer::singleShot(m_limits.deadline, reply, [abortAs] { abortAs(HttpOutcome::Fault::TimedOut); });

    const auto read = [reply, call, abortAs, limit = m_limits.answerBytes] {
        call->body += reply->readAll();
        if (call->body.size() > limit)
            abortAs(HttpOutcome::Fault::AnswerTooLarge);
    };
    connect(reply, &QNetworkReply::readyRead, this, read);

    // The stop may be requested from anywhere; the reply is touched from its own thread alone.
    auto onStop = std::make_shared<std::stop_callback<std::function<void()>>>(
        stop, std::function<void()>([reply, abortAs] {
            QMetaObject::invokeMethod(
                reply, [abortAs] { abortAs(HttpOutcome::Fault::Cancelled); }, Qt::QueuedConnection);
        }));

    connect(reply, &QNetworkReply::finished, this,
            [reply, call, onStop, token = m_token, isDelete, done = std::move(done)]() mutable {
                onStop.reset();
                if (call->abortedAs == HttpOutcome::Fault::None)
                    call->body += reply->readAll();
                HttpOutcome outcome;
                outcome.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
                outcome.fault = faultOf(*reply, *call, outcome.status);
                outcome.faultText = faultText(outcome.fault, reply->error());
                outcome.body = token.redactedFrom(call->body);
                outcome.rate = rateHeaders(*reply);
                outcome.elapsed = std::chrono::milliseconds(call->since.elapsed());
                qCInfo(base::lcNetwork).nospace()
                    << (isDelete ? "DELETE" : "GET") << " status " << outcome.status << " fault "
                    << int(outcome.fault) << " in " << outcome.elapsed.count() << " ms";
                reply->deleteLater();
                done(std::move(outcome));
            });
}

} // namespace highlevel
