#pragma once

#include "app/desk/desk.h"
#include "app/erasure/erasure.h"
#include "ui/parts/fitted_dialog.h"

class QPushButton;

namespace ui {

class WrappedCheck;

/// What the program keeps on this computer, kind by kind, and which of it is to go. Accepted, somebody wants
/// that; nothing is deleted by the dialog itself. What a deletion that has not ended still needs cannot be
/// chosen, and it is said why.
class EraseDialog : public FittedDialog
{
    Q_OBJECT

public:
    EraseDialog(const std::map<base::Stored, qint64> &amounts, desk::Desk::Unfinished unfinished,
                QWidget *parent);

    [[nodiscard]] erasure::Wanted wanted() const;

private:
    std::map<base::Stored, WrappedCheck *> m_checks;
    QPushButton *m_erase = nullptr;
};

} // namespace ui
