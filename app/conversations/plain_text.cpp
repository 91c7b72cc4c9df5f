#include "app/conversations/plain_text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace conversations {

namespace {

/// Stands where a line begins unless one has begun; not a character that any text keeps.
constexpr QChar kLineBegins = u'\x1e';

/// Names in HTML of code points that follow one another; "-" is one that has none.
struct Run
{
    char32_t first;
    const char *names;
};

/// Western Europe's, from U+00A1 on: the ones that are known without their semicolon too, for these are as
/// old as that habit.
constexpr Run kLatin1{
    0xa1, "iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
          "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
          "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave "
          "Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
          "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil "
          "egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde "
          "ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"};

constexpr Run kOld[] = {{U'&', "amp"},  {U'&', "AMP"}, {U'<', "lt"},   {U'<', "LT"},
                        {U'>', "gt"},   {U'>', "GT"},  {U'"', "quot"}, {U'"', "QUOT"},
                        {0xa9, "COPY"}, {0xae, "REG"}, {U' ', "nbsp"}, kLatin1};

constexpr Run kOthers[] = {
    // Signs of ASCII.
    {U' ', "Tab"},
    {U' ', "NewLine"},
    {U'!', "excl"},
    {U'#', "num dollar percnt"},
    {U'\'', "apos lpar rpar ast plus comma - period sol"},
    {U':', "colon semi - equals - quest commat"},
    {U'[', "lsqb bsol rsqb Hat lowbar grave"},
    {U'{', "lcub vert rcub"},
    {U'{', "lbrace verbar rbrace"},
    {U'[', "lbrack - rbrack"},
    // Letters of Latin with marks, and of Greek.
    {0x100, "Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron "
            "Dcaron dcaron Dstrok dstrok Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc "
            "Gbreve gbreve Gdot gdot Gcedil - Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr - - "
            "Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil "
            "lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron "
            "napos ENG eng Omacr omacr - - Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron "
            "rcaron Sacute sacute Scirc scirc Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron "
            "Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac Uogon uogon "
            "Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron"},
    {0x131, "inodot"},
    {0x192, "fnof"},
    {0x2c6, "circ caron"},
    {0x2d8, "breve dot ring ogon tilde dblac"},
    {0x391, "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - "
            "Sigma Tau Upsilon Phi Chi Psi Omega"},
    {0x3b1, "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho "
            "sigmaf sigma tau upsilon phi chi psi omega"},
    {0x3d1, "thetasym upsih"},
    {0x3d6, "piv"},
    // Blanks, dashes, quotation marks.
    {U' ', "ensp"},
    {U' ', "emsp"},
    {U' ', "thinsp"},
    {U' ', "hairsp"},
    {U' ', "numsp"},
    {U' ', "puncsp"},
    {0x2010, "hyphen - - ndash mdash horbar - - lsquo rsquo sbquo - ldquo rdquo bdquo - dagger Dagger bull"},
    {0x2026, "hellip"},
    {0x2030, "permil pertenk prime Prime"},
    {0x2039, "lsaquo rsaquo"},
    {0x203e, "oline"},
    {0x2044, "frasl"},
    {0x20ac, "euro"},
    // Signs, fractions, arrows.
    {0x2105, "incare"},
    {0x2111, "image"},
    {0x2116, "numero copysr weierp"},
    {0x211c, "real"},
    {0x2122, "trade"},
    {0x2122, "TRADE"},
    {0x2135, "alefsym"},
    {0x2153, "frac13 frac23 frac15 frac25 frac35 frac45 frac16 frac56 frac18 frac38 frac58 frac78"},
    {0x2190, "larr uarr rarr darr harr varr nwarr nearr searr swarr"},
    {0x21b5, "crarr"},
    {0x21d0, "lArr uArr rArr dArr hArr"},
    // Mathematics.
    {0x2200, "forall comp part exist - empty - nabla isin notin - ni - - - prod coprod sum minus mnplus"},
    {0x2217, "lowast compfn - radic - - prop infin - ang"},
    {0x2227, "and or cap cup int"},
    {0x2234, "there4"},
    {0x223c, "sim"},
    {0x2245, "cong"},
    {0x2248, "asymp"},
    {0x2260, "ne equiv - - le ge"},
    {0x2282, "sub sup nsub - sube supe"},
    {0x2295, "oplus - otimes"},
    {0x22a5, "perp"},
    {0x22c5, "sdot"},
    {0x2308, "lceil rceil lfloor rfloor"},
    {0x27e8, "lang rang"},
    // Pictures.
    {0x25a1, "square"},
    {0x25ca, "loz"},
    {0x25cb, "cir"},
    {0x2605, "starf star"},
    {0x260e, "phone"},
    {0x2640, "female - male"},
    {0x2660, "spades - - clubs - hearts diams"},
    {0x266d, "flat natural sharp"},
    {0x2713, "check - - - cross"},
    {0x2713, "checkmark"},
};

using Names = QHash<QString, QString>;

void add(Names *names, const Run &run)
{
    char32_t letter = run.first;
    const QStringList all = QString::fromLatin1(run.names).split(u' ');
    for (const QString &name : all) {
        if (name != u"-")
            names->insert(name, QString::fromUcs4(&letter, 1));
        ++letter;
    }
}

const Names &oldNames()
{
    static const Names names = [] {
        Names all;
        for (const Run &run : kOld)
            add(&all, run);
        return all;
    }();
    return names;
}

const Names &allNames()
{
    static const Names names = [] {
        Names all = oldNames();
        for (const Run &run : kOthers)
            add(&all, run);
        // They say how letters join or which way they run, and are nothing to see.
        for (const char *unseen : {"zwnj", "zwj", "lrm", "rlm"})
            all.insert(QString::fromLatin1(unseen), QString());
        return all;
    }();
    return names;
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

QString decodedEntities(const QString &text)
{
    // Without its semicolon a name ends where no letter follows, nor what follows a name in an address.
    static const QRegularExpression entity(QStringLiteral(
        "&(?:#(?:(?<decimal>0*+[0-9]{1,7})|[xX](?<hex>0*+[0-9a-fA-F]{1,6}))"
        "|#[xX]?(?<zero>0++)|(?<name>[a-zA-Z][a-zA-Z0-9]{1,9}))(?:(?<end>;)|(?![a-zA-Z0-9=]))"));
    QString out;
    qsizetype from = 0;
    for (auto it = entity.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (const QString name = match.captured(QStringLiteral("name")); !name.isEmpty()) {
            const bool isClosed = match.capturedLength(QStringLiteral("end")) > 0;
            out += (isClosed ? allNames() : oldNames()).value(name, match.captured());
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
    static const QRegularExpression lineBegin(QStringLiteral("<(p|div|tr|li|hr|h[1-6])\\b[^>]*+(>|$)"), ci);
    static const QRegularExpression cellEnd(QStringLiteral(" ?</t[dh]\\b[^>]*+(>|$) ?"), ci);
    static const QRegularExpression anyTag(QStringLiteral("</?[a-z!][^>]*(>|$)"), ci);
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\r\\n]+"));

    QString text = html;
    text.remove(kLineBegins);
    text.remove(unseen);
    text.replace(blanks, QStringLiteral(" "));
    text.replace(lineEnd, QStringLiteral("\n"));
    text.replace(lineBegin, kLineBegins);
    text.replace(cellEnd, QStringLiteral(" "));
    text.remove(anyTag);
    return tidied(decodedEntities(text));
}

} // namespace conversations
