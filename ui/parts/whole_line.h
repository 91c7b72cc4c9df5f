#pragma once

#include <QPoint>

namespace ui {

/// A radio button or a check box that is pressed anywhere on its line: with those of Qt the ground behind
/// their words does nothing.
template <class Button> class WholeLine : public Button
{
public:
    using Button::Button;

protected:
    [[nodiscard]] bool hitButton(const QPoint &place) const override { return this->rect().contains(place); }
};

} // namespace ui
