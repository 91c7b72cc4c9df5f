#include "app/platform/platform.h"
#include "tests/simulation/run.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

/// simulate [COUNT [FIRST_SEED]] [--trace]: so many seeds; exits with 0 when nothing untrue was found in any.
int main(int argc, char **argv)
{
    platform::prepareProcess();
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const bool traces = arguments.removeAll(QStringLiteral("--trace")) > 0;
    bool isNumber = true;
    bool isSeed = true;
    const int count = arguments.value(1, QStringLiteral("1000")).toInt(&isNumber);
    const quint64 first = arguments.value(2, QStringLiteral("1")).toULongLong(&isSeed);
    if (!isNumber || !isSeed || count < 1) {
        std::fprintf(stderr, "simulate [COUNT [FIRST_SEED]] [--trace]\n");
        return 2;
    }

    QElapsedTimer watch;
    watch.start();
    double hours = 0;
    qint64 deletes = 0;
    qint64 faults = 0;
    qint64 deaths = 0;
    int untrue = 0;
    for (quint64 seed = first; seed < first + quint64(count); ++seed) {
        simulation::Run run(seed, traces);
        const QString fault = run.go();
        hours += double(run.simulated().count()) / 3'600'000;
        deletes += run.deletes();
        faults += run.faults();
        deaths += run.deaths();
        if (fault.isEmpty())
            continue;
        ++untrue;
        std::printf("seed %llu (%s): %s\n    replay with: %s 1 %llu --trace\n", (unsigned long long)seed,
                    qPrintable(run.swarm().words()), qPrintable(fault), argv[0], (unsigned long long)seed);
    }
    std::printf(
        "%d runs, %.0f simulated hours, %lld DELETEs, %lld faults, %lld deaths of the program in %.0f s; "
        "%d untrue\n",
        count, hours, (long long)deletes, (long long)faults, (long long)deaths,
        double(watch.elapsed()) / 1000, untrue);
    return untrue == 0 ? 0 : 1;
}
