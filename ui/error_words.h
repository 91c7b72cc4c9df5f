#pragma once

#include "app/highlevel/api_error.h"

#include <QString>

namespace ui {

/// What went wrong, in a sentence for staff. HighLevel's own message is shown beside it, not in it.
[[nodiscard]] QString whatHappened(const highlevel::ApiError &error);
/// What to do now, in a sentence.
[[nodiscard]] QString whatToDo(const highlevel::ApiError &error);
/// `400 Bad Request` and the like: status and message as they came. Empty where nobody answered: what the
/// network calls that is for the details.
[[nodiscard]] QString wordForWord(const highlevel::ApiError &error);
/// The same in a sentence that says whose words they are; HighLevel is quoted only where it spoke.
[[nodiscard]] QString whoSaidWhat(const highlevel::ApiError &error);
/// All there is: status, messages, error, trace id, the answer as it came.
[[nodiscard]] QString allDetails(const highlevel::ApiError &error);

} // namespace ui
