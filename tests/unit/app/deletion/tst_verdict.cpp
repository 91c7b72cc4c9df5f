#include "app/deletion/verdict.h"

#include <QJsonDocument>
#include <QJsonObject>
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
        row(404,
            R"({"message":"Conversation not found","error":"Not Found","timestamp":"2026-11-29T17:00:00.000Z",)"
            R"("path":"/conversations/tDtDnQdgm2LXpyiqYvZ6","locationId":"ABCHkzuJQ8ZMd4Te84GK"})",
            true);
        // Beside words that could be meant, another one or another cause.
        row(404, R"({"message":"Conversation not found","conversationId":"ABCHkzuJQ8ZMd4Te84GK"})", false);
        row(404,
            R"({"errors":[{"message":"Conversation not found","conversationId":"ABCHkzuJQ8ZMd4Te84GK"}]})",
            false);
        row(404, R"({"message":{"message":"Conversation not found","id":"ABCHkzuJQ8ZMd4Te84GK"}})", false);
        row(404, R"({"message":"Conversation not found","data":{"id":"ABCHkzuJQ8ZMd4Te84GK"}})", false);
        row(404, R"({"message":"Conversation not found","path":"/conversations/ABCHkzuJQ8ZMd4Te84GK"})",
            false);
        row(404, R"({"message":"Conversation not found","error":"Timeout talking to db"})", false);
        // Said to all, by a database that fails over.
        row(500, R"({"message":"Internal Server Error","error":"Conversation not found"})", false);
        row(503, R"({"message":"Conversation not found","statusCode":503})", false);
        row(403, R"({"message":"Conversation not found"})", false);
        row(409, R"({"message":"Conversation not found"})", false);
        row(422, R"({"message":["Conversation not found"]})", false);
        row(500, R"({"message":"Conversation not found","path":"/conversations/tDtDnQdgm2LXpyiqYvZ6"})",
            false);
        row(500, R"({"message":"Conversation not found","conversationId":"tDtDnQdgm2LXpyiqYvZ6"})", true);
        row(500, R"({"message":"Conversation with id tDtDnQdgm2LXpyiqYvZ6 not found"})", true);
        row(410, R"({"message":"Conversation not found"})", true);
        // Beside a description of one that is there.
        row(404,
            R"({"message":"Conversation not found","conversation":{"id":"tDtDnQdgm2LXpyiqYvZ6","deleted":false}})",
            false);
        row(404, R"({"message":"Conversation not found","isDeleted":false})", false);
        row(500, R"({"message":"Internal Server Error","error":"The index is being built"})", false);
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

    /// Each is said with a status that allows either reading, where only the words decide.
    void onlyAWholeSentenceSaysGone_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("gone");
        const auto row = [](const char *sentence, bool gone) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence) << gone;
        };
        for (const char *gone : {"Conversation not found",
                                 "conversation not found.",
                                 "  Conversation   not found! ",
                                 "The conversation is not found",
                                 "This conversation does not exist",
                                 "The requested conversation was not found.",
                                 "Conversation doesn't exist",
                                 "Conversation doesn’t exist",
                                 "Conversation does not exist anymore",
                                 "Conversation couldn't be found",
                                 "Conversation couldn’t be found",
                                 "Conversation could not be found.",
                                 "Conversation cannot be found",
                                 "Unable to find conversation",
                                 "Could not find the conversation",
                                 "Could not find conversation with id tDtDnQdgm2LXpyiqYvZ6",
                                 "No such conversation",
                                 "No such conversation: tDtDnQdgm2LXpyiqYvZ6",
                                 "No conversation found",
                                 "No conversation found with id tDtDnQdgm2LXpyiqYvZ6",
                                 "No conversation with id tDtDnQdgm2LXpyiqYvZ6 found",
                                 "CONVERSATION_NOT_FOUND",
                                 "ConversationNotFoundException",
                                 "Conversation no longer exists",
                                 "Conversation was deleted",
                                 "Conversation already deleted",
                                 "Conversation has already been deleted",
                                 "Error: Conversation not found",
                                 "Conversation with this id does not exist",
                                 "Conversation with the given id not found",
                                 "Conversation tDtDnQdgm2LXpyiqYvZ6 not found",
                                 "Conversation: tDtDnQdgm2LXpyiqYvZ6 not found",
                                 "Conversation (tDtDnQdgm2LXpyiqYvZ6) not found",
                                 "Conversation (id: tDtDnQdgm2LXpyiqYvZ6) not found",
                                 "Conversation with id \"tDtDnQdgm2LXpyiqYvZ6\" could not be found",
                                 "Conversation “tDtDnQdgm2LXpyiqYvZ6” not found",
                                 "Conversation #tDtDnQdgm2LXpyiqYvZ6 not found",
                                 "conversationId: tDtDnQdgm2LXpyiqYvZ6 not found",
                                 "conversation_id=tDtDnQdgm2LXpyiqYvZ6 does not exist",
                                 "Conversation not found: tDtDnQdgm2LXpyiqYvZ6",
                                 "Conversation not found for id tDtDnQdgm2LXpyiqYvZ6",
                                 "tDtDnQdgm2LXpyiqYvZ6 was not found",
                                 "tDtDnQdgm2LXpyiqYvZ6: not found",
                                 "id tDtDnQdgm2LXpyiqYvZ6 not found",
                                 "Id 'tDtDnQdgm2LXpyiqYvZ6' does not exist"})
            row(gone, true);
        for (const char *notGone :
             {"The conversation owner has been deleted",
              "Conversation index not found, try again later",
              "Conversation found, but the DELETE handler was not found",
              "Conversation provider not found",
              "Conversation tDtDnQdgm2LXpyiqYvZ6: the contact was not found",
              "Error deleting conversation: Channel does not exist",
              "Conversation lock not found",
              "Conversation type not found",
              "Conversation inbox not found",
              "Conversation AI settings not found",
              "Conversation permission not found",
              "Permission conversations.write not found on token; conversation untouched",
              "Conversation not found in cache, retrying",
              "Conversation not found, retrying",
              "Conversation not found. Try again later.",
              "Conversation not found in this shard",
              "Conversation not found yet",
              "Conversation not found?",
              "Conversation may have been deleted",
              "Conversation was deleted by nobody",
              "Conversation was not deleted",
              "Conversation not deleted",
              "Conversation has not been deleted",
              "Conversation is being deleted",
              "Conversation cannot be deleted",
              "Conversation will be deleted",
              "Conversation deleted",
              "Conversations not found",
              "Conversation found",
              "Conversation is not gone",
              "If the conversation was not found, retry",
              "Not the conversation was not found",
              "conversationId not found",
              "conversation id not found",
              "Conversation with id not found",
              "Conversation ID does not exist in the request",
              "Conversation 2LXpyiqYvZ6 not found",
              "Conversation tDtDnQdgm2LXpyiqYvZ6X not found",
              "Conversation XtDtDnQdgm2LXpyiqYvZ6 not found",
              "tDtDnQdgm2LXpyiqYvZ6/messages not found",
              "Contact tDtDnQdgm2LXpyiqYvZ6 not found",
              "Contact of tDtDnQdgm2LXpyiqYvZ6 not found",
              "tDtDnQdgm2LXpyiqYvZ6 owner not found",
              "Conversation tDtDnQdgm2LXpyiqYvZ6 ABCHkzuJQ8ZMd4Te84GK not found",
              "Conversation not found: ABCHkzuJQ8ZMd4Te84GK",
              "TDTDNQDGM2LXPYIQYVZ6 not found",
              "Conversation",
              "not found",
              "Conversation's lock does not exist",
              "CONVERSATION_PROVIDER_NOT_FOUND",
              "CONVERSATION_NOT_FOUND_IN_CACHE",
              "Unable to find conversation provider",
              "Could not find conversation owner",
              "No such conversation type",
              "No conversation provider found",
              "Conversation not found\nin the cache",
              "Conversation settings: not found",
              "Conversation \uE000 not found",
              ""})
            row(notGone, false);
    }

    void onlyAWholeSentenceSaysGone()
    {
        QFETCH(QString, sentence);
        QFETCH(bool, gone);
        const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("message"), sentence}}).toJson();
        QCOMPARE(saysGone(answer(404, body), m_id), gone);
        const bool namesIt = sentence.contains(m_id.toString());
        for (const int status : {400, 404, 410, 422, 500, 503}) {
            const bool isAboutOne = status == 400 || status == 404 || status == 410;
            QCOMPARE(presence({answer(status, body), origin()}, m_id) == Presence::Gone,
                     gone && (isAboutOne || namesIt));
            if (!gone && status >= 500)
                QCOMPARE(verdictOnDelete({answer(status, body), origin()}, m_id), Event::AnswerLost);
        }
    }

    /// The words may stand in a form that nobody knows; what stands beside them may say what they are about.
    void wordsInNoKnownForm_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("gone");
        const auto row = [](const char *body, bool gone) { QTest::newRow(body) << QByteArray(body) << gone; };
        row(R"({"message":"","error":"Conversation not found"})", true);
        row(R"({"error":"Conversation not found","statusCode":404,"traceId":"0b5e7a31-9d0c-4f2e-8f3e-1c2d3e4f5a6b"})",
            true);
        row(R"({"status":"error","text":"Conversation not found","name":"NotFoundError"})", true);
        row(R"({"error":"Conversation not found","conversationId":"tDtDnQdgm2LXpyiqYvZ6"})", true);
        row(R"({"error":"Conversation not found","conversationId":"ABCHkzuJQ8ZMd4Te84GK"})", false);
        row(R"({"error":"Conversation not found","hint":"the index is being built"})", false);
        row(R"({"error":"Conversation provider not found"})", false);
        row(R"({"conversation":"tDtDnQdgm2LXpyiqYvZ6","error":"not found"})", false);
        row(R"({"message":["Conversation not found","the index is being built"]})", false);
        row(R"({"message":["Conversation not found","tDtDnQdgm2LXpyiqYvZ6 does not exist"]})", true);
        // A framework's word for a missing route reads the same, and may hold what the address held.
        row(R"({"message":"Not Found","id":"tDtDnQdgm2LXpyiqYvZ6"})", false);
    }

    void wordsInNoKnownForm()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, gone);
        QCOMPARE(presence({answer(404, body), origin()}, m_id) == Presence::Gone, gone);
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
        // Given up by somebody, or not at this moment: it may be carried out still.
        for (const int status : {408, 409, 423, 425, 499})
            row(status, R"({"message":"Request Timeout"})", Event::AnswerLost);
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
        QTest::addRow("nobody's") << seen << int(Changes::Unassigned);
        seen.assignedTo = QStringLiteral("u2");
        QTest::addRow("taken over") << seen << int(Changes::Assigned);
        seen.assignedTo = QStringLiteral("u2, u1");
        QTest::addRow("another joined") << seen << int(Changes::Assigned);
        seen.assignedTo = QStringLiteral(" u1 ");
        QTest::addRow("the same, with blanks") << seen << 0;
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

    void aStarThatWentIsSeen()
    {
        const PlannedItem planned{.id = m_id, .starred = true};
        const Seen seen{
            .unreadCount = 0, .lastMessageDate = qint64(-1), .starred = false, .assignedTo = QString()};
        QCOMPARE(int(changesSince(planned, seen).all), int(Changes::Unstarred));
    }

    /// It may have been so all along: that it changed would be untrue.
    void whatTheListCouldNotTellIsNoChange_data()
    {
        QTest::addColumn<quint16>("unreadable");
        QTest::addColumn<quint16>("leftOut");
        QTest::addRow("unreadable") << highlevel::Conversation::kMinded << quint16(0);
        QTest::addRow("left out") << quint16(0) << highlevel::Conversation::kMinded;
    }

    void whatTheListCouldNotTellIsNoChange()
    {
        QFETCH(quint16, unreadable);
        QFETCH(quint16, leftOut);
        const PlannedItem planned{.id = m_id, .unreadable = unreadable, .leftOut = leftOut};
        const Seen minded{.unreadCount = 3,
                          .lastMessageDate = qint64(1'700'000'000'000),
                          .starred = true,
                          .assignedTo = QStringLiteral("u1")};
        QCOMPARE(int(changesSince(planned, minded).all),
                 Changes::HasMessage | Changes::IsUnread | Changes::IsStarred | Changes::IsAssigned);
        // What nobody minds needs nobody to know of it.
        const Seen none{
            .unreadCount = 0, .lastMessageDate = qint64(-1), .starred = false, .assignedTo = QString()};
        QVERIFY(!changesSince(planned, none).any());
    }

    void severalPeopleComeInAnyOrder()
    {
        const PlannedItem planned{.id = m_id, .assignedTo = QStringLiteral("u1,u2")};
        const Seen seen{.unreadCount = 0,
                        .lastMessageDate = qint64(-1),
                        .starred = false,
                        .assignedTo = QStringLiteral("u2, u1")};
        QVERIFY(!changesSince(planned, seen).any());
    }

    /// HighLevel's order is not documented.
    void theWitnessIsTheNewestOfAllThatCame()
    {
        const auto at = [](qint64 date) {
            highlevel::Message message;
            if (date >= 0)
                message.dateAdded = date;
            return message;
        };
        const PlannedItem planned{.id = m_id, .lastMessageDate = 5'000};
        const PlannedItem undated{.id = m_id};
        Seen seen;
        QVERIFY(addWitness(&seen, {.messages = {at(5'000), at(65'000)}, .hasOlder = true}, planned));
        QCOMPARE(seen.lastMessageDate.value(), 65'000);
        QVERIFY(addWitness(&seen, {.messages = {at(65'000), at(5'000)}}, planned));
        QCOMPARE(seen.lastMessageDate.value(), 65'000);
        QVERIFY(!addWitness(&seen, {.messages = {at(5'000), at(-1)}}, planned));
        QVERIFY(!addWitness(&seen, {.messages = {at(-1), at(5'000)}}, planned));
        QVERIFY(!addWitness(&seen, {.messages = {}, .hasOlder = true}, undated));
        QVERIFY(addWitness(&seen, {.messages = {}}, undated));
        QCOMPARE(seen.lastMessageDate.value(), -1);
    }

    /// Oldest first, though the newest was asked for: a message that came since was not seen.
    void aWitnessThatTheListContradictsTellsNothing()
    {
        constexpr qint64 listed = 1'700'000'000'000;
        constexpr qint64 minute = 60'000;
        const PlannedItem planned{.id = m_id, .lastMessageDate = listed};
        const auto tells = [&](qint64 date) {
            Seen seen;
            highlevel::Message message;
            message.dateAdded = date;
            return addWitness(&seen, {.messages = {message}, .hasOlder = true}, planned) && !seen.lacksDate();
        };
        QVERIFY(tells(listed));
        QVERIFY(tells(listed + 11 * minute));
        QVERIFY(tells(listed - minute));
        QVERIFY(!tells(listed - minute - 1));
        QVERIFY(!tells(listed - 11 * 24 * 60 * minute));
        Seen seen;
        QVERIFY(!addWitness(&seen, {.messages = {}}, planned));
        QVERIFY(seen.lacksDate());
    }

    void marksThatNothingTellsAreNotTakenForNone()
    {
        using highlevel::Conversation;
        const auto told = [this](Seen seen, const Conversation &row, const PlannedItem &planned) {
            return addMarks(&seen, {.conversations = {row}}, planned) && !seen.lacksMarks();
        };
        const PlannedItem planned{.id = m_id};
        Conversation row{.id = m_id};
        QVERIFY(told({}, row, planned));
        for (const auto field :
             {Conversation::UnreadCount, Conversation::Starred, Conversation::AssignedTo}) {
            row.leftOut = field;
            QVERIFY2(!told({}, row, planned), "the list had it, and now it is left out");
            PlannedItem neverTold = planned;
            neverTold.leftOut = field;
            QVERIFY2(told({}, row, neverTold), "HighLevel leaves it out where there is none");
            row.leftOut = 0;
        }
        // The search lags behind the GET, which did say something.
        QVERIFY(!told({.starred = highlevel::Field<bool>::unreadable()}, row, planned));
        QVERIFY(!told({.unreadCount = highlevel::Field<int>::unreadable()}, row, planned));
        QVERIFY(!told({.assignedTo = highlevel::Field<QString>::unreadable()}, row, planned));
    }

    /// Where both dates have their milliseconds, which a GET often lacks.
    void aMessageInTheSameSecondIsSeen()
    {
        const PlannedItem planned{.id = m_id, .lastMessageDate = 1'700'000'000'100};
        const auto isNewer = [&](qint64 date) {
            highlevel::ConversationState state;
            state.unreadCount = 0;
            state.lastMessageDate = date;
            state.starred = false;
            state.assignedTo = QString();
            return changesSince(planned, seenIn(state, planned)).any();
        };
        QVERIFY(isNewer(1'700'000'000'800));
        QVERIFY(isNewer(1'700'000'001'000));
        QVERIFY(!isNewer(1'700'000'000'100));
        QVERIFY(!isNewer(1'700'000'000'000));
    }

    void whatTheGetLeavesOutIsMissed()
    {
        highlevel::ConversationState state;
        state.unreadCount = 1;
        state.starred = false;
        state.assignedTo = QString();
        const PlannedItem planned{.id = m_id, .lastMessageDate = 1'700'000'000'000};
        QVERIFY(seenIn(state, planned).lacksDate());
        QVERIFY(!seenIn(state, planned).lacksMarks());
        state.starred = highlevel::Field<bool>::unreadable();
        QVERIFY(seenIn(state, planned).lacksMarks());
    }

    void aDateOlderThanPlannedTellsNothing_data()
    {
        QTest::addColumn<qint64>("told");
        QTest::addColumn<bool>("missed");
        QTest::addRow("the same") << qint64(1'700'000'000'900) << false;
        QTest::addRow("the same, in whole seconds") << qint64(1'700'000'000'000) << false;
        QTest::addRow("newer") << qint64(1'700'000'001'000) << false;
        QTest::addRow("a second older") << qint64(1'699'999'999'999) << true;
        QTest::addRow("1970") << qint64(0) << true;
    }

    void aDateOlderThanPlannedTellsNothing()
    {
        QFETCH(qint64, told);
        highlevel::ConversationState state;
        state.lastMessageDate = told;
        QTEST(seenIn(state, {.id = m_id, .lastMessageDate = 1'700'000'000'900}).lacksDate(), "missed");
        QVERIFY(!seenIn(state, {.id = m_id}).lacksDate());
    }

    void theNewestMessageIsTheWitness()
    {
        Seen seen;
        highlevel::MessagePage page;
        page.hasOlder = true;
        QVERIFY2(!addWitness(&seen, page, {.id = m_id}), "no message, and more to come, tells nothing");
        page.messages << highlevel::Message{.dateAdded = 5'000};
        QVERIFY(addWitness(&seen, page, {.id = m_id}));
        QCOMPARE(seen.lastMessageDate.value(), 5'000);
    }
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
