#include "app/highlevel/access_check.h"
#include "app/highlevel/http_transport.h"
#include "app/practice/server.h"
#include "tests/support/answering_highlevel.h"

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

    /// With a HighLevel that answers as it is told.
    static AccessCheck::Result askOf(support::AnsweringHighLevel::Say answer)
    {
        support::ManualClock clock;
        auto transport = std::make_unique<support::AnsweringHighLevel>(&clock);
        transport->onGet = std::move(answer);
        const base::Identity about{.address = base::ApiAddress::highLevel(),
                                   .location =
                                       *base::LocationId::parse(QStringLiteral("ALocation0000000000A"))};
        AccessCheck check(&clock, about,
                          std::get<base::SecretToken>(base::SecretToken::parse(QStringLiteral("pit-right"))),
                          std::move(transport), std::make_shared<highlevel::RateBudget>());
        std::optional<AccessCheck::Result> result;
        connect(&check, &AccessCheck::finished, &check, [&](const auto &r) { result = r; });
        check.start();
        for (int i = 0; i < 100 && !result; ++i)
            clock.run(std::chrono::seconds(1));
        [&] { QVERIFY(result.has_value()); }();
        return result.value_or(AccessCheck::Result());
    }

private Q_SLOTS:
    void aGoodToken()
    {
        const auto result = ask(m_server.token(), m_server.location());
        QVERIFY(!result.refusal);
        QCOMPARE(result.locationName, QStringLiteral("Practice Agency"));
        QCOMPARE(result.conversations, 3);
        QVERIFY(result.newest && *result.newest <= QDateTime::currentMSecsSinceEpoch());
    }

    void whatItAskedCountsAsOurs()
    {
        (void)ask(m_server.token(), m_server.location());
        QCOMPARE(m_budget->memory(m_clock.steady()).places.size(), 3U);
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

    void aTokenThatMayNotReadMessages()
    {
        const auto result = ask(m_server.token() + QStringLiteral("-nomessages"), m_server.location());
        QVERIFY(result.refusal && result.isAboutMessages);
        QCOMPARE(result.refusal->kind, ApiError::Kind::ScopeMissing);
        QVERIFY(!result.token);
        const auto wrong = ask(QStringLiteral("pit-wrong"), m_server.location());
        QVERIFY(wrong.refusal && !wrong.isAboutMessages);
    }

    /// Whatever else is wrong with one conversation, or with the moment, says nothing against the token.
    void onlyAMissingScopeIsHeldAgainstIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("scope") << 401
                               << QByteArray(R"({"message":"The token is not authorized for this scope."})")
                               << true;
        QTest::newRow("not found") << 404 << QByteArray(R"({"message":"Not Found"})") << false;
        QTest::newRow("fault") << 500 << QByteArray(R"({"message":"Internal server error"})") << false;
        QTest::newRow("forbidden") << 403 << QByteArray(R"({"message":"Forbidden"})") << false;
        QTest::newRow("page") << 200 << QByteArray("<html>") << false;
        QTest::newRow("no network") << 0 << QByteArray() << false;
    }
    void onlyAMissingScopeIsHeldAgainstIt()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, isRefused);
        const AccessCheck::Result result = askOf([&](const support::HttpRequest &request) {
            if (request.path.endsWith(QStringLiteral("/messages"))) {
                auto answer = support::json(status, body.constData());
                if (status == 0)
                    answer.fault = highlevel::HttpOutcome::Fault::NeverSent;
                return answer;
            }
            return support::AnsweringHighLevel::alive(request);
        });
        QCOMPARE(result.refusal.has_value(), isRefused);
        QCOMPARE(result.isAboutMessages, isRefused);
        QCOMPARE(result.token.has_value(), !isRefused);
    }

    /// The listing leaves such a row out and says so; a sub-account is not kept out for it.
    void aRowThatCannotBeReadIsNotHeldAgainstIt()
    {
        const AccessCheck::Result result = askOf([](const support::HttpRequest &request) {
            if (!request.path.endsWith(QStringLiteral("/search")))
                return support::AnsweringHighLevel::alive(request);
            return request.query.contains({QStringLiteral("limit"), QStringLiteral("1")})
                       ? support::json(200, R"({"total":2,"conversations":[{"id":".."}]})")
                       : support::json(
                             200,
                             R"({"total":2,"conversations":[{"id":".."},{"id":"good","lastMessageDate":1690000000000}]})");
        });
        QVERIFY(!result.refusal);
        QVERIFY(result.token);
        QCOMPARE(result.newest, 1'690'000'000'000);
    }

    void whatIsNotToldStaysUnknown()
    {
        int asked = 0;
        const auto of = [&](const char *page) {
            asked = 0;
            return askOf([&asked, page](const support::HttpRequest &request) {
                ++asked;
                return request.path.endsWith(QStringLiteral("/search"))
                           ? support::json(200, page)
                           : support::AnsweringHighLevel::alive(request);
            });
        };
        auto result = of(R"({"conversations":[{"id":"controlAAAAAAAAAAAA1"}]})");
        QVERIFY(result.token && !result.conversations && !result.newest);
        QCOMPARE(asked, 3);
        result = of(R"({"total":0,"conversations":[]})");
        QVERIFY(result.token && !result.newest);
        QCOMPARE(result.conversations, 0);
        QCOMPARE(asked, 2); // there is no message to ask for
        result = of(R"({"total":7,"conversations":[{"id":"a","lastMessageDate":1690000000000}]})");
        QCOMPARE(result.conversations, 7);
        QCOMPARE(result.newest, 1'690'000'000'000);
    }
};

QTEST_GUILESS_MAIN(AccessCheckTest)
#include "tst_access_check.moc"
