#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QRect>

#include <vector>

class QAbstractButton;

namespace ui {

/// Keeps a click from a button that has just come under a pointer that rests: whoever clicks twice on *Close*
/// means that line, and not *Delete now* of the one that slid into its place. A button is pressed by the
/// mouse once the pointer has moved to it, or it has stood there, saying what it says, for `kStandsFor`. The
/// keyboard and assistive technology name the button that they press, and are not kept from any.
class MeantPresses : public QObject
{
    Q_OBJECT

public:
    /// As long as one may take between the two clicks of a double-click, and to see that something moved.
    static constexpr std::chrono::milliseconds kStandsFor{1'000};

    using QObject::QObject;

    /// `button` stands in the window by now, with all that it moves with.
    void guard(QAbstractButton *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Seen
    {
        QPointer<QAbstractButton> button;
        QRect place; ///< in its window; empty while it is hidden
        QString text;
        QDeadlineTimer standsFrom;
        QPoint pointer; ///< where it rested when the button came to stand there
    };

    static void look(Seen *seen);
    void lookAtAll();

    std::vector<Seen> m_seen;
};

} // namespace ui
