#include "app/deletion/verdict.h"

#include <QTest>

using namespace deletion;
using highlevel::ApiError;
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
    static ApiError answer(int status, const QByteArray &body)
    {
        highlevel::HttpOutcome outcome;
        outcome.status = status;
        outcome.body = body;
        return ApiError::from(outcome);
    }

private Q_SLOTS:
    /// People are told so much; longer, and what a customer writes meanwhile is deleted unseen.
    void aLookHoldsForFifteenSeconds() { QCOMPARE(kLookHolds, base::Milliseconds(15'000)); }

    void goneNeedsHighLevelToSpeakOfThisConversation_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("gone");
        const auto row = [](int status, const char *body, bool gone) {
            QTest::addRow("%d %s", status, body) << status << QByteArray(body) << gone;
        };
        row(404, R"({"statusCode":404,"message":"Conversation not found"})", true);
        row(400, R"({"statusCode":400,"message":"Conversation with id tDtDnQdgm2LXpyiqYvZ6 not found"})",
            true);
        row(500, R"({"statusCode":500,"message":"Conversation with id tDtDnQdgm2LXpyiqYvZ6 not found"})",
            true);
        row(422, R"({"message":["conversationId tDtDnQdgm2LXpyiqYvZ6 does not exist"]})", true);
        row(404, R"({"message":"tDtDnQdgm2LXpyiqYvZ6 not found"})", true);
        row(404, R"({"message":"The conversation was not found."})", true);
        row(410, R"({"message":"Conversation has been deleted"})", true);
        // Another one, another thing, another layer.
        row(404, R"({"message":"Conversation with id ABCHkzuJQ8ZMd4Te84GK not found"})", false);
        row(404, R"({"error":{"message":"Conversation not found"}})", true);
        row(500, R"({"errors":[{"message":"conversationId tDtDnQdgm2LXpyiqYvZ6 was not found"}]})", true);
        row(400, R"({"msg":"CONVERSATION NOT FOUND"})", true);
        row(404, "\xEF\xBB\xBF{\"message\":\"Conversation not found\"}", true);
        row(503, R"({"message":"Conversation service not found"})", false);
        row(404, R"({"message":"Conversation endpoint not found"})", false);
        row(404, R"({"message":"Conversation message not found"})", false);
        row(404, "{\"message\":\"Conversation\u2019s contact not found\"}", false);
        row(404, R"({"message":"Conversation tdtdnqdgm2lxpyiqyvz6 not found"})", false);
        row(404, R"([{"message":"Conversation not found"}])", false);
        row(404, R"({"message":"Conversation with id tDtDnQdgm2LXpyiqYvZ6 not fo"})", false);
        row(404, R"({"data":{"text":"Conversation not found"}})", true);
        // Where only the beginning of a body is looked at, what stands behind it may be another's id.
        row(404,
            R"({"code":"0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567)"
            R"(8901234567890123456789012345678901234567890123456789012345678901","text":"Conversation not found: )"
            R"(ABCHkzuJQ8ZMd4Te84GK"})",
            false);
        row(404, R"({"message":"Not Found"})", false);
        row(404, R"({"message":"Location not found"})", false);
        row(404, R"({"message":"User not found"})", false);
        row(404, R"({"message":"Contact of conversation not found"})", false);
        row(404, R"({"message":"Route /conversations/tDtDnQdgm2LXpyiqYvZ6 not found"})", false);
        row(404, R"({"message":"Cannot GET /conversations/tDtDnQdgm2LXpyiqYvZ6","error":"Not Found"})",
            false);
        row(404, "<html>Conversation not found</html>", false);
        row(404, "", false);
        row(500, R"({"message":"Internal server error"})", false);
        row(400, R"({"message":"Bad Request"})", false);
    }

    void goneNeedsHighLevelToSpeakOfThisConversation()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, gone);
        const highlevel::Finding<highlevel::ConversationState> finding(answer(status, body), origin());
        QCOMPARE(presence(finding, m_id) == Presence::Gone, gone);
    }

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
    }

    void aRefusedDeleteIsNoLostOne()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Event, event);
        QCOMPARE(verdictOnDelete({answer(status, body), origin()}, m_id), event);
    }

    void aliveIsBelievedLater()
    {
        const highlevel::Finding<bool> cut(ApiError{.kind = Kind::ConnectionLost}, origin());
        QCOMPARE(believedAliveFrom(cut), base::Milliseconds(122'000));
        QCOMPARE(believedAliveFrom({answer(503, R"({"message":"later"})"), origin()}),
                 base::Milliseconds(12'000));
        // Somebody in between gave up waiting.
        for (const int status : {502, 504, 522, 202})
            QCOMPARE(believedAliveFrom({answer(status, R"({"message":"x"})"), origin()}),
                     base::Milliseconds(122'000));
        QCOMPARE(believedAliveFrom({answer(503, "<html>"), origin()}), base::Milliseconds(122'000));
    }

    void aLookSeesAllFour_data()
    {
        QTest::addColumn<Seen>("seen");
        QTest::addColumn<int>("change");
        const Seen same{.unreadCount = 2,
                        .lastMessageDate = qint64(1'700'000'000'000),
                        .starred = false,
                        .assignedTo = QStringLiteral("u1")};
        QTest::addRow("nothing") << same << 0;
        Seen seen = same;
        seen.unreadCount = 3;
        QTest::addRow("more unread") << seen << int(Changes::MoreUnread);
        seen = same;
        seen.unreadCount = 0;
        QTest::addRow("read") << seen << int(Changes::ReadBySomebody);
        seen = same;
        seen.lastMessageDate = qint64(1'700'000'001'000);
        QTest::addRow("answered") << seen << int(Changes::NewMessage);
        seen = same;
        seen.starred = true;
        QTest::addRow("starred") << seen << int(Changes::Starred);
        seen = same;
        seen.assignedTo = QString();
        QTest::addRow("taken over") << seen << int(Changes::Assigned);
    }

    void aLookSeesAllFour()
    {
        QFETCH(Seen, seen);
        QFETCH(int, change);
        const PlannedItem planned{.id = m_id,
                                  .lastMessageDate = 1'700'000'000'000,
                                  .unreadCount = 2,
                                  .assignedTo = QStringLiteral("u1")};
        QCOMPARE(int(changesSince(planned, seen).all), change);
    }

    void whatTheGetLeavesOutIsMissed()
    {
        highlevel::ConversationState state;
        state.unreadCount = 1;
        state.starred = false;
        state.assignedTo = QString();
        QVERIFY(seenIn(state).lacksDate());
        QVERIFY(!seenIn(state).lacksMarks());
        state.starred = highlevel::Field<bool>::unreadable();
        QVERIFY(seenIn(state).lacksMarks());
    }

    void theNewestMessageIsTheWitness()
    {
        Seen seen;
        highlevel::MessagePage page;
        page.hasOlder = true;
        QVERIFY2(!addWitness(&seen, page), "no message, and more to come, tells nothing");
        page.messages << highlevel::Message{.dateAdded = 5'000};
        QVERIFY(addWitness(&seen, page));
        QCOMPARE(seen.lastMessageDate.value(), 5'000);
    }
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
