#include "tests/support/in_front.h"
#include "ui/look/palette.h"
#include "ui/parts/row_table.h"

#include <QAccessible>
#include <QContextMenuEvent>
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

    /// Counts how often it is asked whether a cell can be selected.
    struct ManyRows : QAbstractTableModel
    {
        [[nodiscard]] int rowCount(const QModelIndex &parent) const override
        {
            return parent.isValid() ? 0 : 100'000;
        }
        [[nodiscard]] int columnCount(const QModelIndex &parent) const override
        {
            return parent.isValid() ? 0 : 11;
        }
        [[nodiscard]] QVariant data(const QModelIndex &, int) const override { return {}; }
        [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
        {
            ++asked;
            return QAbstractTableModel::flags(index);
        }
        mutable int asked = 0;
    };

private Q_SLOTS:
    /// The header asked all of them at each painting: the window stood still for as long.
    void paintingAsksOnlyTheRowsThatAreSeen()
    {
        ManyRows many;
        RowTable table(10, nullptr);
        table.resize(600, 400);
        table.setModel(&many);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.selectAll();
        many.asked = 0;
        table.grab();
        QVERIFY2(many.asked < 5'000, qPrintable(QString::number(many.asked)));
        QCOMPARE(table.selectionModel()->selectedRows().size(), 100'000);
    }

    /// Qt's own way made a list of all cells for it.
    void assistiveTechnologyHearsOfTheFirstRowOnly()
    {
        if (!QTest::qWaitFor([] { return QAccessible::isActive(); }, 5'000))
            QSKIP("no assistive technology here: run through ./dev test");
        ManyRows many;
        RowTable table(10, nullptr);
        table.setModel(&many);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        static QStringList heard;
        heard.clear();
        const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            const bool isGone = event->type() == QAccessible::SelectionRemove;
            if (event->type() != QAccessible::SelectionAdd && !isGone)
                return;
            QAccessibleTableCellInterface *cell = event->accessibleInterface()->tableCellInterface();
            heard << QStringLiteral("%1 %2").arg(isGone ? u"gone" : u"selected").arg(cell->rowIndex());
        });
        table.chooseRow(7);
        QCOMPARE(heard, QStringList({QStringLiteral("selected 7")}));
        table.chooseRow(9);
        QCOMPARE(heard.mid(1), QStringList({QStringLiteral("selected 9"), QStringLiteral("gone 7")}));
        heard.clear();
        many.asked = 0;
        table.selectAll();
        QCOMPARE(heard.size(), 1);
        QVERIFY(heard.first().startsWith(QStringLiteral("selected ")));
        QVERIFY2(many.asked < 5'000, qPrintable(QString::number(many.asked)));
        table.clearSelection();
        QCOMPARE(heard.size(), 2);
        QVERIFY(heard.last().startsWith(QStringLiteral("gone ")));
        QAccessible::installUpdateHandler(before);
    }

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
        QVERIFY(support::comesToFront(&b.window));
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

    /// Ctrl+Home led to a row and left another selected, which was out of sight: that was what was deleted.
    void homeAndEndSelectTheRowTheyLeadTo()
    {
        Bench b(look::lightPalette());
        b.table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        QVERIFY(support::comesToFront(&b.window));
        b.table.setFocus();
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers held = {}) {
            QTest::keyClick(&b.table, key, held);
            QStringList rows;
            for (const QModelIndex &one : b.table.selectionModel()->selectedRows())
                rows << QString::number(one.row());
            rows.sort();
            return QStringLiteral("%1: %2").arg(b.table.currentIndex().row()).arg(rows.join(u' '));
        };
        b.table.chooseRow(2);
        for (const Qt::KeyboardModifiers held :
             {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier)}) {
            QCOMPARE(press(Qt::Key_End, held), QStringLiteral("4: 4"));
            QCOMPARE(press(Qt::Key_Up), QStringLiteral("3: 3"));
            QCOMPARE(press(Qt::Key_Down), QStringLiteral("4: 4"));
            QCOMPARE(press(Qt::Key_Home, held), QStringLiteral("0: 0"));
            QCOMPARE(press(Qt::Key_Down), QStringLiteral("1: 1"));
            QCOMPARE(press(Qt::Key_End, held | Qt::ShiftModifier), QStringLiteral("4: 1 2 3 4"));
            QCOMPARE(press(Qt::Key_Home, held | Qt::ShiftModifier), QStringLiteral("0: 0 1"));
            // Where it is already, with more selected than that, or nothing.
            QCOMPARE(press(Qt::Key_Home, held), QStringLiteral("0: 0"));
            b.table.clearSelection();
            QCOMPARE(press(Qt::Key_Home, held), QStringLiteral("0: 0"));
            QCOMPARE(press(Qt::Key_Down, Qt::ShiftModifier), QStringLiteral("1: 0 1"));
        }
        b.table.setSelectionMode(QAbstractItemView::SingleSelection);
        QCOMPARE(press(Qt::Key_End, Qt::ControlModifier), QStringLiteral("4: 4"));
        QCOMPARE(press(Qt::Key_Home, Qt::ShiftModifier), QStringLiteral("0: 0"));
    }

    /// A menu acts on what is selected: so that is the row it opens at.
    void aMenuIsAboutTheRowItOpensAt()
    {
        Bench b(look::lightPalette());
        b.table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        b.table.setContextMenuPolicy(Qt::CustomContextMenu);
        QPoint opened;
        connect(&b.table, &QWidget::customContextMenuRequested, this,
                [&](const QPoint &place) { opened = place; });
        QVERIFY(support::comesToFront(&b.window));
        b.table.setFocus();
        b.table.chooseRow(4);
        const auto chosen = [&] {
            const QModelIndexList rows = b.table.selectionModel()->selectedRows();
            return rows.size() == 1 ? rows.first().row() : -int(rows.size());
        };
        const auto ask = [&](QContextMenuEvent::Reason reason, int row) {
            QWidget *asked =
                reason == QContextMenuEvent::Keyboard ? static_cast<QWidget *>(&b.table) : b.table.viewport();
            const QPoint place = b.table.visualRect(b.model.index(row, 1)).center();
            QContextMenuEvent event(reason, place, asked->mapToGlobal(place));
            QCoreApplication::sendEvent(asked, &event);
        };
        // The row that has the keyboard is another than the one that is selected.
        b.table.selectionModel()->setCurrentIndex(b.model.index(1, 0), QItemSelectionModel::NoUpdate);
        ask(QContextMenuEvent::Keyboard, 4);
        QCOMPARE(chosen(), 1);
        QCOMPARE(b.table.rowAt(b.table.viewport()->mapFrom(&b.table, opened).y()), 1);
        ask(QContextMenuEvent::Mouse, 3);
        QCOMPARE(chosen(), 3);
        QCOMPARE(b.table.currentIndex().row(), 3);
        // Of several that are selected it is about all.
        b.table.selectAll();
        ask(QContextMenuEvent::Mouse, 2);
        QCOMPARE(chosen(), -5);
        ask(QContextMenuEvent::Keyboard, 2);
        QCOMPARE(chosen(), -5);
    }
};

QTEST_MAIN(RowTableTest)
#include "tst_row_table.moc"
