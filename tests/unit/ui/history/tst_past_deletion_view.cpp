#include "app/highlevel/request_lane.h"
#include "app/platform/platform.h"
#include "tests/support/answering_highlevel.h"
#include "ui/history/past_deletion_view.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ui;
using namespace deletion;
using std::chrono::milliseconds;
using support::json;

namespace {

base::Identity identityAt(const char *location)
{
    return {.address = base::ApiAddress::highLevel(),
            .location = *base::LocationId::parse(QString::fromLatin1(location))};
}

const base::Identity kHere = identityAt("AAAAkzuJQ8ZMd4Te84GK");

JournalBatch batch(State state)
{
    JournalBatch one{.head = {.batch = 1,
                              .identity = kHere,
                              .subAccount = QStringLiteral("Harbour Dental"),
                              .begunAt = QDateTime({2026, 11, 25}, {12, 0}, Qt::UTC),
                              .items = 2},
                     .ended = true};
    for (int n = 0; n < 2; ++n)
        one.items.push_back(
            {.position = n,
             .planned = {.id = *base::ConversationId::parse(
                             QStringLiteral("conversationA%1").arg(n, 7, 10, QLatin1Char('0')))},
             .outcome = {.state = n == 0 ? state : State::Deleted,
                         .evidence = {.proof = Proof::NotSaid},
                         .at = one.head.begunAt}});
    return one;
}

struct Bench
{
    Bench()
    {
        journal.open();
        view.resize(900, 400);
        view.QWidget::show();
    }
    void turn(milliseconds length) { clock.run(length); }
    void show(const JournalBatch &one, const QString &search = {})
    {
        view.show(std::make_shared<const OpenedDeletion>(openedDeletion(one, search)));
    }
    [[nodiscard]] QPushButton *ask() const
    {
        const auto all = view.findChildren<QPushButton *>();
        const auto at = std::ranges::find_if(all, [](const QPushButton *one) {
            return one->text().contains(QStringLiteral("Ask HighLevel"));
        });
        return at == all.end() ? nullptr : *at;
    }
    [[nodiscard]] QString said() const
    {
        const auto all = view.findChildren<QLabel *>();
        const auto at =
            std::ranges::find(all, QStringLiteral("What came of it"), &QWidget::accessibleDescription);
        return at == all.end() ? QString() : (*at)->text();
    }

    QTemporaryDir folder;
    support::ManualClock clock;
    support::AnsweringHighLevel script{&clock};
    highlevel::RequestLane lane{&clock, &script};
    highlevel::Client client{&lane, kHere};
    Journal journal{folder.filePath(QStringLiteral("journal.sqlite")), Journal::Threads::None};
    Inquiry inquiry{&clock, &client, &journal};
    PastDeletionView view{nullptr};
};

} // namespace

