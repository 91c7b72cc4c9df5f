#include "app/highlevel/decode_messages.h"

#include <QTest>

namespace decode = highlevel::decode;

/// Messages, in every shape that is known of them.
class DecodeMessagesTest : public QObject
{
    Q_OBJECT

    const base::ConversationId asked = *base::ConversationId::parse(QStringLiteral("tDtDnQdgm2LXpyiqYvZ6"));

    /// The one message of a page that says this.
    [[nodiscard]] highlevel::Message messageOf(const QByteArray &fields) const
    {
        const auto page = decode::messagePage(R"({"messages":[{)" + fields + "}]}", asked);
        return page && page->messages.size() == 1 ? page->messages.first() : highlevel::Message{};
    }

private Q_SLOTS:
    void messagesNestedAndFlat()
    {
        const QByteArray list =
            R"("lastMessageId":"m1","nextPage":true,"messages":[{"id":"m1","body":"hi","direction":"inbound"}])";
        for (const QByteArray &body : {"{" + list + "}", "{\"messages\":{" + list + "}}"}) {
            const auto page = decode::messagePage(body, asked);
            QVERIFY(page);
            QVERIFY(page->hasOlder);
            QCOMPARE(page->lastMessageId, QStringLiteral("m1"));
            QCOMPARE(page->messages.size(), 1);
            QCOMPARE(page->messages[0].body, QStringLiteral("hi"));
        }
        // Where HighLevel does not name the cursor, it is the last one's id: older ones can be asked for.
        const auto unnamed =
            decode::messagePage(R"({"nextPage":true,"messages":[{"id":"m2"},{"id":"m1"}]})", asked);
        QCOMPARE(unnamed->lastMessageId, QStringLiteral("m1"));
        QVERIFY(!decode::messagePage("{}", asked));
        QVERIFY(!decode::messagePage("[]", asked));
    }

    /// "(no text)" was said where there is one.
    void aTextInAnotherPlaceOrShapeIsNotNone()
    {
        QCOMPARE(messageOf(R"("body":" ","message":"hidden text")").body, QStringLiteral("hidden text"));
        QCOMPARE(messageOf(R"("body":"\u3164","text":"hidden text")").body, QStringLiteral("hidden text"));
        QCOMPARE(messageOf(R"("body":true)").body, QStringLiteral("true"));
        QCOMPARE(messageOf(R"("body":9007199254740993)").body, QStringLiteral("9007199254740993"));
        const highlevel::Message large = messageOf(R"("body":12345678901234567890)");
        QVERIFY2(!large.isReadable && large.body.isEmpty(), "some of its digits are lost");
        QVERIFY(messageOf(R"("body":" ")").isReadable);
    }

    void aMessageThatSaysNothingIsNotReadable()
    {
        QVERIFY(!messageOf("").isReadable);
        QVERIFY(!messageOf(R"("odd":1,"body":null)").isReadable);
        QVERIFY(messageOf(R"("body":"")").isReadable);
        QVERIFY(messageOf(R"("id":"m")").isReadable);
    }

