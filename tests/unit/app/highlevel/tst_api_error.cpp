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
        row("agency", 401, "Token's user type mismatch!", Kind::WrongTokenKind);
        row("version", 401, "version header was not found.", Kind::ProgramFault);
        row("location", 403, "The token does not have access to this location.", Kind::LocationForbidden);
        row("gone, by 404", 404, "Conversation not found", Kind::NotFound);
        row("wrong address", 404, "Cannot GET /x", Kind::WrongAddress);
        row("limit", 429, "Too Many Requests", Kind::TooManyRequests);
        row("fault", 503, "later", Kind::ServerFault);
        QTest::newRow("proxy page") << 403 << QByteArray("<html>no</html>") << Kind::NotAnAnswer;
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
        const QHash<Fault, bool> mayHaveArrived{{Fault::NeverSent, false},     {Fault::TlsFailed, false},
                                                {Fault::TimedOut, true},       {Fault::ConnectionLost, true},
                                                {Fault::AnswerTooLarge, true}, {Fault::Cancelled, true}};
        for (auto it = mayHaveArrived.begin(); it != mayHaveArrived.end(); ++it) {
            highlevel::HttpOutcome outcome;
            outcome.status = 200; // a cut answer has one
            outcome.fault = it.key();
            QCOMPARE(highlevel::ApiError::from(outcome).mayHaveBeenCarriedOut(), it.value());
        }
    }
};

QTEST_GUILESS_MAIN(ApiErrorTest)
#include "tst_api_error.moc"
