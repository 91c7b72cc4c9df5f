#include "app/platform/platform.h"
#include "tests/simulation/smallest.h"

#include <QCommandLineParser>
#include <QElapsedTimer>

#include <cstdio>

namespace {

using simulation::Case;
using simulation::Kind;

/// What many runs came to.
struct Sum
{
    int runs = 0;
    int untrue = 0;
    double hours = 0;
    qint64 deletes = 0;
    qint64 deaths = 0;
    qint64 excused = 0;
    simulation::Happened happened;
    std::array<int, simulation::kKinds> runsWith{};
};

struct Wanted
{
    int runs = 0;
    Case first; ///< the others have the seeds that follow
};

std::optional<simulation::Swarm> kindsOf(const QString &words)
{
    simulation::Swarm kinds;
    for (const QString &word : words.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto kind = simulation::kindOf(word);
        if (!kind)
            return std::nullopt;
        kinds.set(*kind);
    }
    return kinds;
}

/// Nothing where the arguments cannot be understood.
std::optional<Wanted> wantedBy(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("trace"), QStringLiteral("Print what happens.")},
                       {QStringLiteral("without"), QStringLiteral("Kinds left out."), QStringLiteral("k,k")},
                       {QStringLiteral("actions"), QStringLiteral("No more."), QStringLiteral("n")}});
    if (!parser.parse(arguments))
        return std::nullopt;
    const QStringList numbers = parser.positionalArguments();
    bool isCount = true;
    bool isSeed = true;
    bool isLength = true;
    Wanted wanted{.runs = numbers.value(0, QStringLiteral("1000")).toInt(&isCount), .first = {}};
    wanted.first.seed = numbers.value(1, QStringLiteral("1")).toULongLong(&isSeed);
    wanted.first.traces = parser.isSet(QStringLiteral("trace"));
    if (parser.isSet(QStringLiteral("actions")))
        wanted.first.actions = parser.value(QStringLiteral("actions")).toInt(&isLength);
    const auto without = kindsOf(parser.value(QStringLiteral("without")));
    if (!isCount || !isSeed || !isLength || !without || wanted.runs < 1)
        return std::nullopt;
    wanted.first.without = *without;
    return wanted;
}

void add(const simulation::Run &run, Sum *sum)
{
    ++sum->runs;
    sum->hours += double(run.simulated().count()) / 3'600'000;
    sum->deletes += run.deletes();
    sum->deaths += run.deaths();
    sum->excused += run.excused();
    sum->happened.add(run.happened());
    for (size_t kind = 0; kind < simulation::kKinds; ++kind)
        sum->runsWith[kind] += run.swarm().has(Kind(kind));
}

void printUntrue(const QString &program, const Case &what, const simulation::Swarm &swarm,
                 const QString &fault)
{
    std::printf("seed %llu (%s): %s\n    replay with: %s\n", (unsigned long long)what.seed,
                qPrintable(swarm.words()), qPrintable(fault), qPrintable(simulation::replay(program, what)));
    if (what.traces)
        return; // it is looked at already
    const simulation::Smallest small = simulation::smallest(what);
    std::printf("    smallest (%s): %s\n    replay with: %s\n", qPrintable(small.swarm.words()),
                qPrintable(small.fault), qPrintable(simulation::replay(program, small.what)));
    std::fflush(stdout);
}

void print(const Sum &sum, double seconds)
{
    std::printf("\n%-16s %10s %12s\n", "trouble", "runs", "happened");
    for (size_t kind = 0; kind < simulation::kKinds; ++kind)
        std::printf("%-16s %10d %12lld\n", qPrintable(simulation::word(Kind(kind))), sum.runsWith[kind],
                    (long long)sum.happened.times(Kind(kind)));
    std::printf(
        "\n%d runs, %.0f simulated hours, %lld DELETEs, %lld deaths of the program, %lld requests over "
        "the limit excused by a death, in %.0f s; %d untrue\n",
        sum.runs, sum.hours, (long long)sum.deletes, (long long)sum.deaths, (long long)sum.excused, seconds,
        sum.untrue);
}

} // namespace

/// simulate [COUNT [FIRST_SEED]] [--trace] [--without=KIND,KIND] [--actions=N]: so many seeds; exits with 0
/// when nothing untrue was found in any.
int main(int argc, char **argv)
{
    platform::prepareProcess();
    const QCoreApplication application(argc, argv);
    const std::optional<Wanted> wanted = wantedBy(QCoreApplication::arguments());
    if (!wanted) {
        std::fprintf(stderr, "simulate [COUNT [FIRST_SEED]] [--trace] [--without=KIND,KIND] [--actions=N]\n");
        return 2;
    }
    QElapsedTimer watch;
    watch.start();
    Sum sum;
    for (int i = 0; i < wanted->runs; ++i) {
        Case what = wanted->first;
        what.seed += quint64(i);
        QString fault;
        simulation::Swarm swarm;
        {
            simulation::Run run(what); // gone before a smaller one begins: there is one disk
            fault = run.go();
            swarm = run.swarm();
            add(run, &sum);
        }
        if (fault.isEmpty())
            continue;
        ++sum.untrue;
        printUntrue(QString::fromLocal8Bit(argv[0]), what, swarm, fault);
    }
    print(sum, double(watch.elapsed()) / 1000);
    return sum.untrue == 0 ? 0 : 1;
}
