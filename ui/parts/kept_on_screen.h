#pragma once

#include <QObject>
#include <QRect>

class QTimer;
class QWidget;

namespace ui {

/// Keeps a window within reach while screens come, go and change: one that was taken away, or became smaller,
/// leaves none of it outside. Whoever drags it over an edge may do so.
class KeptOnScreen : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `window`.
    explicit KeptOnScreen(QWidget *window);

    /// Where and how large the window is, frame and all, when all of it is on that screen: no other than
    /// before where it is so already.
    [[nodiscard]] static QRect within(const QRect &frame, const QRect &screen);
    /// On the screen that it is on, if it is not maximised or the like.
    static void fit(QWidget *window);

private:
    void followChange();

    QWidget *m_window;
    QTimer *m_again;
};

} // namespace ui
