#pragma once

#include <QString>

namespace base {

/// The commit that this program was built from, `+` behind it where its sources were changed since; empty
/// where that was not known, as in sources without their history.
[[nodiscard]] QString buildCommit();

} // namespace base
