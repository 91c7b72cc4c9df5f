#pragma once

#include "ui/parts/fitted_dialog.h"

namespace ui {

/// Which program this is, what it is made of and under which licences, and where the next version comes from.
/// All of it can be selected and copied.
class AboutDialog : public FittedDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace ui
