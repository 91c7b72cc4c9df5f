#include "app/practice/doorkeeper.h"
#include "app/practice/server.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

/// A page in a browser on this computer reaches loopback; it must not reach the practice server.
class DoorkeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesIn_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("comesIn");
        const auto row = [](const char *host, const char *origin, bool comesIn) {
            QTest::addRow("%s from %s", host, origin) << QByteArray(host) << QByteArray(origin) << comesIn;
        };
        row("127.0.0.1:8080", "", true);
        row("127.0.0.1", "", true);
        row("localhost:1", "", true);
        row("LOCALHOST", "", true);
        row("[::1]:8080", "", true);
        row("127.0.0.1:8080", "http://localhost:3000", true);
        row("127.0.0.1:8080", "https://127.0.0.1", true);
        row("", "", false);
        row("evil.example:8080", "", false);
        row("127.0.0.1.evil.example", "", false);
        row("localhost.evil.example:80", "", false);
        row("127.0.0.1:80@evil.example", "", false);
        row("127.0.0.1:8080", "https://evil.example", false);
        row("127.0.0.1:8080", "http://localhost.evil.example", false);
        row("127.0.0.1:8080", "null", false);
        row("127.0.0.1:8080", "file://", false);
    }
    void whoComesIn()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, origin);
        QTEST(practice::isFromThisComputer(std::string_view(host.constData(), size_t(host.size())),
                                           std::string_view(origin.constData(), size_t(origin.size()))),
              "comesIn");
    }

    void theServerAsks()
    {
        const practice::Server server({.conversations = 1});
        const auto status = [&](const QByteArray &method, const QByteArray &path, const QByteArray &headers) {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(QUrl(server.url()).port()));
            if (!socket.waitForConnected())
                return 0;
            socket.write(method + ' ' + path + " HTTP/1.1\r\n" + headers +
                         "Connection: close\r\nContent-Length: 0\r\n\r\n");
            QByteArray answer;
            while (socket.waitForReadyRead())
                answer += socket.readAll();
            return answer.mid(9, 3).toInt();
        };
        QCOMPARE(status("GET", "/_practice/truth", "Host: 127.0.0.1\r\n"), 200);
        QCOMPARE(status("GET", "/_practice/truth", "Host: evil.example\r\n"), 403);
        QCOMPARE(
            status("POST", "/_practice/expire-token", "Host: localhost\r\nOrigin: http://evil.example\r\n"),
            403);
        QCOMPARE(status("DELETE", "/conversations/x", "Host: evil.example\r\n"), 403);
        QVERIFY(server.deleteArrivals().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DoorkeeperTest)
#include "tst_doorkeeper.moc"
