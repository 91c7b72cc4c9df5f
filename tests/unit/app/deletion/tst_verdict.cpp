#include "app/deletion/verdict.h"
#include "tests/support/error_answer.h"

#include <QTest>

using namespace deletion;
using highlevel::ApiError;
using support::errorAnswer;
using Kind = highlevel::ApiError::Kind;

/// What HighLevel's answers mean: never more than they prove.
class VerdictTest : public QObject
{
    Q_OBJECT

    const base::ConversationId m_id = *base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6");
    const base::Identity m_about{.address = base::ApiAddress::highLevel(),
                                 .location =
                                     *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"))};

    [[nodiscard]] highlevel::Origin origin() const
    {
        return {.about = m_about, .asked = base::Milliseconds(1'000), .answered = base::Milliseconds(2'000)};
    }

private Q_SLOTS:
    void aRefusedDeleteIsNoLostOne_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Event>("event");
        const auto row = [](int status, const char *body, Event event) {
            QTest::addRow("%d %s", status, body) << status << QByteArray(body) << event;
        };
        row(400, R"({"message":"Bad Request"})", Event::RefusedMaybeGone);
        row(404, R"({"message":"Conversation not found"})", Event::RefusedMaybeGone);
        row(500, R"({"message":"Conversation with id tDtDnQdgm2LXpyiqYvZ6 not found"})",
            Event::RefusedMaybeGone);
        row(422, R"({"message":["x"]})", Event::Refused);
        row(403, R"({"message":"Forbidden"})", Event::Refused);
        row(401, R"({"message":"Invalid JWT"})", Event::NotCarriedOut);
        row(500, R"({"message":"oops"})", Event::AnswerLost);
        row(502, "<html>", Event::AnswerLost);
        row(202, R"({"success":true})", Event::AnswerLost);
        row(407, "", Event::AnswerLost);
        // Whoever says so may have passed it on before.
        row(404, "", Event::AnswerLost);
        row(404, "<html>Seite nicht gefunden</html>", Event::AnswerLost);
        row(400, "Bad Request", Event::AnswerLost);
        row(404, R"({"message":"Cannot DELETE /conversations/x"})", Event::RefusedMaybeGone);
        // A database that fails over says so to all; a refusal is one all the same.
        row(500, R"({"message":"Conversation not found"})", Event::AnswerLost);
        row(503, R"({"message":"Conversation not found"})", Event::AnswerLost);
        row(422, R"({"message":["Conversation not found"]})", Event::RefusedMaybeGone);
        row(403, R"({"message":"Conversation not found"})", Event::RefusedMaybeGone);
        // Given up by somebody, or not at this moment: it may be carried out still.
        for (const int status : {408, 409, 423, 425, 499})
            row(status, R"({"message":"Request Timeout"})", Event::AnswerLost);
    }

    void aRefusedDeleteIsNoLostOne()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Event, event);
        QCOMPARE(verdictOnDelete({errorAnswer(status, body), origin()}, m_id), event);
    }

    void aliveIsBelievedLater()
    {
        const highlevel::Finding<bool> cut(ApiError{.kind = Kind::ConnectionLost}, origin());
        QCOMPARE(believedAliveFrom(cut), base::Milliseconds(122'000));
        QCOMPARE(believedAliveFrom({errorAnswer(503, R"({"message":"later"})"), origin()}),
                 base::Milliseconds(12'000));
        // Somebody in between gave up waiting.
        for (const int status : {502, 504, 522, 202})
            QCOMPARE(believedAliveFrom({errorAnswer(status, R"({"message":"x"})"), origin()}),
                     base::Milliseconds(122'000));
        QCOMPARE(believedAliveFrom({errorAnswer(503, "<html>"), origin()}), base::Milliseconds(122'000));
    }

    void aGetThatFindsNothingIsToldApart()
    {
        const auto said = [this](int status, const char *body) {
            return presence({errorAnswer(status, body), origin()}, m_id);
        };
        QCOMPARE(said(404, R"({"message":"Conversation not found"})"), Presence::Gone);
        QCOMPARE(said(404, R"({"message":"Not Found"})"), Presence::NotSaid);
        QCOMPARE(said(500, R"({"message":"Conversation not found"})"), Presence::NotSaid);
        QCOMPARE(said(403, R"({"message":"Forbidden"})"), Presence::Refused);
        QCOMPARE(said(401, R"({"message":"Invalid JWT"})"), Presence::NotAsked);
        for (const bool deleted : {true, false}) {
            highlevel::ConversationState state;
            state.deleted = deleted;
            QCOMPARE(presence({state, origin(), highlevel::Extent::Whole}, m_id),
                     deleted ? Presence::Gone : Presence::Alive);
        }
    }
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
