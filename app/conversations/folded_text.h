#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace conversations {

/// Text as it is compared: without case, accents and points, in UTF-8. `José`, `jose` and `JOSE` are one.
///
/// Only marks that people leave out when they type are dropped: combining diacritics (й stays й, and が stays
/// が), Hebrew points, Arabic vowel signs. `ß` becomes `ss`; `ł ø đ ı æ œ`, which Unicode does not take
/// apart, become the letters one types for them.
[[nodiscard]] QByteArray folded(QStringView text);

/// The words of a search, each folded; all must be found. What looks like a telephone number written with
/// blanks and brackets is one word of its digits, as HighLevel keeps numbers (+15551234567).
[[nodiscard]] std::vector<QByteArray> searchWords(const QString &query);

} // namespace conversations
