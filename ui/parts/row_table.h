#pragma once

#include <QTableView>

namespace ui {

/// A table of lines that are chosen whole: no grid, no line numbers, room at the sides of its cells so that
/// the columns can be told apart all the same. What has the keyboard is the row, not a cell of it: Home and
/// End lead to the first and the last row, and select it; a menu is about the row that it opens at, which is
/// selected with it. Tab leaves the table.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    /// `air` is above and below a line's text together, in pixels.
    RowTable(int air, QWidget *parent);
    void setAir(int air);

    /// The first row that is selected, -1 where none is. Assistive technology selects a row without making it
    /// the current one.
    [[nodiscard]] int chosenRow() const;
    /// That row and no other, and it is the current one. Qt's `selectRow` chooses nothing where a table goes
    /// from right to left and is not laid out yet (6.4.2: it looks for the column at the right edge).
    void chooseRow(int row);
    /// What stands in the table's place for rows while it has none: why.
    void setEmptyText(const QString &text);
    /// Not told to the header: to paint itself it asks of each column whether all its rows are selected, and
    /// of each row whether it can be. At 6,800 rows that was 70 ms (6.4.2:
    /// QItemSelectionModel::isColumnSelected).
    void setSelectionModel(QItemSelectionModel *selection) override;

Q_SIGNALS:
    /// By Enter, or by a double click: what is behind the row is wanted. It is selected.
    void opened();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;
    /// Around the row that has the keyboard goes a ring.
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// Qt's own makes a list of all cells that came or went, to tell assistive technology of the first
    /// (6.4.2).
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void repaintRow(int row);
    void chooseUnlessChosen(const QModelIndex &at);

    QString m_emptyText;
    QItemSelectionModel *m_nothingSelected = nullptr; ///< for the header
};

} // namespace ui
