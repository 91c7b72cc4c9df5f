#include "ui/parts/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
    // What is put in while the layout stands has not been placed yet.
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize all;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            all = QSize(all.width() + item->sizeHint().width() + spacing(),
                        std::max(all.height(), item->sizeHint().height()));
    return all.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &room)
{
    QLayout::setGeometry(room);
    place(room, true);
}

int FlowLayout::place(const QRect &room, bool moves) const
{
    const QRect inner = room.marginsRemoved(contentsMargins());
    const bool fromRight = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > inner.width()) {
            x = 0;
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (moves) {
            const QRect place(inner.topLeft() + QPoint(x, y), size);
            item->setGeometry(fromRight ? QStyle::visualRect(Qt::RightToLeft, inner, place) : place);
        }
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight + room.height() - inner.height();
}

} // namespace ui
