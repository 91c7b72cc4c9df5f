#pragma once

#include <QString>

namespace conversations {

/// Text out of HTML, without rendering it: tags go, scripts and styles go whole, paragraphs become line
/// breaks, cells are set apart by a blank, the entities of HTML 4 and the common ones of HTML 5 become
/// letters. Of control characters only line breaks stay. Nothing is fetched and nothing is interpreted.
[[nodiscard]] QString plainTextOfHtml(const QString &html);

/// Whether a message body is HTML rather than text that happens to hold `<`.
[[nodiscard]] bool looksLikeHtml(const QString &body);

} // namespace conversations
