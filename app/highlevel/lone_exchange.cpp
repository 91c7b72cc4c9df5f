#include "app/highlevel/lone_exchange.h"

#include "app/highlevel/system_proxy.h"

#include <QMetaEnum>

#include <utility>

namespace highlevel {

namespace {

using Fault = HttpOutcome::Fault;

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == QStringLiteral("https");
}

/// What kept a request from leaving.
Fault faultBeforeLeaving(QAbstractSocket::SocketError error, bool hasProxy)
{
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return Fault::ProxyNeedsSignIn;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return Fault::ProxyRefused;
    case QAbstractSocket::SocketAccessError: // the proxy's 403 and 405
        return hasProxy ? Fault::ProxyRefused : Fault::NeverSent;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return Fault::TlsFailed;
    default:
        return Fault::NeverSent;
    }
}

QString wordFor(QAbstractSocket::SocketError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAbstractSocket::SocketError>().valueToKey(error));
}

} // namespace

LoneExchange::LoneExchange(base::Clock *clock, Setup setup, Done done, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_setup(std::move(setup))
    , m_done(std::move(done))
    , m_answer(m_setup.limits)
{
    // Later, so that nothing that fails at once calls `done` from within here.
    QMetaObject::invokeMethod(this, &LoneExchange::begin, Qt::QueuedConnection);
}

bool LoneExchange::isTooLate() const
{
    return m_setup.leaveBefore && *m_setup.leaveBefore <= m_clock->steady();
}

void LoneExchange::begin()
{
    if (!m_done)
        return;
    if (isTooLate())
        return end(Fault::Expired);
    const auto proxy = systemProxyFor(m_setup.url);
    if (!proxy)
        return end(Fault::ProxyRefused, QStringLiteral("no proxy that makes connections"));

    m_clock->after(m_setup.deadline, this, [this] { deadlinePassed(); });
    if (m_setup.leaveBefore)
        m_clock->after(*m_setup.leaveBefore - m_clock->steady(), this, [this] {
            if (!m_mayHaveLeft)
                end(Fault::Expired);
        });

    const bool encrypted = isEncrypted(m_setup.url);
    connect(&m_socket, encrypted ? &QSslSocket::encrypted : &QSslSocket::connected, this,
            &LoneExchange::connectionStands);
    connect(&m_socket, &QSslSocket::readyRead, this, &LoneExchange::readAnswer);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &LoneExchange::connectionFailed);
    m_socket.setProxy(*proxy);
    m_socket.setSslConfiguration(m_setup.tls);
    const QString host = m_setup.url.host();
    const auto port = quint16(m_setup.url.port(encrypted ? 443 : 80));
    if (encrypted)
        m_socket.connectToHostEncrypted(host, port);
    else
        m_socket.connectToHost(host, port);
}

QByteArray LoneExchange::head() const
{
    const QUrl &url = m_setup.url;
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() >= 0)
        host += ':' + QByteArray::number(url.port());
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray head = m_setup.method + ' ' + target + " HTTP/1.1\r\nHost: " + host +
                      "\r\nConnection: close\r\nContent-Length: 0\r\nAccept-Encoding: identity\r\n"
                      "Authorization: Bearer ";
    head += m_setup.token.reveal();
    head += "\r\n";
    for (const auto &[name, value] : m_setup.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

void LoneExchange::connectionStands()
{
    if (!m_done)
        return;
    if (isTooLate())
        return end(Fault::Expired);
    if (m_socket.bytesAvailable() > 0)
        return end(Fault::NeverSent, QStringLiteral("an answer before the request"));
    m_mayHaveLeft = true;
    QByteArray request = head();
    m_socket.write(request);
    m_socket.flush();
    request.fill('\0');
}

void LoneExchange::readAnswer()
{
    if (!m_done)
        return;
    if (!m_mayHaveLeft)
        return end(Fault::NeverSent, QStringLiteral("an answer before the request"));
    switch (m_answer.read(m_socket.readAll())) {
    case AnswerParser::State::Reading:
        break;
    case AnswerParser::State::Whole:
        end(Fault::None);
        break;
    case AnswerParser::State::Broken:
        end(Fault::ConnectionLost, QStringLiteral("no answer in HTTP"));
        break;
    case AnswerParser::State::TooLarge:
        end(Fault::AnswerTooLarge);
        break;
    }
}

void LoneExchange::connectionFailed(QAbstractSocket::SocketError error)
{
    if (!m_done)
        return;
    if (!m_mayHaveLeft)
        return end(faultBeforeLeaving(error, m_socket.proxy().type() != QNetworkProxy::NoProxy),
                   wordFor(error));
    readAnswer(); // what came before the end
    if (!m_done)
        return;
    const bool isWhole =
        error == QAbstractSocket::RemoteHostClosedError && m_answer.close() == AnswerParser::State::Whole;
    end(isWhole ? Fault::None : Fault::ConnectionLost, isWhole ? QString() : wordFor(error));
}

void LoneExchange::deadlinePassed()
{
    end(m_mayHaveLeft ? Fault::TimedOut : Fault::NeverSent, QStringLiteral("the deadline passed"));
}

void LoneExchange::stop()
{
    end(m_mayHaveLeft ? Fault::Cancelled : Fault::Withdrawn);
}

void LoneExchange::end(Fault fault, const QString &text)
{
    const Done done = std::exchange(m_done, {});
    if (!done)
        return;
    m_socket.disconnect(this);
    m_socket.abort();
    deleteLater();
    done(m_answer, fault, text);
}

} // namespace highlevel
