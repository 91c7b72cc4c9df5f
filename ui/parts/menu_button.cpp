#include "ui/parts/menu_button.h"

#include "ui/look/calm_style.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QTimer>

namespace ui {

namespace {

/// The style's own mark of a menu sits on the text's last letter; ours stands behind it. It is drawn, since
/// the letter that looks like it is missing in many fonts, and all others are asked for it while the window
/// opens. A style sheet would do, and would keep the colours of the palette that there was when it was set.
class WithMarkBehind final : public look::CalmStyle
{
public:
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override
    {
        const QSize whole = CalmStyle::sizeFromContents(type, option, size, widget);
        return type == CT_ToolButton ? whole + QSize(roomFor(option->fontMetrics), 0) : whole;
    }
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
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (element != CE_ToolButtonLabel || !button) {
            CalmStyle::drawControl(element, option, painter, widget);
            return;
        }
        const int needed = roomFor(option->fontMetrics);
        QStyleOptionToolButton text = *button;
        const QRect before = option->rect.adjusted(0, 0, -needed, 0);
        text.rect = visualRect(option->direction, option->rect, before);
        CalmStyle::drawControl(element, &text, painter, widget);
        const QRect behind = option->rect.adjusted(before.width(), 0, 0, 0);
        QRect room = visualRect(option->direction, option->rect, behind);
        if (button->state.testFlag(State_Sunken)) // as the text does
            room.translate(pixelMetric(PM_ButtonShiftHorizontal, button, widget),
                           pixelMetric(PM_ButtonShiftVertical, button, widget));
        drawMark(room, *button, painter);
    }

private:
    static int roomFor(const QFontMetrics &font) { return font.xHeight() + font.averageCharWidth() / 2; }

    static void drawMark(const QRect &room, const QStyleOptionToolButton &button, QPainter *painter)
    {
        const double half = button.fontMetrics.xHeight() / 2.0;
        const QPointF middle = QRectF(room).center();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(button.palette.color(QPalette::ButtonText), half / 3, Qt::SolidLine,
                             Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{{middle.x() - half, middle.y() - half / 2},
                                        {middle.x(), middle.y() + half / 2},
                                        {middle.x() + half, middle.y() - half / 2}});
        painter->restore();
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
    button->setText(text);
    auto *style = new WithMarkBehind;
    style->setParent(button);
    button->setStyle(style);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
}

} // namespace ui
