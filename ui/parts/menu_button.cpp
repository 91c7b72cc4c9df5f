#include "ui/parts/menu_button.h"

#include "ui/look/calm_style.h"

#include <QMenu>
#include <QStyleOptionToolButton>
#include <QTimer>

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
    // An instant popup would be deaf to assistive technology: Qt leaves its action without effect. And Qt's
    // own showMenu() comes back only when something was chosen: whoever pressed by such means, or asks
    // anything meanwhile, waits for an answer.
    setPopupMode(QToolButton::DelayedPopup);
    connect(this, &QToolButton::pressed, this, [this] { m_isPressClosing = m_isClosing; });
    connect(this, &QToolButton::clicked, this, &MenuButton::openMenu, Qt::QueuedConnection);
    connect(menu(), &QMenu::aboutToHide, this, [this] {
        setDown(false);
        // A press beside a menu closes it, and then reaches what it was made on.
        m_isClosing = true;
        QTimer::singleShot(0, this, [this] { m_isClosing = false; });
    });
    auto *style = new WithoutMenuMark;
    style->setParent(this);
    setStyle(style);
}

void MenuButton::openMenu()
{
    if (std::exchange(m_isPressClosing, false))
        return;
    setDown(true);
    menu()->popup(mapToGlobal(QPoint(0, height())));
    if (isRightToLeft())
        menu()->move(mapToGlobal(QPoint(width() - menu()->width(), height())));
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
