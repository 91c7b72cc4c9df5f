#include "tests/support/breaking_proxy.h"

#include <QTimer>

namespace support {

/// One connection of the client's, and its twin to the server. The client sends one request at a time.
struct BreakingProxy::Link : public QObject
{
    ~Link() override { server.disconnect(); } // it goes with the client, who is no socket any more by then

    QTcpSocket *client = nullptr;
    QTcpSocket server;
    QByteArray asked;
    QByteArray answered;
    Fate fate = Fate::Pass;
};

BreakingProxy::BreakingProxy(quint16 serverPort, quint64 seed, int faultsPerMille)
    : m_server(serverPort), m_dice(seed), m_perMille(faultsPerMille)
{
    m_kept.bind(QHostAddress::LocalHost, 0,
                QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint);
    m_port = m_kept.localPort();
    if (m_port == 0 || !listen(QHostAddress::LocalHost, m_port)) {
        // A system that lends a kept port to nobody, not even to its keeper.
        m_kept.close();
        listen(QHostAddress::LocalHost);
        m_port = QTcpServer::serverPort();
    }
    connect(this, &QTcpServer::newConnection, this, &BreakingProxy::accept);
}

void BreakingProxy::setDown(bool down)
{
    if (down)
        close();
    else if (!isListening())
        listen(QHostAddress::LocalHost, m_port);
}

BreakingProxy::Fate BreakingProxy::draw()
{
    if (int(m_dice() % 1000) >= m_perMille)
        return Fate::Pass;
    ++m_faults;
    return Fate(1 + m_dice() % 8);
}

void BreakingProxy::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        auto *link = new Link;
        link->setParent(client);
        link->client = client;
        link->server.connectToHost(QHostAddress::LocalHost, m_server);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, link, [this, link] {
            link->asked += link->client->readAll();
            // No request of this program has a body, so the blank line ends it.
            if (!link->asked.endsWith("\r\n\r\n"))
                return;
            link->fate = draw();
            const QByteArray request = std::exchange(link->asked, {});
            if (link->fate == Fate::ResetBefore)
                link->client->abort();
            else
                link->server.write(request);
        });
        connect(&link->server, &QTcpSocket::readyRead, link, [this, link] {
            link->answered += link->server.readAll();
            const qsizetype head = link->answered.indexOf("\r\n\r\n");
            const qsizetype length = link->answered.toLower().indexOf("content-length: ");
            if (head < 0 || length < 0 || length > head)
                return;
            const qsizetype from = length + 16;
            const int body = link->answered.mid(from, link->answered.indexOf('\r', from) - from).toInt();
            if (link->answered.size() >= head + 4 + body)
                answer(link);
        });
        connect(&link->server, &QTcpSocket::disconnected, link,
                [link] { link->client->disconnectFromHost(); });
    }
}

void BreakingProxy::answer(Link *link)
{
    const QByteArray whole = std::exchange(link->answered, {});
    const auto sendAndClose = [link](const QByteArray &bytes) {
        link->client->write(bytes);
        link->client->disconnectFromHost();
    };
    switch (link->fate) {
    case Fate::ResetBefore:
    case Fate::Swallow:
        break;
    case Fate::Pass:
        link->client->write(whole);
        break;
    case Fate::ResetAfter:
        link->client->abort();
        break;
    case Fate::HalfAnswer:
        sendAndClose(whole.left(whole.size() - 9));
        break;
    case Fate::HalfHeader:
        sendAndClose(whole.left(25));
        break;
    case Fate::Garbage:
        sendAndClose("\x16\x03\x01 nothing of HTTP here\r\n\r\n{\"success\":true}");
        break;
    case Fate::Delay:
        QTimer::singleShot(120, link, [link, whole] { link->client->write(whole); });
        break;
    case Fate::Twice:
        link->client->write(whole + whole);
        break;
    }
}

} // namespace support
