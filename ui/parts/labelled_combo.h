#pragma once

#include <QComboBox>

namespace ui {

/// A combo box that assistive technology calls by its label, and whose choice is its value. Qt's own one is
/// called by its choice on Linux, where no name that it was given is heard. A choice that is longer than the
/// box is shortened in its middle, so that a mark at its end stays, and is whole in the tool tip: Qt cuts it
/// off.
class LabelledCombo : public QComboBox
{
    Q_OBJECT

public:
    /// `label` is its accessible name.
    LabelledCombo(const QString &label, QWidget *parent);

    /// What of the choice there is room for.
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString wholeText() const;
};

} // namespace ui
