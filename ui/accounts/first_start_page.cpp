#include "ui/accounts/first_start_page.h"

#include "ui/parts/drawings.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FirstStartPage::FirstStartPage(QWidget *parent) : QWidget(parent)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(programIcon().pixmap(96));
    auto *title = new QLabel(tr("Welcome to Threadsweep"), this);
    QFont big = title->font();
    big.setPointSizeF(big.pointSizeF() * 1.6);
    big.setBold(true);
    title->setFont(big);
    auto *text = new QLabel(tr("List the conversations of a HighLevel sub-account, read them,\n"
                               "and delete the ones that should go."),
                            this);
    text->setAlignment(Qt::AlignCenter);
    auto *add = new QPushButton(tr("Add a sub-account"), this);
    m_add = add;
    add->setDefault(true);
    auto *practise = new QPushButton(tr("Practise with sample data"), this);
    auto *hint = new QLabel(tr("Practice stays on this computer: nothing is sent to HighLevel."), this);
    for (QPushButton *button : {add, practise})
        button->setMinimumWidth(240);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{picture, title, text}) {
        layout->addWidget(widget, 0, Qt::AlignHCenter);
        layout->addSpacing(8);
    }
    layout->addSpacing(12);
    layout->addWidget(add, 0, Qt::AlignHCenter);
    layout->addWidget(practise, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(hint, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    connect(add, &QPushButton::clicked, this, &FirstStartPage::addWanted);
    connect(practise, &QPushButton::clicked, this, &FirstStartPage::practiceWanted);
}

void FirstStartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_add->setFocus();
}

} // namespace ui
