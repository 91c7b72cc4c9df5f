#include "ui/parts/scrolled_column.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

ScrolledColumn::ScrolledColumn(QWidget *parent) : QScrollArea(parent), m_lines(nullptr)
{
    auto *content = new QWidget(this);
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what can be done in it has the focus, and is scrolled to
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The ground of what it stands on.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ScrolledColumn::sizeHint() const
{
    return m_lines->totalSizeHint();
}

QSize ScrolledColumn::minimumSizeHint() const
{
    constexpr int someLines = 5;
    return {m_lines->totalMinimumSize().width(),
            std::min(m_lines->totalMinimumSize().height(), someLines * fontMetrics().lineSpacing())};
}

int ScrolledColumn::heightForWidth(int width) const
{
    return m_lines->hasHeightForWidth() ? m_lines->totalHeightForWidth(width)
                                        : m_lines->totalSizeHint().height();
}

bool ScrolledColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        allowBarWhereNeeded();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ScrolledColumn::resizeEvent(QResizeEvent *event)
{
    allowBarWhereNeeded();
    QScrollArea::resizeEvent(event);
}

/// Qt reckons with the width beside the bar while the bar is there: lines that wrap only because of the bar
/// kept it there, however much room there was.
void ScrolledColumn::allowBarWhereNeeded()
{
    const QSize room = maximumViewportSize();
    setVerticalScrollBarPolicy(heightForWidth(room.width()) > room.height() ? Qt::ScrollBarAsNeeded
                                                                            : Qt::ScrollBarAlwaysOff);
}

} // namespace ui
