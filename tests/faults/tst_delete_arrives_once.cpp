#include "app/deletion/verdict.h"
#include "app/highlevel/client.h"
#include "app/highlevel/http_transport.h"
#include "tests/support/breaking_server.h"
#include "tests/support/test_certificate.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using support::BreakingServer;
using Way = BreakingServer::Way;

/// However the connection ends: a DELETE arrives exactly once, and nothing but `success:true` is taken for
/// success. Qt would send it up to four times by itself, so this leans on Qt's insides and must be counted.
class DeleteArrivesOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyWayOfDropping_data();
    void everyWayOfDropping();
    void everyReadIsCounted_data() { everyWayOfDropping_data(); }
    void everyReadIsCounted();
    void answersThatAreNoSuccess_data();
    void answersThatAreNoSuccess();
    void aRedirectIsNotFollowed();
    void nobodyThere();
    void untrustedCertificate();
    void headersAreTheContracts();
    void anUnaskedAnswerIsNobodys_data();
    void anUnaskedAnswerIsNobodys();
    void whatHasNotLeftInTimeDoesNotLeave();
    void whatHasLeftIsNotExpired();
    void aProxyThatMakesNoConnection_data();
    void aProxyThatMakesNoConnection();
    void answersWithoutAnEnd_data();
    void answersWithoutAnEnd();

