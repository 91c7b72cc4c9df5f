#include "tests/support/breaking_server.h"

#include "tests/support/socket_reset.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace support {

namespace {

const QByteArray kGood = BreakingServer::answer(200, R"({"success":true})");

} // namespace

QByteArray BreakingServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

BreakingServer::BreakingServer(const std::optional<QSslConfiguration> &tls, QObject *parent)
    : QObject(parent), m_tls(tls.has_value())
{
    if (tls) {
        auto *server = new QSslServer(this);
        server->setSslConfiguration(*tls);
        m_server = server;
    } else {
        m_server = new QTcpServer(this);
    }
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
}

QString BreakingServer::url() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(m_server->serverPort());
}

void BreakingServer::meet(Way way, QByteArray answer, int good)
{
    m_way = way;
    m_answer = std::move(answer);
    m_good = good;
}

void BreakingServer::serve(QTcpSocket *socket)
{
    auto heard = std::make_shared<QByteArray>();
    const auto listen = [this, socket, heard] {
        *heard += socket->readAll();
        for (qsizetype end; (end = heard->indexOf("\r\n\r\n")) >= 0;) {
            const QByteArray head = heard->left(end);
            heard->remove(0, end + 4);
            m_requests.insert(head.left(head.indexOf(' ')), head);
            react(socket);
        }
    };
    connect(socket, &QTcpSocket::readyRead, this, listen);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    listen();
}

void BreakingServer::drip(QTcpSocket *socket, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    socket->write(bytes.left(1));
    QTimer::singleShot(20, socket, [socket, rest = bytes.mid(1)] { drip(socket, rest); });
}

void BreakingServer::react(QTcpSocket *socket)
{
    if (m_good > 0) {
        --m_good;
        socket->write(kGood);
        return;
    }
    const auto endWith = [socket](const QByteArray &bytes) {
        socket->write(bytes);
        socket->flush();
        socket->disconnectFromHost();
    };
    switch (m_way) {
    case Way::Answer:
        socket->write(m_answer.isEmpty() ? kGood : m_answer);
        break;
    case Way::AnswerTwice:
        socket->write(m_answer + kGood);
        break;
    case Way::AnswerTwiceLater:
        socket->write(m_answer);
        QTimer::singleShot(50, socket, [socket] { socket->write(kGood); });
        break;
    case Way::Drip:
        drip(socket, m_answer);
        break;
    case Way::EndlessHeader:
        socket->write("HTTP/1.1 200 OK\r\n");
        // Whenever there is room for more, for as long as anybody listens.
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
            if (socket->bytesToWrite() < 100'000)
                socket->write(QByteArray("X-More: ") + QByteArray(10'000, 'x') + "\r\n");
        });
        break;
    case Way::CloseSilently:
        endWith({});
        break;
    case Way::Reset:
        resetConnection(socket);
        break;
    case Way::HalfStatusLine:
        endWith("HTTP/1.");
        break;
    case Way::HalfHeader:
        endWith("HTTP/1.1 200 OK\r\nContent-Len");
        break;
    case Way::HeaderOnly:
        endWith("HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n");
        break;
    case Way::HalfBody:
        endWith("HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{\"success\":");
        break;
    case Way::HalfBodyNoLength:
        endWith("HTTP/1.1 200 OK\r\n\r\n{\"success\":");
        break;
    case Way::HalfChunk:
        endWith("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"success\":");
        break;
    case Way::Garbage:
        endWith("\x16\x03\x01 nothing you would know\r\n\r\n");
        break;
    case Way::Silence:
        break;
    }
}

} // namespace support
