#include "app/base/csv.h"
#include "app/conversations/list_csv.h"

#include <QTest>

using namespace conversations;
using highlevel::Conversation;

/// A list as a table: its rows in its order, and nothing in it that is not known.
class ListCsvTest : public QObject
{
    Q_OBJECT

    static Conversation row(int n)
    {
        return {.id = *base::ConversationId::parse(
                    QStringLiteral("tDtDnQdgm2LXpyiqY%1").arg(n, 4, 10, QLatin1Char('0')))};
    }

    static QStringList linesOf(const Store &store, std::vector<Row> rows)
    {
        ListCsv csv(store.snapshot(), std::move(rows),
                    [](const QString &type) { return QStringLiteral("<%1>").arg(type); });
        QByteArray all;
        for (QByteArray part = csv.next(); !part.isEmpty(); part = csv.next())
            all += part;
        if (!all.startsWith(base::kCsvBegin))
            return {QStringLiteral("the mark of UTF-8 is missing")};
        QStringList lines = QString::fromUtf8(all).split(QStringLiteral("\r\n"));
        if (!lines.takeLast().isEmpty())
            return {QStringLiteral("the last line has no end")};
        return lines;
    }

private Q_SLOTS:
    void allThatIsKnown()
    {
        Conversation c = row(1);
        c.contactId = QStringLiteral("c1");
        c.contactName = QStringLiteral("Ruiz, Ana");
        c.phone = QStringLiteral("+15550100");
        c.email = QStringLiteral("ana@example.com");
        c.lastMessageType = QStringLiteral("TYPE_SMS");
        c.lastMessageBody = QStringLiteral("=HYPERLINK(\"http://x\")");
        c.lastMessageDate = 1'764'000'000'123;
        c.unreadCount = 3;
        c.starred = true;
        c.assignedTo = QStringLiteral("u1,u2");
        c.tags = QStringLiteral("lead, vip");
        c.dateAdded = 0;
        Store store;
        store.merge({c});
        const QStringList lines = linesOf(store, {0});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0],
                 QStringLiteral("conversation,contact,contact id,phone,email,channel,last "
                                "message,last message at,unread,starred,assigned to,tags,created at"));
        QCOMPARE(lines[1], QStringLiteral(
                               "tDtDnQdgm2LXpyiqY0001,\"Ruiz, Ana\",c1,'+15550100,ana@example.com,<TYPE_SMS>,"
                               "\"'=HYPERLINK(\"\"http://x\"\")\",2025-11-24T16:00:00.123Z,3,yes,\"u1,u2\","
                               "\"lead, vip\","
                               "1970-01-01T00:00:00.000Z"));
    }

    /// What HighLevel left out is empty, what nobody can read is unknown; neither is none.
    void whatIsNotKnownIsNotNone()
    {
        Conversation unread = row(1);
        unread.unreadable = 0x1ff;
        Conversation absent = row(2);
        absent.leftOut = 0x1ff;
        Store store;
        store.merge({unread, absent, row(3)});
        const QStringList lines = linesOf(store, {0, 1, 2});
        QCOMPARE(lines[1], QStringLiteral("tDtDnQdgm2LXpyiqY0001,unknown,,unknown,unknown,<>,,unknown,"
                                          "unknown,unknown,unknown,unknown,unknown"));
        QCOMPARE(lines[2], QStringLiteral("tDtDnQdgm2LXpyiqY0002,,,,,<>,,,,,,,"));
        QCOMPARE(lines[3], QStringLiteral("tDtDnQdgm2LXpyiqY0003,,,,,<>,,,0,no,,,"));
    }

    /// Once it can be read, it is known.
    void whatIsKnownLaterIsTold()
    {
        Conversation c = row(1);
        c.unreadable = Conversation::Starred;
        Store store;
        store.merge({c});
        c.unreadable = 0;
        QCOMPARE(store.merge({c}).changed, std::vector<Row>{0});
        QVERIFY(linesOf(store, {0})[1].endsWith(QStringLiteral(",0,no,,,")));
    }

    void inTheOrderOfTheList()
    {
        Store store;
        QList<Conversation> many;
        for (int n = 0; n < 5'001; ++n)
            many << row(n);
        store.merge(many);
        std::vector<Row> rows;
        for (Row n = 5'000; n >= 0; --n)
            rows.push_back(n);
        const QStringList lines = linesOf(store, rows);
        QCOMPARE(lines.size(), 5'002);
        QVERIFY(lines[1].startsWith(QStringLiteral("tDtDnQdgm2LXpyiqY5000,")));
        QVERIFY(lines[5'001].startsWith(QStringLiteral("tDtDnQdgm2LXpyiqY0000,")));
        QCOMPARE(linesOf(store, {}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ListCsvTest)
#include "tst_list_csv.moc"
