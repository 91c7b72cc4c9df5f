#include "app/accounts/keychain_entry.h"

#include <QTest>

using namespace accounts;
using State = TokenStore::State;

/// A token is handed out for the sub-account it was kept for, and no other.
class KeychainEntryTest : public QObject
{
    Q_OBJECT

    static base::Identity at(const char *address, const char *location = "ABCHkzuJQ8ZMd4Te84GK")
    {
        return {.address = std::get<base::ApiAddress>(base::ApiAddress::parse(QString::fromLatin1(address))),
                .location = *base::LocationId::parse(QString::fromLatin1(location))};
    }
    const base::Identity m_highLevel = at("https://services.leadconnectorhq.com");
    const base::SecretToken m_token =
        std::get<base::SecretToken>(base::SecretToken::parse(QStringLiteral("pit-secret")));

private Q_SLOTS:
    void whatIsKeptIsGivenBack()
    {
        const ReadEntry read = readKeychainEntry(keychainEntry(m_highLevel, m_token), m_highLevel);
        QCOMPARE(read.state, State::Ok);
        QCOMPARE(read.token->reveal(), m_token.reveal());
    }

    void butToNoOther()
    {
        const QByteArray entry = keychainEntry(m_highLevel, m_token);
        for (const base::Identity &other :
             {at("https://evil.example"), at("https://services.leadconnectorhq.com", "ZZZHkzuJQ8ZMd4Te84GK"),
              at("https://services.leadconnectorhq.com:8443")}) {
            const ReadEntry read = readKeychainEntry(entry, other);
            QCOMPARE(read.state, State::OfAnother);
            QVERIFY(!read.token);
        }
    }

    void anOldEntryGoesToHighLevelAlone()
    {
        QCOMPARE(readKeychainEntry("pit-secret", m_highLevel).state, State::Ok);
        QCOMPARE(readKeychainEntry("pit-secret", at("https://evil.example")).state, State::OfAnother);
    }

    void whatIsNoEntryIsNone()
    {
        for (const QByteArray &entry :
             {QByteArray(), QByteArray("\n\n"), QByteArray("threadsweep-token 2\nx\ny"), QByteArray("a\nb"),
              QByteArray("threadsweep-token 1\nx\n")})
            QCOMPARE(readKeychainEntry(entry, m_highLevel).state, State::Empty);
    }
};

QTEST_GUILESS_MAIN(KeychainEntryTest)
#include "tst_keychain_entry.moc"
