#pragma once

#include "app/practice/rate_limit.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <memory>

namespace practice {

/// A well-behaved HighLevel on loopback: same paths, headers, limits and error bodies, with made-up data.
/// Its quirks are the live service's (nested messages, ties, a lagging search index); bad networks are not
/// its business. Pages in a browser cannot reach it (doorkeeper.h). It runs on threads of its own; all
/// methods may be called from any thread.
///
/// Which token is refused how (`T` is the token in force): `T-readonly` lacks conversations.write,
/// `T-nomessages` lacks conversations/message.readonly, `T-agency` is an agency's; any other is invalid.
class Server
{
public:
    struct Options
    {
        int port = 0; ///< 0: any free one
        int conversations = 120;
        int messages = 12;
        int latencyMs = 0;
        int jitterMs = 0; ///< each answer takes that much longer or shorter, at random
        int rateMax = 100;
        int rateIntervalMs = 10'000;
        QString token;    ///< empty: one is made up
        QString location; ///< empty: PRACTICE0LOCATION000
        quint64 seed = 1;
        int indexLagMs = 0; ///< how long the search still lists what was deleted
        int ties = 1;
        int spreadOverDays = 0; ///< how far back the conversations go (World::Setup)
        RateLimit::Kind limiter = RateLimit::Kind::SlidingLog;
        int dailyMax = 200'000;
        double colleaguePerSecond = 0; ///< calls of another program that shares the limit
        int stormsPerMille = 0;        ///< requests answered with an error that has nothing to do with them
    };

    /// Listens when this returns. Throws std::runtime_error where the port, or a thread, cannot be
    /// had.
    explicit Server(const Options &options);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] QString url() const;
    [[nodiscard]] QString location() const;
    /// The token that is accepted now.
    [[nodiscard]] QString token() const;

    /// From now on the token is refused as invalid, and `token()` is another.
    void expireToken();

    // The truth, for tests to compare with.
    [[nodiscard]] QSet<QString> alive() const;
    /// How often a DELETE of each id came, refused ones too.
    [[nodiscard]] QHash<QString, int> deleteArrivals() const;
    /// Likewise, of those that were neither too many (429) nor without a token that is in force (401), by the
    /// answer: such a one was not carried out, and may be sent again.
    [[nodiscard]] QHash<QString, int> deletesLetIn() const;
    /// How often each path that ends so was asked for with GET.
    [[nodiscard]] QHash<QString, int> arrivalsOf(const QString &ending) const;
    [[nodiscard]] int refusedByLimit() const;
    /// The most requests that ever came within one interval of the limit.
    [[nodiscard]] int busiestInterval() const;

    /// Lets a message come into the conversation, as a contact would send it.
    void receive(const QString &id);

    /// For as long as the process lives; for the program `threadsweep-practice`.
    void wait();

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace practice
