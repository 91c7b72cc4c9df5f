#include "app/deletion/verdict.h"
#include "app/highlevel/client.h"
#include "app/highlevel/http_transport.h"
#include "tests/support/breaking_server.h"
#include "tests/support/test_certificate.h"

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
            : transport(std::get<base::ApiAddress>(base::ApiAddress::parse(url)),
                        std::get<base::SecretToken>(base::SecretToken::parse(QStringLiteral("pit-secret"))),
                        {.deadline = deadline, .answerBytes = 100'000}, tls)
            , counted(&transport)
            , lane(&clock, &counted)
            , client(&lane, {.address = std::get<base::ApiAddress>(base::ApiAddress::parse(url)),
                             .location = *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"))})
        {
        }

        highlevel::Finding<bool> remove()
        {
            const auto id = *base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6");
            std::optional<highlevel::Finding<bool>> got;
            client.deleteConversation(id, highlevel::Client::Priority::Interactive, {})
                .then(&client, [&](const highlevel::Finding<bool> &answer) { got = answer; });
            [&] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 10'000); }();
            return *got;
        }

        base::SystemClock clock;
        highlevel::HttpTransport transport;
        Counted counted;
        highlevel::RequestLane lane;
        highlevel::Client client;
    };

    std::optional<support::TestCertificate> m_certificate;
};

void DeleteArrivesOnce::initTestCase()
{
    m_certificate = support::makeTestCertificate();
    QVERIFY2(m_certificate, "the openssl program is needed to make a certificate");
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
    QCOMPARE(deletion::verdictOnDelete(answer), deletion::Event::AnswerLost);
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
    QTest::newRow("200 success:false") << whole(200, R"({"success":false})") << Event::RefusedAsGone;
    QTest::newRow("200 text true") << whole(200, R"({"success":"true"})") << Event::AnswerLost;
    QTest::newRow("200 empty") << whole(200, "") << Event::AnswerLost;
    QTest::newRow("200 HTML") << whole(200, "<html>Just a moment</html>") << Event::AnswerLost;
    QTest::newRow("204") << whole(204, "") << Event::AnswerLost;
    QTest::newRow("400") << whole(400, R"({"statusCode":400,"message":"Bad Request"})")
                         << Event::RefusedAsGone;
    QTest::newRow("401") << whole(401, R"({"statusCode":401,"message":"Invalid JWT","error":"Unauthorized"})")
                         << Event::Held;
    QTest::newRow("403")
        << whole(403, R"({"statusCode":403,"message":"The token does not have access to this location."})")
        << Event::Held;
    QTest::newRow("403 of a proxy") << whole(403, "<html>blocked</html>") << Event::AnswerLost;
    QTest::newRow("404") << whole(404, R"({"statusCode":404,"message":"Conversation not found"})")
                         << Event::RefusedAsGone;
    QTest::newRow("404 wrong address")
        << whole(404, R"({"statusCode":404,"message":"Cannot DELETE /x"})") << Event::RefusedAsGone;
    QTest::newRow("422") << whole(422, R"({"statusCode":422,"message":["a","b"]})") << Event::Refused;
    QTest::newRow("500") << whole(500, R"({"message":"oops"})") << Event::AnswerLost;
    QTest::newRow("502 HTML") << whole(502, "<html>Bad gateway</html>") << Event::AnswerLost;
    QTest::newRow("too large") << whole(200, QByteArray(200'000, ' ').append(R"({"success":true})"))
                               << Event::AnswerLost;
}

void DeleteArrivesOnce::answersThatAreNoSuccess()
{
    QFETCH(QByteArray, answer);
    QFETCH(deletion::Event, verdict);
    BreakingServer server;
    server.meet(Way::Answer, answer);
    Caller caller(server.url(), m_certificate->client, base::Milliseconds(2'000));
    QCOMPARE(deletion::verdictOnDelete(caller.remove()), verdict);
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
        QCOMPARE(deletion::verdictOnDelete(caller.remove()), deletion::Event::AnswerLost);
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
    QCOMPARE(deletion::verdictOnDelete(answer), deletion::Event::Held);
    QVERIFY(!answer.error().mayHaveBeenCarriedOut());
}

void DeleteArrivesOnce::untrustedCertificate()
{
    BreakingServer server(m_certificate->server);
    Caller caller(server.url(), QSslConfiguration::defaultConfiguration(), base::Milliseconds(2'000));
    QCOMPARE(deletion::verdictOnDelete(caller.remove()), deletion::Event::Held);
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

QTEST_GUILESS_MAIN(DeleteArrivesOnce)
#include "tst_delete_arrives_once.moc"
