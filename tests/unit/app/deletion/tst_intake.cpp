#include "app/deletion/intake.h"

#include <QTest>

using namespace deletion;

/// How a batch comes in, and that what one has open is in no other.
class IntakeTest : public QObject
{
    Q_OBJECT

    static base::ConversationId id(int n)
    {
        return *base::ConversationId::parse(
            QStringLiteral("tDtDnQdgm2LXpyiqYv%1").arg(n, 2, 10, QLatin1Char('0')));
    }
    static PlannedItem planned(int n) { return {.id = id(n), .contact = QString::number(n)}; }
    static std::shared_ptr<const Places> places(const std::vector<int> &numbers)
    {
        std::vector<Places::Conversation> conversations;
        for (const int n : numbers)
            conversations.push_back({.id = id(n)});
        return std::make_shared<const Places>(std::move(conversations));
    }

private Q_SLOTS:
    void aConversationIsFoundByItsId()
    {
        const auto three = places({7, 3, 7});
        QCOMPARE(three->size(), 3);
        QCOMPARE(three->of(id(3).view()), 1);
        QCOMPARE(three->of(id(7).view()), 0);
        QCOMPARE(three->of(id(1).view()), -1);
    }

    /// What one batch lets go stays open where another has it, and nothing is let go twice.
    void eachBatchReleasesItsOwn()
    {
        OpenConversations open;
        open.open(0, places({1, 2}), {true, true});
        open.open(1, places({2, 3}), {false, true});
        QCOMPARE(open.atMost(), 3);
        open.release(1, 0);
        QVERIFY(open.contains(id(2)));
        open.release(0, 1);
        open.release(0, 1);
        QVERIFY(!open.contains(id(2)));
        QVERIFY(open.contains(id(1)));
        QCOMPARE(open.atMost(), 2);
        open.releaseAll(0);
        QVERIFY(!open.contains(id(1)));
        QVERIFY(!open.placesOf(0));
        QCOMPARE(open.placesOf(1)->size(), 2);
        open.release(1, 1);
        QVERIFY(open.isEmpty());
    }

    /// Whoever made something ready while nothing was open learns that something was opened since.
    void anOpeningIsSeen()
    {
        OpenConversations open;
        const quint64 before = open.openings();
        open.open(0, places({1}), {true});
        QVERIFY(open.openings() != before);
        const quint64 opened = open.openings();
        open.release(0, 0);
        QCOMPARE(open.openings(), opened);
        open.reserveFor({{id(2), 1}});
        QVERIFY(open.openings() != opened);
    }

    void whatIsOpenIsLeftOutOfThePlan()
    {
        OpenConversations open;
        open.open(4, places({1}), {true});
        open.reserveFor({{id(2), 1}});
        DeletionPlan plan;
        for (const int n : {0, 1, 2, 3})
            plan.add(planned(n), 0);
        const Intake in = Intake::of(plan, {.batch = 5, .firstReport = 40}, open);
        QCOMPARE(in.leftOut.size(), size_t(2));
        QCOMPARE(in.batch.total(), 2);
        QCOMPARE(in.waiting, std::deque<int>({40, 41}));
        QCOMPARE(in.batch.reports[1].planned.id, id(3));
        QCOMPARE(in.batch.reports[1].batch, 5);
        QCOMPARE(in.batch.reports[1].item, 1);
        QCOMPARE(in.isOpen, std::vector<bool>({true, true}));
        QCOMPARE(in.places->of(id(3).view()), 1);
    }

    /// What was left out for a batch that was taken back since is in, so that it is not said to be being
    /// deleted already.
    void whatIsFreeAgainIsNotLeftOut()
    {
        OpenConversations open;
        open.open(0, places({1}), {true});
        DeletionPlan plan;
        for (const int n : {1, 2})
            plan.add(planned(n), 0);
        const Intake::Arrival arrival{.batch = 1, .firstReport = 1};
        Intake in = Intake::of(plan, arrival, open);
        QCOMPARE(in.leftOut.size(), size_t(1));
        QVERIFY(in.fits(arrival, open));
        open.releaseAll(0);
        QVERIFY(!in.fits(arrival, open));
        const Intake anew = std::move(in).madeAnew(arrival, open);
        QVERIFY(anew.leftOut.empty());
        QCOMPARE(anew.batch.total(), 2);
    }

    void whatStandsInAPlanTwiceIsDeletedOnce()
    {
        DeletionPlan plan;
        plan.items = {planned(1), planned(2), planned(1)};
        const Intake in = Intake::of(plan, {}, {});
        QVERIFY(in.leftOut.empty()); // no other deletion has it
        QCOMPARE(in.batch.total(), 2);
        QCOMPARE(in.waiting, std::deque<int>({0, 1}));
        QCOMPARE(in.places->size(), 2);
    }

