#include "app/deletion/history.h"
#include "app/deletion/journal_file.h"
#include "app/platform/platform.h"
#include "ui/history/history_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace deletion;

namespace {

const QDateTime kMonday({2026, 11, 23}, {9, 0}, Qt::LocalTime);

/// A deletion of one conversation of that contact, as the journal has it when it is over.
std::vector<Record> deletionOf(const QString &contact, State state, const QDateTime &at)
{
    std::vector<Record> records = openingRecords(
        {.subAccount = QStringLiteral("Harbour Dental"), .begunAt = at.toUTC(), .items = 1},
        {{.id = *base::ConversationId::parse(QStringLiteral("conversationA0000000")), .contact = contact}});
    records.push_back(outcomeRecord(0, 0, {.state = state, .evidence = {}, .at = at.toUTC()}));
    records.push_back({.kind = Record::Kind::End, .at = at.toUTC()});
    return records;
}

struct Bench
{
    using Deletions = std::vector<std::vector<Record>>;

    /// Oldest first; those that the history has taken in before, and those that came since.
    Bench(const Deletions &known, const Deletions &fresh)
    {
        write(known);
        history.catchUp();
        [&] { QTRY_VERIFY(!history.isCatchingUp()); }();
        write(fresh);
        page.resize(1'000, 600);
        page.show();
        page.open(std::nullopt, nullptr);
    }
    explicit Bench(const Deletions &deletions) : Bench({}, deletions) {}
    void write(const Deletions &deletions) const
    {
        JournalFile journal(path);
        QVERIFY(!journal.open().fault.any());
        for (const std::vector<Record> &one : deletions) {
            Deletions groups{one};
            QVERIFY(!journal.append(&groups).any());
        }
    }
    [[nodiscard]] QTableView *table(const char *name) const
    {
        const auto all = page.findChildren<QTableView *>();
        return *std::ranges::find(all, QString::fromUtf8(name), &QWidget::accessibleName);
    }
    [[nodiscard]] int chosen() const
    {
        const QModelIndexList rows = table("Past deletions")->selectionModel()->selectedRows();
        return rows.isEmpty() ? -1 : rows.front().row();
    }
    [[nodiscard]] int found() const { return table("Past deletions")->model()->rowCount(); }
    /// How the one conversation of the deletion that is open ended.
    [[nodiscard]] QString outcome() const
    {
        return table("Conversations of the deletion")->model()->index(0, 1).data().toString();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    History history{path};
    ui::HistoryPage page{[this] { return &history; }, nullptr};
};

} // namespace

/// *What has really been deleted?* is answered by the newest word.
class HistoryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { platform::prepareProcess(); }

    /// Taken back first, and deleted then: whoever looked for the contact read *Cancelled*, as the older one
    /// had been open before.
    void theNewestThatIsFoundIsOpened()
    {
        Bench b({deletionOf(QStringLiteral("Ana Ruiz"), State::Cancelled, kMonday),
                 deletionOf(QStringLiteral("Ana Ruiz"), State::Deleted, kMonday.addDays(1)),
                 deletionOf(QStringLiteral("Bo"), State::Skipped, kMonday.addDays(2))});
        QTRY_COMPARE(b.outcome(), QStringLiteral("Skipped"));
        QTest::keyClick(b.table("Past deletions"), Qt::Key_End);
        QTRY_COMPARE(b.outcome(), QStringLiteral("Cancelled"));
        b.page.searchField()->setText(QStringLiteral("ana"));
        QTRY_COMPARE(b.outcome(), QStringLiteral("Deleted"));
        QCOMPARE(b.found(), 2);
        QCOMPARE(b.chosen(), 0);
        // What somebody reads stays while records come.
        QTest::keyClick(b.table("Past deletions"), Qt::Key_End);
        QTRY_COMPARE(b.outcome(), QStringLiteral("Cancelled"));
        Q_EMIT b.history.changed();
        QTest::qWait(100);
        QCOMPARE(b.outcome(), QStringLiteral("Cancelled"));
        QCOMPARE(b.chosen(), 1);
        // Whoever comes back begins with the newest.
        b.page.searchField()->clear();
        QTRY_COMPARE(b.found(), 3);
        QTest::keyClick(b.table("Past deletions"), Qt::Key_End);
        QTRY_COMPARE(b.chosen(), 2);
        b.page.open(std::nullopt, nullptr);
        QTRY_COMPARE(b.chosen(), 0);
    }

    /// What the history had taken in the last time is found at once, and the newer ones a moment later: the
    /// page stood on what had been the newest then.
    void theNewestIsOpenedThoughItComesALittleLater()
    {
        Bench b({deletionOf(QStringLiteral("Ana Ruiz"), State::Deleted, kMonday)},
                {deletionOf(QStringLiteral("Bo"), State::Skipped, kMonday.addDays(1)),
                 deletionOf(QStringLiteral("Cem"), State::NotDeleted, kMonday.addDays(2))});
        QTRY_COMPARE(b.found(), 3);
        QTRY_COMPARE(b.outcome(), QStringLiteral("Not deleted"));
        QCOMPARE(b.chosen(), 0);
    }

    void aDayThatIsTypedFindsItsDeletions()
    {
        Bench b({deletionOf(QStringLiteral("Ana Ruiz"), State::Deleted, kMonday),
                 deletionOf(QStringLiteral("Bo"), State::Skipped, kMonday.addDays(1)),
                 deletionOf(QStringLiteral("Cem"), State::Deleted, kMonday.addDays(2))});
        QTRY_COMPARE(b.found(), 3);
        b.page.searchField()->setText(QStringLiteral("2026-11-24"));
        QTRY_COMPARE(b.found(), 1);
        QTRY_COMPARE(b.outcome(), QStringLiteral("Skipped"));
        b.page.searchField()->setText(QLocale().toString(QDate(2026, 11, 23), QLocale::ShortFormat));
        QTRY_COMPARE(b.outcome(), QStringLiteral("Deleted"));
        QCOMPARE(b.found(), 1);
        b.page.searchField()->setText(QStringLiteral("2026-11-20"));
        QTRY_COMPARE(b.found(), 0);
    }

    /// It says so for good, beside records that are whole.
    void aLossIsSaid()
    {
        Bench b({deletionOf(QStringLiteral("Ana Ruiz"), State::Deleted, kMonday),
                 {lossRecord(kMonday.addDays(1).toUTC(), 12, 4)}});
        const auto says = [&b](const char *words) {
            const auto all = b.page.findChildren<QLabel *>();
            return std::ranges::any_of(
                all, [words](const QLabel *one) { return one->text().startsWith(QString::fromUtf8(words)); });
        };
        QTRY_VERIFY(says("⚠ Records of before "));
        QVERIFY(!says("✓"));
    }
};

QTEST_MAIN(HistoryPageTest)
#include "tst_history_page.moc"
