#include "ui/parts/row_table.h"

#include "ui/look/calm_style.h"
#include "ui/look/palette.h"
#include "ui/parts/cell_delegate.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

class RoomyStyle final : public look::CalmStyle
{
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        constexpr int room = 6;
        if (metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin)
            return room;
        return CalmStyle::pixelMetric(metric, option, widget);
    }
};

/// To the first row or the last, with whatever else is held down: Qt's own Home leads to the first cell of a
/// row, and with Ctrl to a row that it leaves unselected.
bool isLeap(const QEvent *event)
{
    if (!event || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

RowTable::RowTable(int air, QWidget *parent) : QTableView(parent)
{
    auto *style = new RoomyStyle;
    style->setParent(this);
    setStyle(style);
    horizontalHeader()->setStyle(style);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setAir(air);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
}

void RowTable::setAir(int air)
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + air);
}

void RowTable::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    delete m_nothingSelected;
    m_nothingSelected = new QItemSelectionModel(selection->model(), this);
    horizontalHeader()->setSelectionModel(m_nothingSelected);
}

int RowTable::chosenRow() const
{
    const QItemSelection selection = selectionModel()->selection();
    int first = -1;
    for (const QItemSelectionRange &range : selection)
        first = first < 0 ? range.top() : std::min(first, range.top());
    return first;
}

void RowTable::chooseRow(int row)
{
    selectionModel()->setCurrentIndex(model()->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && !event->isAutoRepeat()) {
        chooseUnlessChosen(currentIndex());
        Q_EMIT opened();
        return;
    }
    QTableView::keyPressEvent(event);
    // Qt does nothing where that row has the keyboard already.
    const QModelIndex current = currentIndex();
    if (!isLeap(event) || !current.isValid() || event->modifiers().testFlag(Qt::ShiftModifier))
        return;
    const QItemSelection all = selectionModel()->selection();
    if (all.size() == 1 && all.first().height() == 1 && all.first().top() == current.row())
        return;
    setCurrentIndex(current); // from here Shift goes on
    chooseRow(current.row());
}

void RowTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
        indexAt(event->pos()).isValid())
        Q_EMIT opened();
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action != MoveHome && action != MoveEnd) || !model() || model()->rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, column);
}

QItemSelectionModel::SelectionFlags RowTable::selectionCommand(const QModelIndex &index,
                                                               const QEvent *event) const
{
    if (!isLeap(event) || selectionMode() == NoSelection)
        return QTableView::selectionCommand(index, event);
    const bool extends = selectionMode() == ExtendedSelection &&
                         static_cast<const QKeyEvent *>(event)->modifiers().testFlag(Qt::ShiftModifier);
    return (extends ? QItemSelectionModel::SelectCurrent : QItemSelectionModel::ClearAndSelect) |
           QItemSelectionModel::Rows;
}

/// What is done with a menu is done with what is selected. That was another row, out of sight, where the one
/// that the menu opened at was not. Several that are selected stay so.
void RowTable::chooseUnlessChosen(const QModelIndex &at)
{
    if (at.isValid() && !selectionModel()->isSelected(at))
        chooseRow(at.row());
}

bool RowTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ContextMenu)
        chooseUnlessChosen(indexAt(static_cast<QContextMenuEvent *>(event)->pos()));
    return QTableView::viewportEvent(event);
}

/// By the keyboard: it opens at the row that has it, brought into sight.
bool RowTable::event(QEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->type() != QEvent::ContextMenu || !current.isValid() ||
        static_cast<QContextMenuEvent *>(event)->reason() != QContextMenuEvent::Keyboard)
        return QTableView::event(event);
    scrollTo(current);
    chooseUnlessChosen(current);
    const QPoint place = viewport()->mapTo(this, visualRect(current).center());
    QContextMenuEvent atTheRow(QContextMenuEvent::Keyboard, place, mapToGlobal(place));
    const bool isDone = QTableView::event(&atTheRow);
    event->setAccepted(atTheRow.isAccepted());
    return isDone;
}

void RowTable::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void RowTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_emptyText.isEmpty() && model() && model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        constexpr int margin = 16;
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    constexpr double width = 2;
    const bool isSelected = selectionModel()->isSelected(current);
    // On a selected row its colour goes round the ring, which would be lost against the ground.
    const double inset = isSelected ? width * 1.5 : width / 2;
    const QRectF row(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()));
    QPainter painter(viewport());
    painter.setPen(
        QPen(isSelected ? palette().color(QPalette::HighlightedText) : look::coloursOf(palette()).focus,
             width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    // A line lies in the middle of its width. Within the row: the next one is somebody else's.
    painter.drawRect(row.adjusted(inset, inset, -inset, -inset));
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    repaintRow(previous.row());
    repaintRow(current.row());
}

void RowTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
    QAccessibleInterface *table =
        QAccessible::isActive() ? QAccessible::queryAccessibleInterface(this) : nullptr;
    if (!table || !table->tableInterface())
        return;
    const auto tell = [&](const QItemSelection &cells, QAccessible::Event what) {
        if (cells.isEmpty())
            return;
        const QItemSelectionRange &first = cells.first();
        if (QAccessibleInterface *cell = table->tableInterface()->cellAt(first.top(), first.left())) {
            QAccessibleEvent event(cell, what);
            QAccessible::updateAccessibility(&event);
        }
    };
    tell(selected, QAccessible::SelectionAdd);
    tell(deselected, QAccessible::SelectionRemove);
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    repaintRow(currentIndex().row());
}

void RowTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    repaintRow(currentIndex().row());
}

void RowTable::repaintRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace ui
