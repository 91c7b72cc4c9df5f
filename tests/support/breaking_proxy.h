#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <random>

namespace support {

/// A bad network between client and server: TCP on loopback that, by a seeded dice, refuses, resets before or
/// after forwarding, delays, cuts, sends half headers or garbage, repeats or swallows answers. A request is
/// forwarded at once or never, so the server's count of requests is the client's.
class BreakingProxy : public QTcpServer
{
    Q_OBJECT

public:
    enum class Fate {
        Pass,
        ResetBefore, ///< the request never reaches the server
        ResetAfter,  ///< it does, and the answer is lost
        HalfAnswer,
        HalfHeader,
        Garbage, ///< in place of the answer
        Delay,
        Swallow, ///< nothing comes back, and the connection stays open
        Twice,   ///< the answer comes a second time, unasked
    };

    BreakingProxy(quint16 serverPort, quint64 seed, int faultsPerMille);

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    /// From now on everything passes.
    void calmDown() { m_perMille = 0; }
    /// Nobody listens any more, or again.
    void setDown(bool down);
    [[nodiscard]] int faults() const { return m_faults; }

private:
    struct Link;

    void accept();
    [[nodiscard]] Fate draw();
    void answer(Link *link);

    quint16 m_server;
    /// Bound to the port and never listening, so that nobody else gets it while the proxy is down: the
    /// requests of one trial would arrive at another's server.
    QTcpSocket m_kept;
    quint16 m_port = 0;
    std::mt19937_64 m_dice;
    int m_perMille;
    int m_faults = 0;
};

} // namespace support
