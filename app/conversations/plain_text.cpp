#include "app/conversations/plain_text.h"

#include "app/base/shown_text.h"
#include "app/conversations/html_entities.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace conversations {

namespace {

/// Stands where a line begins unless one has begun; not a character that any text keeps.
constexpr QChar kLineBegins = u'\x1e';

/// What a name stands for as it can be shown: blanks of every kind are blanks, and what nobody sees is
/// nothing.
std::optional<QString> lettersOf(QStringView name, bool isClosed)
{
    const auto letters = htmlEntity(name, isClosed);
    if (!letters)
        return std::nullopt;
    if (letters->size() == 1 && base::cannotBeSeen(letters->front().unicode()))
        return letters->front().isSpace() ? QStringLiteral(" ") : QString();
    return letters->toString();
}

/// What a number means. From 128 to 159 Unicode has controls; whoever writes these means Windows' letters.
QString letterOf(char32_t code)
{
    static constexpr char16_t windows1252[] =
        u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
        u"\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
    if (code >= 0x80 && code <= 0x9f)
        return QString(QChar(windows1252[code - 0x80]));
    if (code == u'\t' || code == u'\n' || code == u'\r')
        return QStringLiteral(" ");
    const bool isLetter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isLetter ? QString::fromUcs4(&code, 1) : QString();
}

enum class Closed { Always, AsTheyCome };

QString decodedEntities(const QString &text, Closed closed)
{
    // Without its semicolon a name ends where no letter follows, nor what follows a name in an address.
    static const QRegularExpression entity(QStringLiteral(
        "&(?:#(?:(?<decimal>0*+[0-9]{1,7})|[xX](?<hex>0*+[0-9a-fA-F]{1,6}))"
        "|#[xX]?(?<zero>0++)|(?<name>[a-zA-Z][a-zA-Z0-9]{1,31}))(?:(?<end>;)|(?![a-zA-Z0-9=]))"));
    QString out;
    qsizetype from = 0;
    for (auto it = entity.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const bool isClosed = match.capturedLength(QStringLiteral("end")) > 0;
        if (closed == Closed::Always && !isClosed)
            continue;
        out += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (const QStringView name = match.capturedView(QStringLiteral("name")); !name.isEmpty()) {
            out += lettersOf(name, isClosed).value_or(match.captured());
            continue;
        }
        const QStringView hex = match.capturedView(QStringLiteral("hex"));
        const QStringView decimal = match.capturedView(QStringLiteral("decimal"));
        out += letterOf(hex.isEmpty() ? decimal.toUInt() : hex.toUInt(nullptr, 16));
    }
    out += QStringView(text).mid(from);
    return out;
}

/// No more than one line left empty, nothing but line ends of the control characters, and no blanks around.
QString tidied(const QString &text)
{
    QString out;
    out.reserve(text.size());
    QString blanks; // since the last character that can be seen
    for (const QChar c : text) {
        const bool isControl = c.category() == QChar::Other_Control;
        if (c == kLineBegins) {
            blanks.truncate(blanks.lastIndexOf(u'\n') + 1);
            if (blanks.isEmpty())
                blanks += u'\n';
        } else if (c.isSpace()) {
            blanks += isControl && c != u'\n' ? QChar(u' ') : c;
        } else if (!isControl) {
            // Blanks at the end of a line are none to see.
            if (!out.isEmpty())
                out += blanks.count(u'\n') > 1 ? QStringLiteral("\n\n")
                                               : blanks.mid(std::max<qsizetype>(blanks.indexOf(u'\n'), 0));
            blanks.clear();
            out += c;
        }
    }
    return out;
}

QSet<QString> setOf(const char *names)
{
    const QStringList all = QString::fromLatin1(names).split(u' ');
    return {all.begin(), all.end()};
}

struct Tag
{
    QString name; ///< in small letters
    bool closes = false;
    QStringView attributes;
    qsizetype end = 0; ///< behind it
};

/// A `>` in quotation marks does not end a tag, and they are such only behind `=`. Where they are not closed,
/// the next `>` ends it all the same.
qsizetype endOfTag(QStringView html, qsizetype from)
{
    bool behindEqualsSign = false;
    for (qsizetype at = from; at < html.size(); ++at) {
        const QChar c = html[at];
        if (c == u'>')
            return at;
        if (behindEqualsSign && (c == u'"' || c == u'\'')) {
            const qsizetype closing = html.indexOf(c, at + 1);
            if (closing < 0) {
                const qsizetype next = html.indexOf(u'>', at);
                return next < 0 ? html.size() : next;
            }
            at = closing;
        }
        behindEqualsSign = c == u'=' || (behindEqualsSign && c.isSpace());
    }
    return html.size();
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// The tag that begins there; nothing where `<` is only a sign.
std::optional<Tag> tagAt(QStringView html, qsizetype at)
{
    qsizetype from = at + 1;
    const bool closes = from < html.size() && html[from] == u'/';
    from += closes;
    if (from >= html.size() || !(isAsciiLetter(html[from]) || html[from] == u'!'))
        return std::nullopt;
    qsizetype behindName = from + 1;
    while (behindName < html.size() && (isAsciiLetter(html[behindName]) || html[behindName].isDigit()))
        ++behindName;
    const qsizetype end = endOfTag(html, behindName);
    return Tag{.name = html.mid(from, behindName - from).toString().toLower(),
               .closes = closes,
               .attributes = html.mid(behindName, end - behindName),
               .end = std::min(end + 1, html.size())};
}

/// What stands for a picture where it is not shown.
QString pictureText(QStringView attributes)
{
    static const QRegularExpression attribute(
        QStringLiteral("([^\\s=/\"']+)\\s*(?:=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)))?"));
    const QString all = attributes.toString();
    for (auto it = attribute.globalMatch(all); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedView(1).compare(u"alt", Qt::CaseInsensitive) == 0)
            return (match.captured(2) + match.captured(3) + match.captured(4)).simplified();
    }
    return {};
}

/// Where its end is a line's end, whatever follows.
bool endsLine(const QString &name)
{
    static const QSet<QString> names = setOf("p div tr li h1 h2 h3 h4 h5 h6");
    return names.contains(name);
}

/// Stands on lines of its own.
bool isBlock(const QString &name)
{
    static const QSet<QString> names = setOf(
        "p div tr li hr h1 h2 h3 h4 h5 h6 address article aside blockquote body caption center dd details "
        "dialog dir dl dt fieldset figcaption figure footer form header hgroup legend main menu nav ol "
        "optgroup option pre search section select summary table tbody textarea tfoot thead ul");
    return names.contains(name);
}

/// Takes the text of what is read, its lines and blanks as they are to be seen.
class Reader
{
public:
    void take(QChar c)
    {
        const bool isBlank = c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
        if (m_keeps > 0 && (c == u'\n' || c == u'\r')) {
            if (c == u'\r' || !m_afterReturn)
                m_text += u'\n';
        } else if (!isBlank || m_keeps > 0) {
            m_text += isBlank ? QChar(u' ') : c;
        } else if (!m_afterBlank && !m_afterCell) {
            m_text += u' ';
        }
        m_afterReturn = c == u'\r';
        m_afterBlank = isBlank;
        m_afterCell = m_afterCell && isBlank;
    }
    void take(const Tag &tag)
    {
        m_afterBlank = false;
        const bool isCell = tag.name == u"td" || tag.name == u"th";
        if (tag.name == u"pre" || tag.name == u"textarea")
            m_keeps = std::max(m_keeps + (tag.closes ? -1 : 1), 0);
        if (tag.name == u"br" || (tag.closes && endsLine(tag.name)))
            m_text += u'\n';
        else if (isBlock(tag.name))
            m_text += kLineBegins;
        else if (isCell && tag.closes && !m_text.endsWith(u' '))
            m_text += u' ';
        else if (tag.name == u"img" && !tag.closes)
            m_text += pictureText(tag.attributes);
        m_afterCell = isCell && tag.closes;
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    int m_keeps = 0; ///< inside of how many elements lines are kept
    bool m_afterReturn = false;
    bool m_afterBlank = false;
    bool m_afterCell = false;
};

} // namespace

bool looksLikeHtml(const QString &body)
{
    static const QRegularExpression tag(QStringLiteral("<(?:!doctype|html|head|body|div|p|br|span|table|tr|"
                                                       "td|a|b|i|u|strong|em|ul|ol|li|dl|img|h[1-6]|hr|pre|"
                                                       "blockquote|section|article|header|footer|aside|nav|"
                                                       "main|figure|fieldset|address|form|center|font)"
                                                       "[\\s/>]"),
                                        QRegularExpression::CaseInsensitiveOption);
    return body.contains(tag);
}

QString plainTextOfHtml(const QString &html)
{
    static const auto ci =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression unseen(
        QStringLiteral("<(script|style|head|title)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)"), ci);

    QString text = html;
    text.remove(kLineBegins);
    text.remove(unseen);
    Reader reader;
    for (qsizetype at = 0; at < text.size();) {
        const std::optional<Tag> tag = text[at] == u'<' ? tagAt(text, at) : std::nullopt;
        if (tag)
            reader.take(*tag);
        else
            reader.take(text[at]);
        at = tag ? tag->end : at + 1;
    }
    return tidied(decodedEntities(reader.text(), Closed::AsTheyCome));
}

QString plainTextOfUnknown(const QString &body)
{
    return looksLikeHtml(body) ? plainTextOfHtml(body) : decodedEntities(body, Closed::Always).trimmed();
}

} // namespace conversations
