#include "ui/deletion/activity_choice.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

ActivityChoice::ActivityChoice(const std::vector<std::pair<Show, QString>> &choices, QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Not a tab bar: its current tab tells assistive technology that it has the keyboard, whoever has it
    // (Qt 6.4.2).
    for (const auto &[what, text] : choices) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setChecked(m_buttons->buttons().isEmpty());
        m_buttons->addButton(button, int(what));
        layout->addWidget(button);
    }
    // Not *clicked*: assistive technology toggles what can be checked.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int what, bool isChecked) {
        if (isChecked)
            Q_EMIT changed(Show(what));
    });
}

ActivityChoice::Show ActivityChoice::chosen() const
{
    return Show(m_buttons->checkedId());
}

void ActivityChoice::choose(Show what)
{
    const QSignalBlocker quiet(m_buttons);
    m_buttons->button(int(what))->setChecked(true);
}

void ActivityChoice::setOffered(Show what, bool offered)
{
    m_buttons->button(int(what))->setEnabled(offered);
}

QWidget *ActivityChoice::last() const
{
    return m_buttons->buttons().last();
}

} // namespace ui
