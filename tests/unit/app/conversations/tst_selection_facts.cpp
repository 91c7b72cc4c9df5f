#include "app/conversations/selection_facts.h"

#include <QTest>

#include <numeric>

using namespace conversations;

/// What a selection holds is counted as the list has it.
class SelectionFactsTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 kNow = 1'800'000'000'000;

    static highlevel::Conversation row(int n)
    {
        highlevel::Conversation c{.id = *base::ConversationId::parse(
                                      QStringLiteral("tDtDnQdgm2LXpyiqY%1").arg(n, 4, 10, QLatin1Char('0')))};
        c.lastMessageType = n % 3 == 0 ? QStringLiteral("TYPE_EMAIL") : QStringLiteral("TYPE_SMS");
        c.lastMessageDate = kNow - 2 * kRecentMs - n;
        return c;
    }
    static std::vector<Row> all(const Store &store)
    {
        std::vector<Row> rows(size_t(store.rows()));
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }

private Q_SLOTS:
    void countsWhatIsSelected()
    {
        Store store;
        QList<highlevel::Conversation> rows;
        for (int n = 0; n < 9; ++n)
            rows << row(n);
        rows[1].unreadCount = 2;
        rows[2].starred = true;
        rows[3].assignedTo = QStringLiteral("somebody");
        rows[4].lastMessageDate = kNow - kRecentMs + 1;
        rows[5].lastMessageDate = kNow - kRecentMs; // a day ago is not recent
        rows[6].lastMessageDate.reset();
        rows[7].unreadable = highlevel::Conversation::AssignedTo;
        rows[8].unreadable = highlevel::Conversation::Phone; // nobody minds that
        store.merge(rows);
        const SelectionFacts facts = selectionFacts(store.snapshot(), all(store), kNow);
        QCOMPARE(facts.total, 9);
        QCOMPARE(facts.byChannel, (std::map<Channel, int>{{Channel::Email, 3}, {Channel::Sms, 6}}));
        for (const Concern concern : kConcerns)
            QCOMPARE(facts.concerns.of(concern), 1);
        QCOMPARE(facts.newest, rows[4].lastMessageDate);
        QCOMPARE(facts.oldest, rows[8].lastMessageDate);

        const std::vector<Row> two{1, 2};
        QCOMPARE(selectionFacts(store.snapshot(), two, kNow).total, 2);
        QCOMPARE(selectionFacts(store.snapshot(), {}, kNow), SelectionFacts());
    }

    void whatIsMindedIsTakenOut()
    {
        Store store;
        QList<highlevel::Conversation> rows;
        for (int n = 0; n < 4; ++n)
            rows << row(n);
        rows[1].starred = rows[3].starred = true;
        rows[2].unreadable = highlevel::Conversation::Starred;
        store.merge(rows);
        QCOMPARE(rowsWithout(Concern::Starred, store.snapshot(), all(store), kNow), std::vector<Row>({0, 2}));
        QCOMPARE(rowsWithout(Concern::Unknown, store.snapshot(), all(store), kNow).size(), size_t(3));
        QCOMPARE(rowsWithout(Concern::Unread, store.snapshot(), all(store), kNow).size(), size_t(4));
    }

    void whatIsGoneIsNotCounted()
    {
        Store store;
        store.merge({row(0), row(1)});
        QVERIFY(store.bury(row(0).id, {.utc = kNow}));
        QCOMPARE(selectionFacts(store.snapshot(), all(store), kNow).total, 1);
    }
};

QTEST_GUILESS_MAIN(SelectionFactsTest)
#include "tst_selection_facts.moc"
