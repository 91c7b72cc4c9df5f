#include "tests/support/in_front.h"
#include "ui/parts/fitted_dialog.h"
#include "ui/parts/scrolled_column.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace ui;

namespace {

/// Many lines that wrap, and a button that must stay within reach.
struct Bench
{
    explicit Bench(int lines)
    {
        auto *all = new QVBoxLayout(&dialog);
        column = new ScrolledColumn(&dialog);
        all->addWidget(column, 1);
        button = new QPushButton(QStringLiteral("Delete"), &dialog);
        all->addWidget(button);
        for (int i = 0; i < lines; ++i) {
            auto *line =
                new QLabel(QStringLiteral("what stands here is longer than a line, so that it is wrapped "
                                          "wherever the dialog ends"),
                           column);
            line->setWordWrap(true);
            column->lines()->addWidget(line);
        }
        dialog.resize(320, 100);
        dialog.show();
    }

    FittedDialog dialog;
    ScrolledColumn *column;
    QPushButton *button;
};

} // namespace

class ScrolledColumnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsHighAsItsLines()
    {
        Bench b(4);
        QVERIFY(QTest::qWaitForWindowExposed(&b.dialog));
        QTRY_VERIFY(!b.column->verticalScrollBar()->isVisible());
        QVERIFY(b.dialog.height() < b.dialog.screen()->availableGeometry().height() / 2);
    }
    void growsWithThem()
    {
        Bench b(2);
        QVERIFY(QTest::qWaitForWindowExposed(&b.dialog));
        const int before = b.dialog.height();
        auto *more = new QLabel(QStringLiteral("one\nmore\nline\nor\nfive"), b.column);
        b.column->lines()->addWidget(more);
        QTRY_VERIFY(b.dialog.height() > before);
        QTRY_VERIFY(!b.column->verticalScrollBar()->isVisible());
    }
    /// There was room beside it, and it scrolled all the same.
    void isWiderBeforeItScrolls()
    {
        Bench b(28);
        QVERIFY(QTest::qWaitForWindowExposed(&b.dialog));
        const QSize screen = b.dialog.screen()->availableGeometry().size();
        QVERIFY2(b.column->heightForWidth(320) > screen.height(), "else this shows nothing");
        QTRY_VERIFY(!b.column->verticalScrollBar()->isVisible());
        QVERIFY(b.dialog.width() > 320);
        QVERIFY(b.dialog.height() <= screen.height());
    }
    /// A title bar above the screen cannot be taken hold of.
    void opensWhollyOnTheScreen()
    {
        for (const QPoint outside : {QPoint(40, -30), QPoint(-30, 40), QPoint(5'000, 5'000)}) {
            Bench b(100);
            b.dialog.hide();
            b.dialog.move(outside);
            b.dialog.show();
            QVERIFY(support::comesToFront(&b.dialog));
            const QRect screen = b.dialog.screen()->availableGeometry();
            QTRY_VERIFY(screen.contains(b.dialog.frameGeometry()));
        }
    }
    void scrollsWhereTheScreenEnds()
    {
        Bench b(100);
        QVERIFY(QTest::qWaitForWindowExposed(&b.dialog));
        const QRect screen = b.dialog.screen()->availableGeometry();
        QTRY_VERIFY(b.column->verticalScrollBar()->isVisible());
        const auto isWithin = [&] {
            return screen.contains(QRect(b.button->mapToGlobal(QPoint()), b.button->size()));
        };
        QTRY_VERIFY(isWithin());
    }
};

QTEST_MAIN(ScrolledColumnTest)
#include "tst_scrolled_column.moc"
