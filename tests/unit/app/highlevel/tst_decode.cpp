#include "app/highlevel/decode.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

namespace decode = highlevel::decode;

class DecodeTest : public QObject
{
    Q_OBJECT

    using Row = highlevel::Conversation;

    const base::ConversationId asked = *base::ConversationId::parse(QStringLiteral("tDtDnQdgm2LXpyiqYvZ6"));
    const base::LocationId location = *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"));

    /// A page of one row with these fields beside its id.
    [[nodiscard]] Row row(const QByteArray &fields) const
    {
        const auto page =
            decode::searchPage(R"({"total":1,"conversations":[{"id":"a",)" + fields + "}]}", location);
        return page && !page->conversations.isEmpty() ? page->conversations.first()
                                                      : Row{.id = *base::ConversationId::parse(u"none")};
    }

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

    void whereTheLastIsNoRowTheCursorIsTheOneBefore()
    {
        const auto cursor = [&](const char *last) {
            return decode::searchPage(
                       QByteArray(R"({"conversations":[{"id":"a","sort":[9]},{"id":"b","sort":[7]},)") +
                           last + "]}",
                       location)
                ->cursor;
        };
        QCOMPARE(cursor("null"), std::optional<qint64>(7));
        QCOMPARE(cursor("{},5"), std::optional<qint64>(7));
        QCOMPARE(cursor(R"({"id":"c","sort":[1e999]})"), std::optional<qint64>(7));
        QCOMPARE(cursor(R"({"id":"c","sort":[5]})"), std::optional<qint64>(5));
        QVERIFY(!cursor(R"({"id":"c"})"));
    }

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

    void unusualShapesAreReadAsWhatTheyAre()
    {
        const Row r = row(R"("unreadCount":"3","starred":"true","assignedTo":["u1","u2"],"phone":15551234567,
                             "lastMessageDate":"1700000000","dateAdded":"Tue, 14 Nov 2023 22:13:20 GMT",
                             "fullName":"\u200b","contactName":"Ann","lastMessageBody":{"text":"hi"},
                             "tags":["lead",{"name":"vip"},7])");
        QCOMPARE(r.unreadCount, 3);
        QVERIFY(r.starred);
        QCOMPARE(r.assignedTo, QStringLiteral("u1,u2"));
        QCOMPARE(r.phone, QStringLiteral("15551234567"));
        QCOMPARE(r.lastMessageDate, std::optional<qint64>(1'700'000'000'000));
        QCOMPARE(r.dateAdded, std::optional<qint64>(1'700'000'000'000));
        QCOMPARE(r.contactName, QStringLiteral("Ann"));
        QCOMPARE(r.lastMessageBody, QStringLiteral("hi"));
        QCOMPARE(r.tags, QStringLiteral("lead, vip, 7"));
        QCOMPARE(r.unreadable, quint16(0));
    }

    /// Two conversations that nobody had tagged *spam* were deleted with those that are.
    void aTagIsNeverPartOfAnother()
    {
        for (const char *tags : {R"(["spam, not sure"])", R"(["lead",{"name":"keep,spam"}])",
                                 R"([{"value":"spam","name":"vip"}])", R"([["a","b"]])", R"([true])"})
            QVERIFY2(row(QByteArray("\"tags\":") + tags).isUnreadable(Row::Tags), tags);
        QCOMPARE(row(R"("tags":["not sure",{"value":"vip","name":"vip"}])").tags,
                 QStringLiteral("not sure, vip"));
        QCOMPARE(row(R"("tags":"lead, vip")").tags, QStringLiteral("lead, vip"));
        QCOMPARE(row(R"("tags":[])").unreadable, quint16(0));
        QCOMPARE(row(R"("tags":null)").unreadable, quint16(0));
    }

