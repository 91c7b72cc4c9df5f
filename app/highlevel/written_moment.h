#pragma once

#include <QString>

#include <optional>

namespace highlevel {

/// The moment that a date in words or figures names, in milliseconds since the epoch, UTC where it names no
/// zone: ISO 8601, RFC 2822 (years of two digits too), RFC 850 and asctime's form, which HTTP still knows.
/// The day of the week is not looked at: where it is wrong, the date is meant. Nothing for anything else.
[[nodiscard]] std::optional<qint64> writtenMoment(const QString &text);

} // namespace highlevel
