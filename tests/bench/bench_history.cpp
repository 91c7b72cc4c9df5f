#include "app/deletion/history.h"
#include "app/deletion/journal.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"
#include "ui/history/history_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <thread>

/// The history of a million deletions: opened and searched while another deletion is written down.
namespace {

using bench::Stopwatch;
using namespace deletion;

constexpr int kMillion = 1'000'000;

PlannedItem planned(int n)
{
    return {
        .id = *base::ConversationId::parse(QStringLiteral("tDtDnQdgm2LX%1").arg(n, 8, 10, QLatin1Char('0'))),
        .contact = QStringLiteral("Ana Ruiz %1").arg(n),
        .phone = QStringLiteral("+1555%1").arg(n, 7, 10, QLatin1Char('0')),
        .messageType = QStringLiteral("TYPE_SMS")};
}

/// One deletion as the journal has it when it is over.
std::vector<Record> deletion(int n)
{
    const QDateTime at = QDateTime({2024, 1, 1}, {8, 0}, Qt::UTC).addSecs(n * 60LL);
    std::vector<Record> records = openingRecords(
        {.subAccount = QStringLiteral("Harbour Dental"), .begunAt = at, .items = 1}, {planned(n)});
    records.push_back(outcomeRecord(
        0, 0,
        {.state = State::Deleted, .evidence = {.proof = Proof::Answered, .httpStatus = 200}, .at = at}));
    records.push_back({.kind = Record::Kind::End, .at = at});
    return records;
}

bool write(JournalFile *journal, int from, int to)
{
    std::vector<std::vector<Record>> groups;
    for (int n = from; n < to; ++n)
        groups.push_back(deletion(n));
    return !journal->append(&groups).any();
}

/// Until the table's first line is told; in milliseconds.
double untilShown(QTableView *table, const Stopwatch &watch)
{
    const auto isShown = [&] {
        return table->model()->rowCount() > 0 &&
               table->model()->index(0, 1).data().toString() == QStringLiteral("Harbour Dental");
    };
    while (!isShown() && watch.seconds() < 60)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    return watch.seconds() * 1000;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    const int count = argc > 1 && QByteArray(argv[1]).toInt() > 0 ? QByteArray(argv[1]).toInt() : kMillion;
    std::printf("Writing a journal of %d deletions…\n", count);
    {
        JournalFile journal(path);
        if (journal.open().fault.any())
            return 1;
        for (int n = 0; n < count; n += 10'000)
            if (!write(&journal, n, std::min(n + 10'000, count)))
                return 1;
    }
    {
        const Stopwatch watch;
        History history(path);
        history.catchUp();
        while (history.isCatchingUp())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        bench::line(QStringLiteral("taking %1 deletions into the history, once").arg(count),
                    QStringLiteral("%1 s").arg(watch.seconds(), 0, 'f', 1),
                    QStringLiteral("in the background"));
        bench::keepFigure(QStringLiteral("history: taken in once"), watch.seconds(), QStringLiteral("s"));
    }

    // A deletion runs meanwhile.
    std::atomic_bool isOver = false;
    std::thread deleting([&] {
        JournalFile journal(path);
        if (journal.open().fault.any())
            return;
        for (int n = count; !isOver; ++n) {
            (void)write(&journal, n, n + 1);
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    });
    std::vector<double> opened;
    std::vector<double> found;
    double stall = 0;
    for (int round = 0; round < 5; ++round) {
        History history(path);
        ui::HistoryPage page([&] { return &history; }, nullptr);
        page.resize(1280, 800);
        history.takeCheck({}); // the start has checked it
        const bench::StallWatch stalls;
        const Stopwatch opening;
        page.show();
        page.open(std::nullopt, nullptr);
        // There is another one in the calendar.
        const auto tables = page.findChildren<QTableView *>();
        QTableView *const table =
            *std::ranges::find(tables, QStringLiteral("Past deletions"), &QWidget::accessibleName);
        opened.push_back(untilShown(table, opening));
        QTest::qWait(300);
        // Nobody in particular, one, and nearly all of them.
        for (const QString &text : {QStringLiteral("ruiz %1").arg(count / 2), QStringLiteral("+15550000042"),
                                    QStringLiteral("ruiz")}) {
            const QSignalSpy answered(table->model(), &QAbstractItemModel::modelReset);
            const Stopwatch searching;
            page.searchField()->setText(text);
            while (answered.isEmpty() && searching.seconds() < 10)
                QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
            found.push_back(untilShown(table, searching));
        }
        stall = std::max(stall, stalls.longest());
    }
    isOver = true;
    deleting.join();
    const double floor = bench::stallBesideBusyThreads();
    std::ranges::sort(opened);
    std::ranges::sort(found);
    bench::line(
        QStringLiteral("opening the history of %1 deletions, median (longest)").arg(count),
        QStringLiteral("%1 (%2) ms").arg(opened[opened.size() / 2], 0, 'f', 0).arg(opened.back(), 0, 'f', 0),
        QStringLiteral("<= 100 ms"));
    bench::line(
        QStringLiteral("searching them while one runs, median (longest)"),
        QStringLiteral("%1 (%2) ms").arg(found[found.size() / 2], 0, 'f', 0).arg(found.back(), 0, 'f', 0),
        QStringLiteral("<= 200 ms"));
    bench::line(QStringLiteral("longest stall of the window in all this"),
                QStringLiteral("%1 ms (an empty loop beside busy threads: %2)")
                    .arg(stall, 0, 'f', 1)
                    .arg(floor, 0, 'f', 1),
                QStringLiteral("<= 16 ms"));
    bench::keepFigure(QStringLiteral("history: opened"), opened[opened.size() / 2], QStringLiteral("ms"),
                      QStringLiteral("<= 100"));
    bench::keepFigure(QStringLiteral("history: searched"), found[found.size() / 2], QStringLiteral("ms"),
                      QStringLiteral("<= 200"));
    bench::keepFigure(QStringLiteral("history: longest stall"), stall, QStringLiteral("ms"),
                      QStringLiteral("<= 16"));
    return bench::writeFigures() ? 0 : 1;
}
