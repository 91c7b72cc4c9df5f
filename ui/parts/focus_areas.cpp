#include "ui/parts/focus_areas.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
}

/// Null where nothing in it takes any.
QWidget *firstIn(QWidget *area)
{
    if (takesFocus(area))
        return area;
    const auto inside = area->findChildren<QWidget *>();
    const auto first = std::ranges::find_if(inside, takesFocus);
    return area->isVisible() && first != inside.end() ? *first : nullptr;
}

} // namespace

void focusNext(const std::vector<FocusArea> &areas)
{
    const auto now = std::ranges::find_if(areas, [](const FocusArea &one) {
        return one.area->isAncestorOf(QApplication::focusWidget()) || one.area == QApplication::focusWidget();
    });
    const size_t from = now == areas.end() ? areas.size() - 1 : size_t(now - areas.begin());
    for (size_t step = 1; step <= areas.size(); ++step)
        if (QWidget *next = firstIn(areas[(from + step) % areas.size()].first)) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

QWidget *putTabsBehind(QWidget *last, const QWidget *area)
{
    const auto parts = area->findChildren<QWidget *>();
    for (QWidget *part : parts)
        if (part->focusPolicy() != Qt::NoFocus && !part->focusProxy()) {
            QWidget::setTabOrder(last, part);
            last = part;
        }
    return last;
}

} // namespace ui
