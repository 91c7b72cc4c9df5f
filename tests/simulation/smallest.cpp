#include "tests/simulation/smallest.h"

namespace simulation {

namespace {

/// Takes over `what` where it fails, too.
bool takesOver(Smallest *best, const Case &what)
{
    Run run(what);
    const QString fault = run.go();
    if (fault.isEmpty())
        return false;
    *best = {.what = what, .swarm = run.swarm(), .fault = fault};
    best->what.actions = run.actions();
    return true;
}

void takeKindsOut(Smallest *best)
{
    for (size_t kind = 0; kind < kKinds; ++kind)
        if (best->swarm.has(Kind(kind))) {
            Case without = best->what;
            without.without.set(Kind(kind));
            (void)takesOver(best, without);
        }
}

void shorten(Smallest *best)
{
    for (int step = best->what.actions.value_or(0) / 2; step > 0;) {
        Case shorter = best->what;
        shorter.actions = *best->what.actions - step;
        if (*shorter.actions < 0 || !takesOver(best, shorter))
            step /= 2;
    }
}

} // namespace

Smallest smallest(const Case &untrue)
{
    Smallest best;
    if (!takesOver(&best, untrue))
        return {.what = untrue, .swarm = {}, .fault = QStringLiteral("it is not untrue a second time")};
    shorten(&best);
    takeKindsOut(&best);
    shorten(&best);
    return best;
}

QString replay(const QString &program, const Case &what)
{
    QString command = QStringLiteral("%1 1 %2 --trace").arg(program).arg(what.seed);
    if (const QString words = what.without.words(); !words.isEmpty())
        command += QStringLiteral(" --without=") + words;
    if (what.actions)
        command += QStringLiteral(" --actions=%1").arg(*what.actions);
    return command;
}

} // namespace simulation
