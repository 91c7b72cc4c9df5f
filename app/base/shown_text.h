#pragma once

#include <QString>

/// Texts from outside (names, messages, addresses, what a server says) made safe to show among words of ours.
/// Everything of theirs that is shown goes through one of these.
///
/// - No mark in them reorders what stands beside them: overrides become the visible sign for a letter that
///   cannot be shown; the harmless marks that phone books put around numbers go.
/// - No letter carries so many accents that it paints over other lines.
/// - No control letter, no half of a pair, no letter without width that hides in a name.
///
/// Nothing is interpreted: `<b>` stays what it is. What is searched and what is compared is the text as it
/// came.
namespace base {

/// Whether a letter is drawn as nothing: a blank, a control letter, or what Unicode has drawn as nothing
/// where it is not known.
[[nodiscard]] bool cannotBeSeen(char32_t letter);
/// Whether there is nothing to see in it: empty, or blanks and what is not drawn alone.
[[nodiscard]] bool isBlank(QStringView text);

/// On one line, with single blanks, at most `most` letters and then "…".
[[nodiscard]] QString oneLine(const QString &text, qsizetype most = 200);

/// Likewise, and its lines stay lines; of any length.
[[nodiscard]] QString manyLines(const QString &text);

/// To stand within a sentence of ours: one that is written from right to left, or holds such words, is kept
/// apart from the words around it. The text must be safe already.
[[nodiscard]] QString apart(const QString &text);

} // namespace base
