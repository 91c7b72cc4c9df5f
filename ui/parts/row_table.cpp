#include "ui/parts/row_table.h"

#include "ui/look/calm_style.h"
#include "ui/look/palette.h"
#include "ui/parts/cell_delegate.h"

#include <QHeaderView>
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
}

void RowTable::setAir(int air)
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + air);
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