    void unreadableIsNotNone()
    {
        const Row r = row(R"("unreadCount":[1],"starred":"perhaps","assignedTo":true,"lastMessageDate":"soon",
                             "phone":{"a":1},"email":true,"dateAdded":[],"fullName":{}, "contactName":null,
                             "tags":[true])");
        for (const auto field : {Row::UnreadCount, Row::Starred, Row::AssignedTo, Row::LastMessageDate,
                                 Row::Phone, Row::Email, Row::DateAdded, Row::ContactName, Row::Tags})
            QVERIFY2(r.isUnreadable(field), qPrintable(QString::number(field)));
        QCOMPARE(row(R"("unreadCount":null,"starred":null,"assignedTo":null,"fullName":"")").unreadable,
                 quint16(0));
        QCOMPARE(row(R"("fullName":true,"contactName":"Ann")").unreadable, quint16(0));
    }

    void oneBadPartDoesNotSpoilThePage()
    {
        const auto page = decode::searchPage("{\"total\":\"3\",\"conversations\":[null,{\"id\":\"a\","
                                             "\"fullName\":\"Ren\xE9\"},7]}",
                                             location);
        QVERIFY(page);
        QVERIFY(page->totalStated);
        QCOMPARE(page->total, 3);
        QCOMPARE(page->rowsReceived, 3);
        QCOMPARE(page->unusable, 2);
        QCOMPARE(page->conversations.first().contactName, QStringLiteral("Ren\uFFFD"));
    }

    void aRowThatIsNoJsonCostsItselfAlone_data()
    {
        QTest::addColumn<QByteArray>("bad");
        const auto row = [](const char *name, const QByteArray &bad) { QTest::newRow(name) << bad; };
        row("escape", R"({"id":"b","fullName":"Na\u00zzme"})");
        row("number", R"({"id":"b","lastMessageDate":1e999})");
        row("not a number", R"({"id":"b","unreadCount":NaN})");
        const auto nested = [](qsizetype depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
        row("brackets", R"({"id":"b","x":)" + nested(1100) + "}");
        // Deep enough for a row by itself, and too deep for one in a body.
        row("some brackets", R"({"id":"b","x":)" + nested(1022) + "}");
        row("many brackets", nested(200'000));
        row("brackets in a string", "{\"id\":\"b\",\"x\":\"]}[\\\"],\",\"y\":1e999}");
        row("word", "nothing");
        row("wrong bytes", "{\"id\":\"b\",\"fullName\":\"Ren\xE9\",\"x\":1e999}");
    }
    void aRowThatIsNoJsonCostsItselfAlone()
    {
        QFETCH(QByteArray, bad);
        const QByteArray rows = R"( [ {"id":"a"} , )" + bad + R"(,{"id":"c","sort":[7]} ] )";
        const QByteArray body = "{\"traceId\":\"[,\\\"\",\"conversations\":" + rows + R"(,"total":3} )";
        const auto page = decode::searchPage(body, location);
        QVERIFY(page);
        QCOMPARE(page->total, 3);
        QCOMPARE(page->rowsReceived, 3);
        QCOMPARE(page->unusable, 1);
        QCOMPARE(page->conversations.size(), 2);
        QCOMPARE(page->conversations[1].id.toString(), QStringLiteral("c"));
        QCOMPARE(page->cursor, std::optional<qint64>(7));
        QVERIFY2(!page->unusableMarks[0].isEmpty(), "on another page it is the same");
        QCOMPARE(decode::searchPage(body, location)->unusableMarks, page->unusableMarks);
        const qsizetype step = std::max<qsizetype>(body.size() / 300, 1);
        for (qsizetype cut = 0; cut < body.trimmed().size(); cut += step)
            QVERIFY2(!decode::searchPage(body.left(cut), location), "a cut body is no answer");
        QVERIFY(!decode::searchPage(body.trimmed().chopped(1), location));
        // What is wrong beside the rows still spoils the whole.
        QVERIFY(!decode::searchPage(R"({"x":1e999,"conversations":)" + rows + "}", location));
        QVERIFY(!decode::searchPage(body + "<!-- x -->", location));

        for (const QByteArray &messages :
             {R"({"messages":)" + rows + "}", R"({"messages":{"nextPage":true,"messages":)" + rows + "}}"}) {
            const auto read = decode::messagePage(messages, asked);
            QVERIFY(read);
            QCOMPARE(read->messages.size(), 3);
            QCOMPARE(read->messages[2].id, QStringLiteral("c"));
            QVERIFY(!decode::messagePage(messages.chopped(1), asked));
        }
    }

    void sparingRowsTakesTimeByTheirLength()
    {
        QByteArray body = R"({"conversations":[)";
        constexpr int rows = 100'000;
        for (int i = 0; i < rows; ++i)
            body += R"({"id":"a","unreadCount":1e999},)";
        body.chop(1);
        body += "]}";
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(decode::searchPage(body, location)->unusable, rows);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void whatTellsUnusableRowsApart_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("canBeTold");
        QTest::addColumn<bool>("areTheSame");
        const auto row = [](const char *name, const char *one, const char *other, bool canBeTold,
                            bool areTheSame) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other) << canBeTold << areTheSame;
        };
        row("ids", R"({"id":"../x"})", R"({"id":"../y"})", true, false);
        row("one id", R"({"id":"../x"})", R"({"id":"../x","unreadCount":1})", true, true);
        row("no rows", "null", "5", false, true);
        row("words", R"("a")", R"("a")", false, true);
        row("nothing said", "{}", "{}", false, true);
        row("a blank id", R"({"id":" ","phone":"1"})", R"({"id":" ","phone":"2"})", true, false);
        row("exactly the same again", R"({"phone":"1"})", R"({"phone":"1"})", true, true);
        row("others", R"({"phone":"1"})", R"({"phone":"2"})", true, false);
        row("one that changed", R"({"contactId":"c","dateAdded":1700000000000,"unreadCount":1})",
            R"({"contactId":"c","dateAdded":1700000000000,"unreadCount":2})", true, true);
        row("of two contacts", R"({"contactId":"c","dateAdded":1700000000000})",
            R"({"contactId":"d","dateAdded":1700000000000})", true, false);
        row("of two times", R"({"contactId":"c","dateAdded":1700000000000})",
            R"({"contactId":"c","dateAdded":1700000000001})", true, false);
        row("of no time", R"({"contactId":"c","dateAdded":0,"phone":"1"})",
            R"({"contactId":"c","dateAdded":0,"phone":"2"})", true, false);
    }
    void whatTellsUnusableRowsApart()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        const auto page = decode::searchPage(R"({"conversations":[)" + one + "," + other + "]}", location);
        QVERIFY(page);
        QCOMPARE(page->unusableMarks.size(), 2);
        QTEST(!page->unusableMarks[0].isEmpty() && !page->unusableMarks[1].isEmpty(), "canBeTold");
        QTEST(page->unusableMarks[0] == page->unusableMarks[1], "areTheSame");
    }

