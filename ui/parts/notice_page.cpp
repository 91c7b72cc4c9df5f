#include "ui/parts/notice_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

NoticePage::NoticePage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    QFont big = m_title->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    m_title->setFont(big);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        // No text sets the page's width; how high it is follows from that.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_title->setAccessibleDescription(tr("Notice"));
    m_text->setAccessibleDescription(tr("Advice"));

    auto *column = new QWidget(this);
    column->setMaximumWidth(600);
    auto *lines = new QVBoxLayout(column);
    lines->addStretch(2);
    lines->addWidget(m_title);
    lines->addSpacing(6);
    lines->addWidget(m_text);
    lines->addSpacing(14);
    lines->addLayout(m_buttons);
    lines->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);
    m_buttons->setAlignment(Qt::AlignHCenter);
    m_buttons->setSpacing(10);
}

void NoticePage::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    for (QPushButton *button : std::exchange(m_offered, {}))
        button->deleteLater();
}

void NoticePage::offer(const QString &label, std::function<void()> action)
{
    auto *button = new QPushButton(label, this);
    connect(button, &QPushButton::clicked, this, std::move(action));
    m_buttons->addWidget(button);
    m_offered << button;
}

void NoticePage::takeKeyboard()
{
    if (!isVisible() || m_offered.isEmpty())
        return;
    m_offered.first()->show(); // its layout would do so later, and what is hidden takes no keyboard
    m_offered.first()->setFocus();
}

} // namespace ui
