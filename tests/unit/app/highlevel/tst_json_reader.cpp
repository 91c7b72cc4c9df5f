#include "app/highlevel/json_reader.h"

#include <QJsonDocument>
#include <QTest>

namespace json = highlevel::json;
using highlevel::Field;

/// Each shape a value was ever seen in, and what it means. `value` is JSON, put under the key `x`.
class JsonReaderTest : public QObject
{
    Q_OBJECT

    static QJsonObject with(const char *value)
    {
        return *json::object(QByteArray("{\"x\":").append(value).append('}'));
    }
    template <class T> static void rows(const QList<QPair<const char *, Field<T>>> &all)
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<Field<T>>("expected");
        QTest::newRow("not there") << QJsonObject() << Field<T>();
        for (const auto &[value, expected] : all)
            QTest::newRow(value) << with(value) << expected;
    }

private Q_SLOTS:
    /// Not UTC, and with hours that the clocks leave out: whoever reads a date by it reads it wrongly.
    void initTestCase() { qputenv("TZ", "America/New_York"); }

    void dates_data()
    {
        constexpr qint64 moment = 1'700'000'000'000;
        const auto unreadable = Field<qint64>::unreadable();
        rows<qint64>({
            {"1700000000000", moment},
            {"\"1700000000000\"", moment},
            {"1700000000", moment},
            {"\" 1700000000 \"", moment},
            {"1700000000.25", moment + 250},
            {"1700000000000000", moment},
            {"\"1700000000000123\"", moment},
            {"\"2023-11-14T22:13:20.000Z\"", moment},
            {"\"2023-11-14T22:13:20Z\"", moment},
            {"\"2023-11-14T22:13:20.123456Z\"", moment + 123},
            {"\"2023-11-14T23:13:20+01:00\"", moment},
            {"\"2023-11-14T22:13:20\"", moment},
            {"\"2023-11-14 22:13:20\"", moment},
            {"\"Tue, 14 Nov 2023 22:13:20 GMT\"", moment},
            {"\"Tue, 14 Nov 2023 23:13:20 +0100\"", moment},
            {"\"14 Nov 2023 22:13:20 +0000\"", moment},
            {R"({"seconds":1700000000,"nanoseconds":250000000})", moment + 250},
            {R"({"seconds":"1700000000","nanoseconds":"0"})", moment},
            {R"({"_seconds":1700000000,"_nanoseconds":0})", moment},
            {R"({"seconds":1700000000})", moment},
            // Neighbours of those.
            {"1700000000000.75", moment},
            {"\"1700000000000.75\"", moment},
            {"\"1700000000.25\"", moment + 250},
            {"1.7e12", moment},
            {"1700000000123456", moment + 123},
            {"-1700000000", unreadable},
            {"-1700000000000", unreadable},
            {"\"-1700000000000\"", unreadable},
            {"\"2023-11-14T23:13:20+0100\"", moment},
            {"\"2023-11-14T23:13:20+01\"", moment},
            {"\"2023-11-14T16:43:20-05:30\"", moment},
            {"\"2023-11-14T22:13:20+00:00\"", moment},
            {"\"2023-11-14T22:13:20-00:00\"", moment},
            {"\"2023-11-14t22:13:20z\"", moment},
            {"\"2023-11-14T22:13:20.5Z\"", moment + 500},
            {"\"2023-11-14T22:13:20.25\"", moment + 250},
            {"\"  2023-11-14T22:13:20Z\\n\"", moment},
            {"\"2023-11-14T22:13\"", moment - 20'000},
            {"\"2023-11-14\"", moment - 80'000'000},
            {"\"1969-12-31T23:59:59Z\"", unreadable},
            {"\"9999-12-31T23:59:59Z\"", unreadable},
            // Left out by the clocks of New York, Berlin and Sao Paulo; there in UTC.
            {"\"2023-03-12T02:30:00\"", 1'678'588'200'000},
            {"\"2023-03-26T02:30:00\"", 1'679'797'800'000},
            {"\"2018-11-04T00:30:00\"", 1'541'291'400'000},
            {"\"14 Nov 2023 17:13:20 -0500\"", moment},
            {R"({"_seconds":"1700000000"})", moment},
            {R"({"_seconds":"1700000000","_nanoseconds":"250000000"})", moment + 250},
            {R"({"seconds":null,"_seconds":1700000000})", moment},
            {R"({"seconds":1700000000,"nanoseconds":null})", moment},
            {R"({"seconds":1700000000,"nanoseconds":-1})", moment},
            {R"({"seconds":1700000000,"nanoseconds":999999999})", moment + 999},
            {R"({"seconds":0})", unreadable},
            {R"({"seconds":-1700000000})", unreadable},
            {R"({"seconds":1700000000000})", moment},
            {R"({"seconds":null})", unreadable},
            {R"({"seconds":true})", unreadable},
            {R"({"seconds":[1700000000]})", unreadable},
            {R"({"nanoseconds":5})", unreadable},
            {"\"5\"", unreadable},
            {"\"-\"", unreadable},
            {"\"nan\"", unreadable},
            {"\"2023-11-14T22:13:20+25:00\"", unreadable},
            {"\"2023-02-29T00:00:00Z\"", unreadable},
            {"\"\u0661\u0667\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660\"", unreadable},
            {"\"\u200B\"", {}},
            {"false", unreadable},
            {"[]", unreadable},
            // Of no time that there were conversations in.
            {"5", unreadable},
            {"0", unreadable},
            {"-1", unreadable},
            {"20261129", unreadable},
            {"\"0\"", unreadable},
            {"\"20261129\"", unreadable},
            {"\"0001-01-01T00:00:00Z\"", unreadable},
            {"\"1970-01-01T00:00:00Z\"", unreadable},
            {"\"2000-12-31T23:59:59.999Z\"", unreadable},
            {"\"2001-01-01T00:00:00Z\"", 978'307'200'000},
            {"9999999999999", 9'999'999'999'999},
            {"10000000000000", unreadable},
            {"\"14 Nov 72 22:13:20 GMT\"", unreadable},
            // What mailers, servers and scripts write.
            {"\"Tue, 14 Nov 23 22:13:20 GMT\"", moment},
            {"\"Sun, 14 Nov 2023 22:13:20 GMT\"", moment},
            {"\"Tue, 14 Nov 2023 22:13:20 +0000 (UTC)\"", moment},
            {"\"Tue, 14 Nov 2023 22:13:20 UT\"", moment},
            {"\"Tue, 14 Nov 2023 22:13:20 UTC\"", moment},
            {"\"Tue, 14 Nov 2023 22:13:20\"", moment},
            {"\"Tue, 14 Nov 2023 17:13:20 EST\"", moment},
            {"\"Tue, 14 Nov 2023 18:13:20 EDT\"", moment},
            {"\"Tue, 14 Nov 2023 16:13:20 CST\"", moment},
            {"\"Tue, 14 Nov 2023 17:13:20 CDT\"", moment},
            {"\"Tue, 14 Nov 2023 15:13:20 MST\"", moment},
            {"\"Tue, 14 Nov 2023 16:13:20 MDT\"", moment},
            {"\"Tue, 14 Nov 2023 14:13:20 PST\"", moment},
            {"\"tue, 14 nov 2023 15:13:20 pdt\"", moment},
            {"\"Tue, 14 Nov 2023 22:13:20 XST\"", unreadable},
            {"\"Tue, 31 Feb 2023 22:13:20 GMT\"", unreadable},
            {"\"Tuesday, 14-Nov-23 22:13:20 GMT\"", moment},
            {"\"Tue Nov 14 22:13:20 2023\"", moment},
            {"\"14 Nov 2023\"", moment - 80'000'000},
            {"\"2023-11-14 22:13:20 +0000\"", moment},
            {"\"2023-11-14 23:13:20 +01:00\"", moment},
            {"\"2023-11-14 22:13:20 UTC\"", moment},
            {"\"2023-11-14 22:13:20.250 utc\"", moment + 250},
            {"\"2023-11-14T22:12:60Z\"", moment - 20'000},
            {"\"Tue, 14 Nov 2023 22:12:60 GMT\"", moment - 20'000},
            {"\"2023-11-14T22:13:61Z\"", unreadable},
            {"\"2023-11-14T22:13:20ZZ\"", unreadable},
            {"\"2023-11-14T22:13:20Z UTC\"", unreadable},
            {R"({"seconds":1700000000.5})", moment + 500},
            {R"({"seconds":1700000000.123,"nanoseconds":0})", moment + 123},
            {R"({"_seconds":"1700000000.5"})", moment + 500},
            {"null", {}},
            {"\"\"", {}},
            {"\"yesterday\"", unreadable},
            {"\"2023\"", unreadable},
            {"\"2023-13-45T00:00:00Z\"", unreadable},
            {"true", unreadable},
            {"[1700000000000]", unreadable},
            {"{}", unreadable},
            {R"({"seconds":"soon"})", unreadable},
            {"1e300", unreadable},
            {"1e18", 1'000'000'000'000},
            {"1700000000123456789", moment + 123},
            {"\"1700000000123456789\"", moment + 123},
            {"1e20", unreadable},
            // What JavaScript, databases and old scripts make of a date.
            {"\"Tue Nov 14 2023 22:13:20 GMT+0000 (Coordinated Universal Time)\"", moment},
            {"\"Tue Nov 14 2023 17:13:20 GMT-0500 (Eastern Standard Time)\"", moment},
            {"\"Tue Nov 14 2023\"", moment - 80'000'000},
            {"\"Nov 14, 2023 22:13:20\"", moment},
            {"\"November 14, 2023\"", moment - 80'000'000},
            {"\"20231114T221320Z\"", moment},
            {"\"20231114T231320.250+0100\"", moment + 250},
            {"\"2023/11/14 22:13:20\"", moment},
            {"\"14/11/2023 22:13:20\"", unreadable},
            {"\"11/12/2023, 10:13:20 PM\"", unreadable},
            {R"({"$date":1700000000000})", moment},
            {R"({"$date":"2023-11-14T22:13:20Z"})", moment},
            {R"({"$date":{"$numberLong":"1700000000000"}})", moment},
            {R"({"__type":"Date","iso":"2023-11-14T22:13:20.000Z"})", moment},
            {R"({"$date":{"$date":1700000000000}})", unreadable},
            {R"({"$date":null})", unreadable},
            {R"({"seconds":1e300})", unreadable},
        });
    }
    void dates()
    {
        QFETCH(QJsonObject, object);
        QTEST(json::date(object, u"x"), "expected");
    }

    void counts_data()
    {
        const auto unreadable = Field<int>::unreadable();
        rows<int>({{"3", 3},
                   {"\"3\"", 3},
                   {"\" 3 \"", 3},
                   {"3.0", 3},
                   {"0", 0},
                   {"5e9", 1'000'000},
                   {"\"3.0\"", 3},
                   {"\"+3\"", 3},
                   {"\"007\"", 7},
                   {"-0", 0},
                   {"\"-1\"", unreadable},
                   {"\"3 unread\"", unreadable},
                   {"\"0x10\"", unreadable},
                   {"\"1,000\"", unreadable},
                   {"\"\u0663\"", unreadable},
                   {"false", unreadable},
                   {"[]", unreadable},
                   {R"({"count":3})", unreadable},
                   {"null", {}},
                   {"\"\"", {}},
                   {"-1", unreadable},
                   {"1.5", unreadable},
                   {"\"three\"", unreadable},
                   {"\"nan\"", unreadable},
                   {"\"inf\"", unreadable},
                   {"true", unreadable},
                   {"[3]", unreadable},
                   {"{}", unreadable}});
    }
    void counts()
    {
        QFETCH(QJsonObject, object);
        QTEST(json::count(object, u"x"), "expected");
    }

    void truths_data()
    {
        const auto unreadable = Field<bool>::unreadable();
        rows<bool>({{"true", true},
                    {"false", false},
                    {"\"true\"", true},
                    {"\"False\"", false},
                    {"1", true},
                    {"0", false},
                    {"\"1\"", true},
                    {"\"0\"", false},
                    {"\"TRUE\"", true},
                    {"\" true \"", true},
                    {"\"fAlSe\"", false},
                    {"1.0", true},
                    {"-0.0", false},
                    {"-1", unreadable},
                    {"\"null\"", unreadable},
                    {"[]", unreadable},
                    {"[false]", unreadable},
                    {R"({"value":true})", unreadable},
                    {"null", {}},
                    {"2", unreadable},
                    {"-0.5", unreadable},
                    {"\"yes, of course\"", unreadable},
                    {"[true]", unreadable},
                    {"{}", unreadable}});
    }
    void truths()
    {
        QFETCH(QJsonObject, object);
        QTEST(json::truth(object, u"x"), "expected");
    }

    void texts_data()
    {
        const auto unreadable = Field<QString>::unreadable();
        const auto text = [](const char *words) { return Field<QString>(QString::fromUtf8(words)); };
        rows<QString>({{"\"word\"", text("word")},
                       {"\"\"", text("")},
                       {"15551234567", text("15551234567")},
                       {"1.5", text("1.5")},
                       {"1234567.8", text("1234567.8")},
                       {"123456789012345", text("123456789012345")},
                       {"12345678901234567890", unreadable}, // a double has lost its end
                       {R"(["a","b"])", text("a, b")},
                       {"[]", text("")},
                       {R"(["a",null])", text("a")},
                       {R"([null])", text("")},
                       {R"([null,"","b",7])", text("b, 7")},
                       {R"([["a"],["b","c"]])", text("a, b, c")},
                       {R"([{"value":"a"},{"value":"b"}])", text("a, b")},
                       {R"([{}])", unreadable},
                       {"-15551234567", text("-15551234567")},
                       {R"({"value":15551234567})", text("15551234567")},
                       {R"({"text":null,"value":"a"})", text("a")},
                       {"false", unreadable},
                       {R"({"text":"a"})", text("a")},
                       {R"({"html":"a"})", text("a")},
                       {"null", {}},
                       {"true", unreadable},
                       {R"(["a",true])", unreadable},
                       {"{}", unreadable},
                       {R"({"text":{"deeper":1}})", unreadable}});
    }
    void texts()
    {
        QFETCH(QJsonObject, object);
        QTEST(json::text(object, u"x"), "expected");
    }

    void people_data()
    {
        const auto unreadable = Field<QString>::unreadable();
        const auto text = [](const char *words) { return Field<QString>(QString::fromUtf8(words)); };
        rows<QString>({{"\"u1\"", text("u1")},
                       {"\"\"", text("")},
                       {R"(["u1"])", text("u1")},
                       {R"(["u1","u2"])", text("u1,u2")},
                       {"[]", text("")},
                       {R"({"id":"u1","name":"Ann"})", text("u1")},
                       {R"([{"_id":"u1"},{"userId":"u2"}])", text("u1,u2")},
                       {"null", {}},
                       {"7", text("7")},
                       {"1e17", unreadable},
                       {"\" \"", unreadable},
                       {"\"\u200B\"", unreadable},
                       {R"([" "])", unreadable},
                       {"true", unreadable},
                       {"[null]", unreadable},
                       {R"(["u1",null])", text("u1")},
                       {R"([null,{"id":"u1"}])", text("u1")},
                       {R"([["u1"],["u2"]])", text("u1,u2")},
                       {R"([{"id":""}])", unreadable},
                       {R"([{"id":7}])", text("7")},
                       {R"(["u1",7])", text("u1,7")},
                       {R"({"id":null,"userId":"u1"})", text("u1")},
                       {"{}", unreadable},
                       {R"([""])", unreadable},
                       {R"({"name":"Ann"})", unreadable}});
    }
    void people()
    {
        QFETCH(QJsonObject, object);
        QTEST(json::ids(object, u"x"), "expected");
    }

    void anIdIsNeverMadeOfANumber()
    {
        QCOMPARE(json::id(with("\"a1\""), u"x").value(), QStringLiteral("a1"));
        QVERIFY(json::id(with("12345678901234567890"), u"x").isUnreadable());
        QVERIFY(json::id(with("null"), u"x").isAbsent());
    }

    void wrongBytesCostOneLetter()
    {
        const auto o = json::object("{\"x\":\"caf\xE9!\",\"y\":\"\xC3\xA9\"}");
        QVERIFY(o);
        QCOMPARE(o->value(u"x").toString(), QStringLiteral("caf\uFFFD!"));
        QCOMPARE(o->value(u"y").toString(), QStringLiteral("é"));
        QVERIFY(!json::object("{\"x\":\"caf\xE9"));
        QVERIFY(!json::object("\xE9{}"));
        // Marked as UTF-8, and with a wrong byte besides.
        QVERIFY(json::object("\xEF\xBB\xBF{\"x\":1}"));
        QVERIFY(json::object("\xEF\xBB\xBF{\"x\":\"\xE9\"}"));
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "tst_json_reader.moc"
