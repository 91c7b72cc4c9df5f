#include "ui/look/palette.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace ui;

/// The program is drawn in its own palettes, and everything follows a change of them.
class ThemeTest : public QObject
{
    Q_OBJECT

    static QColor window() { return QApplication::palette().color(QPalette::Window); }

private Q_SLOTS:
    void followsTheDesktopUnlessOneIsChosen()
    {
        look::Theme theme(qApp);
        theme.setDesktopDark(true);
        QCOMPARE(window(), look::darkPalette().color(QPalette::Window));
        theme.setDesktopDark(false);
        QCOMPARE(window(), look::lightPalette().color(QPalette::Window));
        theme.setScheme(look::Scheme::Dark);
        QCOMPARE(window(), look::darkPalette().color(QPalette::Window));
        theme.setDesktopDark(false);
        QVERIFY(theme.isDark());
        theme.setScheme(look::Scheme::Light);
        theme.setDesktopDark(true);
        QCOMPARE(window(), look::lightPalette().color(QPalette::Window));
        theme.setScheme(look::Scheme::System);
        QVERIFY(theme.isDark());
    }

    void anErrorStaysLegibleWhenThePaletteChanges()
    {
        look::Theme theme(qApp);
        QWidget dialog;
        QLabel &label = *new QLabel(&dialog);
        look::setErrorColour(&label);
        for (const auto scheme : {look::Scheme::Light, look::Scheme::Dark, look::Scheme::Light}) {
            theme.setScheme(scheme);
            QCoreApplication::processEvents();
            const QColor text = label.palette().color(QPalette::WindowText);
            QVERIFY(look::contrast(text, window()) >= 4.5);
            QVERIFY(text != QApplication::palette().color(QPalette::WindowText));
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
