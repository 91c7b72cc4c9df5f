#pragma once

#include "app/deletion/report.h"

#include <vector>

namespace ui {

/// What a line of the strip is worth while there is no room for all of them, the most first.
enum class Attention {
    NeedsSomebody, ///< can still be undone, or does not go on before somebody does something about it
    GoesOn,
    Waits,     ///< for another one to end
    HasFailed, ///< has ended, and not all of it as it was meant to
    HasEnded,
};

[[nodiscard]] Attention attentionOf(const deletion::BatchStatus &status);

/// So many lines are shown, and the others folded away. A single other one is not: the button that brings it
/// back would take as much room.
inline constexpr size_t kLinesShown = 3;

/// Which of these lines, newest first, are shown: those that need somebody, however many; then, as far as
/// there is room, what goes on, and what has ended, the newest of each first. Pure.
[[nodiscard]] std::vector<bool> shownLines(const std::vector<Attention> &lines);

} // namespace ui
