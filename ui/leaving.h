#pragma once

#include <QObject>

class QWidget;

namespace desk {
class Desk;
}

namespace ui {

/// What becomes of the batches when the window is closed: asks, and sees to it.
class Leaving : public QObject
{
    Q_OBJECT

public:
    /// `desk` must outlive this object; `window` is what is being closed.
    Leaving(desk::Desk *desk, QWidget *window);

    /// Whether the window may close now. Where batches are not finished it asks, and closing, if it is
    /// wanted, happens by itself.
    [[nodiscard]] bool mayClose();
    /// Somebody wants the window back while the program works on without one.
    void comeBack() { setInBackground(false); }
    [[nodiscard]] bool isInBackground() const { return m_inBackground; }

Q_SIGNALS:
    /// The program works without its window, and a deletion needs somebody.
    void windowWanted();
    /// The program works on without its window, or has it again.
    void backgroundChanged(bool inBackground);

private:
    void setInBackground(bool inBackground);
    [[nodiscard]] QString whatIsLeft() const;
    template <class Act> void forEachHeld(Act act) const;
    [[nodiscard]] bool canUndo() const;
    void ask();
    void quitWhenSettled();

    desk::Desk *m_desk;
    QWidget *m_window;
    bool m_inBackground = false;
    bool m_leaving = false;
    int m_steps = 0;
};

} // namespace ui
