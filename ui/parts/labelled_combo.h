#pragma once

#include <QComboBox>

namespace ui {

/// A combo box that assistive technology calls by its label, and whose choice is its value. Qt's own one is
/// called by its choice on Linux, where no name that it was given is heard.
class LabelledCombo : public QComboBox
{
    Q_OBJECT

public:
    /// `label` is its accessible name.
    LabelledCombo(const QString &label, QWidget *parent);
};

} // namespace ui
