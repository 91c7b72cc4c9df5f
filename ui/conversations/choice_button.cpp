#include "ui/conversations/choice_button.h"

#include "ui/look/calm_style.h"

#include <QActionGroup>
#include <QMenu>
#include <QStyleOptionToolButton>

namespace ui {

namespace {

/// The style's own mark of a menu sits on the text's last letter; ours stands behind it. A style sheet would
/// do, and would keep the colours of the palette that there was when it was set.
class WithoutMenuMark final : public look::CalmStyle
{
public:
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (control != CC_ToolButton || !button) {
            CalmStyle::drawComplexControl(control, option, painter, widget);
            return;
        }
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        CalmStyle::drawComplexControl(control, &plain, painter, widget);
    }
};

} // namespace

ChoiceButton::ChoiceButton(const QString &title, QWidget *parent)
    : QToolButton(parent), m_title(title), m_group(new QActionGroup(this))
{
    dress(this, title);
    connect(m_group, &QActionGroup::triggered, this, [this](QAction *action) {
        showChoice(action->text(), action == m_group->actions().first());
        Q_EMIT chosen(action->data().toInt());
    });
}

void ChoiceButton::add(const QString &text, int value)
{
    QAction *action = menu()->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    action->setChecked(m_group->actions().isEmpty());
    m_group->addAction(action);
}

void ChoiceButton::setValue(int value)
{
    const auto actions = m_group->actions();
    for (QAction *action : actions)
        if (action->data().toInt() == value) {
            action->setChecked(true);
            showChoice(action->text(), action == actions.first());
        }
}

void ChoiceButton::setOther(const QString &text)
{
    if (QAction *checked = m_group->checkedAction())
        checked->setChecked(false);
    showChoice(text, false);
}

void ChoiceButton::showChoice(const QString &text, bool isNone)
{
    setTitle(this, isNone ? m_title : tr("%1: %2").arg(m_title, text), !isNone);
}

void ChoiceButton::dress(QToolButton *button, const QString &title)
{
    button->setAccessibleName(title);
    // An instant popup would be deaf to assistive technology: Qt leaves its action without effect. Queued,
    // since the menu waits for a choice, and who pressed by such means waits for an answer.
    button->setPopupMode(QToolButton::DelayedPopup);
    connect(button, &QToolButton::clicked, button, &QToolButton::showMenu, Qt::QueuedConnection);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    button->setMenu(new QMenu(button));
    auto *style = new WithoutMenuMark;
    style->setParent(button);
    button->setStyle(style);
    setTitle(button, title, false);
}

void ChoiceButton::setTitle(QToolButton *button, const QString &text, bool isChosen)
{
    button->setText(text + QStringLiteral(" ▾"));
    QFont face = button->font();
    face.setBold(isChosen);
    button->setFont(face);
}

} // namespace ui
