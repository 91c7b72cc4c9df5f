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
        label->setMinimumWidth(360);
        label->setMaximumWidth(560);
    }
    m_title->setAccessibleDescription(tr("Notice"));
    m_text->setAccessibleDescription(tr("Advice"));

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addSpacing(6);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(14);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
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

} // namespace ui
