#include "app/base/api_address.h"

#include <QTest>

class ApiAddressTest : public QObject
{
    Q_OBJECT
    using Flaw = base::ApiAddress::Flaw;

private Q_SLOTS:
    void takesWhatIsSafe()
    {
        for (const char *good :
             {"https://services.leadconnectorhq.com", " https://services.leadconnectorhq.com/ ",
              "http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:80", "https://proxy.example:8443"})
            QVERIFY2(
                std::holds_alternative<base::ApiAddress>(base::ApiAddress::parse(QString::fromLatin1(good))),
                good);
    }

    void isWrittenInAscii()
    {
        for (const char *text : {"https://h\u0456ghlevel.example", "https://xn--ic1lea27.0.0.1.com"}) {
            const auto address = std::get<base::ApiAddress>(base::ApiAddress::parse(QString::fromUtf8(text)));
            QVERIFY2(address.toString().startsWith(QStringLiteral("https://xn--")), text);
            QCOMPARE(std::get<base::ApiAddress>(base::ApiAddress::parse(address.toString())), address);
        }
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Flaw>("flaw");
        QTest::newRow("plain http") << QStringLiteral("http://services.leadconnectorhq.com")
                                    << Flaw::NotEncrypted;
        QTest::newRow("looks like loopback")
            << QStringLiteral("http://127.0.0.1.evil.example") << Flaw::NotEncrypted;
        QTest::newRow("user info") << QStringLiteral("https://me:secret@services.leadconnectorhq.com")
                                   << Flaw::HoldsUserInfo;
        QTest::newRow("no user, but its mark")
            << QStringLiteral("https://@services.leadconnectorhq.com") << Flaw::HoldsUserInfo;
        QTest::newRow("a page") << QStringLiteral("https://app.gohighlevel.com/v2/location/x")
                                << Flaw::HoldsMore;
        QTest::newRow("a query") << QStringLiteral("https://services.leadconnectorhq.com?x=1")
                                 << Flaw::HoldsMore;
        QTest::newRow("words") << QStringLiteral("my agency") << Flaw::NotAnAddress;
        QTest::newRow("a zone") << QStringLiteral("http://[::1%25eth0]:80") << Flaw::NotAnAddress;
        QTest::newRow("empty") << QString() << Flaw::NotAnAddress;
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << Flaw::NotAnAddress;
    }

    void refusesTheRest()
    {
        QFETCH(QString, text);
        QFETCH(Flaw, flaw);
        const auto parsed = base::ApiAddress::parse(text);
        QVERIFY(std::holds_alternative<Flaw>(parsed));
        QCOMPARE(std::get<Flaw>(parsed), flaw);
    }
};

QTEST_GUILESS_MAIN(ApiAddressTest)
#include "tst_api_address.moc"
