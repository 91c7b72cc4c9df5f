#include "app/base/csv.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <algorithm>

namespace base {

namespace {

bool endsCellSomewhere(QChar c)
{
    return c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// A sign before a number is one, too, to the programs that this guards against; and so are the wide forms
/// that some of them take for the plain ones.
bool beginsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(c);
}

/// Where a comma is not what parts cells, as in German, a semicolon does, whatever stands in quotes. Smileys
/// stay: a sign counts there only before what could be reckoned with.
void guardParts(QString *text)
{
    static const QRegularExpression formula(QStringLiteral(
        "([;\\t\\r\\n][ \"]*)(?=[=@\\x{ff1d}\\x{ff20}]|[-+\\x{ff0b}\\x{ff0d}]\\(*[\\p{L}\\p{N}.])"));
    text->replace(formula, QStringLiteral("\\1'"));
}

QByteArray cell(QString text)
{
    if (std::ranges::any_of(text, endsCellSomewhere))
        guardParts(&text);
    if (!text.isEmpty() && beginsFormula(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes =
        std::ranges::any_of(text, [](QChar c) { return c == u',' || c == u'"' || endsCellSomewhere(c); });
    if (!needsQuotes)
        return text.toUtf8();
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList line;
    line.reserve(cells.size());
    for (const QString &text : cells)
        line << cell(text);
    return line.join(',') + "\r\n";
}

} // namespace base
