#pragma once

#include <QString>

#include <optional>

namespace highlevel {

/// The moment that a date in words or figures names, in milliseconds since the epoch, UTC where it names no
/// zone: ISO 8601 (short, and with slashes too), RFC 2822 (years of two digits too), RFC 850 and asctime's
/// form, which HTTP still knows, and what JavaScript makes of a Date. Days and months in figures in any other
/// order are not guessed. The day of the week is not looked at: where it is wrong, the date is meant. Nothing
/// for anything else.
[[nodiscard]] std::optional<qint64> writtenMoment(const QString &text);

} // namespace highlevel
