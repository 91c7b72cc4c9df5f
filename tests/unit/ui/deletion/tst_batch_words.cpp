#include "ui/deletion/batch_words.h"
#include "ui/deletion/time_left.h"

#include <QTest>

using deletion::State;

/// What is said of a batch, word for word.
class BatchWordsTest : public QObject
{
    Q_OBJECT

    static void add(deletion::JournalBatch *batch, int count, State state, bool inFlight = false)
    {
        for (int i = 0; i < count; ++i) {
            const int n = int(batch->items.size());
            batch->items.push_back(
                {.position = n,
                 .planned = {.id = *base::ConversationId::parse(QStringLiteral("c%1").arg(n))},
                 .outcome = {.state = state},
                 .inFlight = inFlight});
        }
    }

private Q_SLOTS:
    /// What stands between the moment and the full stop.
    static QString said(const deletion::JournalBatch &batch)
    {
        return ui::interruptedSentence(batch).section(QStringLiteral("was cut short: "), 1);
    }

    void anInterruptedBatchIsOfferedInItsNumbers()
    {
        deletion::JournalBatch batch;
        batch.head.subAccount = QStringLiteral("Harbour Dental");
        batch.head.begunAt = QDateTime(QDate(2026, 11, 23), QTime(14, 2));
        add(&batch, 148, State::Deleted);
        add(&batch, 1, State::Planned, true);
        add(&batch, 163, State::Planned);
        QVERIFY(ui::interruptedSentence(batch).startsWith(
            QStringLiteral("The deletion of 312 in Harbour Dental (23 Nov 2026 14:02")));
        QCOMPARE(said(batch), QStringLiteral("148 deleted, 1 may have been sent, 163 not sent."));
    }

    void whatWaitsSaysForWhat()
    {
        deletion::BatchStatus status{.stage = deletion::Stage::Waiting, .total = 4};
        const auto said = [&] { return ui::batchSentence(status, base::Milliseconds(0), {}); };
        QCOMPARE(said(), QStringLiteral("Waiting to delete 4 conversations"));
        status.waitsForPaused = true;
        QCOMPARE(said(),
                 QStringLiteral("Waiting to delete 4 conversations: the deletion before it is paused"));
        status.total = 1;
        QCOMPARE(said(),
                 QStringLiteral("Waiting to delete 1 conversation: the deletion before it is paused"));
        status.waitsForJournal = true;
        QCOMPARE(said(), QStringLiteral("Waiting: the record of deletions has not been read yet"));
    }

    /// A row of the list said *being deleted* beside *Nothing has been sent yet*.
    void aRowSaysHowItsDeletionStands()
    {
        using deletion::PauseReason;
        using deletion::Stage;
        deletion::BatchStatus status{.stage = Stage::UndoWindow, .total = 3};
        QCOMPARE(ui::inDeletionWords(status), QStringLiteral("will be deleted"));
        status.stage = Stage::Waiting;
        QCOMPARE(ui::inDeletionWords(status), QStringLiteral("will be deleted"));
        for (const Stage stage : {Stage::Running, Stage::Settling, Stage::Stopping}) {
            status.stage = stage;
            QCOMPARE(ui::inDeletionWords(status), QStringLiteral("being deleted"));
        }
        for (const PauseReason reason : {PauseReason::Person, PauseReason::Token, PauseReason::Network}) {
            deletion::BatchStatus paused{.stage = Stage::Running, .total = 3};
            paused.pauses.add(reason);
            QCOMPARE(ui::inDeletionWords(paused), QStringLiteral("deletion paused"));
        }
        status.interrupted = true;
        QCOMPARE(ui::inDeletionWords(status), QStringLiteral("deletion cut short"));
        QCOMPARE(ui::inDeletionWords(std::nullopt), QStringLiteral("deletion cut short"));
    }

