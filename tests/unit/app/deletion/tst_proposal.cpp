#include "app/deletion/proposal.h"
#include "tests/support/random_conversations.h"

#include <QTest>

#include <numeric>

using namespace deletion;
using conversations::Concern;

/// What is asked about is what the list held when it was asked, counted as a plan of it would be.
class ProposalTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 kNow = 1'700'000'000'000;

    static QString nameOf(const highlevel::Conversation &c) { return c.contactName + QLatin1Char('!'); }
    static void fill(conversations::Store *store, int count)
    {
        QList<highlevel::Conversation> rows;
        for (int n = 0; n < count; ++n) {
            highlevel::Conversation c{.id = *base::ConversationId::parse(
                                          QStringLiteral("conversationA%1").arg(n, 7, 10, QLatin1Char('0')))};
            c.contactName = QStringLiteral("Ana %1").arg(n);
            c.lastMessageType = n % 3 == 0 ? QStringLiteral("TYPE_SMS") : QStringLiteral("TYPE_EMAIL");
            c.unreadCount = n % 5 == 0 ? 2 : 0;
            c.starred = n % 7 == 0;
            c.assignedTo = n % 11 == 0 ? QStringLiteral("somebody") : QString();
            c.lastMessageDate = kNow - (n % 13 == 0 ? 1000 : 90LL * 24 * 3600 * 1000);
            rows << c;
        }
        (void)store->merge(rows);
    }
    static std::vector<conversations::Row> all(const conversations::Store &store)
    {
        std::vector<conversations::Row> rows(size_t(store.snapshot().rows()));
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }

private Q_SLOTS:
    void itCountsAsItsPlanDoes()
    {
        conversations::Store store;
        fill(&store, 1000);
        Proposal proposal = Proposal::of(store.snapshot(), all(store), {}, nameOf, kNow);
        for (const std::optional<Concern> taken :
             {std::optional<Concern>(), std::optional(Concern::Starred), std::optional(Concern::Recent),
              std::optional(Concern::Unread), std::optional(Concern::Assigned)}) {
            if (taken)
                proposal = proposal.without(*taken);
            const DeletionPlan plan = proposal.toPlan(false);
            QVERIFY(!plan.checkBeforeSend);
            QCOMPARE(proposal.size(), int(plan.items.size()));
            QVERIFY(proposal.concerns() == plan.concerns);
            QVERIFY(proposal.byChannel() == plan.byChannel);
            if (taken)
                QCOMPARE(proposal.concerns().of(*taken), 0);
            for (int place = 0; place < proposal.size(); ++place)
                QVERIFY(proposal.at(place) == plan.items[size_t(place)]);
        }
        QVERIFY(proposal.size() > 0 && proposal.size() < 1000);
        QCOMPARE(proposal.at(0).contact.back(), QLatin1Char('!'));
    }

    /// What the list does meanwhile changes nothing.
    void itStaysAsItWasAsked()
    {
        conversations::Store store;
        fill(&store, 10);
        const Proposal proposal = Proposal::of(store.snapshot(), all(store), {}, nameOf, kNow);
        const DeletionPlan before = proposal.toPlan(true);
        QVERIFY(store.bury(before.items[3].id, {.utc = kNow, .steady = 1}));
        highlevel::Conversation changed{.id = before.items[4].id};
        changed.contactName = QStringLiteral("Somebody else");
        changed.starred = true;
        (void)store.merge({changed});
        const DeletionPlan after = proposal.toPlan(true);
        QVERIFY(after.items == before.items);
        // Asked now, the one that is gone is not in it.
        QCOMPARE(Proposal::of(store.snapshot(), all(store), {}, nameOf, kNow).size(), 9);
    }

    void whatIsOpenElsewhereIsLeftOut()
    {
        conversations::Store store;
        fill(&store, 10);
        const DeletionPlan plan = Proposal::of(store.snapshot(), all(store), {}, nameOf, kNow).toPlan(true);
        OpenConversations open;
        open.open(0, std::make_shared<const Places>(std::vector<Places::Conversation>{{plan.items[2].id}}),
                  {true});
        open.reserveFor({{plan.items[5].id, 1}});
        const Proposal rest = Proposal::of(store.snapshot(), all(store), open, nameOf, kNow);
        QCOMPARE(rest.leftOut(), 2);
        QCOMPARE(rest.size(), 8);
        const DeletionPlan kept = rest.toPlan(true);
        QVERIFY(!kept.contains(plan.items[2].id));
        QVERIFY(!kept.contains(plan.items[5].id));
    }

    void anEarlierPlanIsProposedAsItWas()
    {
        DeletionPlan plan;
        plan.add(PlannedItem{.id = *base::ConversationId::parse(QStringLiteral("a")), .starred = true}, kNow);
        plan.add(PlannedItem{.id = *base::ConversationId::parse(QStringLiteral("b")), .unreadCount = 1},
                 kNow);
        const Proposal proposal(plan);
        QCOMPARE(proposal.size(), 2);
        QVERIFY(proposal.toPlan(true).items == plan.items);
        QCOMPARE(proposal.without(Concern::Starred).at(0).id, plan.items[1].id);
        QCOMPARE(proposal.without(Concern::Starred).without(Concern::Unread).size(), 0);
    }
};

QTEST_GUILESS_MAIN(ProposalTest)
#include "tst_proposal.moc"
