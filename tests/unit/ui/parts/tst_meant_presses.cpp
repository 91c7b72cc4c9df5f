#include "ui/parts/meant_presses.h"

#include <QCursor>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using ui::MeantPresses;

/// A click is for what one saw when one made up one's mind.
class MeantPressesTest : public QObject
{
    Q_OBJECT

    /// Lines below each other, each with one button; the last one is at the lower edge.
    struct Lines
    {
        Lines()
        {
            auto *layout = new QVBoxLayout(&window);
            layout->addStretch(1);
            for (QPushButton **button : {&upper, &lower}) {
                auto *line = new QWidget(&window);
                *button = new QPushButton(line);
                (new QVBoxLayout(line))->addWidget(*button);
                layout->addWidget(line);
                meant.guard(*button);
            }
            upper->setText(QStringLiteral("Delete now"));
            lower->setText(QStringLiteral("Close"));
            QObject::connect(lower, &QPushButton::clicked, lower, [this] { lower->parentWidget()->hide(); });
            window.resize(300, 300);
            window.show();
        }
        /// Where the mouse rests: on the lower one.
        void rest()
        {
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            pointer = lower->mapToGlobal(lower->rect().center());
            QTRY_VERIFY((QCursor::setPos(pointer), QCursor::pos() == pointer));
            QTest::qWait(int(MeantPresses::kStandsFor.count()) + 100);
        }
        void click(QWidget *button) const
        {
            QTest::mouseClick(button, Qt::LeftButton, {}, button->mapFromGlobal(pointer));
        }

        QWidget window;
        MeantPresses meant;
        QPushButton *upper = nullptr;
        QPushButton *lower = nullptr;
        QPoint pointer;
    };

private Q_SLOTS:
    void whatSlidUnderThePointerIsNotPressed()
    {
        Lines lines;
        lines.rest();
        const QSignalSpy pressed(lines.upper, &QPushButton::clicked);
        lines.click(lines.lower);
        QTRY_VERIFY(lines.upper->rect().contains(lines.upper->mapFromGlobal(lines.pointer)));
        lines.click(lines.upper);
        QTest::mouseDClick(lines.upper, Qt::LeftButton, {}, lines.upper->mapFromGlobal(lines.pointer));
        QCOMPARE(pressed.size(), 0);
        // Who waits and sees what it says means it; and so does who moves to it.
        QTest::qWait(int(MeantPresses::kStandsFor.count()) + 100);
        lines.click(lines.upper);
        QCOMPARE(pressed.size(), 1);
    }

    void whoMovesToItMeansIt()
    {
        Lines lines;
        lines.rest();
        const QSignalSpy pressed(lines.upper, &QPushButton::clicked);
        lines.click(lines.lower);
        QTRY_VERIFY(lines.upper->rect().contains(lines.upper->mapFromGlobal(lines.pointer)));
        lines.pointer += QPoint(12, 0);
        lines.click(lines.upper);
        QCOMPARE(pressed.size(), 1);
    }

    void anotherMeaningIsAnotherButton()
    {
        Lines lines;
        lines.rest();
        const QSignalSpy pressed(lines.lower, &QPushButton::clicked);
        lines.lower->setText(QStringLiteral("Keep the 6"));
        QTest::qWait(100);
        lines.click(lines.lower);
        QCOMPARE(pressed.size(), 0);
    }

    /// Assistive technology and the keyboard name what they press.
    void aPressByNameIsMeant()
    {
        Lines lines;
        lines.rest();
        const QSignalSpy pressed(lines.upper, &QPushButton::clicked);
        lines.click(lines.lower);
        lines.upper->click();
        lines.upper->setFocus();
        QTest::keyClick(lines.upper, Qt::Key_Space);
        QCOMPARE(pressed.size(), 2);
    }
};

QTEST_MAIN(MeantPressesTest)
#include "tst_meant_presses.moc"
