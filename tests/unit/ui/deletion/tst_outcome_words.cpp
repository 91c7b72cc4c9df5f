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

    /// Whoever looks why must not first read ids and dates: plain words, then HighLevel's own, then the rest.
    void plainWordsComeFirst()
    {
        highlevel::ApiError error{.kind = highlevel::ApiError::Kind::BadRequest,
                                  .httpStatus = 400,
                                  .highLevelSpoke = true,
                                  .messages = {QStringLiteral("Bad Request")}};
        error.traceId = QStringLiteral("trace-1");
        error.body = R"({"message":"Bad Request"})";
        Report report{.planned = planned(), .state = State::NotDeleted};
        report.planned.contact = QStringLiteral("Ana Ruiz");
        report.at = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
        report.evidence = {.proof = Proof::Answered,
                           .askedAt = report.at,
                           .answeredAt = report.at,
                           .httpStatus = 400,
                           .message = QStringLiteral("Bad Request")};
        report.deleteError = std::make_shared<const highlevel::ApiError>(error);
        const QString details = ui::outcomeDetails(report);
        qsizetype before = -1;
        for (const char *words : {"Not deleted – ", "HighLevel refused this request.",
                                  "See HighLevel's own message", "HighLevel's answer: 400 Bad Request",
                                  "Time: ", "Asked: ", "Conversation: tDtDnQdgm2LXpyiqYvZ6",
                                  "Trace ID: trace-1", R"({"message")"}) {
            const qsizetype at = details.indexOf(QString::fromUtf8(words));
            QVERIFY2(at > before, qPrintable(QString::fromUtf8(words) + QLatin1Char('\n') + details));
            before = at;
        }
        QCOMPARE(details.count(QStringLiteral("HighLevel refused")), 1);
        // What is gone asks for nothing to be done, whatever stood in the way before.
        report.state = State::Deleted;
        report.evidence.proof = Proof::GoneAfterLostAnswer;
        const QString gone = ui::outcomeDetails(report);
        QVERIFY(gone.contains(QStringLiteral("a check shows that it is gone")));
        QVERIFY(!gone.contains(QStringLiteral("See HighLevel's own message")));
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
