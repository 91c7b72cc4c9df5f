#include "ui/parts/row_table.h"

#include "ui/look/calm_style.h"
#include "ui/parts/cell_delegate.h"

#include <QHeaderView>

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

} // namespace ui
