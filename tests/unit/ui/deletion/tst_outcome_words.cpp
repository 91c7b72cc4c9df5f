#include "app/deletion/past_batch.h"
#include "ui/deletion/outcome_words.h"

#include <QTest>

using namespace deletion;

/// What became of one conversation, and how that is known, in words that are never more than the evidence.
class OutcomeWordsTest : public QObject
{
    Q_OBJECT

    static PlannedItem planned()
    {
        return {.id = *base::ConversationId::parse(QStringLiteral("tDtDnQdgm2LXpyiqYvZ6"))};
    }
    static QString reason(State state, const Evidence &evidence)
    {
        return ui::outcomeReason({.planned = planned(), .state = state, .evidence = evidence});
    }

private Q_SLOTS:
    void whatWasNotKnownDidNotChange()
    {
        Evidence evidence{.proof = Proof::Changed};
        evidence.changes.add(Changes::Unassigned);
        evidence.changes.add(Changes::IsStarred);
        evidence.changes.add(Changes::HasMessage);
        QCOMPARE(reason(State::Skipped, evidence),
                 QStringLiteral("Since it was listed: no longer assigned · Not known when it was listed: the "
                                "date of its last message, that it is starred"));
        evidence.changes = {};
        evidence.changes.add(Changes::IsAssigned);
        QCOMPARE(reason(State::Skipped, evidence),
                 QStringLiteral("Not known when it was listed: that it is assigned"));
    }

    void anAnswerThatCameIsNotLost_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("of");
        QTest::addRow("none came") << 0 << "The answer was lost";
        QTest::addRow("a success of another form") << 202 << "The answer was no proof";
        QTest::addRow("a fault") << 500 << "The answer was an error";
        QTest::addRow("given up") << 408 << "The answer was an error";
    }

    void anAnswerThatCameIsNotLost()
    {
        QFETCH(int, status);
        QFETCH(QString, of);
        const auto startsSo = [&](State state, Proof proof) {
            return reason(state, {.proof = proof, .httpStatus = status}).startsWith(of);
        };
        QVERIFY(startsSo(State::Deleted, Proof::GoneAfterLostAnswer));
        QVERIFY(startsSo(State::NotDeleted, Proof::SeenAlive));
    }

    /// What the journal holds says nothing of what is being done about it.
    void aRecordDoesNotSayThatSomebodyChecks()
    {
        JournalBatch batch;
        JournalItem item{.planned = planned()};
        QCOMPARE(ui::outcomeWord(reportOf(item, batch)), QStringLiteral("Not sent yet"));
        item.inFlight = true;
        QCOMPARE(ui::outcomeWord(reportOf(item, batch)), QStringLiteral("May have been sent"));
        const Report live{.planned = planned(), .state = State::Checking, .wasSent = true};
        QCOMPARE(ui::outcomeWord(live), QStringLiteral("Unknown – being checked"));
    }

    void whatWasUndoneIsNotToCome()
    {
        JournalBatch batch;
        batch.undone = true;
        QCOMPARE(ui::outcomeWord(reportOf({.planned = planned()}, batch)), QStringLiteral("Cancelled"));
    }
};

QTEST_GUILESS_MAIN(OutcomeWordsTest)

#include "tst_outcome_words.moc"
