#include "app/conversations/channel.h"
#include "app/conversations/plain_text.h"

#include <QTest>

using namespace conversations;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reduces_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *html, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(text);
        };
        row("paragraphs", "<p>One</p><p>Two<br>Three</p>", "One\nTwo\nThree");
        row("script", "a<script>alert(1)</script>b", "ab");
        row("unclosed script", "a<script>alert(1)", "a");
        row("style and head", "<head><title>t</title></head><style>x{}</style>body", "body");
        row("picture", "<img src=http://evil/x.gif>seen", "seen");
        row("entities", "&lt;b&gt; &amp;amp; caf&#233; &#x1F600;", "<b> &amp; café 😀");
        row("western letters",
            "Ol&aacute; S&eacute;bastien, it&rsquo;s &frac12; &iexcl;&yuml;&Agrave; &nosuch;",
            "Olá Sébastien, it’s ½ ¡ÿÀ &nosuch;");
        row("comment", "a<!-- <p>x</p> -->b", "ab");
        row("less than", "1 < 2 and 3 > 2", "1 < 2 and 3 > 2");
        row("control characters", "a&#7;&#127;b\x0b\x1b c\x0c\x1e", "ab  c");
        row("Windows' letters", "&#146;It&#146;s &#150; &#128;5&#133;&#x85; &#129;x", "’It’s – €5…… x");
        row("Greek and mathematics", "&alpha;&Omega;&sigmaf; &le; &ge; &ne; &infin; &rarr; &lArr;",
            "αΩς ≤ ≥ ≠ ∞ → ⇐");
        row("signs", "&hearts;&spades;&check; &frac13; &permil; &Dagger; &numero;5 &TRADE;",
            "♥♠✓ ⅓ ‰ ‡ №5 ™");
        row("central Europe", "&Lstrok;&oacute;d&zacute; &ccaron;&Zcaron;&odblac;&scedil;&imath;",
            "Łódź čŽőşı");
        row("signs of ASCII", "1&period;5&comma; a&commat;b&excl;&NewLine;&lpar;c&rpar;&sol;",
            "1.5, a@b! (c)/");
        row("upper case", "&AMP; &LT; &GT; &QUOT; &COPY; &REG; &EACUTE;", "& < > \" © ® &EACUTE;");
        row("no semicolon", "caf&eacute &nbsp&amp b &lt&gt &quot&copy &reg, &alpha x",
            "café  & b <> \"© ®, &alpha x");
        row("no semicolon within a word", "&ampx ?a=1&copy=2&regx=3 AT&T;", "&ampx ?a=1&copy=2&regx=3 AT&T;");
        row("leading zeros", "&#0000233;&#x000000E9;&#233 a&#0;b&#000;c&#10;d&#xFFFFFF;", "ééé abc d");
        row("cells", "<tr><td>a</td><td>b</td> <th>c</th></tr><tr><td>d", "a b c\nd");
        row("paragraphs never closed", "<p>a<p>b<li>c<LI class=x>d<div><p>e", "a\nb\nc\nd\ne");
        row("a rule", "a<br>b<hr>c<hr/><hr>d", "a\nb\nc\nd");
        row("text before a block", "a <div>b</div> <div>c</div>d", "a\nb\nc\nd");
        row("empty lines", "a<br>&nbsp;<br> <br>\x0c<br>b", "a\n\nb");
        row("cut tag", "text<a href=", "text");
        row("a quotation", "<blockquote>q</blockquote>r", "q\nr");
        for (const char *name :
             {"section", "article", "header", "footer", "aside",      "nav",      "main",
              "dt",      "dd",      "option", "figure", "figcaption", "fieldset", "address",
              "form",    "ul",      "ol",     "table",  "tbody",      "caption"}) {
            const QString tag = QString::fromLatin1(name);
            QTest::newRow(name) << QStringLiteral("a<%1 class=x>b</%1>c").arg(tag)
                                << QStringLiteral("a\nb\nc");
        }
        row("preformatted", "a<pre>one\n  two\r\nthree\rfour</pre>b\nc", "a\none\n  two\nthree\nfour\nb c");
        row("a sign in quotation marks", "<p title=\"a>b\">c</p>", "c");
        row("in single ones", "<p title = 'a>b' id=x>c</p>", "c");
        row("an apostrophe in a tag", "<p class=it's>c</p><b>it's</b>", "c\nit's");
        row("quotation marks left open", "<p title=\"a>b</p>c", "b\nc");
        row("what stands for a picture",
            "a <img src=x alt=\"Order &gt; 17\"> b<IMG ALT='c'/><img alt=d title='alt=e'>",
            "a Order > 17 bcd");
        row("a picture of nothing", "a<img alt=\"\" title='alt=e'>b", "ab");
        row("all of HTML 5", "&leq;&geq;&rightarrow;&centerdot;&bigstar;&aleph;&fjlig;&NotEqualTilde;",
            "\u2264\u2265\u2192\u00b7\u2605\u2135fj\u2242\u0338");
        row("nothing to see", "a&NoBreak;b&ZeroWidthSpace;c&zwj;d", "abcd");
    }

    void reduces()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(plainTextOfHtml(html), text);
    }

    /// A body without a tag that does not say what it is.
    void entitiesOfATextAreThoseThatAreCertain()
    {
        QCOMPARE(plainTextOfUnknown(QStringLiteral("caf&eacute; &amp; co &#8364;5")),
                 QStringLiteral("café & co €5"));
        for (const char *as : {"AT&T; 1 &copy 2", "?a=1&copy=2", "&nosuch; &"})
            QCOMPARE(plainTextOfUnknown(QString::fromUtf8(as)), QString::fromUtf8(as));
        QCOMPARE(plainTextOfUnknown(QStringLiteral("<p>a</p>b&copy")), QStringLiteral("a\nb©"));
    }

    void knowsHtmlFromText()
    {
        QVERIFY(looksLikeHtml(QStringLiteral("<p>x</p>")));
        QVERIFY(looksLikeHtml(QStringLiteral("x<BR/>y")));
        QVERIFY(looksLikeHtml(QStringLiteral("<blockquote>q</blockquote>r")));
        QVERIFY(looksLikeHtml(QStringLiteral("<pre>a")));
        QVERIFY(!looksLikeHtml(QStringLiteral("1 < 2, I <3 you")));
    }

    void channels()
    {
        QCOMPARE(channelOf(QStringLiteral("TYPE_CAMPAIGN_EMAIL")), Channel::Email);
        QCOMPARE(channelOf(QStringLiteral("TYPE_CAMPAIGN_VOICEMAIL")), Channel::Voicemail);
        QCOMPARE(channelOf(QStringLiteral("TYPE_FB_MESSENGER")), Channel::Facebook);
        QCOMPARE(channelOf(QStringLiteral("TYPE_NO_SHOW")), Channel::Other);
        QCOMPARE(readableType(QStringLiteral("TYPE_NO_SHOW")), QStringLiteral("No show"));
        QCOMPARE(readableType(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plain_text.moc"
