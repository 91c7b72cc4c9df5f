#pragma once

#include <QByteArray>
#include <QStringList>

/// Tables as text that spreadsheets open: RFC 4180, UTF-8.
namespace base {

/// What stands before the first line: else some spreadsheets read it as something else than UTF-8.
inline constexpr char kCsvBegin[] = "\xEF\xBB\xBF";

/// One line, with its end. No cell of it is taken for a formula by a program that opens it: one that begins
/// as formulas do gets a quote before it, as OWASP advises, and so does a part of one that some programs take
/// for a cell of its own. https://owasp.org/www-community/attacks/CSV_Injection
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace base
