#include "app/conversations/folded_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cstring>

namespace conversations {

namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool isDroppedMark(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff) ||
           (c >= 0x0591 && c <= 0x05c7 && c != 0x05be && c != 0x05c0 && c != 0x05c3 && c != 0x05c6) ||
           (c >= 0x0610 && c <= 0x061a) || c == 0x0640 || (c >= 0x064b && c <= 0x0652) || c == 0x0670;
}

/// й is a letter of its own, not an accented и.
bool isShortI(char16_t base, char16_t mark)
{
    return mark == 0x0306 && (base == 0x0438 || base == 0x0418);
}

QString withPlainLetters(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text)
        switch (c.unicode()) {
        case 0x0142: // ł
            plain += QLatin1Char('l');
            break;
        case 0x00f8: // ø
            plain += QLatin1Char('o');
            break;
        case 0x0111: // đ
            plain += QLatin1Char('d');
            break;
        case 0x0131: // ı
            plain += QLatin1Char('i');
            break;
        case 0x00df: // ß
            plain += QLatin1String("ss");
            break;
        case 0x00e6: // æ
            plain += QLatin1String("ae");
            break;
        case 0x0153: // œ
            plain += QLatin1String("oe");
            break;
        default:
            plain += c;
        }
    return plain;
}

QByteArray lowered(QStringView ascii)
{
    QByteArray bytes(ascii.size(), Qt::Uninitialized);
    std::ranges::transform(ascii, bytes.begin(), [](QChar c) {
        const auto u = char(c.unicode());
        return u >= 'A' && u <= 'Z' ? char(u + ('a' - 'A')) : u;
    });
    return bytes;
}

} // namespace

QByteArray folded(QStringView text)
{
    if (isAscii(text))
        return lowered(text);
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD);
    QString kept;
    kept.reserve(apart.size());
    for (const QChar c : apart) {
        const bool dropped = isDroppedMark(c.unicode());
        if (!dropped || (!kept.isEmpty() && isShortI(kept.back().unicode(), c.unicode())))
            kept += c;
    }
    return withPlainLetters(kept.normalized(QString::NormalizationForm_C).toCaseFolded()).toUtf8();
}

namespace {

/// As on any keyboard: digits of every script, and the dashes and blanks that numbers are printed with.
QString asTyped(const QString &said)
{
    QString query = said.normalized(QString::NormalizationForm_KC);
    for (QChar &c : query)
        if (c.digitValue() >= 0)
            c = QChar(ushort('0' + c.digitValue()));
        else if (c.category() == QChar::Punctuation_Dash)
            c = QLatin1Char('-');
    return query;
}

} // namespace

std::vector<QByteArray> searchWords(const QString &query)
{
    const QString number = asTyped(query);
    const auto isPhoneMark = [](QChar c) { return QStringView(u"+-(). /").contains(c); };
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    const auto digits = std::ranges::count_if(number, isDigit);
    // A date and an order number are looked for as they are typed: they stand in messages.
    static const QRegularExpression date(QStringLiteral("^\\s*\\d{1,4}([-./])\\d{1,2}\\1\\d{1,4}\\s*$"));
    constexpr int shortestNumber = 7;
    const bool looksLikeNumber =
        digits >= shortestNumber && !date.match(number).hasMatch() &&
        std::ranges::all_of(number, [&](QChar c) { return isDigit(c) || isPhoneMark(c); });
    if (looksLikeNumber) {
        QByteArray dialled;
        for (const QChar c : number)
            if (isDigit(c))
                dialled += char(c.unicode());
        // How one dials abroad; it is kept as +1…
        if (dialled.startsWith("00"))
            dialled.remove(0, 2);
        return {dialled};
    }
    std::vector<QByteArray> words;
    const QStringList parts = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (QByteArray word = folded(part); !word.isEmpty())
            words.push_back(std::move(word));
    // The longest first: it leaves the fewest for the others to look at.
    std::ranges::stable_sort(words, std::ranges::greater(), &QByteArray::size);
    return words;
}

} // namespace conversations
