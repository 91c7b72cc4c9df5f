#include "ui/look/palette.h"
#include "ui/parts/row_table.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace ui;

/// The row that has the keyboard is ringed, whole, and no other.
class RowTableTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        explicit Bench(const QPalette &palette)
        {
            window.setPalette(palette);
            for (int i = 0; i < 5; ++i)
                model.appendRow({new QStandardItem(QStringLiteral("a")),
                                 new QStandardItem(QStringLiteral("b")),
                                 new QStandardItem(QStringLiteral("c"))});
            table.setModel(&model);
            table.horizontalHeader()->setStretchLastSection(true);
            auto *layout = new QVBoxLayout(&window);
            layout->addWidget(&table);
            layout->addWidget(&field);
            window.resize(500, 300);
            window.show();
            window.activateWindow();
        }
        /// The row's picture within the table.
        [[nodiscard]] QImage row(int number)
        {
            const QRect place(0, table.rowViewportPosition(number), table.viewport()->width(),
                              table.rowHeight(number));
            return table.viewport()->grab(place).toImage();
        }
        /// Whether a line of two pixels goes all around it, in this colour, that far from its edges.
        [[nodiscard]] bool isRinged(int number, const QColor &colour, int from = 0)
        {
            const QImage picture = row(number);
            for (int inset : {from, from + 1}) {
                const int right = picture.width() - 1 - inset;
                const int low = picture.height() - 1 - inset;
                for (const QPoint &point :
                     {QPoint(inset, inset), QPoint(right, inset), QPoint(inset, low), QPoint(right, low),
                      QPoint(picture.width() / 2, inset), QPoint(picture.width() / 2, low)})
                    if (picture.pixelColor(point) != colour)
                        return false;
            }
            return true;
        }

        QStandardItemModel model;
        QWidget window;
        RowTable table{10, &window};
        QLineEdit field{&window};
    };

private Q_SLOTS:
    void theRowWithTheKeyboardIsRinged_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << look::lightPalette();
        QTest::newRow("dark") << look::darkPalette();
    }

    void theRowWithTheKeyboardIsRinged()
    {
        QFETCH(const QPalette, palette);
        Bench b(palette);
        QVERIFY(QTest::qWaitForWindowActive(&b.window));
        b.table.setFocus();
        b.table.chooseRow(1);
        const QColor onSelected = palette.color(QPalette::HighlightedText);
        QVERIFY(b.isRinged(1, onSelected, 2));
        QVERIFY(b.isRinged(1, palette.color(QPalette::Highlight), 0));
        QVERIFY(look::contrast(onSelected, palette.color(QPalette::Highlight)) >= 3);

        // The keyboard walks on without choosing.
        QTest::keyClick(&b.table, Qt::Key_Down, Qt::ControlModifier);
        const QColor ring = look::coloursOf(palette).focus;
        QCOMPARE(b.table.currentIndex().row(), 2);
        QVERIFY(b.isRinged(2, ring));
        QVERIFY(!b.isRinged(1, onSelected, 2));
        QVERIFY(look::contrast(ring, palette.color(QPalette::Base)) >= 3);

        b.field.setFocus();
        QVERIFY(!b.isRinged(2, ring));
    }
};

QTEST_MAIN(RowTableTest)
#include "tst_row_table.moc"
