#include "ui/parts/hint_colour.h"

#include <QApplication>
#include <QLineEdit>
#include <QPalette>
#include <QTest>

/// Hints in empty fields can be read, in whatever colours the desktop has.
class HintColourTest : public QObject
{
    Q_OBJECT

    static QColor hintOn(const QColor &base, const QColor &text)
    {
        QPalette theme;
        theme.setColor(QPalette::Base, base);
        theme.setColor(QPalette::Text, text);
        theme.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
        QApplication::setPalette(theme);
        QCoreApplication::processEvents();
        return QLineEdit().palette().color(QPalette::PlaceholderText);
    }

private Q_SLOTS:
    void hintsFollowTheText()
    {
        const ui::HintColour *hints = new ui::HintColour(qApp);
        QCOMPARE(hintOn(QColor(27, 30, 32), Qt::white), QColor(255, 255, 255, 128));
        QCOMPARE(hintOn(Qt::white, QColor(20, 20, 20)), QColor(20, 20, 20, 128));
        delete hints;
    }
};

QTEST_MAIN(HintColourTest)
#include "tst_hint_colour.moc"
