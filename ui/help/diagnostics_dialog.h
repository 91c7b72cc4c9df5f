#pragma once

#include "ui/parts/fitted_dialog.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// Shows the whole report before anything is done with it, then saves or copies it, letter by letter as it is
/// shown. It sends nothing.
class DiagnosticsDialog : public FittedDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(QWidget *parent);

    /// Until then it says that the report is being made.
    void showReport(const QString &report);

private:
    void save();
    void copy();

    QPlainTextEdit *m_text;
    QLabel *m_result;
    QPushButton *m_save = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_show = nullptr;
    QString m_saved; ///< where it was saved last; empty before
};

} // namespace ui
