#include "app/highlevel/decode_listing.h"
#include "app/highlevel/decode_messages.h"

#include <QElapsedTimer>
#include <QTest>

namespace decode = highlevel::decode;

/// What fills the list: whole answers only, and every field told apart from none.
class DecodeListingTest : public QObject
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

    void aPageThatSaysTheStatusOfAnErrorIsNone()
    {
        QVERIFY(!decode::searchPage(R"({"conversations":null,"statusCode":500})", location));
        QVERIFY(!decode::searchPage(R"({"conversations":[],"total":0,"statusCode":"401"})", location));
        QVERIFY(!decode::exportPage(R"({"messages":[],"statusCode":503})"));
        QVERIFY(!decode::messagePage(R"({"messages":{"messages":[]},"statusCode":500})",
                                     *base::ConversationId::parse(u"a1")));
        QVERIFY(decode::searchPage(R"({"conversations":[],"total":0,"statusCode":200})", location));
    }
};

QTEST_GUILESS_MAIN(DecodeListingTest)
#include "tst_decode_listing.moc"
