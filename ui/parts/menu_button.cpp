#include "ui/parts/menu_button.h"

#include "ui/look/calm_style.h"

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

MenuButton::MenuButton(const QString &text, QWidget *parent) : QToolButton(parent)
{
    dress(this, text);
    setMenu(new QMenu(this));
    // An instant popup would be deaf to assistive technology: Qt leaves its action without effect. Queued,
    // since the menu waits for a choice, and who pressed by such means waits for an answer.
    setPopupMode(QToolButton::DelayedPopup);
    connect(this, &QToolButton::clicked, this, &QToolButton::showMenu, Qt::QueuedConnection);
    auto *style = new WithoutMenuMark;
    style->setParent(this);
    setStyle(style);
}

void MenuButton::dress(QToolButton *button, const QString &text)
{
    button->setAccessibleName(text);
    button->setText(text + QStringLiteral(" ▾"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
}

} // namespace ui