/// What HighLevel left open can be asked about from the history, at the sub-account that it was about.
class PastDeletionViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { platform::prepareProcess(); }

    void onlyWhatIsUnknownIsAskedAbout()
    {
        Bench b;
        b.view.setInquiry(&b.inquiry, kHere);
        b.show(batch(State::NotDeleted));
        QVERIFY(!b.ask() || !b.ask()->isVisible());
        b.show(batch(State::Unknown));
        QVERIFY(b.ask()->isVisible());
        QVERIFY(b.ask()->isEnabled());
        QCOMPARE(b.ask()->text(), QStringLiteral("&Ask HighLevel about the unknown one"));
        QVERIFY(b.said().isEmpty());
        b.view.show(nullptr);
        QVERIFY(!b.ask() || !b.ask()->isVisible());
    }

    /// Never at another sub-account, and not where the record does not say which one it was.
    void onlyAtItsOwnSubAccount()
    {
        Bench b;
        b.show(batch(State::Unknown));
        QVERIFY(!b.ask()->isEnabled());
        QVERIFY(b.said().contains(QStringLiteral("Harbour Dental")));
        b.view.setInquiry(&b.inquiry, identityAt("BBBBkzuJQ8ZMd4Te84GK"));
        QVERIFY(!b.ask()->isEnabled());
        b.ask()->click();
        QVERIFY(!b.inquiry.isUnderWay());
        b.view.setInquiry(&b.inquiry, kHere);
        QVERIFY(b.ask()->isEnabled());
        QVERIFY(b.said().isEmpty());
        JournalBatch old = batch(State::Unknown);
        old.head.batch = 2;
        old.head.identity.reset();
        old.head.location = kHere.location.toString();
        b.show(old);
        QVERIFY(!b.ask()->isEnabled());
    }

    /// Who looks for a contact among four thousand need not look a second time.
    void theOneThatWasFoundIsChosen()
    {
        Bench b;
        JournalBatch large = batch(State::Deleted);
        for (size_t n = 0; n < large.items.size(); ++n)
            large.items[n].planned.contact = QStringLiteral("Contact %1").arg(n);
        const auto chosen = [&b] {
            const auto *table = b.view.findChild<QTableView *>();
            const QModelIndexList rows = table->selectionModel()->selectedRows();
            return rows.isEmpty() ? -1 : rows.front().row();
        };
        b.show(large);
        QCOMPARE(chosen(), -1);
        b.show(large, QStringLiteral("contact 1"));
        QCOMPARE(chosen(), 1);
        // A record that came meanwhile changes nothing for whoever reads another one.
        b.view.findChild<QTableView *>()->selectRow(0);
        b.show(large, QStringLiteral("contact 1"));
        QCOMPARE(chosen(), 0);
        b.show(large, QStringLiteral("harbour 1"));
        QCOMPARE(chosen(), 1);
        b.show(large, QStringLiteral("conversationa0000000"));
        QCOMPARE(chosen(), 0);
        // Words of the sub-account alone, or of several, are about none of them.
        JournalBatch another = large;
        another.head.batch = 7;
        for (const QString &words : {QStringLiteral("harbour"), QStringLiteral("contact nobody")}) {
            b.view.show(nullptr);
            b.show(another, words);
            QCOMPARE(chosen(), -1);
        }
    }

    /// Who comes a week later for the two that were not deleted need not read six hundred lines.
    void thoseThatWereNotDeletedCanBeShownAlone()
    {
        Bench b;
        JournalBatch large = batch(State::NotDeleted);
        for (const State state : {State::Skipped, State::Deleted, State::Unknown, State::Cancelled}) {
            large.items.push_back(large.items.front());
            large.items.back().position = int(large.items.size()) - 1;
            large.items.back().outcome.state = state;
        }
        large.items[3].planned.contact = QStringLiteral("Ana Ruiz");
        const auto *table = b.view.findChild<QTableView *>();
        const auto outcomes = [table] {
            QStringList all;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                all << table->model()->index(row, 1).data().toString();
            return all;
        };
        const auto choice = [&b](const char *text) {
            const auto all = b.view.findChildren<QToolButton *>();
            return *std::ranges::find(all, QString::fromUtf8(text), &QToolButton::text);
        };
        QVERIFY(!choice("All")->isEnabled());
        b.show(large);
        QVERIFY(choice("All")->isChecked());
        QCOMPARE(outcomes().size(), 6);
        // Nobody waits for one that is there: what is in no row cannot be chosen.
        QVERIFY(!choice("Not known yet")->isEnabled());
        choice("Not deleted")->click();
        QCOMPARE(outcomes(), (QStringList{QStringLiteral("Not deleted"), QStringLiteral("Unknown")}));
        b.view.findChild<QTableView *>()->selectRow(1);
        QVERIFY(b.view.findChild<QPlainTextEdit *>()->toPlainText().startsWith(QStringLiteral("Unknown")));
        // What is being read stays, also when all is shown again or a record comes.
        b.show(large);
        QCOMPARE(outcomes().size(), 2);
        QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), 1);
        choice("All")->click();
        QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), 4);
        choice("Skipped")->click();
        QCOMPARE(outcomes(), QStringList{QStringLiteral("Skipped")});
        // Never are the details of one that is not shown.
        QVERIFY(b.view.findChild<QPlainTextEdit *>()->toPlainText().startsWith(QStringLiteral("Skipped")));
        // What is looked for is shown, whatever was chosen.
        b.show(large, QStringLiteral("ana ruiz"));
        QVERIFY(choice("All")->isChecked());
        QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), 3);
        // The one that was not known was asked about, and is gone.
        choice("Skipped")->click();
        large.items[2].outcome.state = State::Deleted;
        b.show(large, QStringLiteral("ana ruiz"));
        QVERIFY(choice("All")->isChecked());
        QVERIFY(!choice("Skipped")->isEnabled());
        QCOMPARE(outcomes().size(), 6);
        // Another deletion is seen whole at first.
        choice("Not deleted")->click();
        JournalBatch other = batch(State::NotDeleted);
        other.head.batch = 2;
        other.items.back().inFlight = true;
        other.items.back().outcome = {};
        b.show(other);
        QVERIFY(choice("All")->isChecked());
        QCOMPARE(outcomes().size(), 2);
        choice("Not known yet")->click();
        QCOMPARE(outcomes(), QStringList{QStringLiteral("May have been sent")});
    }

    void whatWasExportedIsSaidAndCanBeShown()
    {
        Bench b;
        b.show(batch(State::Deleted));
        const auto button = [&b](const char *text) {
            const auto all = b.view.findChildren<QPushButton *>();
            return *std::ranges::find(all, QString::fromUtf8(text), &QPushButton::text);
        };
        const auto exportTo = [&](const QString &path) {
            button("Export as &CSV…")->click();
            auto *dialog = b.view.findChild<QFileDialog *>();
            QVERIFY(dialog);
            Q_EMIT dialog->fileSelected(path);
            dialog->reject();
            QTRY_VERIFY(!b.view.findChild<QFileDialog *>());
        };
        QVERIFY(!button("Show in f&older")->isVisible());
        exportTo(b.folder.filePath(QStringLiteral("nowhere/past.csv")));
        QTRY_VERIFY(b.view.findChild<QMessageBox *>());
        b.view.findChild<QMessageBox *>()->reject();
        QVERIFY(!button("Show in f&older")->isVisible());
        QVERIFY(b.said().isEmpty());
        const QString path = b.folder.filePath(QStringLiteral("past.csv"));
        exportTo(path);
        QTRY_COMPARE(b.said(), QStringLiteral("Written to past.csv."));
        QVERIFY(QFile::exists(path));
        QVERIFY(button("Show in f&older")->isVisible());
        // Of another deletion nothing was written.
        JournalBatch other = batch(State::Deleted);
        other.head.batch = 2;
        b.show(other);
        QVERIFY(b.said().isEmpty());
        QVERIFY(!button("Show in f&older")->isVisible());
    }

    void whatIsFoundOutIsSaid()
    {
        Bench b;
        b.script.onGet = [](const support::HttpRequest &request) {
            if (support::AnsweringHighLevel::idOf(request).startsWith(QStringLiteral("conversationA")))
                return json(404, R"({"statusCode":404,"message":"Conversation not found"})");
            return support::AnsweringHighLevel::alive(request); // what shows that the question works
        };
        const QSignalSpy foundOut(&b.view, &PastDeletionView::foundOut);
        b.view.setInquiry(&b.inquiry, kHere);
        b.show(batch(State::Unknown));
        b.ask()->click();
        QVERIFY(!b.ask()->isEnabled());
        QCOMPARE(b.said(), QStringLiteral("Asking HighLevel…"));
        b.turn(milliseconds(5'000));
        QCOMPARE(foundOut.count(), 1);
        QCOMPARE(b.said(), QStringLiteral("Asked again: 1 is gone."));
        QVERIFY(b.script.deletes().empty());
    }

    /// *Asked again: 2 are gone* stood below another deletion that was chosen meanwhile, and nowhere when one
    /// came back.
    void whatCameOfOneIsNotSaidBesideAnother()
    {
        Bench b;
        b.script.onGet = [](const support::HttpRequest &request) {
            if (support::AnsweringHighLevel::idOf(request).startsWith(QStringLiteral("conversationA")))
                return json(404, R"({"statusCode":404,"message":"Conversation not found"})");
            return support::AnsweringHighLevel::alive(request);
        };
        b.view.setInquiry(&b.inquiry, kHere);
        JournalBatch other = batch(State::Unknown);
        other.head.batch = 2;
        b.show(batch(State::Unknown));
        b.ask()->click();
        b.show(other);
        QCOMPARE(b.said(), QStringLiteral("HighLevel is being asked about another deletion now."));
        QVERIFY(!b.ask()->isEnabled());
        b.turn(milliseconds(5'000));
        QCOMPARE(b.said(), QString());
        QVERIFY(b.ask()->isEnabled());
        b.show(batch(State::Unknown));
        QCOMPARE(b.said(), QStringLiteral("Asked again: 1 is gone."));
    }

    /// A question that its sub-account took with it when it was closed goes on nowhere.
    void whatIsAskedNoLongerIsNotSaid()
    {
        Bench b;
        b.view.setInquiry(&b.inquiry, kHere);
        b.show(batch(State::Unknown));
        b.ask()->click();
        QCOMPARE(b.said(), QStringLiteral("Asking HighLevel…"));
        b.view.setInquiry(nullptr, std::nullopt);
        QCOMPARE(b.said(), QStringLiteral("To ask HighLevel again, open Harbour Dental first."));
    }

    /// Its token may be refused by now.
    void whatStandsInTheWayIsSaid()
    {
        Bench b;
        b.script.onGet = [](const support::HttpRequest &) {
            return json(401, R"({"statusCode":401,"message":"Invalid JWT"})");
        };
        b.view.setInquiry(&b.inquiry, kHere);
        b.show(batch(State::Unknown));
        b.ask()->click();
        b.turn(milliseconds(5'000));
        QVERIFY2(b.said().startsWith(QStringLiteral("Asked again: of 1 HighLevel does not say.")),
                 qPrintable(b.said()));
        QVERIFY2(b.said().contains(QStringLiteral("token")), qPrintable(b.said()));
        QVERIFY(b.ask()->isEnabled());
    }
};

QTEST_MAIN(PastDeletionViewTest)
#include "tst_past_deletion_view.moc"
