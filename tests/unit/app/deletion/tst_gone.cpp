#include "app/deletion/gone.h"
#include "tests/support/error_answer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace deletion;
using support::errorAnswer;

/// Which of HighLevel's errors prove that one conversation is not there.
class GoneTest : public QObject
{
    Q_OBJECT

    const base::ConversationId m_id = *base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6");
    const base::LocationId m_location = *base::LocationId::parse(QStringLiteral("LOCHkzuJQ8ZMd4Te84GK"));

private Q_SLOTS:
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
            R"("path":"/conversations/tDtDnQdgm2LXpyiqYvZ6","locationId":"LOCHkzuJQ8ZMd4Te84GK"})",
            true);
        row(404,
            R"({"message":"Conversation not found","altId":"LOCHkzuJQ8ZMd4Te84GK","altType":"location"})",
            true);
        row(404,
            R"({"message":"Conversation not found","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736",)"
            R"("request_id":"0b5e7a31-9d0c-4f2e-8f3e-1c2d3e4f5a6b","error":"Resource Not Found",)"
            R"("timestamp":"Mon, 30 Nov 2026 10:00:00 GMT"})",
            true);
        // Of another location, or contradicting itself.
        row(404, R"({"message":"Conversation not found","locationId":"ABCHkzuJQ8ZMd4Te84GK"})", false);
        row(404, R"({"message":"Conversation not found","altId":"ABCDEfghijKLMNopqrst"})", false);
        row(404, R"({"message":"Conversation not found","data":{"location_id":"other"}})", false);
        row(404, R"({"message":"Conversation not found","deleted":0})", false);
        row(404, R"({"message":"Conversation not found","deleted":"false"})", false);
        row(404, R"({"message":"Conversation not found","data":{"isDeleted":"no"}})", false);
        row(404, R"({"message":"Conversation not found","deleted":true})", true);
        row(404, R"({"message":"Conversation not found","traceId":"the index is being built"})", false);
        row(404, R"({"message":"Conversation not found","timestamp":"try again later"})", false);
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
        // Another cause, in one word or in a field that is none.
        for (const char *beside : {R"("error":"ReplicaTimeout")",
                                   R"("code":"INDEX_UNAVAILABLE")",
                                   R"("errors":[{"code":"SHARD_DOWN"}])",
                                   R"("exists":true)",
                                   R"("retryAfter":5,"stale":true)",
                                   R"("retryable":true)",
                                   R"("timeout":true)",
                                   R"("conversation":{"id":"tDtDnQdgm2LXpyiqYvZ6","unreadCount":3})",
                                   R"("code":"SHARD_7_DOWN")",
                                   R"("name":"RedisError")",
                                   R"("code":"CONVERSATION_NOT_DELETED")",
                                   R"("status":"exists")",
                                   R"("code":"CONVERSATION_EXISTS")",
                                   R"("code":"DELETE_FAILED")",
                                   R"("reason":"NOT_GONE")",
                                   R"("code":"LOCATION_NOT_FOUND")",
                                   R"("code":"HTTP_503")",
                                   R"("code":"503")",
                                   R"("error":"Service Unavailable")",
                                   R"("error":"Internal Server Error")",
                                   R"("error":"shard-7-timeout-replica-2")",
                                   R"("code":"DB_1_RO")",
                                   R"("code":"E503")",
                                   R"("type":"https://example.com/errors/replica-timeout")",
                                   R"("path":"/errors/replica-timeout")",
                                   R"("source":"cache")"}) {
            const QByteArray body =
                QByteArray(R"({"statusCode":404,"message":"Conversation not found",)") + beside + '}';
            row(404, body, false);
        }
        for (const char *beside :
             {R"("error":"Not Found")", R"("code":"CONVERSATION_NOT_FOUND")", R"("name":"NotFoundException")",
              R"("code":"NOT_FOUND")", R"("code":404)", R"("error":true,"success":false)", R"("data":null)",
              R"("type":"about:blank")", R"("type":"https://httpstatuses.com/404")", R"("status":"fail")",
              R"("code":"ERR_404_NOT_FOUND")", R"("exists":false)", R"("code":"HTTP404")",
              R"("conversation":{})", R"("requestId":"req-7f3a9c21-55")", R"("conversation":null)",
              R"("conversationId":"tDtDnQdgm2LXpyiqYvZ6")", R"("exists":"false")",
              R"("conversation":{"id":"tDtDnQdgm2LXpyiqYvZ6","deleted":true})"}) {
            const QByteArray body =
                QByteArray(R"({"statusCode":404,"message":"Conversation not found",)") + beside + '}';
            row(404, body, true);
        }
        // A sentence that names it needs no code to agree.
        row(400,
            R"({"error":{"type":"invalid_request","message":"Conversation with id tDtDnQdgm2LXpyiqYvZ6 not found"}})",
            true);
        row(404,
            R"({"message":"Conversation with id tDtDnQdgm2LXpyiqYvZ6 not found","conversation":{"unreadCount":3}})",
            false);
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
        QCOMPARE(saysGone(errorAnswer(status, body), m_id, m_location), gone);
    }

    /// Each is said with a status that allows either reading, where only the words decide.
    void onlyAWholeSentenceSaysGone_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("gone");
        const auto row = [](const char *sentence, bool gone) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence) << gone;
        };
        for (const char *gone :
             {"Conversation not found",
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
              "Conversation is deleted",
              "Conversation not found or deleted",
              "Conversation does not exist or has been deleted.",
              "No conversation found for the given id",
              "Conversation tDtDnQdgm2LXpyiqYvZ6 not found for location LOCHkzuJQ8ZMd4Te84GK",
              "Conversation not found in location",
              "Conversation not found in this location.",
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
              "Conversation not found in location ABCHkzuJQ8ZMd4Te84GK",
              "Conversation not found in location cache",
              "Conversation not found or locked",
              "Conversation not found or deleted by nobody",
              "Conversation LOCHkzuJQ8ZMd4Te84GK not found",
              "Location LOCHkzuJQ8ZMd4Te84GK not found",
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
        const bool namesIt = sentence.contains(m_id.toString());
        for (const int status : {400, 404, 410, 422, 500, 503}) {
            const bool isAboutOne = status == 400 || status == 404 || status == 410;
            QCOMPARE(saysGone(errorAnswer(status, body), m_id, m_location), gone && (isAboutOne || namesIt));
            QCOMPARE(wordsSayGone(errorAnswer(status, body), m_id, m_location), gone);
        }
    }

    /// Whatever it is made of: one in six has its digits in one place.
    void itsOwnIdIsNoOtherCause()
    {
        const auto id = *base::ConversationId::parse(QStringLiteral("ABCHkzuJQxZMdTexyWGK"));
        const char *body = R"({"message":"Conversation not found","conversationId":"ABCHkzuJQxZMdTexyWGK"})";
        QVERIFY(saysGone(errorAnswer(404, body), id, m_location));
        QVERIFY(saysGone(errorAnswer(500, body), id, m_location));
    }

    /// Before the GET that settles it the words are enough, whatever code stands beside them.
    void wordsAreEnoughToAsk()
    {
        const char *body = R"({"statusCode":403,"message":"Conversation not found","error":"Forbidden"})";
        QVERIFY(wordsSayGone(errorAnswer(403, body), m_id, m_location));
        QVERIFY(!saysGone(errorAnswer(403, body), m_id, m_location));
    }

    /// A server at fault says what it says of everything, in a sentence that names it, too.
    void aFaultOfTheServerIsAnotherCause()
    {
        const char *body =
            R"({"message":"Conversation with id tDtDnQdgm2LXpyiqYvZ6 not found","error":"SHARD_DOWN"})";
        QVERIFY(!saysGone(errorAnswer(503, body), m_id, m_location));
        QVERIFY(saysGone(errorAnswer(404, body), m_id, m_location));
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
        QCOMPARE(saysGone(errorAnswer(404, body), m_id, m_location), gone);
    }
};

QTEST_GUILESS_MAIN(GoneTest)
#include "tst_gone.moc"
