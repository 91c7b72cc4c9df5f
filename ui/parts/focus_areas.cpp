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

QWidget *putTabsBehind(QWidget *last, QWidget *area)
{
    std::vector<QWidget *> parts;
    for (QWidget *part = area->nextInFocusChain(); part != area; part = part->nextInFocusChain())
        if (area->isAncestorOf(part) && part->focusPolicy() != Qt::NoFocus && !part->focusProxy())
            parts.push_back(part);
    for (QWidget *part : parts) {
        QWidget::setTabOrder(last, part);
        last = part;
    }
    return last;
}

} // namespace ui
