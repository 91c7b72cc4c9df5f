#pragma once

#include <QDialog>

namespace ui {

/// A dialog that is never lower than its texts are at the width it has: Qt asks a layout how high it is at
/// some width only inside of a window, and cuts them else. Where the screen is lower than that, it is as low
/// as the screen, and a `ScrolledColumn` in it gives way.
class FittedDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// A text came, went or changed.
    bool event(QEvent *event) override;

private:
    void fit();
};

} // namespace ui
