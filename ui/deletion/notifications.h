#pragma once

#include "app/desk/desk.h"

#include <QWidget>

namespace ui {

class DeletionStrip;
class Leaving;

/// Tells the desktop what somebody should know who looks at another window: that the deletions have ended,
/// with what became of them, or that one waits for somebody.
class Notifications : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive this object, which belongs to `window`.
    Notifications(desk::Desk *desk, const DeletionStrip *strip, const Leaving *leaving, QWidget *window);

private:
    void tellOfTheEnd();
    void tellOfAttention(AccountSession *session, const deletion::BatchStatus &status);

    const DeletionStrip *m_strip;
    const Leaving *m_leaving;
    QWidget *m_window;
};

} // namespace ui
