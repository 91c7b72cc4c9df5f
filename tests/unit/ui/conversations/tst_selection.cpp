#include "ui/conversations/rows_being_deleted.h"
#include "ui/conversations/selection.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <set>

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

    /// Many pieces of what was selected whole, as when thousands that are scattered over the list are being
    /// deleted: Qt compares each piece with each, unless nothing was selected before.
    void manyPiecesTakeNoLongerThanFromNothing()
    {
        constexpr int pieces = 2'000;
        QStandardItemModel model(2 * pieces, 3);
        QTableView table;
        table.setModel(&model);
        Selection everyOther{.list = {}, .runs = {}};
        for (int piece = 0; piece < pieces; ++piece)
            everyOther.runs.push_back({.first = 2 * piece, .count = 1});
        const auto nanoseconds = [&] {
            QElapsedTimer watch;
            watch.start();
            everyOther.applyTo(&table);
            return watch.nsecsElapsed();
        };
        // The shortest of some: another program may have had the processor.
        qint64 fromNothing = std::numeric_limits<qint64>::max();
        qint64 fromAll = fromNothing;
        for (int round = 0; round < 3; ++round) {
            table.clearSelection();
            fromNothing = std::min(fromNothing, nanoseconds());
            table.selectAll();
            QSignalSpy told(table.selectionModel(), &QItemSelectionModel::selectionChanged);
            fromAll = std::min(fromAll, nanoseconds());
            QCOMPARE(told.size(), 1);
        }
        QVERIFY(!table.selectionModel()->isRowSelected(1));
        QVERIFY(table.selectionModel()->isRowSelected(2));
        QCOMPARE(Selection::of(table, {}).runs, everyOther.runs);
        QVERIFY2(fromAll < 10 * fromNothing,
                 qPrintable(QStringLiteral("%1 times as long").arg(double(fromAll) / double(fromNothing))));
    }

    /// Whatever was opened, released, reserved, taken over or listed since it was asked last, a row is being
    /// deleted where its conversation is open.
    void theRowsBeingDeletedAreThoseThatAreOpen()
    {
        const auto idOf = [](int number) {
            return *base::ConversationId::parse(QStringLiteral("conversation-%1").arg(number));
        };
        constexpr int all = 3'000;
        QRandomGenerator random(1130);
        conversations::Store store;
        deletion::OpenConversations open;
        ui::RowsBeingDeleted rows;
        int listed = 0;
        int batches = 0;
        std::vector<int> sizes;
        const auto openSome = [&](int howMany) {
            std::vector<deletion::Places::Conversation> some;
            std::set<int> numbers; // in order, so that each run walks the same way
            while (int(numbers.size()) < howMany)
                numbers.insert(random.bounded(all));
            for (const int n : numbers)
                if (!open.contains(idOf(n)))
                    some.push_back({.id = idOf(n), .row = random.bounded(2) ? store.rowOf(idOf(n)) : -1});
            std::vector<bool> isOpen(some.size(), true);
            // As of an earlier run's, of which some have ended.
            if (random.bounded(3) == 0)
                std::generate(isOpen.begin(), isOpen.end(), [&] { return random.bounded(3) > 0; });
            sizes.push_back(int(some.size()));
            open.open(batches++, std::make_shared<const deletion::Places>(std::move(some)), isOpen);
        };
        for (int round = 0; round < 300; ++round) {
            for (int i = random.bounded(10); i > 0; --i) {
                const int act = random.bounded(10);
                if (act < 2 || batches == 0)
                    openSome(random.bounded(round % 40 == 0 ? 1'500 : 30));
                else if (act < 6)
                    for (int j = random.bounded(60); j > 0; --j) {
                        const int batch = random.bounded(batches);
                        if (sizes[size_t(batch)] > 0)
                            open.release(batch, random.bounded(sizes[size_t(batch)]));
                    }
                else
                    open.releaseAll(std::max(0, batches - 1 - random.bounded(30)));
            }
            if (random.bounded(10) == 0) {
                deletion::OpenConversations::Reserved reserved;
                for (int i = random.bounded(40); i > 0; --i)
                    reserved.insert(idOf(random.bounded(all)), 1 + random.bounded(2));
                open.reserveFor(reserved);
                for (auto it = reserved.keyBegin(); it != reserved.keyEnd(); ++it)
                    if (random.bounded(2))
                        open.takeOver(*it);
            }
            QList<highlevel::Conversation> page;
            for (int i = random.bounded(round % 50 == 0 ? 500 : 3); i > 0 && listed < all; --i)
                page.append({.id = idOf(listed++)});
            (void)store.merge(page);

            const ui::RowSet &are = rows.now(store, open);
            for (Row row = 0; row < store.rows(); ++row)
                if (are.contains(row) != open.contains(store.idOf(row)))
                    QFAIL(qPrintable(QStringLiteral("round %1, row %2").arg(round).arg(row)));
        }
        QVERIFY(store.rows() > 1'000);
        QVERIFY(!open.isEmpty());
    }
};

QTEST_MAIN(SelectionTest)
#include "tst_selection.moc"
