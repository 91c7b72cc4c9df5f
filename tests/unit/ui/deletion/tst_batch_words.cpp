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
    void anInterruptedBatchIsOfferedInThreeNumbers()
    {
        deletion::JournalBatch batch;
        add(&batch, 148, State::Deleted);
        add(&batch, 1, State::Planned, true);
        add(&batch, 163, State::Planned);
        QCOMPARE(
            ui::interruptedSentence(batch),
            QStringLiteral("A batch of 312 was interrupted: 148 deleted, 1 being checked, 163 not sent."));
    }

    void noneDeletedIsSaidToo()
    {
        deletion::JournalBatch batch;
        add(&batch, 2, State::Planned);
        QCOMPARE(ui::interruptedSentence(batch),
                 QStringLiteral("A batch of 2 was interrupted: 0 deleted, 0 being checked, 2 not sent."));
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
        QCOMPARE(ui::interruptedSentence(batch),
                 QStringLiteral("A batch of 22 was interrupted: 4 deleted, 1 already gone, 2 not deleted, 3 "
                                "skipped, 5 cancelled, 1 being checked, 6 not sent. 2 entries of the journal "
                                "cannot be read and are left alone."));
    }
};

QTEST_GUILESS_MAIN(BatchWordsTest)
#include "tst_batch_words.moc"
