#pragma once

#include <QAnyStringView>

namespace base {

/// Whether `text` can be one of HighLevel's ids: ASCII letters, digits, `-` and `_` only, and a length
/// within the bounds. Such a text needs no escaping in a URL and cannot break out of a path.
[[nodiscard]] bool isPlainId(QAnyStringView text, qsizetype shortest, qsizetype longest);

} // namespace base
