#include "app/base/log_file.h"
#include "app/desk/network.h"
#include "tests/support/desk_world.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

/// A proxy that wants a sign-in gets the one that was entered for it, and nobody else does.
class NetworkTest : public QObject
{
    Q_OBJECT

    struct Kept final : accounts::ProxySignInStore
    {
        void readSignIn(const QString &proxy,
                        std::function<void(std::optional<accounts::ProxySignIn>)> done) override
        {
            const auto found = entries.find(proxy);
            done(found == entries.end() ? std::nullopt : std::optional(found->second));
        }
        void keepSignIn(const QString &proxy, const accounts::ProxySignIn &signIn,
                        std::function<void(bool)> done) override
        {
            entries[proxy] = signIn;
            done(true);
        }
        void forgetSignIns(std::function<void(bool)> done) override
        {
            entries.clear();
            done(true);
        }
        std::map<QString, accounts::ProxySignIn> entries;
    };

    /// Lets through who says `Aladdin:open sesame`; there is nothing behind it.
    struct Proxy
    {
        Proxy()
        {
            if (!server.listen(QHostAddress::LocalHost))
                return;
            QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
                QTcpSocket *socket = server.nextPendingConnection();
                auto heard = std::make_shared<QByteArray>();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, heard] {
                    *heard += socket->readAll();
                    if (!heard->endsWith("\r\n\r\n"))
                        return;
                    all << *heard;
                    const bool known = heard->contains("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
                    heard->clear();
                    socket->write(known ? "HTTP/1.1 502 Nothing Behind\r\nContent-Length: 0\r\n\r\n"
                                        : "HTTP/1.1 407 Proxy Authentication Required\r\n"
                                          "Proxy-Authenticate: Basic realm=\"x\"\r\n"
                                          "Content-Length: 0\r\n\r\n");
                });
            });
        }
        [[nodiscard]] QString name() const { return QStringLiteral("127.0.0.1:%1").arg(server.serverPort()); }
        QTcpServer server;
        QByteArrayList all;
    };

    struct Bench
    {
        Bench()
        {
            network.choose({.kind = base::ProxyChoice::Kind::Http,
                            .host = QStringLiteral("127.0.0.1"),
                            .port = proxy.server.serverPort()});
        }
        [[nodiscard]] highlevel::HttpOutcome::Fault ask(highlevel::HttpRequest::Method method)
        {
            std::optional<highlevel::HttpOutcome> got;
            transport->send({.method = method, .path = QStringLiteral("/conversations/x")}, {},
                            [&](highlevel::HttpOutcome outcome) { got = std::move(outcome); });
            [&] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 10'000); }();
            return got ? got->fault : highlevel::HttpOutcome::Fault::None;
        }
        [[nodiscard]] bool saysToken() const
        {
            return std::ranges::any_of(proxy.all, [](const QByteArray &one) {
                return one.contains("pit-secret") || one.contains("DELETE") || one.contains("/conversations");
            });
        }

        Proxy proxy;
        Kept kept;
        base::SystemClock clock;
        desk::Network network{&clock, &kept};
        std::unique_ptr<highlevel::Transport> transport = network.makeTransport()(
            {.address = std::get<base::ApiAddress>(
                 base::ApiAddress::parse(QStringLiteral("https://highlevel.invalid"))),
             .location = *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"))},
            std::get<base::SecretToken>(base::SecretToken::parse(QStringLiteral("pit-secret"))));
    };
    using Fault = highlevel::HttpOutcome::Fault;
    using Method = highlevel::HttpRequest::Method;
    static constexpr auto kBoth = {Method::Get, Method::Delete};

private Q_SLOTS:
    void aSignInIsAskedForOnce()
    {
        Bench b;
        QSignalSpy wanted(&b.network, &desk::Network::signInWanted);
        for (const Method method : kBoth)
            QCOMPARE(b.ask(method), Fault::ProxyNeedsSignIn);
        QTest::qWait(50);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), b.proxy.name());
        QCOMPARE(wanted.at(0).at(1).toBool(), false);
        QVERIFY(!b.saysToken());
    }

    void whatWasEnteredIsUsedAndKept()
    {
        Bench b;
        QCOMPARE(b.ask(Method::Get), Fault::ProxyNeedsSignIn);
        bool kept = false;
        b.network.signIn(b.proxy.name(),
                         {.user = QStringLiteral("Aladdin"), .password = QStringLiteral("open sesame")},
                         [&](bool taken) { kept = taken; });
        QVERIFY(kept);
        // It is let through, to where nothing is: no sign-in stands in the way any more.
        for (const Method method : kBoth)
            QCOMPARE(b.ask(method), Fault::ProxyRefused);
        QCOMPARE(b.kept.entries.at(b.proxy.name()).user, QStringLiteral("Aladdin"));
        QVERIFY(!b.saysToken());
    }

    /// Also while only what went wrong is logged; and nothing that must not be there.
    void whatFailedIsInTheLog()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("threadsweep.log"));
        {
            const base::LogFile log(path);
            Bench b;
            b.network.signIn(b.proxy.name(),
                             {.user = QStringLiteral("Aladdin"), .password = QStringLiteral("wrong")},
                             [](bool) {});
            QCOMPARE(b.ask(Method::Get), Fault::ProxyNeedsSignIn);
        }
        const QString logged = base::LogFile::lastLines(path, 10).join(QLatin1Char('\n'));
        QVERIFY2(logged.contains(QStringLiteral("GET status 0")), qPrintable(logged));
        for (const char *secret : {"pit-secret", "Aladdin", "wrong", "conversations", "127.0.0.1"})
            QVERIFY2(!logged.contains(QString::fromLatin1(secret)), qPrintable(logged));
    }

    void whatTheKeychainKnowsNobodyIsAskedFor()
    {
        Bench b;
        b.kept.entries[b.proxy.name()] = {.user = QStringLiteral("Aladdin"),
                                          .password = QStringLiteral("open sesame")};
        QSignalSpy wanted(&b.network, &desk::Network::signInWanted);
        QCOMPARE(b.ask(Method::Get), Fault::ProxyNeedsSignIn);
        QTest::qWait(50);
        QCOMPARE(b.ask(Method::Get), Fault::ProxyRefused);
        QCOMPARE(wanted.size(), 0);
    }

    void aSignInThatIsRefusedIsSaidSo()
    {
        Bench b;
        b.network.signIn(b.proxy.name(),
                         {.user = QStringLiteral("Aladdin"), .password = QStringLiteral("wrong")},
                         [](bool) {});
        QSignalSpy wanted(&b.network, &desk::Network::signInWanted);
        QCOMPARE(b.ask(Method::Get), Fault::ProxyNeedsSignIn);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(1).toBool(), true);
        QVERIFY(b.proxy.all.size() <= 3); // it is not knocked at for ever
    }

    void anotherProxyIsNotToldIt()
    {
        Bench b;
        b.network.signIn(QStringLiteral("127.0.0.1:1"),
                         {.user = QStringLiteral("Aladdin"), .password = QStringLiteral("open sesame")},
                         [](bool) {});
        QCOMPARE(b.ask(Method::Get), Fault::ProxyNeedsSignIn);
        for (const QByteArray &one : b.proxy.all)
            QVERIFY2(!one.contains("Basic "), one.constData());
    }

    /// None means none, and this computer itself is not reached over a proxy.
    void theWayIsTheChosenOne()
    {
        Bench b;
        b.network.choose({.kind = base::ProxyChoice::Kind::None, .host = {}, .port = 0});
        QCOMPARE(b.ask(Method::Get), Fault::NeverSent); // there is no such host
        QCOMPARE(b.proxy.all.size(), 0);

        b.network.choose({.kind = base::ProxyChoice::Kind::Http,
                          .host = QStringLiteral("127.0.0.1"),
                          .port = b.proxy.server.serverPort()});
        practice::Server here({.conversations = 1});
        const auto straight =
            b.network.makeTransport()(support::identityOf(here), support::tokenOf(here).token());
        std::optional<highlevel::HttpOutcome> got;
        straight->send({.method = Method::Get, .path = QStringLiteral("/conversations/x")}, {},
                       [&](highlevel::HttpOutcome outcome) { got = std::move(outcome); });
        QTRY_VERIFY(got.has_value());
        QCOMPARE(got->fault, Fault::None);
        QCOMPARE(b.proxy.all.size(), 0);
    }
};

QTEST_GUILESS_MAIN(NetworkTest)
#include "tst_network.moc"
