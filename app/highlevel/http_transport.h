#pragma once

#include "app/base/api_address.h"
#include "app/base/clock.h"
#include "app/base/secret_token.h"
#include "app/highlevel/transport.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace highlevel {

/// HighLevel over the network, with what carries requests there tamed:
/// - every request leaves at most once. A DELETE goes over a connection of its own (LoneExchange), so that it
///   is certain whether it can have left, and that its answer is its own. A GET goes through
///   QNetworkAccessManager, which keeps connections alive and would repeat it, uncounted by the limit, were
///   it not for OneShotBody;
/// - redirects are never followed; cookies are neither kept nor sent; authentication challenges are not
///   answered; HTTP/2 is off, so that every platform behaves alike;
/// - every call ends within a total deadline, and an answer has a size limit;
/// - a DELETE that has not left by its `leaveBefore` does not leave; for a GET, which changes nothing, that
/// is
///   RequestLane's business alone;
/// - the token leaves only in the Authorization header, to the one address given at construction.
/// It does not queue and does not repeat: that is RequestLane's and the callers' business.
class HttpTransport : public QObject, public Transport
{
    Q_OBJECT

public:
    struct Limits
    {
        base::Milliseconds deadline{30'000};
        qint64 answerBytes = 16LL * 1024 * 1024;
    };

    /// `clock` must outlive this object; it is the one `leaveBefore` is told by.
    HttpTransport(base::Clock *clock, base::ApiAddress address, base::SecretToken token, Limits limits,
                  const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration(),
                  QObject *parent = nullptr);
    ~HttpTransport() override;

    void send(const HttpRequest &request, std::stop_token stop, Done done) override;

    /// From now on requests carry this token; those under way keep the one they left with.
    void replaceToken(base::SecretToken token) { m_token = std::move(token); }

private:
    void sendAlone(const HttpRequest &request, const std::stop_token &stop, Done done);
    void sendKeptAlive(const HttpRequest &request, const std::stop_token &stop, Done done);

    base::Clock *m_clock;
    base::ApiAddress m_address;
    base::SecretToken m_token;
    Limits m_limits;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
};

} // namespace highlevel
