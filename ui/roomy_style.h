#pragma once

#include <QHeaderView>
#include <QProxyStyle>
#include <QTableView>

namespace ui {

/// The application's style with more room at the sides of a table's cells, so that the columns can be told
/// apart without lines between them.
class RoomyStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    static void dress(QTableView *table)
    {
        auto *style = new RoomyStyle;
        style->setParent(table);
        table->setStyle(style);
        table->horizontalHeader()->setStyle(style);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        constexpr int room = 6;
        if (metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin)
            return room;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace ui