    void aDateOfNoTimeIsUnreadableAndTheRowIsListed()
    {
        for (const char *date : {"0", "-1", "20261129", R"("0001-01-01T00:00:00Z")", R"({"seconds":0})"}) {
            const Row r = row(QByteArray(R"("dateAdded":)") + date + R"(,"lastMessageDate":)" + date);
            QCOMPARE(r.id.toString(), QStringLiteral("a"));
            QVERIFY2(r.isUnreadable(Row::DateAdded) && !r.dateAdded, date);
            QVERIFY2(r.isUnreadable(Row::LastMessageDate) && !r.lastMessageDate, date);
        }
    }

    void howManyThereAreMayNotBeSaid()
    {
        for (const char *total :
             {"", R"("total":null,)", R"("total":"many",)", R"("total":-1,)", R"("total":[3],)",
              R"("total":1.5,)", R"("total":true,)", R"("total":"",)", R"("total":{"value":3},)",
              R"("total":1e30,)", R"("total":"1,000",)", R"("total":"-3",)"}) {
            const auto page = decode::searchPage(
                QByteArray("{").append(total).append(R"("conversations":null})"), location);
            QVERIFY2(page, total);
            QVERIFY2(!page->totalStated, total);
            QCOMPARE(page->total, 0);
            QCOMPARE(page->rowsReceived, 0);
        }
        QVERIFY(!decode::searchPage(R"({"total":0})", location));
        QVERIFY(!decode::searchPage(R"({"total":0,"conversations":{}})", location));
    }

