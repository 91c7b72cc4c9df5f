#include "app/conversations/store.h"

#include <QTest>

using conversations::Store;

class StoreTest : public QObject
{
    Q_OBJECT

    static base::ConversationId id(const char *text)
    {
        return *base::ConversationId::parse(QString::fromLatin1(text));
    }
    static highlevel::Conversation row(const char *text, const char *name = "")
    {
        highlevel::Conversation c{.id = id(text)};
        c.contactName = QString::fromLatin1(name);
        return c;
    }

private Q_SLOTS:
    void eachConversationIsHereOnce()
    {
        Store store;
        QCOMPARE(store.merge({row("a"), row("b")}).newRows, 2);
        const auto second = store.merge({row("b"), row("a", "changed"), row("c")});
        QCOMPARE(second.newRows, 1);
        QCOMPARE(second.firstNewRow, 2);
        QCOMPARE(second.changedRows, std::vector<int>{0});
        QCOMPARE(store.size(), 3);
        QCOMPARE(store.at(0).contactName, QStringLiteral("changed"));
    }

    void aDeletedOneNeverComesBack()
    {
        Store store;
        store.merge({row("a"), row("b"), row("c")});
        QCOMPARE(store.bury(id("b")), 1);
        QCOMPARE(store.rowOf(id("c")), 1);
        QCOMPARE(store.merge({row("a"), row("b"), row("c")}).newRows, 0);
        QCOMPARE(store.size(), 2);
        QCOMPARE(store.rowOf(id("b")), -1);
    }

    void keepsOnlyWhatIsStillThere()
    {
        Store store;
        store.merge({row("a"), row("b"), row("c")});
        store.keepOnly({id("c"), id("a")});
        QCOMPARE(store.size(), 2);
        QCOMPARE(store.rowOf(id("c")), 1);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