    /// What was made ready for another moment comes in as what there is now allows: under its own numbers,
    /// without what was opened meanwhile, and confirmed when it was.
    void whatCameBetweenIsLeftOutToo()
    {
        OpenConversations open;
        open.reserveFor({{id(0), 1}});
        DeletionPlan plan;
        for (const int n : {0, 1, 2, 3})
            plan.add(planned(n), 0);
        plan.items[3].row = 303;
        plan.checkBeforeSend = false;
        const Intake::Arrival then{.batch = 5,
                                   .firstReport = 40,
                                   .now = base::Milliseconds(1'000),
                                   .at = QDateTime::fromMSecsSinceEpoch(1'690'000'000'000, Qt::UTC)};
        Intake in = Intake::of(plan, then, open);
        QVERIFY(in.fits(then, open));
        const Intake::Arrival now{.batch = 6, .firstReport = 41, .now = base::Milliseconds(2'000)};
        QVERIFY(!in.fits(now, open));
        QVERIFY(!in.fits({.batch = 6, .firstReport = 40}, open));
        QVERIFY(!in.fits({.batch = 5, .firstReport = 41}, open));
        open.open(5, places({2}), {true});
        QVERIFY(!in.fits(then, open));
        const Intake anew = std::move(in).madeAnew(now, open);
        QVERIFY(anew.fits(now, open));
        QCOMPARE(anew.leftOut.size(), size_t(2));
        QCOMPARE(anew.waiting, std::deque<int>({41, 42}));
        QCOMPARE(anew.batch.reports[1].planned.id, id(3));
        QCOMPARE(anew.batch.reports[1].batch, 6);
        QCOMPARE(anew.batch.opening->size(), size_t(2));
        QCOMPARE(anew.batch.opening->at(1), plan.items[3]);
        QCOMPARE(anew.places->at(1).row, 303);
        QCOMPARE(anew.batch.reports[1].at, then.at);
        QVERIFY(!anew.batch.checkBeforeSend);
        QCOMPARE(anew.batch.confirmedAt.count(), 1'000);
    }

    /// Two interrupted batches can have the same one open: taking one up leaves it to the other.
    void whatTwoReservedStaysReservedForOne()
    {
        OpenConversations open;
        open.reserveFor({{id(1), 2}});
        open.takeOver(id(1));
        QVERIFY(open.isReserved(id(1).view()));
        open.takeOver(id(1));
        QVERIFY(!open.isReserved(id(1).view()));
    }

    void anInterruptedBatchComesInAsItWasLeft()
    {
        OpenConversations open;
        open.open(4, places({2, 4}), {true, true});
        const JournalBatch interrupted{
            .head = {.batch = 77},
            .items = {{.position = 0, .planned = planned(0), .outcome = {.state = State::Deleted}},
                      {.position = 1, .planned = planned(1), .inFlight = true},
                      {.position = 2, .planned = planned(2)},
                      {.position = 3, .planned = planned(3)},
                      {.position = 4, .planned = planned(4), .inFlight = true}}};
        const Intake in =
            Intake::of(interrupted, false, {.firstReport = 10, .now = base::Milliseconds(1'000)},
                       base::Milliseconds(120'000), open);
        QCOMPARE(in.batch.journalNumber, 77);
        QVERIFY(in.batch.checkBeforeSend);
        QCOMPARE(in.batch.tally.of(State::Deleted), 1);
        QCOMPARE(in.inFlight, std::vector<int>({11, 14}));
        QCOMPARE(in.waiting, std::deque<int>({12, 13}));
        QVERIFY(in.batch.items[2].isElsewhere);
        QVERIFY(!in.batch.items[3].isElsewhere);
        QCOMPARE(in.batch.items[1].life.lost, 0);
        QCOMPARE(in.batch.items[1].believedAliveFrom.count(), 121'000);
        // What is asked about is held by both, and sent by the other alone.
        QVERIFY(in.batch.items[4].isElsewhere);
        QCOMPARE(in.batch.items[4].life.lost, kRetries);
        QCOMPARE(in.isOpen, std::vector<bool>({false, true, false, true, true}));
    }

    /// Of a batch that cannot be trusted nothing is deleted, whatever is asked; and what is found alive of
    /// one whose rest is left is not tried again.
    void whatIsNotTrustedIsLeft()
    {
        JournalBatch interrupted{.items = {{.position = 0, .planned = planned(0), .inFlight = true}},
                                 .trusted = false};
        const Intake distrusted = Intake::of(interrupted, false, {}, base::Milliseconds(0), {});
        QVERIFY(distrusted.batch.leavesRest);
        QCOMPARE(distrusted.batch.items[0].life.lost, kRetries);
        interrupted.trusted = true;
        QVERIFY(!Intake::of(interrupted, false, {}, base::Milliseconds(0), {}).batch.leavesRest);
        QVERIFY(Intake::of(interrupted, true, {}, base::Milliseconds(0), {}).batch.leavesRest);
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "tst_intake.moc"
