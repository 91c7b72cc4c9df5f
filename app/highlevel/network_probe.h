#pragma once

#include "app/base/clock.h"

#include <QObject>

namespace highlevel {

class Client;

/// Asks HighLevel for next to nothing, again and again with growing rests, until an answer comes. Any answer
/// over HTTP will do: what it says is not the network's business.
class NetworkProbe : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    NetworkProbe(base::Clock *clock, Client *client) : m_clock(clock), m_client(client) {}

    /// From one second on, doubling, up to `longest` between two questions.
    void start(base::Milliseconds longest);
    /// Nothing is told after this.
    void stop() { ++m_run; }

Q_SIGNALS:
    /// Once for each start.
    void reached();

private:
    void askLater(base::Milliseconds rest, base::Milliseconds longest);

    base::Clock *m_clock;
    Client *m_client;
    int m_run = 0;
};

} // namespace highlevel
