#include "app/highlevel/decode.h"

#include <QTest>

namespace decode = highlevel::decode;

class DecodeTest : public QObject
{
    Q_OBJECT

    const base::LocationId location = *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"));

private Q_SLOTS:
    void aCutBodyIsNoAnswer()
    {
        const QByteArray whole =
            R"({"conversations":[{"id":"a1","locationId":"ABCHkzuJQ8ZMd4Te84GK"}],"total":1})";
        QVERIFY(decode::searchPage(whole, location));
        for (qsizetype cut = 0; cut < whole.size(); ++cut)
            QVERIFY2(!decode::searchPage(whole.left(cut), location), whole.left(cut).constData());
    }

    void missingAndNullFields()
    {
        const auto page = decode::searchPage(
            R"({"total":1,"conversations":[{"id":"a1","fullName":null,"email":null,"unreadCount":null}]})",
            location);
        QVERIFY(page);
        QCOMPARE(page->conversations.size(), 1);
        QVERIFY(page->conversations[0].contactName.isEmpty());
        QVERIFY(!page->conversations[0].lastMessageDate);
        QCOMPARE(page->conversations[0].unreadCount, 0);
    }

    void foreignAndUnnamedRowsAreCountedNotShown()
    {
        const auto page = decode::searchPage(
            R"({"total":4,"conversations":[{"id":".."},{},{"id":"ok"},{"id":"x","locationId":"AnotherLocation00000"}]})",
            location);
        QVERIFY(page);
        QCOMPARE(page->conversations.size(), 1);
        QCOMPARE(page->unusable, 3);
        QCOMPARE(page->rowsReceived, 4);
    }

    void threeFormsOfADate()
    {
        const auto page = decode::searchPage(
            R"({"total":3,"conversations":[{"id":"a","lastMessageDate":1700000000000},
                {"id":"b","lastMessageDate":"2023-11-14T22:13:20.000Z"},
                {"id":"c","lastMessageDate":{"seconds":1700000000,"nanoseconds":0}}]})",
            location);
        QVERIFY(page);
        for (const auto &row : page->conversations)
            QCOMPARE(row.lastMessageDate, std::optional<qint64>(1'700'000'000'000));
    }

    void theCursorIsTheSortValueElseTheDate()
    {
        QCOMPARE(decode::searchPage(
                     R"({"total":1,"conversations":[{"id":"a","lastMessageDate":5,"sort":[7]}]})", location)
                     ->cursor,
                 std::optional<qint64>(7));
        QCOMPARE(
            decode::searchPage(R"({"total":1,"conversations":[{"id":"a","lastMessageDate":5}]})", location)
                ->cursor,
            std::optional<qint64>(5));
        QVERIFY(!decode::searchPage(R"({"total":1,"conversations":[{"id":"a"}]})", location)->cursor);
    }

    void messagesNestedAndFlat()
    {
        const QByteArray list =
            R"("lastMessageId":"m1","nextPage":true,"messages":[{"id":"m1","body":"hi","direction":"inbound"}])";
        for (const QByteArray &body : {"{" + list + "}", "{\"messages\":{" + list + "}}"}) {
            const auto page = decode::messagePage(body);
            QVERIFY(page);
            QVERIFY(page->hasOlder);
            QCOMPARE(page->lastMessageId, QStringLiteral("m1"));
            QCOMPARE(page->messages.size(), 1);
            QCOMPARE(page->messages[0].body, QStringLiteral("hi"));
        }
        QVERIFY(!decode::messagePage("{}"));
        QVERIFY(!decode::messagePage("[]"));
    }

    void aConversationMustBeTheOneAskedFor()
    {
        const auto id = *base::ConversationId::parse(u"a1");
        QCOMPARE(decode::conversation(R"({"id":"a1","deleted":true})", id)->deleted, true);
        QCOMPARE(decode::conversation(R"({"id":"a1","deleted":false})", id)->deleted, false);
        QVERIFY(!decode::conversation(R"({"id":"b2","deleted":true})", id));
        QVERIFY(!decode::conversation(R"({"deleted":true})", id));
        QVERIFY(!decode::conversation(R"({"id":"a1","deleted":"true"})", id));
    }

    void onlyABooleanIsSuccess()
    {
        QCOMPARE(decode::deletionSuccess(R"({"success":true})"), std::optional(true));
        QCOMPARE(decode::deletionSuccess(R"({"success":false})"), std::optional(false));
        for (const char *no :
             {"", "true", "{}", R"({"success":1})", R"({"success":"true"})", R"([{"success":true}])"})
            QVERIFY2(!decode::deletionSuccess(no), no);
    }
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "tst_decode.moc"