private:
    /// Knows how often the lane sent, to compare with how often something arrived.
    struct Counted : public highlevel::Transport
    {
        explicit Counted(highlevel::Transport *carrier) : to(carrier) {}
        void send(const highlevel::HttpRequest &request, std::stop_token stop, Done done) override
        {
            ++sent;
            to->send(request, std::move(stop), std::move(done));
        }
        highlevel::Transport *to;
        int sent = 0;
    };

    struct Caller
    {
        Caller(const QString &url, const QSslConfiguration &tls, base::Milliseconds deadline)
            : transport(&clock, &route, std::get<base::ApiAddress>(base::ApiAddress::parse(url)),
                        std::get<base::SecretToken>(base::SecretToken::parse(QStringLiteral("pit-secret"))),
                        {.deadline = deadline, .answerBytes = 100'000}, tls)
            , counted(&transport)
            , lane(&clock, &counted)
            , client(&lane, {.address = std::get<base::ApiAddress>(base::ApiAddress::parse(url)),
                             .location = *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"))})
        {
        }

        /// May leave within so many milliseconds, or whenever it likes.
        highlevel::Finding<bool> remove(int leaveWithin = 0)
        {
            const auto &id = kId;
            std::optional<highlevel::Finding<bool>> got;
            client
                .deleteConversation(id, highlevel::Client::Priority::Interactive,
                                    leaveWithin > 0
                                        ? std::optional(clock.steady() + base::Milliseconds(leaveWithin))
                                        : std::nullopt)
                .then(&client, [&](const highlevel::Finding<bool> &answer) { got = answer; });
            [&] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 10'000); }();
            return *got;
        }

        highlevel::Finding<highlevel::ConversationState> look()
        {
            const auto id = *base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6");
            std::optional<highlevel::Finding<highlevel::ConversationState>> got;
            client.conversation(id, highlevel::Client::Priority::Interactive)
                .then(&client, [&](const auto &answer) { got = answer; });
            [&] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 10'000); }();
            return *got;
        }

        inline static const base::ConversationId kId = *base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6");
        base::SystemClock clock;
        highlevel::Route route;
        highlevel::HttpTransport transport;
        Counted counted;
        highlevel::RequestLane lane;
        highlevel::Client client;
    };

    std::optional<support::TestCertificate> m_certificate;
    bool m_hasTls = false;
};

void DeleteArrivesOnce::initTestCase()
{
    m_certificate = support::makeTestCertificate();
    m_hasTls = m_certificate.has_value();
    if (!m_certificate) // where it cannot be made, what is plain is tried all the same
        m_certificate = {.server = QSslConfiguration::defaultConfiguration(),
                         .client = QSslConfiguration::defaultConfiguration()};
}

void DeleteArrivesOnce::init()
{
    const QByteArray row = QTest::currentDataTag();
    const QByteArray test = QTest::currentTestFunction();
    if (!m_hasTls && (row.contains("TLS") || test == "untrustedCertificate"))
        QSKIP("a TLS server needs a certificate, which the openssl program makes, and it is not here");
}

void DeleteArrivesOnce::everyWayOfDropping_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Way>("way");
    QTest::addColumn<bool>("keptAlive");
    const QList<QPair<const char *, Way>> ways{
        {"close", Way::CloseSilently},
        {"reset", Way::Reset},
        {"half status line", Way::HalfStatusLine},
        {"half header", Way::HalfHeader},
        {"header only", Way::HeaderOnly},
        {"half body", Way::HalfBody},
        {"half body, no length", Way::HalfBodyNoLength},
        {"half chunk", Way::HalfChunk},
        {"garbage", Way::Garbage},
        {"silence", Way::Silence},
    };
    for (const auto &[name, way] : ways)
        for (const bool tls : {false, true})
            for (const bool keptAlive : {false, true})
                QTest::addRow("%s, %s, %s", name, tls ? "TLS" : "plain", keptAlive ? "kept alive" : "new")
                    << tls << way << keptAlive;
}

void DeleteArrivesOnce::everyWayOfDropping()
{
    QFETCH(bool, tls);
    QFETCH(Way, way);
    QFETCH(bool, keptAlive);

    BreakingServer server(tls ? std::optional(m_certificate->server) : std::nullopt);
    server.meet(way, {}, keptAlive ? 1 : 0);
    Caller caller(server.url(), m_certificate->client, base::Milliseconds(700));
    if (keptAlive)
        QVERIFY(caller.remove().ok());

    const int before = server.arrivals("DELETE");
    const auto answer = caller.remove();
    QTest::qWait(150); // time for a second arrival, were there one
    QCOMPARE(server.arrivals("DELETE") - before, 1);
    QVERIFY(!answer.ok());
    QVERIFY(answer.error().mayHaveBeenCarriedOut());
    QCOMPARE(deletion::verdictOnDelete(answer, Caller::kId), deletion::Event::AnswerLost);
}

/// Whatever arrives was sent by the lane, which counts it against the limit; Qt repeats none by itself.
void DeleteArrivesOnce::everyReadIsCounted()
{
    QFETCH(bool, tls);
    QFETCH(Way, way);
    QFETCH(bool, keptAlive);

    BreakingServer server(tls ? std::optional(m_certificate->server) : std::nullopt);
    server.meet(way, {}, keptAlive ? 1 : 0);
    Caller caller(server.url(), m_certificate->client, base::Milliseconds(700));
    bool over = false;
    const auto id = *base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6");
    for (int i = 0; i < 2; ++i) {
        over = false;
        caller.client.conversation(id, highlevel::Client::Priority::Interactive)
            .then(&caller.client, [&](const auto &) { over = true; });
        QTRY_VERIFY_WITH_TIMEOUT(over, 10'000);
    }
    QTest::qWait(50);
    // Fewer may arrive: a new connection can break before it has carried anything.
    QVERIFY2(server.arrivals("GET") <= caller.counted.sent,
             qPrintable(
                 QStringLiteral("%1 arrived, %2 sent").arg(server.arrivals("GET")).arg(caller.counted.sent)));
    QVERIFY(caller.counted.sent <= 2 * highlevel::RequestLane::kReadTries);
}

void DeleteArrivesOnce::answersThatAreNoSuccess_data()
{
    using deletion::Event;
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Event>("verdict");
    const auto whole = [](int status, const char *body) { return BreakingServer::answer(status, body); };
    QTest::newRow("200 success") << whole(200, R"({"success":true})") << Event::Confirmed;
    QTest::newRow("200 success:false") << whole(200, R"({"success":false})") << Event::RefusedMaybeGone;
    QTest::newRow("200 text true") << whole(200, R"({"success":"true"})") << Event::AnswerLost;
    QTest::newRow("200 empty") << whole(200, "") << Event::AnswerLost;
    QTest::newRow("200 HTML") << whole(200, "<html>Just a moment</html>") << Event::AnswerLost;
    QTest::newRow("204") << whole(204, "") << Event::AnswerLost;
    QTest::newRow("400") << whole(400, R"({"statusCode":400,"message":"Bad Request"})")
                         << Event::RefusedMaybeGone;
    QTest::newRow("401") << whole(401, R"({"statusCode":401,"message":"Invalid JWT","error":"Unauthorized"})")
                         << Event::NotCarriedOut;
    QTest::newRow("403")
        << whole(403, R"({"statusCode":403,"message":"The token does not have access to this location."})")
        << Event::Refused;
    QTest::newRow("403 of a proxy") << whole(403, "<html>blocked</html>") << Event::AnswerLost;
    QTest::newRow("404") << whole(404, R"({"statusCode":404,"message":"Conversation not found"})")
                         << Event::RefusedMaybeGone;
    QTest::newRow("404 wrong address")
        << whole(404, R"({"statusCode":404,"message":"Cannot DELETE /x"})") << Event::RefusedMaybeGone;
    QTest::newRow("407 of somebody behind the connection")
        << BreakingServer::answer(407, "<html>sign in</html>", "Proxy-Authenticate: Basic realm=\"x\"\r\n")
        << Event::AnswerLost;
    QTest::newRow("429 of a proxy") << whole(429, "<html>slow down</html>") << Event::AnswerLost;
    QTest::newRow("422") << whole(422, R"({"statusCode":422,"message":["a","b"]})") << Event::Refused;
    QTest::newRow("500") << whole(500, R"({"message":"oops"})") << Event::AnswerLost;
    QTest::newRow("502 HTML") << whole(502, "<html>Bad gateway</html>") << Event::AnswerLost;
    const auto headed = [](const QByteArray &headers) {
        return BreakingServer::answer(200, R"({"success":true})", headers + "Connection: close\r\n");
    };
    QTest::newRow("a header of usual size")
        << headed(QByteArray("X-Field: y\r\n").repeated(50)) << Event::Confirmed;
    QTest::newRow("a header too large")
        << headed(("X-Field: " + QByteArray(4'000, 'x') + "\r\n").repeated(30)) << Event::AnswerLost;
    QTest::newRow("a header that Qt drops: size")
        << headed(("X-Field: " + QByteArray(4'000, 'x') + "\r\n").repeated(80)) << Event::AnswerLost;
    QTest::newRow("a header that Qt drops: fields")
        << headed(QByteArray("X: y\r\n").repeated(200)) << Event::AnswerLost;
    QTest::newRow("one large field") << headed("X: " + QByteArray(20'000, 'x') + "\r\n") << Event::Confirmed;
    QTest::newRow("no header at all")
        << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"success\":true}") << Event::AnswerLost;
    QTest::newRow("too large") << whole(200, QByteArray(200'000, ' ').append(R"({"success":true})"))
                               << Event::AnswerLost;
}

void DeleteArrivesOnce::answersThatAreNoSuccess()
{
    QFETCH(QByteArray, answer);
    QFETCH(deletion::Event, verdict);
    BreakingServer server;
    server.meet(Way::Answer, answer);
    // An answer that is one is waited for: wine takes two seconds for a header of 20 KB, which Qt reads byte
    // by byte.
    const bool isOne = verdict == deletion::Event::Confirmed;
    Caller caller(server.url(), m_certificate->client, base::Milliseconds(isOne ? 20'000 : 2'000));
    QCOMPARE(deletion::verdictOnDelete(caller.remove(), Caller::kId), verdict);
    QCOMPARE(server.arrivals("DELETE"), 1);
}

void DeleteArrivesOnce::aRedirectIsNotFollowed()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        BreakingServer elsewhere;
        BreakingServer server;
        server.meet(Way::Answer,
                    BreakingServer::answer(status, {}, "Location: " + elsewhere.url().toLatin1() + "/x\r\n"));
        Caller caller(server.url(), m_certificate->client, base::Milliseconds(2'000));
        QCOMPARE(deletion::verdictOnDelete(caller.remove(), Caller::kId), deletion::Event::AnswerLost);
        QTest::qWait(50);
        QVERIFY(elsewhere.requests().isEmpty());
        QCOMPARE(server.requests().size(), 1);
    }
}

void DeleteArrivesOnce::nobodyThere()
{
    QString url;
    {
        const BreakingServer gone;
        url = gone.url();
    }
    Caller caller(url, m_certificate->client, base::Milliseconds(2'000));
    const auto answer = caller.remove();
    QCOMPARE(deletion::verdictOnDelete(answer, Caller::kId), deletion::Event::NotCarriedOut);
    QVERIFY(!answer.error().mayHaveBeenCarriedOut());
}

void DeleteArrivesOnce::untrustedCertificate()
{
    BreakingServer server(m_certificate->server);
    Caller caller(server.url(), QSslConfiguration::defaultConfiguration(), base::Milliseconds(2'000));
    QCOMPARE(deletion::verdictOnDelete(caller.remove(), Caller::kId), deletion::Event::NotCarriedOut);
    QCOMPARE(server.requests().size(), 0);
}

void DeleteArrivesOnce::headersAreTheContracts()
{
    BreakingServer server;
    Caller caller(server.url(), m_certificate->client, base::Milliseconds(2'000));
    QVERIFY(caller.remove().ok());
    const QByteArray head = server.requests().value("DELETE");
    QVERIFY(head.startsWith("DELETE /conversations/tDtDnQdgm2LXpyiqYvZ6 HTTP/1.1\r\n"));
    QVERIFY(head.contains("\r\nAuthorization: Bearer pit-secret\r\n"));
    QVERIFY(head.contains("\r\nVersion: 2021-04-15\r\n"));
    QVERIFY(head.contains("\r\nAccept: application/json\r\n"));
    QVERIFY(!head.contains("Cookie"));
    QVERIFY(!head.contains("Content-Type"));
}

void DeleteArrivesOnce::anUnaskedAnswerIsNobodys_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Way>("way");
    QTest::addColumn<int>("rest");
    for (const bool tls : {false, true})
        for (const auto &[name, way] :
             {std::pair{"at once", Way::AnswerTwice}, std::pair{"50 ms later", Way::AnswerTwiceLater}})
            for (const int rest : {0, 20, 120})
                QTest::addRow("%s, %s, then after %d ms", tls ? "TLS" : "plain", name, rest)
                    << tls << way << rest;
}

void DeleteArrivesOnce::anUnaskedAnswerIsNobodys()
{
    QFETCH(bool, tls);
    QFETCH(Way, way);
    QFETCH(int, rest);
    BreakingServer server(tls ? std::optional(m_certificate->server) : std::nullopt);
    server.meet(way, BreakingServer::answer(200, R"({"success":false})"));
    Caller caller(server.url(), m_certificate->client, base::Milliseconds(500));
    (void)caller.look();
    for (int i = 0; i < 3; ++i) {
        if (rest > 0)
            QTest::qWait(rest);
        QCOMPARE(deletion::verdictOnDelete(caller.remove(), Caller::kId), deletion::Event::RefusedMaybeGone);
        QCOMPARE(server.arrivals("DELETE"), i + 1);
    }
    // Nor does the last of them stand for one that is never answered.
    server.meet(Way::Silence);
    QCOMPARE(deletion::verdictOnDelete(caller.remove(), Caller::kId), deletion::Event::AnswerLost);
}

void DeleteArrivesOnce::whatHasNotLeftInTimeDoesNotLeave()
{
    // Accepts connections, and never says a word of TLS.
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("https://127.0.0.1:%1").arg(mute.serverPort());
    Caller caller(url, m_certificate->client, base::Milliseconds(900));
    QElapsedTimer since;
    since.start();
    const auto expired = caller.remove(300);
    QCOMPARE(expired.error().kind, highlevel::ApiError::Kind::Expired);
    QVERIFY2(since.elapsed() >= 300 && since.elapsed() < 800, qPrintable(QString::number(since.elapsed())));
    QVERIFY(!expired.error().mayHaveBeenCarriedOut());
    // Without such a time the deadline ends it, and it has not left either.
    const auto never = caller.remove();
    QCOMPARE(never.error().kind, highlevel::ApiError::Kind::NoConnection);
}

void DeleteArrivesOnce::whatHasLeftIsNotExpired()
{
    BreakingServer server;
    server.meet(Way::Silence);
    Caller caller(server.url(), m_certificate->client, base::Milliseconds(600));
    const auto answer = caller.remove(200);
    QCOMPARE(answer.error().kind, highlevel::ApiError::Kind::TimedOut);
    QVERIFY(answer.error().mayHaveBeenCarriedOut());
    QCOMPARE(server.arrivals("DELETE"), 1);
}

void DeleteArrivesOnce::aProxyThatMakesNoConnection_data()
{
    using Kind = highlevel::ApiError::Kind;
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("sign in") << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\n"
                                           "Proxy-Authenticate: Basic realm=\"x\"\r\n"
                                           "Content-Length: 0\r\n\r\n")
                             << Kind::ProxyNeedsSignIn;
    QTest::newRow("denied") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
                            << Kind::ProxyRefused;
    QTest::newRow("bad gateway") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
                                 << Kind::ProxyRefused;
    QTest::newRow("nobody there") << QByteArray() << Kind::ProxyRefused;
}

void DeleteArrivesOnce::aProxyThatMakesNoConnection()
{
    QFETCH(QByteArray, says);
    QFETCH(highlevel::ApiError::Kind, kind);
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&heard, &says, socket] {
            heard += socket->readAll();
            if (heard.endsWith("\r\n\r\n"))
                socket->write(says);
        });
    });
    const quint16 port = proxy.serverPort();
    if (says.isEmpty())
        proxy.close();
    Caller caller(QStringLiteral("https://highlevel.invalid"), m_certificate->client,
                  base::Milliseconds(2'000));
    caller.route.choose(
        {.kind = base::ProxyChoice::Kind::Http, .host = QStringLiteral("127.0.0.1"), .port = port});
    const auto removed = caller.remove();
    QCOMPARE(removed.error().kind, kind);
    QVERIFY(!removed.error().mayHaveBeenCarriedOut());
    QVERIFY2(!heard.contains("DELETE") && !heard.contains("pit-secret"), heard.constData());
    QCOMPARE(caller.look().error().kind, kind);
    QVERIFY2(!heard.contains("pit-secret"), heard.constData());
}

void DeleteArrivesOnce::answersWithoutAnEnd_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<int>("within");
    QTest::newRow("a byte at a time") << Way::Drip << 1'500;
    QTest::newRow("header without an end") << Way::EndlessHeader << 8'000;
}

void DeleteArrivesOnce::answersWithoutAnEnd()
{
    QFETCH(Way, way);
    QFETCH(int, within);
    BreakingServer server;
    server.meet(way, BreakingServer::answer(200, R"({"success":true})", QByteArray("X: y\r\n").repeated(50)));
    Caller caller(server.url(), m_certificate->client, base::Milliseconds(700));
    QElapsedTimer since;
    since.start();
    QCOMPARE(deletion::verdictOnDelete(caller.remove(), Caller::kId), deletion::Event::AnswerLost);
    QVERIFY2(since.elapsed() < within, qPrintable(QString::number(since.elapsed())));
    since.restart();
    QVERIFY(!caller.look().ok());
    QVERIFY2(since.elapsed() < within, qPrintable(QString::number(since.elapsed())));
}

QTEST_GUILESS_MAIN(DeleteArrivesOnce)
#include "tst_delete_arrives_once.moc"
