#pragma once

#include <QDateTime>
#include <QString>

namespace ui {

// Moments, days and times of day as the language that is spoken writes them (QLocale's default), in local
// time.

/// As people say it: `5 min ago`, `2 h ago`, `yesterday`, `Friday`, `3 Mar`, `3 Mar 2024`.
[[nodiscard]] QString whenLabel(const QDateTime &moment, const QDateTime &now);
/// The same with the time of day where the day alone is told, as one wants to know of a message: `2 h ago`,
/// `yesterday, 14:02`, `3 Mar, 14:02`.
[[nodiscard]] QString whenAndTimeLabel(const QDateTime &moment, const QDateTime &now);
/// To the minute: `3 Mar 2024 14:02`. Not `today`, for what stands until somebody decides: that may be
/// tomorrow.
[[nodiscard]] QString minuteLabel(const QDateTime &moment);
/// `3 Mar 2024`, `Mar 3, 2024`, `3. März 2024`.
[[nodiscard]] QString dayLabel(const QDate &day);
/// To the second, for what happens one after the other: `14:02:09`, `2:02:09 PM`.
[[nodiscard]] QString clockTime(const QDateTime &moment);
/// A moment to the second, with its day of the week.
[[nodiscard]] QString exactMoment(const QDateTime &moment);

} // namespace ui
