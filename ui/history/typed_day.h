#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace ui {

/// The day that somebody typed, and nothing else: as the language writes it, long or short, with a year of
/// two digits or of four, or as 2026-11-30. Invalid where it is none.
[[nodiscard]] QDate dayIn(const QString &text, const QLocale &locale);

} // namespace ui
