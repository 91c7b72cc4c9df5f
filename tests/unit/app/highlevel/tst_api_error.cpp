#include "app/highlevel/api_error.h"

#include <QTest>

/// Each cause of the reference's table is told apart, and HighLevel's own words are kept.
class ApiErrorTest : public QObject
{
    Q_OBJECT
    using Kind = highlevel::ApiError::Kind;

private Q_SLOTS:
    void causes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, int status, const char *message, Kind kind) {
            QTest::newRow(name) << status << QByteArray("{\"message\":\"").append(message).append("\"}")
                                << kind;
        };
        row("bad request", 400, "Bad Request", Kind::BadRequest);
        row("gone, by 400", 400, "Conversation not found", Kind::NotFound);
        row("token", 401, "Invalid token: access token is invalid", Kind::TokenRejected);
        row("jwt", 401, "Invalid JWT", Kind::TokenRejected);
        row("scope", 401, "The token is not authorized for this scope.", Kind::ScopeMissing);
        row("scope, nearly so", 401, "This token is not authorised for the required scopes",
            Kind::ScopeMissing);
        row("scope, lacked", 401, "Token does not have the required scope: conversations.write",
            Kind::ScopeMissing);
        row("scope, by its code", 401, "insufficient_scope", Kind::ScopeMissing);
        row("scope of a person", 401, "This conversation is out of scope for this user", Kind::TokenRejected);
        row("scope of something", 401, "Telescope is not authorized", Kind::TokenRejected);
        row("scope of another thing", 401, "User: the token is not authorized for this scope of contacts",
            Kind::TokenRejected);
        row("agency", 401, "Token's user type mismatch!", Kind::WrongTokenKind);
        row("version", 401, "version header was not found.", Kind::ProgramFault);
        row("location", 403, "The token does not have access to this location.", Kind::LocationForbidden);
        row("gone, by 404", 404, "Conversation not found", Kind::NotFound);
        row("wrong address", 404, "Cannot GET /x", Kind::WrongAddress);
        row("limit", 429, "Too Many Requests", Kind::TooManyRequests);
        row("fault", 503, "later", Kind::ServerFault);
        QTest::newRow("proxy page") << 403 << QByteArray("<html>no</html>") << Kind::NotAnAnswer;
        for (const int status : {400, 401, 403, 407, 422, 429})
            QTest::addRow("page with %d", status)
                << status << QByteArray("<html>no</html>") << Kind::NotAnAnswer;
        QTest::newRow("page with 502") << 502 << QByteArray("<html>no</html>") << Kind::ServerFault;
        for (const int status : {408, 409, 423, 425, 499})
            QTest::addRow("passing %d", status)
                << status << QByteArray(R"({"message":"Request Timeout"})") << Kind::ServerFault;
        QTest::newRow("redirect") << 302 << QByteArray() << Kind::NotAnAnswer;
        QTest::newRow("empty 404") << 404 << QByteArray() << Kind::WrongAddress;
    }

    void causes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        highlevel::HttpOutcome outcome;
        outcome.status = status;
        outcome.body = body;
        QCOMPARE(highlevel::ApiError::from(outcome).kind, kind);
    }

    void keepsAllThatHighLevelSaid()
    {
        highlevel::HttpOutcome outcome;
        outcome.status = 422;
        outcome.body =
            R"({"statusCode":422,"message":["one","two"],"error":"Unprocessable Entity","traceId":"t-1"})";
        const auto e = highlevel::ApiError::from(outcome);
        QCOMPARE(e.messages, QStringList({QStringLiteral("one"), QStringLiteral("two")}));
        QCOMPARE(e.error, QStringLiteral("Unprocessable Entity"));
        QCOMPARE(e.traceId, QStringLiteral("t-1"));
        QCOMPARE(e.httpStatus, 422);
        QCOMPARE(e.body, outcome.body);
    }

    void onlyWhatNeverArrivedIsCertain()
    {
        using Fault = highlevel::HttpOutcome::Fault;
        const QHash<Fault, bool> mayHaveArrived{
            {Fault::NeverSent, false},    {Fault::TlsFailed, false},     {Fault::ProxyNeedsSignIn, false},
            {Fault::ProxyRefused, false}, {Fault::Withdrawn, false},     {Fault::Expired, false},
            {Fault::TimedOut, true},      {Fault::ConnectionLost, true}, {Fault::AnswerTooLarge, true},
            {Fault::Cancelled, true}};
        for (auto it = mayHaveArrived.begin(); it != mayHaveArrived.end(); ++it) {
            highlevel::HttpOutcome outcome;
            outcome.status = 200; // a cut answer has one
            outcome.fault = it.key();
            const auto e = highlevel::ApiError::from(outcome);
            QCOMPARE(e.mayHaveBeenCarriedOut(), it.value());
            QCOMPARE(outcome.neverLeft(), !it.value());
            QVERIFY(!e.highLevelSpoke);
        }
    }

    void messagesWhereverTheyStand_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *body, const char *message) {
            QTest::newRow(body) << QByteArray(body) << QString::fromUtf8(message);
        };
        row(R"({"message":"a","msg":"b"})", "a");
        row(R"({"message":["a","b"]})", "a; b");
        row(R"({"message":[{"message":"a"},{"field":"x"}]})", R"(a; {"field":"x"})");
        row(R"({"message":"","msg":"b"})", "b");
        row(R"({"message":null,"error":{"code":7,"message":"a"}})", "a");
        row(R"({"error":"Bad Request","msg":"a"})", "a");
        row(R"({"errors":[{"message":"a"},{"msg":"b"}]})", "a; b");
        row(R"({"errors":["a","b"]})", "a; b");
        row(R"({"errors":{"detail":"a"}})", "a");
        row(R"({"detail":[{"loc":["x"],"msg":"a"}]})", "a");
        row(R"({"message":404})", "404");
        row(R"({"code":7})", R"({"code":7})");
        row(R"({"error":{"errors":[{"message":"a"},{"message":"b"}]}})", "a; b");
        row(R"({"message":[null,"a",""]})", "a");
        row(R"({"message":["",null],"error":{"message":"b"}})", "b");
        row(R"({"message":" \u200b ","errors":["c"]})", "c");
        row(R"({"message":{"message":{"message":"deep"}}})", "deep");
        row(R"({"message":{},"msg":"b"})", "b");
        row(R"({"message":[],"detail":"d"})", "d");
        row(R"({"message":false,"detail":"d"})", "d");
        row(R"({"error":{"message":["x","y"]}})", "x; y");
        row(R"({"errors":null,"detail":{"msg":"d"}})", "d");
        row(R"({"statusCode":400,"message":"caf\u00e9"})", "café");
        row("plain words", "plain words");
        row("", "");
    }
    void messagesWhereverTheyStand()
    {
        QFETCH(QByteArray, body);
        highlevel::HttpOutcome outcome;
        outcome.status = 400;
        outcome.body = body;
        const auto e = highlevel::ApiError::from(outcome);
        QTEST(e.message(), "message");
        QCOMPARE(e.highLevelSpoke, body.startsWith('{'));
        outcome.body = QByteArray(5'000, 'x');
        QCOMPARE(highlevel::ApiError::from(outcome).message().size(), 200);
        // A letter that is two of UTF-16's units is quoted whole, or not at all.
        outcome.body = QByteArray(199, 'x') + "\xF0\x9F\x98\x80 and more";
        QCOMPARE(highlevel::ApiError::from(outcome).message(), QString(199, u'x'));
    }

    void aBodyMayBeMarkedAsUtf8OrHoldWrongBytes()
    {
        const auto from = [](int status, const QByteArray &body) {
            highlevel::HttpOutcome outcome;
            outcome.status = status;
            outcome.body = body;
            return highlevel::ApiError::from(outcome);
        };
        const auto marked = from(401, "\xEF\xBB\xBF{\"message\":\"Invalid JWT\"}");
        QCOMPARE(marked.kind, Kind::TokenRejected);
        QCOMPARE(marked.message(), QStringLiteral("Invalid JWT"));
        // Latin-1, whatever its header says.
        const auto wrong = from(422, "{\"message\":\"caf\xE9 ferm\xE9\"}");
        QVERIFY(wrong.highLevelSpoke);
        QCOMPARE(wrong.message(), QStringLiteral("caf\uFFFD ferm\uFFFD"));
        // JSON that is no object, and an object with more behind it, are nobody's word.
        for (const char *body : {R"([{"message":"Invalid JWT"}])", R"("Invalid JWT")", "null", "401",
                                 R"({"message":"Invalid JWT"}{})", R"({"message":"Invalid JWT")"})
            for (const int status : {401, 403, 429}) {
                QVERIFY2(!from(status, body).highLevelSpoke, body);
                QCOMPARE(from(status, body).kind, Kind::NotAnAnswer);
                QVERIFY(!from(status, body).isAboutToken());
            }
    }

    /// These words stand in the journal, and an answer that cannot be used may be full of people's messages.
    void nothingOfA200IsQuoted()
    {
        for (const int status : {200, 201, 206})
            for (const char *body : {R"({"message":"call me","error":"Ana"})", R"([{"body":"call me"}])",
                                     R"({"messages":{"messages":"call me"}})", "call me"}) {
                highlevel::HttpOutcome outcome;
                outcome.status = status;
                outcome.body = body;
                const auto e = highlevel::ApiError::from(outcome);
                QVERIFY2(e.messages.isEmpty() && e.error.isEmpty(), body);
                QCOMPARE(e.body, outcome.body); // on the screen it can be read
            }
    }

    void theLimiterNeedsNoJson()

    {
        highlevel::HttpOutcome outcome;
        outcome.status = 429;
        outcome.body = "Too Many Requests";
        outcome.rate.remaining = 0;
        const auto e = highlevel::ApiError::from(outcome);
        QCOMPARE(e.kind, Kind::TooManyRequests);
        QVERIFY(!e.highLevelSpoke);
    }

    void whoGaveUpInBetweenIsNotHighLevel()
    {
        const auto cameWhole = [](int status, const char *body, highlevel::HttpOutcome::Fault fault = {}) {
            highlevel::HttpOutcome outcome;
            outcome.status = status;
            outcome.body = body;
            outcome.fault = fault;
            return highlevel::ApiError::from(outcome).cameWhole();
        };
        QVERIFY(cameWhole(500, R"({"message":"x"})"));
        QVERIFY(cameWhole(503, "{}"));
        QVERIFY(!cameWhole(503, "<html>"));
        QVERIFY(!cameWhole(500, R"({"message":"x"})", highlevel::HttpOutcome::Fault::ConnectionLost));
        for (const int status : {200, 202, 400, 502, 504, 520, 524})
            QVERIFY2(!cameWhole(status, "{}"), qPrintable(QString::number(status)));
    }
};

QTEST_GUILESS_MAIN(ApiErrorTest)
#include "tst_api_error.moc"
