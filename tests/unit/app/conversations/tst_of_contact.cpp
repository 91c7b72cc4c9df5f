#include "app/conversations/of_contact.h"

#include <QTest>

using namespace conversations;

/// Everything of one contact, and nothing of another who has the same name.
class OfContactTest : public QObject
{
    Q_OBJECT

    static highlevel::Conversation row(int n, const QString &contactId)
    {
        return {.id = *base::ConversationId::parse(
                    QStringLiteral("tDtDnQdgm2LXpyiqY%1").arg(n, 4, 10, QLatin1Char('0'))),
                .contactId = contactId,
                .contactName = QStringLiteral("Ana Ruiz")};
    }

private Q_SLOTS:
    void byIdAlone()
    {
        Store store;
        store.merge({row(0, QStringLiteral("c1")), row(1, QStringLiteral("c2")), row(2, {}),
                     row(3, QStringLiteral("c1")), row(4, QStringLiteral("c11")), row(5, {})});
        QCOMPARE(rowsOfContact(store.snapshot(), QStringLiteral("c1")), (std::vector<Row>{0, 3}));
        QCOMPARE(rowsOfContact(store.snapshot(), QStringLiteral("c2")), std::vector<Row>{1});
        QCOMPARE(rowsOfContact(store.snapshot(), QStringLiteral("c3")), std::vector<Row>());
        // Those whom HighLevel does not name are not one person.
        QCOMPARE(rowsOfContact(store.snapshot(), {}), std::vector<Row>());
    }

    void whatIsGoneIsNot()
    {
        Store store;
        store.merge({row(0, QStringLiteral("c1")), row(1, QStringLiteral("c1"))});
        QVERIFY(store.bury(row(0, {}).id, {.utc = 1, .steady = 1}));
        QCOMPARE(rowsOfContact(store.snapshot(), QStringLiteral("c1")), std::vector<Row>{1});
    }
};

QTEST_GUILESS_MAIN(OfContactTest)
#include "tst_of_contact.moc"
