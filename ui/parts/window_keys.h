#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QKeyEvent;
class QWidget;

namespace ui {

/// The keys of a window's commands, wherever in it the keyboard is. A text field takes some of them for
/// itself, as Ctrl+Z even where it has nothing to take back: a deletion that somebody wants undone went on,
/// for whoever had just searched. And Enter presses the button with the keyboard, as it does in a dialog;
/// held down, it presses nothing again, as what has the keyboard by then may be another button.
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    /// Of all actions of `window` that can be done at the moment, but those that `fields` names: what a field
    /// does with these is what is wanted while one is in it.
    WindowKeys(QWidget *window, const QList<QAction *> &fields);

protected:
    /// Qt asks the widget with the keyboard first whether it wants the key. It is not asked about these.
    /// Buttons want no Enter but in dialogs.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    [[nodiscard]] static bool pressesButton(QObject *watched, const QKeyEvent &key);
    [[nodiscard]] bool isOfTheWindow(const QKeyEvent &event) const;

    QWidget *m_window;
    QList<QAction *> m_fields;
    QPointer<QWidget> m_focused;
};

} // namespace ui
