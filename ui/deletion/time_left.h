#pragma once

#include "app/deletion/report.h"

#include <optional>

namespace ui {

/// How long a deletion still takes, by its pace so far; nothing where that is not known.
[[nodiscard]] std::optional<base::Milliseconds> timeLeft(const deletion::BatchStatus &status);

/// No more exact than it can be known: from 20 s on in steps of five, from a minute on of ten, and then in
/// whole minutes.
[[nodiscard]] base::Milliseconds roughly(base::Milliseconds time);

/// How long it still takes, as it is shown. While an answer takes its time the pace falls, and the time
/// climbs second by second: a longer one than is shown comes only where it is longer by a quarter.
class SteadyTimeLeft
{
public:
    [[nodiscard]] std::optional<base::Milliseconds> of(const deletion::BatchStatus &status);

private:
    std::optional<base::Milliseconds> m_told;
};

} // namespace ui
