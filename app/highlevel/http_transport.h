#pragma once

#include "app/base/clock.h"
#include "app/base/secret_token.h"
#include "app/highlevel/api_address.h"
#include "app/highlevel/http_outcome.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <functional>
#include <stop_token>

namespace highlevel {

/// One request as this program makes them. Paths are built from checked ids only.
struct HttpRequest
{
    enum class Method { Get, Delete };

    Method method = Method::Get;
    QString path;
    QList<QPair<QString, QString>> query;
};

/// The one place that touches QNetworkAccessManager, and the place that tames it:
/// - a DELETE leaves at most once (OneShotBody); redirects are never followed; cookies are neither kept nor
///   sent; authentication challenges are not answered; HTTP/2 is off, so that every platform behaves alike;
/// - every call ends within a total deadline, and an answer has a size limit;
/// - the token leaves only in the Authorization header, to the one address given at construction.
/// It does not queue and does not repeat: that is RequestLane's and the callers' business.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        base::Milliseconds deadline{30'000};
        qint64 answerBytes = 16LL * 1024 * 1024;
    };
    using Done = std::function<void(HttpOutcome)>;

    HttpTransport(ApiAddress address, base::SecretToken token, Limits limits,
                  const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration(),
                  QObject *parent = nullptr);

    /// Calls `done` exactly once, later, from the event loop; not at all once this object is gone.
    /// A stop requested through `stop` ends it as Cancelled.
    void send(const HttpRequest &request, std::stop_token stop, Done done);

    /// From now on requests carry this token; those under way keep the one they left with.
    void replaceToken(base::SecretToken token) { m_token = std::move(token); }

private:
    ApiAddress m_address;
    base::SecretToken m_token;
    Limits m_limits;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
};

} // namespace highlevel
