#include "ui/parts/kept_on_screen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>
#include <QWidget>

using ui::KeptOnScreen;

/// No part of a window is out of reach: *Undo* stands at its lower edge.
class KeptOnScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfItIsOnTheScreen_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::addColumn<QRect>("fitted");
        QTest::newRow("as it was") << QRect(10, 20, 900, 500) << QRect(10, 20, 900, 500);
        QTest::newRow("as large as the screen") << QRect(0, 0, 1366, 768) << QRect(0, 0, 1366, 768);
        QTest::newRow("on a screen to the right that went")
            << QRect(2000, 100, 900, 500) << QRect(466, 100, 900, 500);
        QTest::newRow("above") << QRect(100, -400, 900, 500) << QRect(100, 0, 900, 500);
        QTest::newRow("too low") << QRect(100, 700, 900, 500) << QRect(100, 268, 900, 500);
        QTest::newRow("larger than what is left") << QRect(-50, 30, 2560, 1400) << QRect(0, 0, 1366, 768);
    }

    void allOfItIsOnTheScreen()
    {
        QFETCH(QRect, frame);
        QFETCH(QRect, fitted);
        QCOMPARE(KeptOnScreen::within(frame, QRect(0, 0, 1366, 768)), fitted);
    }

    void itComesBackWhenAScreenChanges()
    {
        QWidget window;
        window.setMinimumSize(50, 50);
        const KeptOnScreen *kept = new KeptOnScreen(&window);
        QCOMPARE(kept->parent(), &window);
        window.resize(300, 200);
        window.show();
        // Before that the window manager has a place of its own in mind.
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QScreen *screen = window.screen();
        const QRect room = screen->availableGeometry();
        window.move(room.right() - 40, room.bottom() - 30);
        QTRY_VERIFY(!room.contains(window.frameGeometry()));
        Q_EMIT screen->availableGeometryChanged(room);
        QTRY_VERIFY(room.contains(window.frameGeometry()));
        window.move(room.right() - 40, room.top());
        QTRY_VERIFY(!room.contains(window.frameGeometry()));
        Q_EMIT qApp->screenRemoved(screen);
        QTRY_VERIFY(room.contains(window.frameGeometry()));
    }
};

QTEST_MAIN(KeptOnScreenTest)
#include "tst_kept_on_screen.moc"
