#include "app/practice/server.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"
#include "tests/support/window_bench.h"
#include "ui/deletion/confirmation.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cstdio>
#include <functional>

// bench_tasks: how long the window stands still, at the longest, in each step of what people come for: 22,000
// conversations, the ready-made filter, what it shows deleted for some seconds, the history, all that is left
// confirmed and taken back. Prints the figures; judges nothing. `./dev bench tasks`. The practice server, the
// display's and the workers share the cores with the window, so beside what the clock says stands the
// processor's time that the window's own thread took for it.

namespace {

constexpr int kAll = 22'000;
constexpr int kLongest = 120'000; // ms for one step

/// Lets the window live until `done`, and prints what the longest time was in which it did not.
class Steps
{
public:
    void step(const char *name, const std::function<void()> &act, const std::function<bool()> &done)
    {
        double longest = 0;
        double longestOwn = 0;
        {
            const bench::StallWatch stalls;
            const bench::Stopwatch watch;
            act();
            // Not qWaitFor, which sleeps for 10 ms at a time.
            while (!done()) {
                if (watch.seconds() * 1000 > kLongest)
                    qFatal("%s did not come to its end", name);
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            bench::sleepInEventLoop(300); // what it leaves to be painted
            longest = stalls.longest();
            longestOwn = stalls.longestOwn();
        }
        const QString step = QString::fromUtf8(name);
        bench::line(step,
                    QStringLiteral("%1 ms, %2 its own").arg(longest, 0, 'f', 1).arg(longestOwn, 0, 'f', 1),
                    QStringLiteral("<= 16 ms"));
        bench::keepFigure(QStringLiteral("longest stall: ") + step, longest, QStringLiteral("ms"),
                          QStringLiteral("<= 16"));
        bench::keepFigure(QStringLiteral("longest stall, own time: ") + step, longestOwn,
                          QStringLiteral("ms"), QStringLiteral("<= 16"));
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    support::WindowBench b(
        {.conversations = kAll, .messages = 1, .latencyMs = 20, .rateMax = 100'000, .spreadOverDays = 730});
    Steps steps;
    b.window.resize(1280, 800);
    steps.step(
        "the window opens", [&] { b.window.show(); },
        [began = bench::Stopwatch()] { return began.seconds() > 2; });
    auto *table = b.named<QTableView>("Conversations");
    const auto rows = [table] { return table->model()->rowCount(); };
    const auto button = [&b](const char *begin) {
        return b.first<QPushButton>([begin](const QPushButton *one) {
            return one->isVisible() && one->text().startsWith(QString::fromUtf8(begin));
        });
    };
    const auto question = [&b] { return b.window.findChild<ui::Confirmation *>(); };
    const auto confirm = [&] {
        auto *field = question()->findChild<QLineEdit *>();
        if (field && field->isVisible())
            QTest::keyClicks(field, QString::number(rows()));
        question()->accept();
    };
    steps.step(
        "22,000 conversations are listed", [&] { (void)b.open(QStringLiteral("Harbour Dental")); },
        [&] { return rows() == kAll; });
    bench::sleepInEventLoop(1'000);
    const auto ready = [&b] {
        return b.first<QAction>([](const QAction *one) {
            return one->text().startsWith(QStringLiteral("Older than 90 days, unassigned, never replied"));
        });
    };
    steps.step(
        "the list of saved filters opens",
        [&] { b.named<QToolButton>("Saved")->menu()->popup(b.window.mapToGlobal(QPoint(100, 100))); },
        [&] { return ready() != nullptr; });
    steps.step(
        "the ready-made filter is chosen",
        [&] {
            ready()->trigger();
            b.named<QToolButton>("Saved")->menu()->hide();
        },
        [&, before = -1, since = bench::Stopwatch()]() mutable {
            if (std::exchange(before, rows()) != rows())
                since = bench::Stopwatch();
            return rows() > 0 && rows() < kAll && since.seconds() > 3;
        });
    std::printf("      %d conversations\n", rows());
    steps.step(
        "all are selected", [&] { b.action("Select all shown")->trigger(); },
        [&] { return table->selectionModel()->isRowSelected(rows() - 1); });
    steps.step(
        "Delete… asks", [&] { b.action("Delete…")->trigger(); },
        [&] { return question() && question()->isVisible(); });
    steps.step("it is confirmed", confirm, [&] { return !question() && button("Undo"); });
    steps.step(
        "the hold", [] {}, [began = bench::Stopwatch()] { return began.seconds() > 2; });
    steps.step(
        "it is deleted", [&] { button("Delete now")->click(); },
        [began = bench::Stopwatch(), &b] {
            return began.seconds() > 15 || b.desk.session()->deletions().status(0).hasEnded();
        });
    steps.step(
        "the history opens", [&] { b.named<QToolButton>("History")->click(); },
        [&] {
            return b.named<QTableView>("Past deletions")->isVisible() &&
                   b.named<QTableView>("Past deletions")->model()->rowCount() > 0;
        });
    steps.step(
        "and is left", [&] { QTest::keyClick(&b.window, Qt::Key_Escape); },
        [&] { return table->isVisible(); });
    const int shown = rows();
    steps.step(
        "all filters are cleared", [&] { b.named<QToolButton>("Clear filters")->click(); },
        [&] { return rows() > shown && !button("Undo"); });
    steps.step(
        "all that is left is selected", [&] { b.action("Select all shown")->trigger(); },
        [&] { return !table->selectionModel()->selection().isEmpty(); });
    steps.step(
        "Delete… asks about all", [&] { b.action("Delete…")->trigger(); },
        [&] { return question() && question()->isVisible(); });
    steps.step("all are confirmed", confirm, [&] { return !question() && button("Undo"); });
    steps.step(
        "all are taken back", [&] { button("Undo")->click(); }, [&] { return !button("Undo"); });
    return bench::writeFigures() ? 0 : 1;
}
