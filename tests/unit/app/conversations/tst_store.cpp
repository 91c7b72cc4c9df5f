#include "app/conversations/store.h"
#include "tests/support/random_conversations.h"

#include <QTest>

#include <algorithm>

using namespace conversations;
using support::RandomConversations;

namespace {

/// Later than any message of these tests.
constexpr qint64 kFarFuture = 4'000'000'000'000;

/// What the store promises to give back: everything, texts on one line.
highlevel::Conversation asKept(highlevel::Conversation c)
{
    for (QString *text : {&c.contactId, &c.contactName, &c.email, &c.phone, &c.lastMessageBody})
        *text = text->simplified();
    return c;
}

highlevel::Conversation row(int n)
{
    highlevel::Conversation c{.id = RandomConversations::id(n)};
    c.contactName = QStringLiteral("Contact %1").arg(n);
    c.lastMessageDate = 1'000 + n;
    return c;
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut()
    {
        RandomConversations random(1);
        Store store;
        QList<highlevel::Conversation> all;
        for (int i = 0; i < 10'000; ++i)
            all << random.next();
        for (qsizetype i = 0; i < all.size(); i += 100)
            (void)store.merge(all.mid(i, 100));
        QCOMPARE(store.size(), 10'000);
        for (const auto &c : all)
            QCOMPARE(store.at(store.rowOf(c.id)), asKept(c));
    }

    void aVeryLongTextIsKeptInPart()
    {
        Store store;
        highlevel::Conversation c = row(1);
        c.lastMessageBody = QString(100'000, QLatin1Char('X'));
        c.contactName = QString(Block::kMostLetters - 1, QLatin1Char('n')) + QStringLiteral("😀");
        (void)store.merge({c});
        QCOMPARE(store.at(0).lastMessageBody, QString(Block::kMostLetters, QLatin1Char('X')));
        QCOMPARE(store.at(0).contactName, QString(Block::kMostLetters - 1, QLatin1Char('n')));
        QVERIFY(store.merge({c}).changed.empty());
    }

    void slicesMakeTheSameAsOneMerge()
    {
        RandomConversations random(7);
        QList<highlevel::Conversation> page;
        for (int i = 0; i < 9'000; ++i)
            page << random.next();
        page << page.mid(100, 50); // named twice
        Store whole;
        Store sliced;
        const auto compare = [&] {
            Store::Merged all = whole.merge(page);
            Store::Merged parts;
            qsizetype next = 0;
            int slices = 0;
            while (next < page.size()) {
                // A worker reads what there is: blocks that it has are copied before they change.
                const Snapshot held = sliced.snapshot();
                const Store::Merged one = sliced.mergeSlice(page, &next, {});
                parts.fresh += one.fresh;
                parts.changed.insert(parts.changed.end(), one.changed.begin(), one.changed.end());
                QVERIFY(one.took.size() <= 2'000);
                ++slices;
            }
            QVERIFY(slices > 4);
            QCOMPARE(parts.fresh, all.fresh);
            // One that is named twice may be told once.
            for (std::vector<Row> *changed : {&parts.changed, &all.changed}) {
                std::ranges::sort(*changed);
                changed->erase(std::unique(changed->begin(), changed->end()), changed->end());
            }
            QVERIFY(parts.changed == all.changed);
            QCOMPARE(sliced.rows(), whole.rows());
            for (Row r = 0; r < whole.rows(); ++r)
                QCOMPARE(sliced.at(r), whole.at(r));
        };
        compare();
        for (highlevel::Conversation &c : page) {
            c.lastMessageBody += QStringLiteral(" and more");
            ++c.unreadCount;
        }
        std::ranges::reverse(page);
        compare();
    }

    void changesAreTakenAndNamed()
    {
        // Against a naive store, through many random updates.
        RandomConversations random(2);
        QHash<base::ConversationId, highlevel::Conversation> naive;
        Store store;
        for (int round = 0; round < 200; ++round) {
            QList<highlevel::Conversation> page;
            for (int i = 0; i < 60; ++i) {
                highlevel::Conversation c = random.next();
                c.id = RandomConversations::id(random.below(5'000));
                page << c;
            }
            // In one page the last word holds, as with a naive map.
            const Snapshot before = store.snapshot();
            const Store::Merged merged = store.merge(page);
            for (const auto &c : page)
                naive.insert(c.id, asKept(c));
            for (const Row r : merged.changed)
                QVERIFY(r < before.rows() || page.size() > 1);
        }
        QCOMPARE(store.size(), int(naive.size()));
        for (const auto &c : naive)
            QCOMPARE(store.at(store.rowOf(c.id)), c);
    }

    void nothingChangedNamesNothing()
    {
        Store store;
        (void)store.merge({row(1), row(2)});
        const quint64 changes = store.snapshot().changes;
        QVERIFY(store.merge({row(1), row(2)}).changed.empty());
        QCOMPARE(store.snapshot().changes, changes);
        auto other = row(2);
        other.unreadCount = 3;
        QCOMPARE(store.merge({row(1), other}).changed, std::vector<Row>{1});
    }

    void aSnapshotStaysAsItWas()
    {
        Store store;
        for (int i = 0; i < 5'000; ++i)
            (void)store.merge({row(i)});
        const Snapshot before = store.snapshot();
        auto other = row(7);
        other.contactName = QStringLiteral("Somebody else");
        (void)store.merge({other});
        QVERIFY(store.bury(RandomConversations::id(8), {kFarFuture, kFarFuture}));
        (void)store.merge({row(5'000)});
        QCOMPARE(before.at(7).contactName, QStringLiteral("Contact 7"));
        QVERIFY(!before.isGone(8));
        QCOMPARE(before.rows(), 5'000);
        QCOMPARE(store.snapshot().at(7).contactName, QStringLiteral("Somebody else"));
        QVERIFY(store.snapshot().isGone(8));
    }

    void aBuriedOneNeverComesBack()
    {
        Store store;
        (void)store.merge({row(1), row(2)});
        QVERIFY(store.bury(RandomConversations::id(1), {kFarFuture, kFarFuture}));
        QVERIFY(!store.bury(RandomConversations::id(1), {kFarFuture, kFarFuture}));
        QVERIFY(!store.bury(RandomConversations::id(99),
                            {kFarFuture, kFarFuture})); // not listed yet: kept out all the same
        store.beginListing();
        (void)store.merge({row(1), row(2), row(99)});
        QCOMPARE(store.size(), 1);
        QCOMPARE(store.buried(), 2);
        QVERIFY(store.isBuried(RandomConversations::id(99)));
        QCOMPARE(store.dropUnseen(), 0);
    }

    void aDeletedOneWithANewerMessageComesBack()
    {
        Store store;
        (void)store.merge({row(1), row(2)}); // last messages at 1'001 and 1'002
        (void)store.bury(RandomConversations::id(1), {500'000, 500'000});
        auto listed = row(1);
        // As it was, or with a message from before the deletion: the search lags.
        for (const qint64 date : {qint64(1'001), qint64(499'999), qint64(500'000)}) {
            listed.lastMessageDate = date;
            QVERIFY(store.merge({listed}, {.askedAt = 510'000}).cameBack.isEmpty());
            QVERIFY(store.isBuried(listed.id));
        }
        listed.lastMessageDate = 500'001;
        listed.unreadCount = 1;
        const Store::Merged merged = store.merge({listed}, {.askedAt = 510'000});
        QCOMPARE(merged.cameBack, QList{listed.id});
        QVERIFY(merged.stillListed.isEmpty());
        QVERIFY(!store.isBuried(listed.id));
        QCOMPARE(store.size(), 2);
        QCOMPARE(store.buried(), 0);
        QCOMPARE(store.at(store.rowOf(listed.id)), listed);
        QVERIFY(store.merge({listed}, {.askedAt = 510'000}).cameBack.isEmpty());
    }

    void aClockThatIsBehindTakesNothingOldForNews()
    {
        Store store;
        (void)store.merge({row(1)});
        (void)store.bury(RandomConversations::id(1),
                         {900, 900}); // by our clock before the message that we know
        QVERIFY(store.merge({row(1)}, {.askedAt = 1'000}).cameBack.isEmpty());
        QVERIFY(store.isBuried(RandomConversations::id(1)));
    }

    void aDateThatIsSetBackHidesNothingForLonger()
    {
        Store store;
        const QList ids{RandomConversations::id(1)};
        (void)store.merge({row(1)});
        (void)store.bury(ids[0], {.utc = 4'000'000, .steady = 500'000});
        store.beginListing();
        QCOMPARE(store.merge({row(1)}, {.askedAt = 560'001}).stillListed, ids);
    }

    void aDeletedOneThatIsStillListedIsNamedOnceAListing()
    {
        Store store;
        const QList ids{RandomConversations::id(1)};
        (void)store.merge({row(1), row(2)});
        (void)store.bury(ids[0], {500'000, 500'000});
        store.beginListing();
        // A lag of up to a minute explains it.
        QVERIFY(store.merge({row(1)}, {.askedAt = 560'000}).stillListed.isEmpty());
        QCOMPARE(store.merge({row(1)}, {.askedAt = 560'001}).stillListed, ids);
        QVERIFY(store.merge({row(1)}, {.askedAt = 600'000}).stillListed.isEmpty());
        QVERIFY(store.isBuried(ids[0])); // that is for HighLevel to say
        store.beginListing();
        QCOMPARE(store.merge({row(1)}, {Store::Source::Search, 600'000}).stillListed, ids);
        QVERIFY(store.raise(ids[0]));
        QVERIFY(!store.raise(ids[0]));
        QVERIFY(!store.raise(RandomConversations::id(77)));
        QCOMPARE(store.size(), 2);
        QCOMPARE(store.at(store.rowOf(ids[0])), row(1));
        store.beginListing();
        QVERIFY(store.merge({row(1)}, {.askedAt = 700'000}).stillListed.isEmpty());
    }

    void whatASearchBringsIsNotListed()
    {
        Store store;
        store.beginListing();
        (void)store.merge({row(1)});
        const Store::Told search{Store::Source::Search, 0};
        QCOMPARE(store.merge({row(1), row(2), row(3)}, search).fresh, 0);
        QVERIFY(!store.wasSeen(1));
        QCOMPARE(store.merge({row(2)}).fresh, 1); // the listing comes to it later
        // Neither is what a search alone found taken away by the listing that did not hold it.
        QCOMPARE(store.dropUnseen(), 0);
        store.beginListing();
        QCOMPARE(store.dropUnseen(), 3);
    }

    void whatACompleteListingLacksGoesAndMayReturn()
    {
        Store store;
        (void)store.merge({row(1), row(2), row(3)});
        store.beginListing();
        QCOMPARE(store.merge({row(2)}).fresh, 1);
        QCOMPARE(store.merge({row(2)}).fresh, 0);
        QCOMPARE(store.dropUnseen(), 2);
        QCOMPARE(store.size(), 1);
        store.beginListing();
        (void)store.merge({row(3)});
        QCOMPARE(store.size(), 2);
        QVERIFY(!store.isGone(store.rowOf(RandomConversations::id(3))));
    }

    void whoWroteOnceHasReplied()
    {
        Store store;
        auto c = row(1);
        c.lastMessageDirection = highlevel::Direction::Outbound;
        (void)store.merge({c});
        const auto flags = [&] { return store.snapshot().blockOf(0).flags(0); };
        QVERIFY(!(flags() & (Block::HasReplied | Block::NeverReplied)));
        store.setReplied(0, false);
        (void)store.merge({c});
        QVERIFY(flags() & Block::NeverReplied);
        c.lastMessageDate = 99'999; // another message went out since: nobody looked whether one came in
        (void)store.merge({c});
        QVERIFY(!(flags() & Block::NeverReplied));
        c.lastMessageDirection = highlevel::Direction::Inbound;
        (void)store.merge({c});
        QVERIFY(flags() & Block::HasReplied);
        c.lastMessageDirection = highlevel::Direction::Outbound;
        (void)store.merge({c});
        QVERIFY(flags() & Block::HasReplied);
        store.setReplied(0, false); // found in no export; known all the same
        QVERIFY(flags() & Block::HasReplied);
        QVERIFY(!(flags() & Block::NeverReplied));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
