#include "app/highlevel/access_check.h"
#include "app/highlevel/http_transport.h"
#include "app/practice/server.h"

#include <QSignalSpy>
#include <QTest>

using highlevel::AccessCheck;
using highlevel::ApiError;

class AccessCheckTest : public QObject
{
    Q_OBJECT

    base::SystemClock m_clock;
    highlevel::Route m_route;
    practice::Server m_server{{.conversations = 3}};
    std::shared_ptr<highlevel::RateBudget> m_budget;

    AccessCheck::Result ask(const QString &token, const QString &location)
    {
        m_budget = std::make_shared<highlevel::RateBudget>();
        const base::Identity about{.address =
                                       std::get<base::ApiAddress>(base::ApiAddress::parse(m_server.url())),
                                   .location = *base::LocationId::parse(location)};
        const auto secret = std::get<base::SecretToken>(base::SecretToken::parse(token));
        AccessCheck check(&m_clock, about, secret,
                          std::make_unique<highlevel::HttpTransport>(
                              &m_clock, &m_route, about.address, secret, highlevel::HttpTransport::Limits{}),
                          m_budget);
        std::optional<AccessCheck::Result> result;
        connect(&check, &AccessCheck::finished, this, [&](const auto &r) { result = r; });
        check.start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 10'000); }();
        return result.value_or(AccessCheck::Result());
    }

private Q_SLOTS:
    void aGoodToken()
    {
        const auto result = ask(m_server.token(), m_server.location());
        QVERIFY(!result.refusal);
        QCOMPARE(result.locationName, QStringLiteral("Practice Agency"));
    }

    void whatItAskedCountsAsOurs()
    {
        (void)ask(m_server.token(), m_server.location());
        QCOMPARE(m_budget->memory(m_clock.steady()).places.size(), 2U);
        QCOMPARE(m_budget->max(), 100);
    }

    void refusals()
    {
        const auto kind = [&](const QString &token, const QString &location) {
            const auto result = ask(token, location);
            return result.refusal ? result.refusal->kind : ApiError::Kind::Withdrawn;
        };
        QCOMPARE(kind(QStringLiteral("pit-wrong"), m_server.location()), ApiError::Kind::TokenRejected);
        QCOMPARE(kind(m_server.token() + QStringLiteral("-agency"), m_server.location()),
                 ApiError::Kind::WrongTokenKind);
        QCOMPARE(kind(m_server.token(), QStringLiteral("AnotherLocation00000")),
                 ApiError::Kind::LocationForbidden);
    }
};

QTEST_GUILESS_MAIN(AccessCheckTest)
#include "tst_access_check.moc"
