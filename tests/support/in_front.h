#pragma once

#include <QDeadlineTimer>
#include <QTest>
#include <QWidget>

namespace support {

/// Whether `window` has the keyboard, asked for until it has. Asked for once, a window manager may have just
/// given it back to the window that was there before.
inline bool comesToFront(QWidget *window)
{
    using namespace std::chrono_literals;
    QDeadlineTimer patience(0ms);
    return QTest::qWaitFor(
        [&] {
            if (patience.hasExpired()) {
                patience = QDeadlineTimer(500ms);
                window->activateWindow();
            }
            return window->isActiveWindow();
        },
        10'000);
}

} // namespace support
