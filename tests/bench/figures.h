#pragma once

#include <QString>

/// What a benchmark found, said in a line and kept for whoever compares two commits.
namespace bench {

/// Prints a line: what was measured, how it came out, what is aimed at.
void line(const QString &what, const QString &measured, const QString &target);

/// Keeps one number under a name that stays the same from commit to commit. The target begins with `<=` or
/// `>=`, which says in which direction the number is better; empty where nothing is aimed at and less is
/// better.
void keepFigure(const QString &name, double value, const QString &unit, const QString &target = {});

/// Writes what was kept to the file that THREADSWEEP_FIGURES names, as a JSON list; nowhere without it.
/// Whether that worked.
[[nodiscard]] bool writeFigures();

} // namespace bench