    /// A server that took each request and answered none was waited for without a word.
    void silenceIsSaid()
    {
        const deletion::BatchStatus status{.stage = deletion::Stage::Running, .total = 3};
        highlevel::Wait wait;
        wait.silence = std::chrono::seconds(9);
        QVERIFY(!ui::batchSentence(status, {}, wait).contains(QStringLiteral("answer")));
        wait.silence = std::chrono::milliseconds(24'900);
        QVERIFY(ui::batchSentence(status, {}, wait)
                    .startsWith(QStringLiteral("HighLevel has not answered for 24 s")));
    }

    void zerosAreLeftOut()
    {
        deletion::JournalBatch batch;
        add(&batch, 2, State::Planned);
        QCOMPARE(said(batch), QStringLiteral("2 not sent."));
    }

    void whatElseBecameOfSomeIsNotLeftOut()
    {
        deletion::JournalBatch batch;
        add(&batch, 4, State::Deleted);
        add(&batch, 1, State::AlreadyGone);
        add(&batch, 2, State::NotDeleted);
        add(&batch, 3, State::Skipped);
        add(&batch, 5, State::Cancelled);
        add(&batch, 1, State::Planned, true);
        add(&batch, 6, State::Planned);
        batch.unusable = 2;
        QCOMPARE(said(batch),
                 QStringLiteral(
                     "4 deleted, 1 already gone, 2 not deleted, 3 skipped, 5 cancelled, 1 may have been "
                     "sent, 6 not sent. 2 entries of the record cannot be read and are left alone."));
    }

    void nothingSentIsSaidOfNothingSentAlone()
    {
        deletion::BatchStatus status{.stage = deletion::Stage::Undone, .total = 2};
        QCOMPARE(ui::batchSentence(status, {}, {}),
                 QStringLiteral("Undone: nothing was sent for these 2 conversations."));
        status.stage = deletion::Stage::UndoWindow;
        status.undoUntil = base::Milliseconds(5'000);
        QCOMPARE(ui::batchSentence(status, base::Milliseconds(1'000), {}),
                 QStringLiteral("2 conversations will be deleted in 4 s. Nothing has been sent yet."));
    }

    /// What was only just handed over is in no doubt yet.
    void whatIsBeingSentIsNotBeingChecked()
    {
        deletion::BatchStatus status{.stage = deletion::Stage::Running, .total = 10};
        status.unsettled = 8;
        status.sending = 8;
        QCOMPARE(ui::batchCounts(status), QStringLiteral("8 being sent"));
        status.sending = 1;
        QCOMPARE(ui::batchCounts(status), QStringLiteral("1 being sent · 7 being checked"));
        status.sending = 0;
        QCOMPARE(ui::batchCounts(status), QStringLiteral("8 being checked"));
    }

    /// What went as it was meant to is told by how far it is; each other end by its own number.
    void whileItRunsEachNumberStandsOnce()
    {
        deletion::BatchStatus status{.stage = deletion::Stage::Running, .total = 312};
        QCOMPARE(ui::batchSentence(status, {}, {}), QStringLiteral("0 of 312"));
        status.tally.count(State::Deleted, 148);
        status.tally.count(State::NotDeleted, 3);
        status.tally.count(State::Skipped);
        status.perSecond = 1.5;
        status.unsettled = 5;
        status.sending = 4;
        QCOMPARE(
            ui::batchSentence(status, {}, {}),
            QStringLiteral("148 of 312 · about 2 min left · 3 not deleted · 1 skipped · 1 being checked"));
        status.perSecond.reset();
        status.unsettled = status.sending = 0;
        status.tally.count(State::AlreadyGone);
        QCOMPARE(ui::batchSentence(status, {}, {}),
                 QStringLiteral("149 of 312, 1 of them already gone · 3 not deleted · 1 skipped"));
        status.tally.count(State::AlreadyGone, 4);
        status.foundAgain = 2; // said to be deleted, and there all the same
        QCOMPARE(
            ui::batchSentence(status, {}, {}),
            QStringLiteral("151 of 312, 5 of them already gone · 3 not deleted · 1 skipped · 2 found again"));
        QCOMPARE(ui::batchSentence({.stage = deletion::Stage::Running, .total = 1}, {}, {}),
                 QStringLiteral("Deleting 1 conversation"));
    }

    void theTimeLeftIsNoMoreExactThanItIsKnown_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("said");
        for (const auto &[seconds, said] :
             std::initializer_list<std::pair<int, const char *>>{{3, "3 s"},
                                                                 {20, "20 s"},
                                                                 {22, "20 s"},
                                                                 {44, "45 s"},
                                                                 {59, "60 s"},
                                                                 {84, "80 s"},
                                                                 {85, "2 min"},
                                                                 {121, "3 min"},
                                                                 {7'300, "2 h 2 min"}})
            QTest::addRow("%d s", seconds)
                << seconds << QStringLiteral("about %1 left").arg(QLatin1String(said));
    }

    void theTimeLeftIsNoMoreExactThanItIsKnown()
    {
        QFETCH(int, seconds);
        QFETCH(QString, said);
        const deletion::BatchStatus status{
            .stage = deletion::Stage::Running, .total = seconds, .perSecond = 1.0};
        QCOMPARE(ui::batchSentence(status, {}, {}).section(QStringLiteral(" · "), 1), said);
    }

    /// It climbed second by second while HighLevel took its time to answer.
    void theTimeLeftDoesNotClimbALittle()
    {
        ui::SteadyTimeLeft left;
        const auto afterIt = [&left](int seconds) {
            const auto told = left.of({.total = seconds, .perSecond = 1.0});
            return told ? int(told->count() / 1000) : -1;
        };
        QCOMPARE(afterIt(80), 80);
        QCOMPARE(afterIt(84), 80);
        QCOMPARE(afterIt(99), 80);
        QCOMPARE(afterIt(100), 100); // longer by a quarter
        QCOMPARE(afterIt(99), 99);   // shorter ones at once
        QCOMPARE(afterIt(8), 8);
        QCOMPARE(afterIt(12), 8); // a quarter of little is nothing
        QCOMPARE(afterIt(13), 13);
        // Where nothing is known nothing is kept.
        QVERIFY(!left.of({.total = 10}));
        QCOMPARE(afterIt(14), 14);
    }

    /// It stood still for some seconds, and nobody knew why.
    void aShortWaitIsSaidToo()
    {
        using Why = highlevel::Wait::Why;
        using base::Milliseconds;
        const deletion::BatchStatus status{.stage = deletion::Stage::Running, .total = 30};
        const auto said = [&status](Why why, int seconds) {
            return ui::batchSentence(status, Milliseconds(5'000),
                                     {.why = why, .until = Milliseconds(5'000 + seconds * 1000)});
        };
        QCOMPARE(said(Why::AskedToWait, 2), QStringLiteral("0 of 30"));
        QCOMPARE(said(Why::AskedToWait, 3),
                 QStringLiteral("HighLevel asks to wait; goes on by itself in 3 s"));
        QCOMPARE(said(Why::AskedToWait, 59),
                 QStringLiteral("HighLevel asks to wait; goes on by itself in 59 s"));
        QVERIFY(said(Why::AskedToWait, 60)
                    .startsWith(QStringLiteral("HighLevel asks to wait; goes on by itself at ")));
        // The limit is what it always goes by.
        QCOMPARE(said(Why::Limit, 9), QStringLiteral("0 of 30"));
    }

    void theEndSaysWhatItCameTo()
    {
        deletion::BatchStatus status{.stage = deletion::Stage::Ended, .total = 30};
        status.tally.count(State::Deleted, 28);
        status.tally.count(State::NotDeleted, 2);
        QCOMPARE(ui::batchSentence(status, {}, {}), QStringLiteral("Done: 28 deleted, 2 not deleted."));
        // Stopped when all of it had been sent: nothing was left undone.
        QCOMPARE(ui::batchSentence(status, {}, {}, true), QStringLiteral("Done: 28 deleted, 2 not deleted."));
    }

    void whatWasStoppedIsNotDone()
    {
        deletion::BatchStatus status{.stage = deletion::Stage::Ended, .total = 398};
        status.tally.count(State::Deleted, 36);
        status.tally.count(State::Cancelled, 362);
        QCOMPARE(ui::batchSentence(status, {}, {}, true),
                 QStringLiteral("Stopped: 36 deleted, 362 cancelled."));
        // Nobody stopped this one: another deletion had some of it.
        QCOMPARE(ui::batchSentence(status, {}, {}), QStringLiteral("Done: 36 deleted, 362 cancelled."));
    }

    /// In words of whoever deletes; of HighLevel's requests only where they may be missed.
    void howLongItTakesIsSaidAsFarAsItCanBeKnown()
    {
        const QDateTime morning({2026, 11, 30}, {8, 0});
        const auto said = [&](int conversations, bool checkFirst = true) {
            return ui::estimateSentence(
                deletion::estimate(conversations, checkFirst, true,
                                   {.dailyMax = 200'000, .untilNewDay = std::chrono::hours(20)}),
                morning);
        };
        for (const int few : {1, 2, 10})
            QCOMPARE(said(few), QStringLiteral("Takes less than a minute."));
        QCOMPARE(said(1'000), QStringLiteral("Takes about 6 minutes; you can go on working."));
        QCOMPARE(said(4'000), QStringLiteral("Takes about 25 minutes; you can go on working."));
        QCOMPARE(said(4'000, false), QStringLiteral("Takes about 7 minutes; you can go on working."));
        QCOMPARE(
            said(20'000),
            QStringLiteral("Takes about 1 hour 50 minutes; you can go on working. It uses about 30 % of the "
                           "requests that HighLevel still takes today."));
        QCOMPARE(said(500'000),
                 QStringLiteral(
                     "Spread over about 8 days: HighLevel takes only so many requests a day. It goes on by "
                     "itself; you can go on working."));
        QCOMPARE(
            said(100'000),
            QStringLiteral("Will not end before tomorrow: HighLevel takes only so many requests a day. It "
                           "goes on by itself; you can go on working."));
    }

    /// "Will not end before tomorrow" was said where HighLevel's day began anew in half a minute.
    void tomorrowIsTheNextDayOfPeople()
    {
        using NewDay = deletion::Estimate::NewDay;
        const QDateTime evening({2026, 11, 30}, {23, 50});
        const auto said = [&](base::Milliseconds time, NewDay newDay) {
            return ui::estimateSentence({.time = time, .newDay = newDay, .shareOfToday = 1.7}, evening);
        };
        using std::chrono::minutes;
        QCOMPARE(said(minutes(5), NewDay::Known),
                 QStringLiteral("Takes about 5 minutes; you can go on working."));
        QVERIFY(said(minutes(15), NewDay::Known).startsWith(QStringLiteral("Will not end before tomorrow")));
        QVERIFY(said(minutes(15), NewDay::Unknown).startsWith(QStringLiteral("May not end before tomorrow")));
        // Nothing is short: it only takes its time.
        QVERIFY(said(minutes(15), NewDay::NotNeeded)
                    .startsWith(QStringLiteral("Takes about 15 minutes; you can go on working.")));
    }

    void roughTimesAreRoundNumbers()
    {
        const auto said = [](base::Milliseconds time) {
            return ui::estimateSentence({.time = time}, QDateTime({2026, 11, 30}, {8, 0}))
                .section(QStringLiteral("about "), 1)
                .section(QLatin1Char(';'), 0, 0);
        };
        using std::chrono::minutes;
        QCOMPARE(said(minutes(1)), QStringLiteral("1 minute"));
        QCOMPARE(said(minutes(1) + base::Milliseconds(1)), QStringLiteral("2 minutes"));
        QCOMPARE(said(minutes(11)), QStringLiteral("15 minutes"));
        QCOMPARE(said(minutes(56)), QStringLiteral("1 hour"));
        QCOMPARE(said(minutes(71)), QStringLiteral("1 hour 20 minutes"));
        QCOMPARE(said(minutes(120)), QStringLiteral("2 hours"));
        QCOMPARE(said(minutes(121)), QStringLiteral("2 hours 10 minutes"));
        QCOMPARE(said(minutes(601)), QStringLiteral("11 hours"));
    }

    void anInterruptedOneIsNeverCalledRunning()
    {
        const deletion::BatchStatus status{
            .stage = deletion::Stage::Running, .interrupted = true, .total = 10};
        QVERIFY(ui::batchSentence(status, {}, {}).startsWith(QStringLiteral("Interrupted")));
    }
};

QTEST_GUILESS_MAIN(BatchWordsTest)
#include "tst_batch_words.moc"