    void anIdThatIsNoTextIsNoId()
    {
        const auto page = decode::searchPage(
            R"({"total":3,"conversations":[{"id":12345},{"id":["a"]},{"id":"a","locationId":["x"]},
                {"id":1.5},{"id":null},{"id":true},{"id":""},{"id":{"id":"a"}},{"id":"a/b"},{"id":"\u0430b"}]})",
            location);
        QCOMPARE(page->unusable, 10);
    }

    void aCursorIsHandedBackAsItCame()
    {
        const auto cursor = [&](const char *sort) {
            return decode::searchPage(QByteArray(R"({"conversations":[{"id":"a","sort":)") + sort + "}]}",
                                      location)
                ->cursor;
        };
        QCOMPARE(cursor("[1700000000]"), std::optional<qint64>(1'700'000'000));
        QCOMPARE(cursor(R"(["1700000000000"])"), std::optional<qint64>(1'700'000'000'000));
        QCOMPARE(cursor(R"(["2023-11-14T22:13:20Z"])"), std::optional<qint64>(1'700'000'000'000));
        QCOMPARE(cursor("[1700000000123456789]"), std::optional<qint64>(1'700'000'000'123'456'789));
        QCOMPARE(cursor(R"(["1700000000123456789"])"), std::optional<qint64>(1'700'000'000'123'456'789));
        QVERIFY(!cursor("[null]"));
    }

    /// The one message of a page that says this.
    [[nodiscard]] highlevel::Message messageOf(const QByteArray &fields) const
    {
        const auto page = decode::messagePage(R"({"messages":[{)" + fields + "}]}", asked);
        return page && page->messages.size() == 1 ? page->messages.first() : highlevel::Message{};
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

    void anExportCountsWhatItCannotRead()
    {
        const auto page = decode::exportPage(
            R"({"total":"2","nextCursor":null,"messages":[{"conversationId":"a","direction":"inbound"},
                {"conversationId":7},null]})");
        QVERIFY(page);
        QVERIFY(page->totalStated);
        QCOMPARE(page->total, 2);
        QCOMPARE(page->unusable, 2);
        QVERIFY(page->nextCursor.isEmpty());
        QVERIFY(!decode::exportPage(R"({"messages":[]})")->totalStated);
        // A cursor nobody can read would pass for the end.
        QVERIFY(!decode::exportPage(R"({"messages":[],"nextCursor":{"after":1}})"));
    }

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

    void mutationsNeverMakeAnIdOrASuccess();

    void aConversationMustBeTheOneAskedFor()
    {
        const auto id = *base::ConversationId::parse(u"a1");
        const auto read = [&](const QByteArray &body) { return decode::conversation(body, id, location); };
        QCOMPARE(read(R"({"id":"a1","deleted":true})")->deleted, true);
        QCOMPARE(read(R"({"id":"a1","deleted":false})")->deleted, false);
        QCOMPARE(read(R"({"id":"a1","locationId":null})")->deleted, false);
        QVERIFY(read(R"({"id":"a1","locationId":")" + location.toString().toUtf8() + R"("})"));
        QVERIFY(read(R"({"id":"a1","error":null,"statusCode":200})"));
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
              R"({"success":false,"id":"a1"})"})
            QVERIFY2(!read(no), no);
    }

    void aPageThatSaysTheStatusOfAnErrorIsNone()
    {
        QVERIFY(!decode::searchPage(R"({"conversations":null,"statusCode":500})", location));
        QVERIFY(!decode::searchPage(R"({"conversations":[],"total":0,"statusCode":"401"})", location));
        QVERIFY(!decode::exportPage(R"({"messages":[],"statusCode":503})"));
        QVERIFY(!decode::messagePage(R"({"messages":{"messages":[]},"statusCode":500})",
                                     *base::ConversationId::parse(u"a1")));
        QVERIFY(decode::searchPage(R"({"conversations":[],"total":0,"statusCode":200})", location));
    }

    void onlyABooleanIsSuccess()
    {
        const auto id = *base::ConversationId::parse(u"a1");
        const auto read = [&](const QByteArray &body) { return decode::deletionSuccess(body, id); };
        for (
            const char *yes :
            {R"({"success":true})", R"({"success":true,"message":"Conversation deleted successfully"})",
             R"({"success":true,"id":"a1","conversationId":"a1","deleted":true,"error":null})",
             R"({"success":true,"statusCode":200,"status":"success","message":"","traceId":"t-1","errors":[]})",
             R"({"success":true,"message":"The conversation was deleted.","code":200,"locationId":"x"})"})
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
              R"({"success":true,"status":"pending"})", R"({"success":true,"statusCode":"none"})"})
            QVERIFY2(!read(no), no);
    }
};

