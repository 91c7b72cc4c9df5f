#pragma once

#include <QObject>
#include <QSslConfiguration>

#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace support {

/// An HTTP server on loopback that answers as told and counts what arrives: for what a well-behaved server
/// cannot show. Plain or TLS.
class BreakingServer : public QObject
{
    Q_OBJECT

public:
    enum class Way {
        Answer,           ///< the given answer, connection kept
        AnswerTwice,      ///< and a success behind it that nobody asked for
        AnswerTwiceLater, ///< the same, 50 ms later
        Drip,             ///< the given answer, a byte every 20 ms
        EndlessHeader,    ///< a status line, and header fields without an end
        CloseSilently,    ///< read the request, then close
        Reset,            ///< read the request, then reset the connection
        HalfStatusLine,   ///< `HTTP/1.`, then close
        HalfHeader,       ///< a status line and half a header, then close
        HeaderOnly,       ///< a whole header with a length, no body, then close
        HalfBody,         ///< half of the promised body, then close
        HalfBodyNoLength, ///< half a body that no length belies, then close
        HalfChunk,        ///< chunked, cut within a chunk
        Garbage,          ///< bytes that are no HTTP
        Silence,          ///< nothing, ever
    };

    explicit BreakingServer(const std::optional<QSslConfiguration> &tls = std::nullopt,
                            QObject *parent = nullptr);

    [[nodiscard]] QString url() const;
    /// How the next requests are met. The first `good` of each connection get a plain 200 first, so that the
    /// broken one travels on a connection that was kept alive.
    void meet(Way way, QByteArray answer = {}, int good = 0);

    [[nodiscard]] int arrivals(const QByteArray &method) const { return int(m_requests.count(method)); }
    /// Method and head of each request that arrived.
    [[nodiscard]] const QMultiMap<QByteArray, QByteArray> &requests() const { return m_requests; }

    /// A whole HTTP answer.
    [[nodiscard]] static QByteArray answer(int status, const QByteArray &body,
                                           const QByteArray &headers = {});

private:
    void serve(QTcpSocket *socket);
    void react(QTcpSocket *socket);
    static void drip(QTcpSocket *socket, const QByteArray &bytes);

    QTcpServer *m_server;
    bool m_tls;
    Way m_way = Way::Answer;
    QByteArray m_answer;
    int m_good = 0;
    QMultiMap<QByteArray, QByteArray> m_requests;
};

} // namespace support
