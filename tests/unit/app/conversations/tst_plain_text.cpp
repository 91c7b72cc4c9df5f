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
        row("control characters", "a&#7;&#127;&#x85;b\x0b\x1b c\x0c", "a b  c");
        row("empty lines", "a<br>&nbsp;<br> <br>\x0c<br>b", "a\n\nb");
        row("cut tag", "text<a href=", "text");
    }

    void reduces()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(plainTextOfHtml(html), text);
    }

    void knowsHtmlFromText()
    {
        QVERIFY(looksLikeHtml(QStringLiteral("<p>x</p>")));
        QVERIFY(looksLikeHtml(QStringLiteral("x<BR/>y")));
        QVERIFY(!looksLikeHtml(QStringLiteral("1 < 2, I <3 you")));
    }

    void channels()
    {
        QCOMPARE(channelOf(QStringLiteral("TYPE_CAMPAIGN_EMAIL")), Channel::Email);
        QCOMPARE(channelOf(QStringLiteral("TYPE_CAMPAIGN_VOICEMAIL")), Channel::Voicemail);
        QCOMPARE(channelOf(QStringLiteral("TYPE_NO_SHOW")), Channel::Other);
        QCOMPARE(readableType(QStringLiteral("TYPE_NO_SHOW")), QStringLiteral("No show"));
        QCOMPARE(readableType(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plain_text.moc"
