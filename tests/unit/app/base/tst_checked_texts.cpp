#include "app/base/conversation_id.h"
#include "app/base/location_id.h"
#include "app/base/secret_token.h"

#include <QTest>

template <class T>
concept Printable = requires(QDebug d, const T &t)
{
    d << t;
};

/// What people type or servers send is checked once, before it can reach a URL or a header.
class CheckedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversationIds()
    {
        QVERIFY(base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6"));
        for (const char *bad : {"", ".", "..", "a/b", "a%2fb", "a?b", "a#b", "a b", "a\r\nb", "é"})
            QVERIFY2(!base::ConversationId::parse(QString::fromUtf8(bad)), bad);
        QVERIFY(!base::ConversationId::parse(QString(65, QLatin1Char('a'))));
    }

    void locationIds()
    {
        const auto plain = base::LocationId::parse(QStringLiteral("  ABCHkzuJQ8ZMd4Te84GK\n"));
        QVERIFY(plain);
        QCOMPARE(plain->toString(), QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"));
        QCOMPARE(base::LocationId::parse(QStringLiteral(
                     "https://app.gohighlevel.com/v2/location/ABCHkzuJQ8ZMd4Te84GK/conversations?x=1")),
                 plain);
        for (const char *bad : {"", "short", "https://app.gohighlevel.com/v2/agency/x",
                                "ABCHkzuJQ8ZM/4Te84GK", "ABC ABCHkzuJQ8ZM"})
            QVERIFY2(!base::LocationId::parse(QString::fromUtf8(bad)), bad);
    }

    void tokens()
    {
        using base::SecretToken;
        const auto good = SecretToken::parse(QStringLiteral(" pit-12345678-abcd \r\n"));
        QVERIFY(std::holds_alternative<SecretToken>(good));
        QCOMPARE(std::get<SecretToken>(good).reveal(), QByteArrayView("pit-12345678-abcd"));

        const auto flaw = [](const QString &text) {
            return std::get<SecretToken::Flaw>(SecretToken::parse(text));
        };
        QCOMPARE(flaw(QStringLiteral("  \n")), SecretToken::Flaw::Empty);
        QCOMPARE(flaw(QStringLiteral("pit-1 pit-2")), SecretToken::Flaw::HasBlanks);
        QCOMPARE(flaw(QStringLiteral("pit-1\r\nHost: evil")), SecretToken::Flaw::HasBlanks);
        QCOMPARE(flaw(QStringLiteral("pit–1")), SecretToken::Flaw::HasOddLetters);
        QCOMPARE(flaw(QString(5000, QLatin1Char('x'))), SecretToken::Flaw::TooLong);
    }

    void anEchoedTokenIsBlankedOut()
    {
        const auto token = std::get<base::SecretToken>(base::SecretToken::parse(QStringLiteral("pit-1")));
        QCOMPARE(token.redactedFrom("bad token pit-1!"), QByteArray("bad token [token]!"));
    }

    void aTokenCannotBePrinted()
    {
        QVERIFY((!std::is_convertible_v<base::SecretToken, QString>));
        QVERIFY((!std::is_convertible_v<base::SecretToken, QByteArray>));
        QVERIFY(!Printable<base::SecretToken>);
        QVERIFY(Printable<int>);
    }
};

QTEST_GUILESS_MAIN(CheckedTexts)
#include "tst_checked_texts.moc"
