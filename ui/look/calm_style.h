#pragma once

#include <QProxyStyle>

namespace ui::look {

/// Fusion, with borders of controls that stand out by 3 : 1 in both palettes (its own are made from the
/// window's colour, and an empty check box on a dark one cannot be seen), with the icon of a menu's chosen
/// command in the colour of its words, and without the stock icons that some desktops put into dialogs.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CalmStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace ui::look
