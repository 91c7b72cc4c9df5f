#include "app/practice/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <stdexcept>

// threadsweep-practice: a HighLevel to practise on, for tests and for curious people.
// Prints one JSON line with address, token and location when it listens, then serves until it is ended.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(THREADSWEEP_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A HighLevel to practise on, on this computer only."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto add = [&](const char *name, const char *value, const char *fallback, const char *help) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value),
                          QString::fromLatin1(fallback)});
    };
    add("port", "P", "0", "Port on 127.0.0.1; 0 takes a free one.");
    add("conversations", "N", "120", "How many conversations there are.");
    add("messages", "M", "12", "How many messages a conversation has at the most.");
    add("latency", "MS", "0", "How long each answer takes.");
    add("jitter", "MS", "0", "How much longer or shorter an answer takes, at random.");
    add("rate", "MAX/MS", "100/10000", "Requests allowed in a sliding window.");
    add("token", "T", "",
        "The token that is accepted; T-readonly, T-nomessages and T-agency are refused for their reasons.");
    add("location", "L", "", "The location id.");
    add("seed", "S", "1", "The same seed gives the same people and texts.");
    add("index-lag", "MS", "0", "How long the search still lists what was deleted.");
    add("ties", "K", "1", "How many neighbours share one date.");
    add("limiter", "KIND", "sliding", "How the limit is counted: sliding, fixed, clock or bucket.");
    add("daily", "N", "200000", "Requests allowed a day.");
    add("colleague", "PER_SECOND", "0", "Calls of another program that shares the limit.");
    add("storms", "PER_MILLE", "0", "Requests answered with an error that has nothing to do with them.");
    parser.process(application);

    bool valid = true;
    const auto number = [&](const char *name) {
        bool ok = false;
        const int value = parser.value(QString::fromLatin1(name)).toInt(&ok);
        if (!ok || value < 0) {
            std::fprintf(stderr, "--%s takes a whole number, not \"%s\"\n", name,
                         qPrintable(parser.value(QString::fromLatin1(name))));
            valid = false;
        }
        return value;
    };
    practice::Server::Options options;
    options.port = number("port");
    options.conversations = number("conversations");
    options.messages = number("messages");
    options.latencyMs = number("latency");
    options.jitterMs = number("jitter");
    options.seed = quint64(number("seed"));
    options.indexLagMs = number("index-lag");
    options.ties = number("ties");
    options.token = parser.value(QStringLiteral("token"));
    options.location = parser.value(QStringLiteral("location"));
    const QStringList rate = parser.value(QStringLiteral("rate")).split(QLatin1Char('/'));
    options.rateMax = rate.value(0).toInt();
    options.rateIntervalMs = rate.value(1).toInt();
    if (rate.size() != 2 || options.rateMax < 1 || options.rateIntervalMs < 1) {
        std::fprintf(stderr, "--rate takes MAX/MS, as in 100/10000\n");
        valid = false;
    }
    const QHash<QString, practice::RateLimit::Kind> limiters{
        {QStringLiteral("sliding"), practice::RateLimit::Kind::SlidingLog},
        {QStringLiteral("fixed"), practice::RateLimit::Kind::FixedWindow},
        {QStringLiteral("clock"), practice::RateLimit::Kind::ClockWindow},
        {QStringLiteral("bucket"), practice::RateLimit::Kind::TokenBucket}};
    if (!limiters.contains(parser.value(QStringLiteral("limiter")))) {
        std::fprintf(stderr, "--limiter takes sliding, fixed, clock or bucket\n");
        valid = false;
    }
    options.limiter = limiters.value(parser.value(QStringLiteral("limiter")));
    options.dailyMax = number("daily");
    options.colleaguePerSecond = parser.value(QStringLiteral("colleague")).toDouble();
    options.stormsPerMille = number("storms");
    if (!valid)
        return 2;

    try {
        practice::Server server(options);
        const QJsonObject line{{QStringLiteral("url"), server.url()},
                               {QStringLiteral("token"), server.token()},
                               {QStringLiteral("location"), server.location()}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        server.wait();
    } catch (const std::runtime_error &e) {
        std::fprintf(stderr, "%s\n", e.what());
        return 1;
    }
    return 0;
}
