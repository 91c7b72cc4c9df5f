#include "ui/deletion/batch_words.h"

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
        add(&batch, 148, State::Deleted);
        add(&batch, 1, State::Planned, true);
        add(&batch, 163, State::Planned);
        QVERIFY(ui::interruptedSentence(batch).startsWith(QStringLiteral("The deletion of 312 from ")));
        QCOMPARE(said(batch), QStringLiteral("148 deleted, 1 may have been sent, 163 not sent."));
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

    void doneCountsWhatWasMeant()
    {
        deletion::BatchStatus status{.stage = deletion::Stage::Running, .total = 10};
        status.tally.count(State::Deleted);
        status.tally.count(State::NotDeleted);
        status.tally.count(State::Skipped);
        QVERIFY(ui::batchSentence(status, {}, {})
                    .startsWith(QStringLiteral("Deleting 10 conversations: 1 done")));
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
