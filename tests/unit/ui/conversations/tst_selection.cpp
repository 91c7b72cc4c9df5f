#include "ui/conversations/selection.h"

#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using conversations::Row;
using conversations::Run;
using ui::Selection;

/// What is taken for a deletion is what is selected in the list, row by row.
class SelectionTest : public QObject
{
    Q_OBJECT

    /// A list whose rows do not stand in their own order.
    const std::shared_ptr<const std::vector<Row>> m_list =
        std::make_shared<const std::vector<Row>>(std::vector<Row>{90, 80, 70, 60, 50, 40, 30, 20});

    [[nodiscard]] Selection chosen(std::vector<Run> runs) const
    {
        return {.list = m_list, .runs = std::move(runs)};
    }

private Q_SLOTS:
    void holdsRowsInTheListsOrder()
    {
        const Selection some = chosen({{.first = 1, .count = 2}, {.first = 6, .count = 2}});
        QCOMPARE(some.size(), 4);
        QCOMPARE(some.rows(), std::vector<Row>({80, 70, 30, 20}));
        QVERIFY(chosen({}).rows().empty());
    }

    void theOtherWayRound()
    {
        QCOMPARE(chosen({{.first = 1, .count = 2}, {.first = 6, .count = 1}}).inverted().rows(),
                 std::vector<Row>({90, 60, 50, 40, 20}));
        QCOMPARE(chosen({}).inverted().rows(), *m_list);
        QVERIFY(chosen({}).inverted().inverted().runs.empty());
    }

    void onlyWhatIsKept()
    {
        const Selection some = chosen({{.first = 0, .count = 4}, {.first = 5, .count = 3}});
        QCOMPARE(some.only({80, 70, 40, 20}).rows(), std::vector<Row>({80, 70, 40, 20}));
        QCOMPARE(some.only({80, 70, 40, 20}).runs.size(), size_t(3));
        QCOMPARE(some.only(some.rows()).runs, some.runs);
        QVERIFY(some.only({}).runs.empty());
    }

    void aTableSelectsThemAndNoOthers()
    {
        QStandardItemModel model(8, 3);
        QTableView table;
        table.setModel(&model);
        table.selectRow(7);
        const Selection some = chosen({{.first = 1, .count = 2}, {.first = 4, .count = 1}});
        some.applyTo(&table);
        QCOMPARE(Selection::of(table, m_list).rows(), some.rows());
        // Cell by cell, as assistive technology may do it: each row once.
        table.clearSelection();
        table.selectionModel()->select(model.index(2, 0), QItemSelectionModel::Select);
        table.selectionModel()->select(model.index(2, 2), QItemSelectionModel::Select);
        table.selectionModel()->select(model.index(3, 1), QItemSelectionModel::Select);
        QCOMPARE(Selection::of(table, m_list).rows(), std::vector<Row>({70, 60}));
    }
};

QTEST_MAIN(SelectionTest)
#include "tst_selection.moc"
