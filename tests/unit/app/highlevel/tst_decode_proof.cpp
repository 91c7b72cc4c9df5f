#include "app/highlevel/decode_proof.h"

#include <QTest>

namespace decode = highlevel::decode;

/// What proves a deletion, and what does not.
class DecodeProofTest : public QObject
{
    Q_OBJECT

    const base::LocationId location = *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"));

private Q_SLOTS:
    void aLookTellsNoneFromUnreadable()
    {
        const auto id = *base::ConversationId::parse(u"a1");
        const auto look = [&](const QByteArray &fields) {
            return *decode::conversation(R"({"id":"a1")" + fields + "}", id, location);
        };
        QVERIFY(look("").unreadCount.isAbsent());
        QCOMPARE(look(R"(,"unreadCount":"2")").unreadCount.value(), 2);
        QVERIFY(look(R"(,"unreadCount":{})").unreadCount.isUnreadable());
        QCOMPARE(look(R"(,"starred":1)").starred.value(), true);
        QVERIFY(look(R"(,"starred":"?")").starred.isUnreadable());
        QCOMPARE(look(R"(,"assignedTo":null)").assignedTo.value(), QString());
        QVERIFY(look("").assignedTo.isAbsent());
        QCOMPARE(look(R"(,"assignedTo":{"id":"u1"})").assignedTo.value(), QStringLiteral("u1"));
        QVERIFY(look(R"(,"lastMessageDate":"soon")").lastMessageDate.isUnreadable());
        QCOMPARE(look(R"(,"deleted":"false")").deleted, false);
        QVERIFY(!decode::conversation(R"({"id":"a1","deleted":1})", id, location));
    }

    void aConversationMustBeTheOneAskedFor()
    {
        const auto id = *base::ConversationId::parse(u"a1");
        const auto read = [&](const QByteArray &body) { return decode::conversation(body, id, location); };
        QCOMPARE(read(R"({"id":"a1","deleted":true})")->deleted, true);
        QCOMPARE(read(R"({"id":"a1","deleted":false})")->deleted, false);
        QCOMPARE(read(R"({"id":"a1","locationId":null})")->deleted, false);
        QVERIFY(read(R"({"id":"a1","locationId":")" + location.toString().toUtf8() + R"("})"));
        QVERIFY(read(R"({"id":"a1","error":null,"statusCode":200})"));
        QVERIFY(read(R"({"_id":"a1","error":0})"));
        QVERIFY(!read(R"({"id":"b2","_id":"a1"})"));
        for (const char *no :
             {R"({"id":"b2","deleted":true})", R"({"deleted":true})", R"({"id":"a1","deleted":"true"})",
              // Another sub-account's, whether there or not.
              R"({"id":"a1","deleted":false,"locationId":"OTHER0LOCATION000000"})",
              R"({"id":"a1","deleted":true,"locationId":"OTHER0LOCATION000000"})",
              R"({"id":"a1","locationId":["OTHER0LOCATION000000"]})",
              R"({"conversation":{"id":"a1","locationId":"OTHER0LOCATION000000"}})",
              // An error, with what was asked for beside it.
              R"({"id":"a1","deleted":false,"statusCode":404,"message":"Conversation not found"})",
              R"({"id":"a1","statusCode":"500"})", R"({"id":"a1","error":"Not Found"})",
              R"({"statusCode":403,"conversation":{"id":"a1"}})",
              // What no living one is described as.
              R"({"id":"a1","isDeleted":true})", R"({"id":"a1","status":"deleted"})",
              R"({"id":"a1","isDeleted":"yes"})", R"({"success":false,"conversation":{"id":"a1"}})",
              R"({"success":false,"id":"a1"})",
              // What contradicts itself.
              R"({"deleted":false,"conversation":{"id":"a1","deleted":true}})",
              R"({"deleted":true,"conversation":{"id":"a1"}})",
              R"({"id":"a1","deleted":true,"isDeleted":false})"})
            QVERIFY2(!read(no), no);
    }

    void onlyABooleanIsSuccess()
    {
        const auto id = *base::ConversationId::parse(u"a1");
        const auto read = [&](const QByteArray &body) { return decode::deletionSuccess(body, id, location); };
        for (
            const char *yes :
            {R"({"success":true})", R"({"success":true,"message":"Conversation deleted successfully"})",
             R"({"success":true,"id":"a1","conversationId":"a1","deleted":true,"error":null})",
             R"({"success":true,"statusCode":200,"status":"success","message":"","traceId":"t-1","errors":[]})",
             R"({"success":true,"message":"The conversation was deleted.","code":200,"locationId":null})",
             R"({"success":true,"locationId":"ABCHkzuJQ8ZMd4Te84GK","altId":"ABCHkzuJQ8ZMd4Te84GK"})",
             R"({"success":true,"trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","timestamp":"Mon, 30 Nov 2026 10:00:00 GMT"})"})
            QCOMPARE(read(yes), std::optional(true));
        QCOMPARE(read(R"({"success":false})"), std::optional(false));
        for (const char *no :
             {"", "true", "{}", R"({"success":1})", R"({"success":"true"})", R"([{"success":true}])",
              // What speaks against it.
              R"({"success":true,"deleted":false})", R"({"success":true,"deleted":"no"})",
              R"({"success":true,"message":"Conversation not found","deleted":false})",
              R"({"success":true,"message":"Conversation not found"})", R"({"success":true,"id":"b2"})",
              R"({"success":true,"conversationId":"b2"})", R"({"success":true,"conversationId":7})",
              R"({"success":true,"statusCode":400})", R"({"success":true,"error":"Bad Request"})",
              R"({"success":true,"status":404})", R"({"success":true,"code":403,"message":"Forbidden"})",
              R"({"success":true,"data":{"success":false,"error":"locked"}})",
              R"({"success":true,"conversation":{"id":"b2"}})",
              R"({"success":true,"errors":["Could not delete"]})", R"({"success":true,"deletedCount":0})",
              R"({"success":true,"message":"Conversation does not exist"})",
              R"({"success":true,"message":"Failed to delete conversation"})",
              R"({"success":true,"id":null})", R"({"success":true,"isDeleted":false})",
              R"({"success":true,"message":["Conversation deleted"]})", R"({"success":true,"queued":true})",
              R"({"success":true,"status":"pending"})", R"({"success":true,"statusCode":"none"})",
              R"({"success":true,"locationId":"OTHER0LOCATION000000"})",
              R"({"success":true,"location_id":"OTHER0LOCATION000000"})",
              R"({"success":true,"statusCode":202})", R"({"success":true,"status":201})",
              R"({"success":true,"traceId":{"error":"not deleted, try again"}})",
              R"({"success":true,"transactionId":"pending"})",
              R"({"success":true,"userId":"was told that it is locked"})"})
            QVERIFY2(!read(no), no);
    }
};

QTEST_GUILESS_MAIN(DecodeProofTest)
#include "tst_decode_proof.moc"
