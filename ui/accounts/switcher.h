#pragma once

#include "ui/parts/labelled_combo.h"

namespace desk {
class Desk;
}

namespace ui {

/// Chooses the sub-account that is shown, and marks those where something goes on, whichever is shown.
class Switcher : public LabelledCombo
{
    Q_OBJECT

public:
    /// `desk` must outlive this object.
    Switcher(desk::Desk *desk, QWidget *parent);

    [[nodiscard]] QString chosenKey() const { return currentData().toString(); }
    void choose(const QString &key);

private:
    void fill();
    void dropPractice();
    void mark();
    [[nodiscard]] QString textOf(const QString &key) const;

    desk::Desk *m_desk;
};

} // namespace ui
