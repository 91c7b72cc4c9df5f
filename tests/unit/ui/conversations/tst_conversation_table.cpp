#include "ui/conversations/conversation_words.h"
#include "ui/conversations/message_list.h"
#include "ui/conversations/table_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ui;

class ConversationTableTest : public QObject
{
    Q_OBJECT

    static base::ConversationId id(int n)
    {
        return *base::ConversationId::parse(QStringLiteral("c%1").arg(n));
    }
    static highlevel::Conversation row(int n)
    {
        highlevel::Conversation c{.id = id(n)};
        c.contactName = QStringLiteral("Contact %1").arg(n);
        return c;
    }

private Q_SLOTS:
    void theViewsHearOfEveryChange()
    {
        conversations::Store store;
        ConversationTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(&store);
        model.merge({row(1), row(2), row(3)});
        QCOMPARE(model.rowCount(), 3);
        auto changed = row(2);
        changed.unreadCount = 4;
        model.merge({changed, row(4)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(1, ConversationTableModel::Unread).data().toString(), QStringLiteral("4"));
        model.bury(id(1));
        model.bury(id(99));
        QCOMPARE(model.rowCount(), 3);
        model.merge({row(1)});
        QCOMPARE(model.rowCount(), 3);
        model.keepOnly({id(4)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ConversationTableModel::Contact).data().toString(),
                 QStringLiteral("Contact 4"));
        model.show(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void messagesAreNeverRenderedAsHtml()
    {
        MessageListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        highlevel::Message newer{.id = QStringLiteral("m2")};
        newer.body = QStringLiteral("<p>Hi<img src='http://evil/x'></p>");
        highlevel::Message older{.id = QStringLiteral("m1")};
        older.body = QStringLiteral("first");
        model.addOlder({newer, older}); // newest first, as HighLevel sends them
        QCOMPARE(model.index(0).data(MessageListModel::BodyRole).toString(), QStringLiteral("first"));
        QCOMPARE(model.index(1).data(MessageListModel::BodyRole).toString(), QStringLiteral("Hi"));
    }

    void contactsAreNamedByWhatThereIs()
    {
        highlevel::Conversation c{.id = id(1)};
        QCOMPARE(contactLabel(c), QStringLiteral("No name"));
        c.phone = QStringLiteral("+1");
        QCOMPARE(contactLabel(c), QStringLiteral("+1"));
        c.email = QStringLiteral("a@b");
        QCOMPARE(contactLabel(c), QStringLiteral("a@b"));
        c.contactName = QStringLiteral(" José\nMüller ");
        QCOMPARE(contactLabel(c), QStringLiteral("José Müller"));
    }

    void datesAsPeopleSayThem()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(14, 0));
        QCOMPARE(whenLabel(now.addSecs(-20), now), QStringLiteral("just now"));
        QCOMPARE(whenLabel(now.addSecs(-300), now), QStringLiteral("5 min ago"));
        QCOMPARE(whenLabel(now.addSecs(-7200), now), QStringLiteral("2 h ago"));
        QCOMPARE(whenLabel(now.addDays(-1), now), QStringLiteral("yesterday"));
        QCOMPARE(whenLabel(now.addDays(-3), now), QStringLiteral("Friday"));
        QCOMPARE(whenLabel(now.addDays(-30), now), QStringLiteral("24 Oct"));
        QCOMPARE(whenLabel(now.addYears(-2), now), QStringLiteral("23 Nov 2024"));
    }
};

QTEST_MAIN(ConversationTableTest)
#include "tst_conversation_table.moc"
