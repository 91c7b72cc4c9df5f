#include "app/conversations/plain_text.h"

#include <QHash>
#include <QRegularExpression>

namespace conversations {

namespace {

constexpr qsizetype kFirstLatin1 = 0xa1;

/// The letters and signs of western European languages by their names in HTML, from U+00A1 on.
const QStringList &latin1()
{
    static const QStringList names =
        QStringLiteral(
            "iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
            "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
            "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave "
            "Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
            "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil "
            "egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde "
            "ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml")
            .split(QLatin1Char(' '));
    return names;
}

QString decodedEntities(const QString &text)
{
    static const QRegularExpression entity(
        QStringLiteral("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,7});"));
    static const QHash<QString, QString> named{
        {QStringLiteral("amp"), QStringLiteral("&")},
        {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},
        {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},
        {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("ndash"), QStringLiteral("–")},
        {QStringLiteral("mdash"), QStringLiteral("—")},
        {QStringLiteral("hellip"), QStringLiteral("…")},
        {QStringLiteral("euro"), QStringLiteral("€")},
        {QStringLiteral("lsquo"), QStringLiteral("‘")},
        {QStringLiteral("rsquo"), QStringLiteral("’")},
        {QStringLiteral("sbquo"), QStringLiteral("‚")},
        {QStringLiteral("ldquo"), QStringLiteral("“")},
        {QStringLiteral("rdquo"), QStringLiteral("”")},
        {QStringLiteral("bdquo"), QStringLiteral("„")},
        {QStringLiteral("lsaquo"), QStringLiteral("‹")},
        {QStringLiteral("rsaquo"), QStringLiteral("›")},
        {QStringLiteral("bull"), QStringLiteral("•")},
        {QStringLiteral("trade"), QStringLiteral("™")},
        {QStringLiteral("rarr"), QStringLiteral("→")},
        {QStringLiteral("larr"), QStringLiteral("←")},
        {QStringLiteral("oelig"), QStringLiteral("œ")},
        {QStringLiteral("OElig"), QStringLiteral("Œ")},
        {QStringLiteral("scaron"), QStringLiteral("š")},
        {QStringLiteral("Scaron"), QStringLiteral("Š")},
        {QStringLiteral("Yuml"), QStringLiteral("Ÿ")},
        {QStringLiteral("fnof"), QStringLiteral("ƒ")},
        {QStringLiteral("ensp"), QStringLiteral(" ")},
        {QStringLiteral("emsp"), QStringLiteral(" ")},
        {QStringLiteral("thinsp"), QStringLiteral(" ")},
        {QStringLiteral("zwnj"), QString()},
        {QStringLiteral("zwj"), QString()},
        {QStringLiteral("dagger"), QStringLiteral("†")},
    };
    QString out;
    qsizetype from = 0;
    for (auto it = entity.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        const QString name = match.captured(1);
        if (name.startsWith(QLatin1Char('#'))) {
            const bool hex = name.size() > 1 && name[1].toLower() == QLatin1Char('x');
            const char32_t code = QStringView(name).mid(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
            if (code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff))
                out += QString::fromUcs4(&code, 1);
        } else {
            const qsizetype place = latin1().indexOf(name);
            out += place >= 0 ? QString(QChar(char16_t(kFirstLatin1 + place)))
                              : named.value(name, match.captured(0));
        }
        from = match.capturedEnd();
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
        if (c.isSpace()) {
            blanks += isControl && c != u'\n' ? QChar(u' ') : c;
        } else if (!isControl) {
            if (!out.isEmpty())
                out += blanks.count(u'\n') > 1 ? QStringLiteral("\n\n") : blanks;
            blanks.clear();
            out += c;
        }
    }
    return out;
}

} // namespace

bool looksLikeHtml(const QString &body)
{
    static const QRegularExpression tag(
        QStringLiteral(
            "<(?:!doctype|html|head|body|div|p|br|span|table|a|b|i|strong|em|ul|ol|img|h[1-6])[\\s/>]"),
        QRegularExpression::CaseInsensitiveOption);
    return body.contains(tag);
}

QString plainTextOfHtml(const QString &html)
{
    static const auto ci =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression unseen(
        QStringLiteral("<(script|style|head|title)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)"), ci);
    static const QRegularExpression lineEnd(QStringLiteral("<(br|/p|/div|/tr|/li|/h[1-6])\\b[^>]*>"), ci);
    static const QRegularExpression anyTag(QStringLiteral("</?[a-z!][^>]*(>|$)"), ci);
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\r\\n]+"));

    QString text = html;
    text.remove(unseen);
    text.replace(blanks, QStringLiteral(" "));
    text.replace(lineEnd, QStringLiteral("\n"));
    text.remove(anyTag);
    return tidied(decodedEntities(text));
}

} // namespace conversations
