#pragma once

#include "ui/commands.h"
#include "ui/parts/fitted_dialog.h"

namespace ui {

/// Each key beside what it does: those of the menus, as they stand in them, and those of the list.
class KeysDialog : public FittedDialog
{
    Q_OBJECT

public:
    KeysDialog(std::vector<Commands::Keys> keys, QWidget *parent);
};

} // namespace ui
