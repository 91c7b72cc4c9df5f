#include "tests/support/in_front.h"
#include "ui/look/calm_style.h"
#include "ui/look/palette.h"
#include "ui/look/theme.h"
#include "ui/parts/menu_button.h"
#include "ui/parts/row_table.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
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

    /// By pixels: whether there is a box, and where a field begins, is seen in both palettes.
    void bordersOfControlsAreSeen_data()
    {
        QTest::addColumn<look::Scheme>("scheme");
        QTest::newRow("light") << look::Scheme::Light;
        QTest::newRow("dark") << look::Scheme::Dark;
    }
    void bordersOfControlsAreSeen()
    {
        QFETCH(look::Scheme, scheme);
        look::Theme theme(qApp);
        theme.setScheme(scheme);
        QWidget dialog;
        dialog.setFixedSize(300, 200);
        auto *check = new QCheckBox(&dialog);
        auto *field = new QLineEdit(&dialog);
        auto *button = new QPushButton(&dialog);
        auto *combo = new QComboBox(&dialog);
        auto *number = new QSpinBox(&dialog);
        int y = 4;
        for (QWidget *control : std::initializer_list<QWidget *>{check, field, button, combo, number}) {
            control->setFocusPolicy(Qt::NoFocus);
            control->setGeometry(4, y, control == check ? 20 : 200, 26);
            y += 34;
        }
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QImage seen = dialog.grab().toImage();
        for (const QWidget *control : std::initializer_list<QWidget *>{check, field, button, combo, number}) {
            // Along a line from the left through its middle there is a pixel that stands out.
            double best = 1;
            const int middle = int(control->geometry().center().y() * seen.devicePixelRatio());
            for (int x = 0; x < int(14 * seen.devicePixelRatio()); ++x)
                best = std::max(best, look::contrast(seen.pixelColor(x, middle), window()));
            QVERIFY2(best >= 3, qPrintable(QStringLiteral("%1: %2")
                                               .arg(QLatin1String(control->metaObject()->className()))
                                               .arg(best)));
        }
    }

    /// Seen in the window: a check box with the keyboard looked as if it were disabled, a button as any
    /// other.
    void whatHasTheKeyboardIsRinged()
    {
        look::Theme theme(qApp);
        for (const auto scheme : {look::Scheme::Light, look::Scheme::Dark}) {
            theme.setScheme(scheme);
            QWidget dialog;
            dialog.resize(220, 110);
            auto *check = new QCheckBox(&dialog);
            auto *field = new QLineEdit(&dialog);
            auto *button = new QPushButton(&dialog);
            int y = 4;
            for (QWidget *control : std::initializer_list<QWidget *>{check, field, button}) {
                control->setGeometry(4, y, control == check ? 20 : 200, 26);
                y += 34;
            }
            dialog.show();
            QVERIFY(support::comesToFront(&dialog));
            const QColor ring = look::coloursOf(QApplication::palette()).focus;
            for (QWidget *control : std::initializer_list<QWidget *>{check, field, button}) {
                const auto isRinged = [&] {
                    const QImage seen = dialog.grab().toImage();
                    const int middle = int(control->geometry().center().y() * seen.devicePixelRatio());
                    for (int x = 0; x < int(14 * seen.devicePixelRatio()); ++x)
                        if (seen.pixelColor(x, middle) == ring)
                            return true;
                    return false;
                };
                dialog.setFocus();
                QVERIFY2(!isRinged(), control->metaObject()->className());
                control->setFocus();
                QVERIFY2(isRinged(), control->metaObject()->className());
            }
        }
    }

    /// It stayed as dark as those of the other commands, on the dark ground of the chosen one.
    void theIconOfTheChosenCommandIsSeen()
    {
        look::Theme theme(qApp);
        theme.setScheme(look::Scheme::Light);
        QPixmap usual(16, 16);
        usual.fill(Qt::black);
        QPixmap onTheSelection(16, 16);
        onTheSelection.fill(Qt::white);
        QIcon icon(usual);
        icon.addPixmap(onTheSelection, QIcon::Selected);
        QMenu menu;
        menu.addAction(icon, QString());
        menu.addAction(icon, QString());
        menu.popup(QPoint(0, 0));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        QAction *chosen = menu.actions().first();
        menu.setActiveAction(chosen);
        const QImage seen = menu.grab(menu.actionGeometry(chosen)).toImage();
        const QColor ground = QApplication::palette().color(QPalette::Highlight);
        double best = 1;
        for (int y = 4; y < seen.height() - 4; ++y)
            for (int x = 4; x < 30; ++x)
                best = std::max(best, look::contrast(seen.pixelColor(x, y), ground) *
                                          (seen.pixelColor(x, y).lightness() > ground.lightness() ? 1 : 0));
        QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
    }

    /// A style that is built on none is built on the system's own, which on Windows draws frames of the
    /// nineties.
    void whatHasAStyleOfItsOwnBuildsItOnTheProgramsStyle()
    {
        QWidget window;
        const RowTable table(8, &window);
        const MenuButton button(QStringLiteral("Status"), &window);
        for (const QWidget *one :
             std::initializer_list<const QWidget *>{&table, table.horizontalHeader(), &button})
            QVERIFY2(qobject_cast<look::CalmStyle *>(one->style()), one->metaObject()->className());
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
