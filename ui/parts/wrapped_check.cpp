#include "ui/parts/wrapped_check.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace ui {

WrappedCheck::WrappedCheck(const QString &text, QWidget *parent)
    : QWidget(parent), m_box(new QCheckBox(this)), m_text(new QLabel(text, this))
{
    m_box->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setBuddy(m_box);
    // A text that may be wrapped is often given more room than it takes; its first line stays beside the box.
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_box->setMinimumHeight(m_text->fontMetrics().height());
    m_text->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

bool WrappedCheck::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton && isEnabled()) {
        m_box->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
