#include "ui/look/calm_style.h"

#include "ui/look/palette.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace ui::look {

namespace {

bool hasBorder(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_FrameLineEdit ||
           element == QStyle::PE_PanelButtonCommand;
}

bool hasBorder(QStyle::ComplexControl control)
{
    return control == QStyle::CC_ComboBox || control == QStyle::CC_SpinBox;
}

/// What is disabled may fade.
bool isOurs(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

/// Fusion's own frame of what has the focus is no stronger than the others', and weaker on a dark ground.
void drawBorder(const QStyleOption &option, QPainter *painter)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const look::Colours colours = coloursOf(option.palette);
    const double width = hasFocus ? 2 : 1;
    const double half = width / 2; // a line lies in the middle of its width
    constexpr double radius = 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(hasFocus ? colours.focus : colours.frame, width));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

/// Fusion's ring is hardly darker than the ground, and not to be seen at all on a dark one.
void drawRing(const QStyleOption &option, QPainter *painter)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const look::Colours colours = coloursOf(option.palette);
    const double width = hasFocus ? 2 : 1;
    const double half = width / 2;
    const double side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(hasFocus ? colours.focus : colours.frame, width));
    painter->drawEllipse(ring.adjusted(half, half, -half, -half));
    painter->restore();
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0
                                                       : QProxyStyle::styleHint(hint, option, widget, data);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (hasBorder(element) && isOurs(*option))
        drawBorder(*option, painter);
    if (element == PE_IndicatorRadioButton && option->state.testFlag(State_Enabled))
        drawRing(*option, painter);
}

/// Fusion draws the icon of the chosen command as that of any other, dark on a dark ground.
void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element != CE_MenuItem || !item || item->icon.isNull() || !item->state.testFlag(State_Selected) ||
        !item->state.testFlag(State_Enabled)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionMenuItem chosen(*item);
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    chosen.icon =
        QIcon(item->icon.pixmap(QSize(side, side), painter->device()->devicePixelRatioF(), QIcon::Selected));
    QProxyStyle::drawControl(element, &chosen, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (hasBorder(control) && isOurs(*option))
        drawBorder(*option, painter);
}

} // namespace ui::look
