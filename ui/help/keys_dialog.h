#pragma once

#include "ui/commands.h"
#include "ui/parts/fitted_dialog.h"

namespace ui {

/// Each key beside what it does.
class KeysDialog : public FittedDialog
{
    Q_OBJECT

public:
    KeysDialog(const std::vector<Commands::Key> &keys, QWidget *parent);
};

} // namespace ui
