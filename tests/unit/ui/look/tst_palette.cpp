#include "ui/look/palette.h"

#include <QTest>

using namespace ui;

/// Everything that is to be read stands out from what is behind it.
class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsAsDefined()
    {
        QCOMPARE(look::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(look::contrast(Qt::white, Qt::white), 1.0);
        // The examples of WCAG's own understanding pages.
        QVERIFY(look::contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(look::contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void everyTextIsLegible_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << look::lightPalette();
        QTest::newRow("dark") << look::darkPalette();
    }
    void everyTextIsLegible()
    {
        QFETCH(QPalette, palette);
        const auto reads = [&](const QColor &text, const QColor &behind, double least, const char *what) {
            const double is = look::contrast(text, behind);
            QVERIFY2(is >= least, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(is)));
        };
        const look::Colours colours = look::coloursOf(palette);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        for (const QColor &behind : {window, base, palette.color(QPalette::AlternateBase)}) {
            reads(palette.color(QPalette::Text), behind, 4.5, "text");
            reads(palette.color(QPalette::PlaceholderText), behind, 4.5, "hint");
            reads(colours.error, behind, 4.5, "error");
            reads(palette.color(QPalette::Link), behind, 4.5, "link");
            reads(colours.frame, behind, 3, "frame");
            reads(colours.focus, behind, 3, "focus");
            reads(palette.color(QPalette::Highlight), behind, behind == base ? 3 : 2.4, "focus ring");
        }
        reads(palette.color(QPalette::ButtonText), palette.color(QPalette::Button), 4.5, "button");
        reads(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), 4.5, "selection");
        reads(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), 4.5, "tool tip");
        reads(colours.warning, colours.warningBehind, 4.5, "warning");
        reads(palette.color(QPalette::Text), colours.received, 4.5, "received message");
        QVERIFY2(look::contrast(colours.received, base) > 1.2, "the shape of a received message");
    }

    /// On a desktop's own palette the colours follow how light it is.
    void coloursFollowTheDesktop()
    {
        QPalette desktop;
        desktop.setColor(QPalette::Window, QColor(0x23, 0x26, 0x29));
        QCOMPARE(look::coloursOf(desktop).error, look::coloursOf(look::darkPalette()).error);
        QVERIFY(look::contrast(look::coloursOf(desktop).error, QColor(0x23, 0x26, 0x29)) >= 4.5);
        desktop.setColor(QPalette::Window, QColor(0xef, 0xf0, 0xf1));
        QCOMPARE(look::coloursOf(desktop).error, look::coloursOf(look::lightPalette()).error);
    }
};

QTEST_GUILESS_MAIN(PaletteTest)
#include "tst_palette.moc"
