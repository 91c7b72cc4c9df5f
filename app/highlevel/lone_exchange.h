#pragma once

#include "app/base/clock.h"
#include "app/base/secret_token.h"
#include "app/highlevel/answer_parser.h"
#include "app/highlevel/http_outcome.h"

#include <QList>
#include <QPair>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

#include <functional>
#include <optional>

namespace highlevel {

/// One request over a connection of its own: made for it, and closed after its answer. For a DELETE, of which
/// must be known whether it can have left this machine, and whose answer nobody else's may be taken for.
///
/// - The request is written once, in one go, when the connection stands, and is not repeated by anybody.
///   Before that moment it has provably not left (NeverSent, TlsFailed, ProxyNeedsSignIn, ProxyRefused,
///   Expired, Withdrawn); from that moment on it may have arrived, whatever is heard or not.
/// - No answer to another request can be on its way on this connection: what comes before the request was
///   written ends it, and what comes behind the answer is not read.
/// - It leaves before `leaveBefore` or not at all, and has ended by its deadline, however the other side
/// drips.
/// - No redirect, no cookie, no sign-in; the proxy is the system's, through a tunnel.
class LoneExchange : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QByteArray method;
        QUrl url;
        QList<QPair<QByteArray, QByteArray>> headers; ///< beside those every request needs, and the token's
        base::SecretToken token;
        std::optional<base::Milliseconds> leaveBefore; ///< steady time
        base::Milliseconds deadline{30'000};           ///< from its start to the end of the answer
        AnswerParser::Limits limits;
        QSslConfiguration tls;
    };
    using Done = std::function<void(const AnswerParser &answer, HttpOutcome::Fault fault, QString faultText)>;

    /// `clock` must outlive this object. Begins at once; calls `done` once, later, from the event loop, and
    /// not at all once this object is gone.
    LoneExchange(base::Clock *clock, Setup setup, Done done, QObject *parent);

    /// Given up: Withdrawn, or Cancelled where it had left.
    void stop();

private:
    void begin();
    void connectionStands();
    void readAnswer();
    void connectionFailed(QAbstractSocket::SocketError error);
    void deadlinePassed();
    void end(HttpOutcome::Fault fault, const QString &text = {});
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] bool isTooLate() const;

    base::Clock *m_clock;
    Setup m_setup;
    Done m_done; ///< empty once it has ended
    QSslSocket m_socket;
    AnswerParser m_answer;
    bool m_mayHaveLeft = false;
};

} // namespace highlevel