    void aCallLastsWholeSeconds()
    {
        const auto seconds = [this](const QByteArray &duration) {
            return messageOf(R"("meta":{"call":{"duration":)" + duration + "}}").callSeconds;
        };
        QCOMPARE(seconds("75.6"), std::optional(75));
        QCOMPARE(seconds("\"75\""), std::optional(75));
        QCOMPARE(seconds("\"75.6\""), std::optional(75));
        QCOMPARE(seconds("\"01:15\""), std::optional(75));
        QCOMPARE(seconds("\"1:00:15\""), std::optional(3'615));
        for (const char *none : {"null", "-1", "\"\"", "\"x\"", "\"1:75\"", "\"1:2:3:4\"", "{}"})
            QVERIFY2(!seconds(none), none);
        QCOMPARE(messageOf(R"("meta":{"callDuration":12.9})").callSeconds, std::optional(12));
    }

    void theTextOfAnEmailIsAskedForByWhateverNamesIt()
    {
        const auto id = [this](const QByteArray &ids) {
            return messageOf(R"("meta":{"email":{"messageIds":)" + ids + "}}").emailId;
        };
        for (const char *named :
             {R"("e1")", R"(["e0","e1"])", R"([{"id":"e1"}])", R"({"id":"e1"})", R"(["e1",null,""])"})
            QVERIFY2(id(named) == u"e1", named);
        for (const char *none : {"null", "[]", "7", R"("")", R"([{"id":7}])"})
            QVERIFY2(id(none).isEmpty(), none);
    }

    /// What belongs to another conversation was shown as this one's, and looked at before this one was
    /// deleted.
    void aMessageOfAnotherConversationIsLeftOut()
    {
        const auto page = decode::messagePage(
            R"({"messages":[{"id":"a","conversationId":"other"},{"id":"b","conversationId":"tDtDnQdgm2LXpyiqYvZ6"},
                {"id":"c","conversationId":null},{"id":"d","conversationId":""},{"id":"e"}]})",
            asked);
        QVERIFY(page);
        QCOMPARE(page->ofOthers, 1);
        QCOMPARE(page->messages.size(), 4);
        QVERIFY(!decode::messagePage(R"({"messages":[{"id":"a","conversationId":"other"}]})", asked));
        QVERIFY(!decode::messagePage(R"({"messages":{"conversationId":"other","messages":[]}})", asked));
    }

    void messagesInOddShapes()
    {
        for (const char *empty : {R"({"messages":null})", R"({"messages":{"messages":null}})"}) {
            const auto page = decode::messagePage(empty, asked);
            QVERIFY2(page, empty);
            QVERIFY(page->messages.isEmpty());
        }
        const auto page = decode::messagePage(R"({"nextPage":"true","messages":[
            {"body":{"html":"<p>a</p>"},"direction":"Inbound"},{"message":"b","dateAdded":1700000000},
            {"body":{"odd":{"c":1}}},
            {"meta":{"call":{"duration":"65","status":"completed"}}},{"meta":{"callDuration":5},"status":"x"},
            null,"only a text",{"body":["a",{"odd":1}]},{"body":["a","b"]},
            {"meta":{"callStatus":"voicemail"},"status":"delivered","direction":"sideways"}]})",
                                              asked);
        QVERIFY(page);
        QVERIFY(page->hasOlder);
        QCOMPARE(page->messages.size(), 10);
        QCOMPARE(page->messages[0].body, QStringLiteral("<p>a</p>"));
        QCOMPARE(page->messages[0].direction, highlevel::Direction::Inbound);
        QCOMPARE(page->messages[1].body, QStringLiteral("b"));
        QCOMPARE(page->messages[1].dateAdded, std::optional<qint64>(1'700'000'000'000));
        QCOMPARE(page->messages[2].body, QStringLiteral(R"({"odd":{"c":1}})"));
        QCOMPARE(page->messages[3].callSeconds, std::optional(65));
        QCOMPARE(page->messages[3].status, QStringLiteral("completed"));
        QCOMPARE(page->messages[4].callSeconds, std::optional(5));
        QVERIFY(page->messages[4].isReadable);
        QVERIFY2(!page->messages[5].isReadable, "there is a message, and nobody can read it");
        QVERIFY(page->messages[6].isReadable);
        QCOMPARE(page->messages[6].body, QStringLiteral("only a text"));
        QCOMPARE(page->messages[7].body, QStringLiteral(R"(["a",{"odd":1}])"));
        QCOMPARE(page->messages[8].body, QStringLiteral("a, b"));
        QCOMPARE(page->messages[9].status, QStringLiteral("voicemail"));
        QCOMPARE(page->messages[9].direction, highlevel::Direction::Unknown);
        QVERIFY2(decode::messagePage(R"({"nextPage":{},"messages":[]})", asked)->hasOlder,
                 "what cannot be read may be a yes");
    }

    void attachmentsInOddShapes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("addresses");
        // Without a scheme: moc 6.4 takes the rest of a raw string behind // for a remark.
        const QStringList one{QStringLiteral("example.com/a.pdf")};
        QTest::newRow("list") << QByteArray(R"(["example.com/a.pdf"])") << one;
        QTest::newRow("text") << QByteArray("\"example.com/a.pdf\"") << one;
        QTest::newRow("object") << QByteArray(R"({"url":"example.com/a.pdf","name":"a"})") << one;
        QTest::newRow("objects") << QByteArray(R"([{"link":"example.com/a.pdf"},null])") << one;
        QTest::newRow("name first") << QByteArray(R"([{"name":"a","src":"example.com/a.pdf"}])") << one;
        QTest::newRow("unreadable") << QByteArray(R"([{"id":7},["example.com/a.pdf"]])")
                                    << QStringList{QString(), one.first()};
        for (const char *some : {"true", "7", "{}", "[true]", "[{}]"})
            QTest::newRow(some) << QByteArray(some) << QStringList{QString()};
        for (const char *none : {"null", "[]", "\"\"", "0", "false"})
            QTest::newRow(none) << QByteArray(none) << QStringList();
    }

    void attachmentsInOddShapes()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QStringList, addresses);
        const auto page =
            decode::messagePage(R"({"messages":[{"id":"m","attachments":)" + json + "}]}", asked);
        QVERIFY(page);
        QCOMPARE(page->messages[0].attachments, addresses);
    }
};

QTEST_GUILESS_MAIN(DecodeMessagesTest)
#include "tst_decode_messages.moc"
