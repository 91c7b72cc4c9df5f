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

    /// A week later, or after a restart, only the journal knows, and it keeps no kind of error.
    void aRecordSaysWhyAsTheLiveOneDid()
    {
        const QDateTime at(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
        JournalItem item{.planned = planned()};
        item.planned.contact = QStringLiteral("Marta Okafor");
        item.outcome = {.state = State::NotDeleted,
                        .evidence = {.proof = Proof::Answered,
                                     .askedAt = at,
                                     .answeredAt = at,
                                     .httpStatus = 400,
                                     .message = QStringLiteral("Bad Request")},
                        .at = at};
        const QString details = ui::outcomeDetails(reportOf(item, {}));
        QVERIFY2(details.startsWith(QStringLiteral(
                     "Not deleted – Marta Okafor\nHighLevel refused this request.\nSee HighLevel's own "
                     "message; its support may ask for the trace ID.\n\nHighLevel's answer: 400 Bad "
                     "Request\n\nTime: ")),
                 qPrintable(details));
    }

    void aRecordSaysNoMoreThanIsKnown_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("whose");
        const QString ofThisOne =
            QStringLiteral("HighLevel refused it for this conversation, though the token works.");
        const QString highLevels = QStringLiteral("HighLevel's answer: %1");
        const QString nobodys = QStringLiteral("Answer: %1");
        QTest::addRow("401") << 401 << "Invalid JWT" << ofThisOne << highLevels;
        QTest::addRow("403") << 403 << "No access" << ofThisOne << highLevels;
        QTest::addRow("422") << 422 << "Bad id"
                             << "HighLevel found the request invalid." << highLevels;
        QTest::addRow("not found") << 400 << "Contact not found"
                                   << "HighLevel did not find what it was asked for." << highLevels;
        QTest::addRow("without words") << 400 << ""
                                       << "HighLevel refused this request." << highLevels;
        // It may have been a page of somebody in between.
        QTest::addRow("404") << 404 << "Cannot DELETE /x"
                             << "" << nobodys;
        // What kind of fault it was at the time, nobody can tell.
        QTest::addRow("500") << 500 << "Oops"
                             << "" << nobodys;
    }

    void aRecordSaysNoMoreThanIsKnown()
    {
        QFETCH(int, status);
        QFETCH(QString, message);
        QFETCH(QString, why);
        QFETCH(QString, whose);
        const QDateTime at(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
        JournalItem item{.planned = planned()};
        item.outcome = {.state = State::NotDeleted,
                        .evidence = {.proof = Proof::Answered,
                                     .askedAt = at,
                                     .answeredAt = at,
                                     .httpStatus = status,
                                     .message = message},
                        .at = at};
        const auto linesOf = [&item] {
            return ui::outcomeDetails(reportOf(item, {})).split(QLatin1Char('\n'));
        };
        const QString answer = whose.arg(QStringLiteral("%1 %2").arg(status).arg(message).trimmed());
        QVERIFY2(linesOf().contains(answer), qPrintable(linesOf().join(QLatin1Char('\n'))));
        QCOMPARE(linesOf().value(1), why);
        QCOMPARE(linesOf().contains(
                     QStringLiteral("See HighLevel's own message; its support may ask for the trace ID.")),
                 !message.isEmpty() && !why.isEmpty() && !message.contains(QStringLiteral("not found")));
        // Known by a check, it is told by the check.
        item.outcome.evidence.proof = Proof::SeenAlive;
        QCOMPARE(linesOf().value(1),
                 QStringLiteral("The answer was an error; it was still there when checked."));
        // Before 0.2 nobody asked whose word it was.
        item.outcome.evidence.proof = Proof::Answered;
        item.outcome.evidence.answeredAt = {};
        QVERIFY(why.isEmpty() || !linesOf().contains(why));
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
