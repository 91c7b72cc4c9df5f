#include "app/base/shown_text.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace base {

/// What Unicode has drawn as nothing where it is not known is Default_Ignorable_Code_Point, which Qt's
/// categories do not tell. The blank of Braille and those that fill up Korean syllables are letters to
/// Unicode, and nothing to the eye.
bool cannotBeSeen(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    default:
        break;
    }
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    static constexpr Range unseen[] = {
        {0x034f, 0x034f}, // joins letters for sorting
        {0x115f, 0x1160}, // Korean fillers
        {0x17b4, 0x17b5}, // vowels of Khmer that are not written
        {0x180b, 0x180f}, // variants of Mongolian
        {0x2065, 0x2065}, // kept free for formats, as are U+FFF0 and what is left of plane 14
        {0x2800, 0x2800}, // the blank of Braille
        {0x3164, 0x3164}, // a Korean filler
        {0xfe00, 0xfe0f}, // variants
        {0xffa0, 0xffa0}, // a Korean filler
        {0xfff0, 0xfff8}, {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff}};
    return std::ranges::any_of(
        unseen, [letter](const Range &range) { return letter >= range.first && letter <= range.last; });
}

namespace {

/// Some scripts stack three; more is there to paint over other lines.
constexpr int kAccents = 4;

enum class Fate { Kept, Blank, Dropped, Shown };

/// Says which form the letter before it has: part of how Mongolian, some Chinese names and pictures are
/// written.
bool choosesAVariant(char32_t c)
{
    return (c >= 0x180B && c <= 0x180D) || c == 0x180F || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0xE0100 && c <= 0xE01EF);
}

/// What becomes of a letter: it is kept, stands for a blank, goes, or is replaced by a sign that can be seen.
Fate fateOf(char32_t c)
{
    switch (c) {
    case U'\u202D': // left-to-right override
    case U'\u202E': // right-to-left override
        return Fate::Shown;
    case U'\u202A': // embeddings and isolates: around numbers in phone books
    case U'\u202B':
    case U'\u202C':
    case U'\u2066':
    case U'\u2067':
    case U'\u2068':
    case U'\u2069':
    case U'\u00AD': // soft hyphen
    case U'\u200B': // no width
    case U'\u2060':
    case U'\uFEFF':
    case U'\u180E':
        return Fate::Dropped;
    case U'\u200C': // joiners and direction marks: part of how some languages are written
    case U'\u200D':
    case U'\u200E':
    case U'\u200F':
    case U'\u061C':
        return Fate::Kept;
    case U'\u2028': // separators of lines and paragraphs
    case U'\u2029':
        return Fate::Blank;
    default:
        break;
    }
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return c == U'\n' || c == U'\t' || c == U'\r' || c == U'\v' || c == U'\f' ? Fate::Blank
                                                                                  : Fate::Dropped;
    case QChar::Separator_Space:
        return Fate::Blank;
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return Fate::Shown;
    case QChar::Other_Format:
        return Fate::Dropped;
    default:
        break;
    }
    if (choosesAVariant(c) || !cannotBeSeen(c))
        return Fate::Kept;
    const bool isBlank = c == U'\u2800' || c == U'\u3164' || c == U'\uFFA0';
    return isBlank ? Fate::Blank : Fate::Dropped;
}

/// Flags of regions of a country are written with these, after a black flag.
bool isTag(char32_t c)
{
    return c >= 0xE0020 && c <= 0xE007F;
}

bool isAccent(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

QString safe(const QString &text, bool keepsLines)
{
    QString shown;
    shown.reserve(text.size());
    int accents = 0;
    bool afterReturn = false;
    bool inFlag = false;
    for (const char32_t c : text.toUcs4()) { // half a pair comes as the sign for what cannot be shown
        if (std::exchange(afterReturn, c == U'\r') && c == U'\n')
            continue;
        inFlag = c == U'\U0001F3F4' || (inFlag && isTag(c));
        const Fate fate = inFlag ? Fate::Kept : fateOf(c);
        // Joiners and direction marks are no letters for more accents to stand on.
        if (isAccent(c))
            ++accents;
        else if (fate != Fate::Dropped && QChar::category(c) != QChar::Other_Format)
            accents = 0;
        if (isAccent(c) && accents > kAccents)
            continue;
        switch (fate) {
        case Fate::Kept:
            shown += QStringView(QChar::fromUcs4(c));
            break;
        case Fate::Blank:
            shown += keepsLines && c != U'\t' && QChar::category(c) != QChar::Separator_Space
                         ? QLatin1Char('\n')
                         : QLatin1Char(' ');
            break;
        case Fate::Shown:
            shown += QChar::ReplacementCharacter;
            break;
        case Fate::Dropped:
            break;
        }
    }
    return shown;
}

/// The last place up to `most` that lies between letters as people count them, never within one. 0 where the
/// first letter is longer than that.
qsizetype endOfWholeLetters(const QString &line, qsizetype most)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(most);
    qsizetype end = finder.isAtBoundary() ? most : finder.toPreviousBoundary();
    // Qt 6.4 sees an end between the two halves of some letters, as in U+0915 U+1F3FB.
    while (end > 0 && end < line.size() && line.at(end).isLowSurrogate())
        end = finder.toPreviousBoundary();
    return std::max<qsizetype>(end, 0);
}

} // namespace

bool isBlank(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t letter = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            letter = QChar::surrogateToUcs4(text[at], text[at + 1]);
            ++at;
        }
        if (!cannotBeSeen(letter))
            return false;
    }
    return true;
}

QString oneLine(const QString &text, qsizetype most)
{
    // What is far beyond the end need not be looked at: a message can be long.
    const qsizetype looked = most * 8 + 64;
    const QString line = safe(text.left(looked), false).simplified();
    if (line.size() <= most)
        return text.size() <= looked ? line : line + QChar(0x2026);
    return line.left(endOfWholeLetters(line, most)).trimmed() + QChar(0x2026);
}

QString manyLines(const QString &text)
{
    return safe(text, true);
}

QString apart(const QString &text)
{
    const bool runsLeft = std::ranges::any_of(text.toUcs4(), [](char32_t c) {
        const auto direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return runsLeft ? firstStrongIsolate + text + popIsolate : text;
}

} // namespace base
