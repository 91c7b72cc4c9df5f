#include "app/deletion/queue.h"
#include "app/practice/server.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"
#include "tests/support/desk_world.h"
#include "tests/support/random_conversations.h"
#include "tests/support/simulated_highlevel.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

// bench_deletion [SEQUENTIAL_CLIENT.cjs]: how close to HighLevel's limit deleting runs, what a colleague
// loses by it, and whether the window stays alive. Prints each figure beside its bound; judges nothing.
// `./dev bench deletion`.

namespace {

using bench::Stopwatch;
using highlevel::RateBudget;
using practice::RateLimit;

constexpr int kDeletions = 1'000;

deletion::DeletionPlan planOf(int count, bool checkBeforeSend)
{
    deletion::DeletionPlan plan;
    plan.checkBeforeSend = checkBeforeSend;
    for (int i = 0; i < count; ++i)
        // As the simulated HighLevel has it: else each look would find a newer message, and all be skipped.
        plan.add({.id = support::RandomConversations::id(i), .lastMessageDate = 1'690'000'000'000},
                 QStringLiteral("somebody"), 0);
    return plan;
}

void keepFigure(const QString &name, double value, const char *unit, const char *target = "")
{
    bench::keepFigure(name, value, QString::fromLatin1(unit), QString::fromLatin1(target));
}

/// What the limit allows at best: ⌈N/100⌉ − 1 windows of 10 s, then the last hundred over six connections.
double boundFor(int requests)
{
    return 10.0 * ((requests + 99) / 100 - 1) + 100.0 / 6 * 0.25;
}

struct Run
{
    double seconds = 0;
    int refused = 0;
    int colleagueCalls = 0;
    int colleagueRefused = 0;
    int deleted = 0;
};

/// A whole batch, journal and all, with the clock turned.
Run simulated(const support::SimulatedHighLevel::Setup &setup, bool checks, RateBudget::Manners manners)
{
    const QTemporaryDir folder;
    support::ManualClock clock;
    support::SimulatedHighLevel highLevel(&clock, setup);
    highlevel::RequestLane lane(&clock, &highLevel);
    lane.setManners(manners);
    highlevel::Client client(&lane,
                             {.address = base::ApiAddress::highLevel(),
                              .location = *base::LocationId::parse(QStringLiteral("PRACTICE0LOCATION000"))});
    deletion::Journal journal(folder.filePath(QStringLiteral("journal.sqlite")));
    journal.open();
    deletion::Queue queue(&clock, &client, &lane, &journal,
                          {.identity = client.about(), .accountKey = QStringLiteral("k")});
    const auto turn = [&] {
        QCoreApplication::processEvents();
        // The disk takes its own time; the clock stands still meanwhile.
        if (journal.pending() == 0)
            clock.advance(base::Milliseconds(5));
    };
    while (journal.state() != deletion::Journal::State::Open)
        QCoreApplication::processEvents();
    // As when a person has looked around before: the limit is known.
    bool known = false;
    client.conversation(support::RandomConversations::id(0), highlevel::Client::Priority::Interactive)
        .then(&client, [&](const auto &) { known = true; });
    while (!known)
        turn();
    clock.advance(setup.limit.interval * 2 + base::Milliseconds(qint64(setup.seed) * 937));
    const base::Milliseconds begun = clock.steady();
    const int batch = queue.add(planOf(kDeletions, checks), {}).batch;
    while (queue.isBusy())
        turn();
    return {.seconds = double((clock.steady() - begun).count()) / 1000,
            .refused = highLevel.refused(),
            .colleagueCalls = highLevel.colleague().calls(),
            .colleagueRefused = highLevel.colleague().refused(),
            .deleted = queue.status(batch).tally.of(deletion::State::Deleted)};
}

constexpr std::array kLimiters{std::pair{RateLimit::Kind::SlidingLog, "sliding log"},
                               std::pair{RateLimit::Kind::FixedWindow, "fixed window"},
                               std::pair{RateLimit::Kind::ClockWindow, "clock window"},
                               std::pair{RateLimit::Kind::TokenBucket, "token bucket"}};

void turningTheClock()
{
    for (const bool checks : {false, true})
        for (const auto &[kind, name] : kLimiters) {
            double worst = 1e9;
            int refused = 0;
            int deleted = 0;
            const double bound = boundFor(kDeletions * (checks ? 2 : 1));
            for (quint64 seed = 1; seed <= 3; ++seed) {
                const Run r = simulated({.limit = {.kind = kind}, .seed = seed}, checks,
                                        RateBudget::Manners::Considerate);
                worst = std::min(worst, bound / r.seconds);
                refused += r.refused;
                deleted += r.deleted;
            }
            const QString what = QStringLiteral("%1, checks %2, ")
                                     .arg(QLatin1String(name), QLatin1String(checks ? "on" : "off"));
            keepFigure(what + QLatin1String("of the bound"), worst, "x", ">= 0.975");
            keepFigure(what + QLatin1String("refused"), refused, "x 429", "<= 0");
            keepFigure(what + QLatin1String("deleted"), deleted, "", ">= 3000");
            std::printf("  %-13s checks %-3s  %.3f of the bound (%.0f s), %d x 429, %d of %d deleted   "
                        "target >= 0.975, 0\n",
                        name, checks ? "on" : "off", worst, bound, refused, deleted, 3 * kDeletions);
        }
    for (const auto manners : {RateBudget::Manners::Considerate, RateBudget::Manners::FullSpeed})
        for (const auto &[kind, name] : kLimiters) {
            Run all;
            for (quint64 seed = 1; seed <= 4; ++seed) {
                const Run r = simulated({.limit = {.kind = kind}, .colleaguePerSecond = 2, .seed = seed},
                                        false, manners);
                all.colleagueCalls += r.colleagueCalls;
                all.colleagueRefused += r.colleagueRefused;
                all.refused += r.refused;
                all.seconds += r.seconds / 4;
            }
            const bool considerate = manners == RateBudget::Manners::Considerate;
            keepFigure(
                QStringLiteral("%1, %2, of a colleague's calls refused")
                    .arg(QLatin1String(name), QLatin1String(considerate ? "considerate" : "full speed")),
                100.0 * all.colleagueRefused / all.colleagueCalls, "%", considerate ? "<= 0.5" : "");
            std::printf(
                "  %-13s colleague at 2/s, %s: %.2f %% of their calls refused, %d of ours; %.0f s%s\n", name,
                considerate ? "considerate" : "full speed ",
                100.0 * all.colleagueRefused / all.colleagueCalls, all.refused, all.seconds,
                considerate ? "   target <= 0.5 %" : "");
        }
}

/// Runs until nothing is busy, or for so many seconds.
void runFor(const std::function<bool()> &goesOn, double seconds)
{
    const Stopwatch watch;
    while (goesOn() && watch.seconds() < seconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The real window on a server of so many conversations.
struct Real
{
    explicit Real(const practice::Server::Options &options) : server(options)
    {
        window.show();
        const accounts::Account account{.key = QStringLiteral("bench"),
                                        .name = QStringLiteral("Bench"),
                                        .location = *base::LocationId::parse(server.location()),
                                        .apiAddress = server.url()};
        if (!desk.saveForThisSession(account, support::tokenOf(server)))
            std::printf("  the account could not be kept\n");
        bool listed = false;
        QObject::connect(&desk.session()->lister(), &conversations::Lister::finished, &window,
                         [&] { listed = true; });
        while (!listed)
            QTest::qWait(10);
    }

    [[nodiscard]] deletion::DeletionPlan plan(int count, bool checks)
    {
        deletion::DeletionPlan plan;
        plan.checkBeforeSend = checks;
        const conversations::Snapshot snapshot = desk.session()->store().snapshot();
        for (conversations::Row row = 0; row < std::min(count, snapshot.rows()); ++row)
            plan.add(snapshot.at(row), QStringLiteral("somebody"), 0);
        return plan;
    }

    practice::Server server;
    QTemporaryDir folder;
    base::Profile profile = base::Profile::under(folder.path());
    base::SystemClock clock;
    support::MemoryTokens tokens;
    desk::Desk desk{support::worldOf(&clock, &tokens), profile};
    settings::SettingsFile settings{profile.settingsFile()};
    ui::MainWindow window{&desk, &settings, profile};
};

void aliveMeanwhile()
{
    Real real({.conversations = 10'000, .latencyMs = 20, .rateMax = 1'000});
    QTest::qWait(1'000);
    const deletion::DeletionPlan plan = real.plan(10'000, true);
    bench::StallWatch stalls;
    real.desk.session()->deletions().add(plan, {});
    runFor([] { return true; }, 8);
    const double longest = stalls.longest();
    const auto status = real.desk.session()->deletions().status(0);
    keepFigure(QStringLiteral("10,000 queued, longest stall"), longest, "ms", "<= 16");
    std::printf(
        "  10,000 queued: longest stall of the window's thread %.0f ms in 8 s (empty loop beside two busy "
        "threads: %.0f), %d done   target <= 16 ms\n",
        longest, bench::stallBesideBusyThreads(), status.ended());
    real.desk.session()->deletions().interrupt();
    QTest::qWait(500);
}

void forReal(const QString &theirs)
{
    const practice::Server::Options options{.conversations = kDeletions, .latencyMs = 250, .jitterMs = 50};
    {
        Real real(options);
        QTest::qWait(10'500); // what listing took of the limit is free again
        const deletion::DeletionPlan plan = real.plan(kDeletions, false);
        const Stopwatch watch;
        const int batch = real.desk.session()->deletions().add(plan, {}).batch;
        // Some of the practice server's refuse: ten in a row of them would ask.
        runFor([&] { return real.desk.session()->deletions().isBusy(); }, 200);
        const auto status = real.desk.session()->deletions().status(batch);
        // Each refusal takes a second request, which looks whether it is there.
        const int requests = kDeletions + status.tally.of(deletion::State::NotDeleted);
        keepFigure(QStringLiteral("in real time, of the bound"), boundFor(requests) / watch.seconds(), "x",
                   ">= 0.975");
        std::printf(
            "  in real time   checks off  %.3f of the bound (%.1f s, %.1f s), %d x 429; %d deleted, %d not\n",
            boundFor(requests) / watch.seconds(), watch.seconds(), boundFor(requests),
            real.server.refusedByLimit(), status.tally.of(deletion::State::Deleted),
            status.tally.of(deletion::State::NotDeleted));
    }
    if (theirs.isEmpty()) {
        std::printf("  SKIPPED: HighLevel's own client beside it needs npm\n");
        return;
    }
    const practice::Server server(options);
    QProcess node;
    node.start(QStringLiteral("node"), {theirs, QStringLiteral("delete"), server.url(), server.token(),
                                        server.location(), QStringLiteral("100")});
    if (node.waitForFinished(120'000) && node.exitCode() == 0)
        std::printf("  HighLevel's client, one after the other: %.1f deletions a second\n",
                    100 / node.readAllStandardOutput().trimmed().toDouble());
    else
        std::printf("  HighLevel's client failed: %s\n", node.readAllStandardError().constData());
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    aliveMeanwhile();
    turningTheClock();
    forReal(QCoreApplication::arguments().value(1));
    return bench::writeFigures() ? 0 : 1;
}
