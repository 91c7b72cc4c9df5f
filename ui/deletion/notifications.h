#pragma once

#include "app/desk/desk.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <set>

namespace ui {

/// Tells the desktop what somebody should know who looks at another window, or has none of ours: that a
/// deletion has ended, with what became of its conversations, or that one waits for somebody.
class Notifications : public QObject
{
    Q_OBJECT

public:
    using Tell = std::function<void(const QString &title, const QString &text)>;

    /// `desk` must outlive this object, which belongs to `window`.
    Notifications(desk::Desk *desk, QWidget *window, Tell tell);

private:
    void follow(AccountSession *session);
    void tellOfAttention(AccountSession *session, const deletion::BatchStatus &status);
    void notify(const QString &title, const QString &text);

    QWidget *m_window;
    Tell m_tell;
};

} // namespace ui
