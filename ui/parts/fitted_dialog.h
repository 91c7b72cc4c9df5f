#pragma once

#include <QDialog>

namespace ui {

/// A dialog that is never lower than its texts are at the width it has: Qt asks a layout how high it is at
/// some width only inside of a window, and cuts them else. Where the screen is lower than that, it becomes
/// wider, as far as that helps and can be read; where it is too low still, it is as low as the screen, and a
/// `ScrolledColumn` in it gives way. It opens wholly inside of the screen, with its frame.
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
    [[nodiscard]] QMargins frame() const;
    void widen();
    void fit();
    void comeInside();

    bool m_isPlaced = false; ///< by the desktop, since it was shown
};

} // namespace ui
