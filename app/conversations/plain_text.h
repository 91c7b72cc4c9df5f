#pragma once

#include <QString>

namespace conversations {

/// Text out of HTML, without rendering it: tags go, scripts and styles go whole, blocks stand on lines of
/// their own, `<pre>` keeps its lines, cells are set apart by a blank, a picture is what stands for it, all
/// entities of HTML 5 become letters. Of control characters only line breaks stay. Nothing is fetched and
/// nothing is interpreted.
[[nodiscard]] QString plainTextOfHtml(const QString &html);

/// The same of a body that does not say what it is: text that is no HTML has entities only where they are
/// closed and known.
[[nodiscard]] QString plainTextOfUnknown(const QString &body);

/// Whether a message body is HTML rather than text that happens to hold `<`.
[[nodiscard]] bool looksLikeHtml(const QString &body);

} // namespace conversations
