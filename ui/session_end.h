#pragma once

#include <QObject>

class QGuiApplication;

namespace desk {
class Desk;
}

namespace ui {

/// The end of the desktop's session: what is under way finishes, nothing new is sent, the rest is offered at
/// the next start. A logout can be cancelled, and not every system says so; whoever uses the program again,
/// or finds it still running after a while, has cancelled it, and its deletions go on.
class SessionEnd : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    SessionEnd(QGuiApplication *application, desk::Desk *desk);

    /// It goes on after all.
    void takeBack();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();

    desk::Desk *m_desk;
    bool m_ending = false;
    int m_endings = 0;
};

} // namespace ui