/// Whatever becomes of an answer on its way: nothing crashes, and what is decided by exact words is decided
/// by these words alone.
void DecodeTest::mutationsNeverMakeAnIdOrASuccess()
{
    const QList<QByteArray> seeds{
        R"({"conversations":[{"id":"tDtDnQdgm2LXpyiqYvZ6","locationId":"ABCHkzuJQ8ZMd4Te84GK","unreadCount":2,)"
        R"("starred":true,"assignedTo":"u1","lastMessageDate":1700000000000,"sort":[1700000000000]}],"total":1})",
        R"({"id":"a1","deleted":true,"unreadCount":1,"lastMessageDate":{"seconds":1700000000,"nanoseconds":1}})",
        R"({"messages":{"lastMessageId":"m","nextPage":true,"messages":[{"id":"m","body":"b","meta":{"call":{}}}]}})",
        R"({"messages":[{"conversationId":"a1","direction":"inbound"}],"total":1,"nextCursor":"c"})",
        R"({"success":false,"traceId":"t"})"};
    const QList<QByteArray> pieces{
        "null", "true",     "[]",      "{}", "\"\"", "-1", "1e400", "\"1\"",
        "[[[",  "\xFF\xFE", "\\u0000", ",",  ":",    "}",  "\"",    "9999999999999999999"};
    const auto id = *base::ConversationId::parse(u"a1");
    std::mt19937 dice(7);
    const auto below = [&](qsizetype bound) { return qsizetype(dice() % unsigned(bound)); };
    int whole = 0;
    for (int i = 0; i < 60'000; ++i) {
        QByteArray body = seeds[below(seeds.size())];
        for (qsizetype changes = 1 + below(3); changes > 0; --changes) {
            const qsizetype at = below(body.size() + 1);
            switch (below(4)) {
            case 0:
                body.insert(at, pieces[below(pieces.size())]);
                break;
            case 1:
                body.remove(at, 1 + below(12));
                break;
            case 2:
                body.replace(at, 1 + below(8), pieces[below(pieces.size())]);
                break;
            default:
                if (at < body.size())
                    body[at] = char(dice());
            }
        }
        QJsonObject plain = QJsonDocument::fromJson(body).object();
        if (plain.isEmpty()) // with wrong bytes made good, as the reader does
            plain = QJsonDocument::fromJson(QString::fromUtf8(body).toUtf8()).object();
        if (const auto page = decode::searchPage(body, location)) {
            ++whole;
            QCOMPARE(page->rowsReceived, page->conversations.size() + page->unusable);
            QVERIFY(page->total >= 0 && (page->totalStated || page->total == 0));
            // (Qt takes a backslash before any letter for nothing.)
            for (const Row &r : page->conversations)
                QVERIFY2(body.contains('\\') || body.contains(r.id.toString().toUtf8()), body.constData());
        }
        if (const auto state = decode::conversation(body, id, location); state && state->deleted)
            QVERIFY2(plain.value(u"deleted") == true, body.constData());
        if (decode::deletionSuccess(body, id) == true)
            QVERIFY2(plain.value(u"success") == true, body.constData());
        (void)decode::messagePage(body, asked);
        (void)decode::exportPage(body);
        (void)decode::emailBody(body);
        (void)decode::locationName(body);
    }
    QVERIFY2(whole > 500, "the mutations leave too little to read");
}

QTEST_GUILESS_MAIN(DecodeTest)
#include "tst_decode.moc"
