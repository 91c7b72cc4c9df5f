#pragma once

#include "app/base/api_address.h"
#include "app/base/clock.h"
#include "app/base/secret_token.h"
#include "app/highlevel/route.h"
#include "app/highlevel/transport.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <memory>

namespace highlevel {

/// HighLevel over the network; the one place that touches QNetworkAccessManager, and the place that tames it:
/// - every request leaves at most once (OneShotBody): a DELETE because it may not be repeated, a GET because
/// a
///   repetition nobody counted would overdraw the limit;
/// - a DELETE goes over a connection of its own, made first, which nothing was sent over before and nothing
/// is
///   after. So an answer that nobody asked for is never taken for its own, what goes wrong before there is a
///   connection is known not to have left, and one that is too late by then does not leave; for a GET, which
///   changes nothing, `leaveBefore` is RequestLane's business alone;
/// - redirects are never followed; cookies are neither kept nor sent; a server that asks who one is gets no
///   answer, a proxy the one that `route` knows; HTTP/2 is off, so that every platform behaves alike;
/// - every call ends within a total deadline, and an answer has a size limit, its header too: one that is
/// larger
///   is no answer. While a header comes Qt shows nothing of it, so one without an end is bounded by the
///   deadline, by the pace at which Qt reads it, some MB in that time, and is read on a thread of its own;
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
        qint64 headerBytes = 64LL * 1024;
    };

    /// `clock` and `route` must outlive this object; the clock is the one `leaveBefore` is told by.
    HttpTransport(base::Clock *clock, Route *route, base::ApiAddress address, base::SecretToken token,
                  Limits limits, const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration(),
                  QObject *parent = nullptr);
    ~HttpTransport() override;

    void send(const HttpRequest &request, std::stop_token stop, Done done) override;

    void replaceToken(base::SecretToken token) override { m_token = std::move(token); }

private:
    /// Lives as long as what is under way over it.
    using Network = std::shared_ptr<QNetworkAccessManager>;

    [[nodiscard]] Network makeNetwork();
    void sendAlone(const HttpRequest &request, Done done);
    void exchange(const Network &network, const char *method, const HttpRequest &request,
                  base::Milliseconds deadline, const std::stop_token &stop, Done done);

    base::Clock *m_clock;
    Route *m_route;
    base::ApiAddress m_address;
    base::SecretToken m_token;
    Limits m_limits;
    QSslConfiguration m_tls;
    Network m_network; ///< of what is no DELETE; a new one when the route changes
};

} // namespace highlevel
