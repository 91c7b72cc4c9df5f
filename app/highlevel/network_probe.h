#pragma once

#include "app/base/clock.h"

#include <QObject>

namespace highlevel {

class Client;

/// Asks HighLevel for next to nothing, again and again with growing rests, until an answer comes: any answer
/// over HTTP, where the network was away, or a clear one, where HighLevel answered without saying anything.
class NetworkProbe : public QObject
{
    Q_OBJECT

public:
    enum class Wants {
        AnyAnswer,   ///< what it says is not the network's business
        ClearAnswer, ///< what was asked for, or a refusal in HighLevel's own words
    };

    /// Both must outlive this object.
    NetworkProbe(base::Clock *clock, Client *client) : m_clock(clock), m_client(client) {}

    /// The first question after `first`, then doubling, up to `longest` between two.
    void start(Wants wants, base::Milliseconds first, base::Milliseconds longest);
    /// Nothing is told after this.
    void stop() { ++m_run; }

Q_SIGNALS:
    /// Once for each start.
    void reached();

private:
    void askLater(Wants wants, base::Milliseconds rest, base::Milliseconds longest);

    base::Clock *m_clock;
    Client *m_client;
    int m_run = 0;
};

} // namespace highlevel
