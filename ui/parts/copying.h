#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QModelIndex;
class QWidget;

namespace ui {

/// What is copied of it: its own text where it has one, else the one that is shown.
void copyItem(const QModelIndex &index);

/// *Copy* in a menu: does what the key does in the list or text that has the focus, or had it before the menu
/// took it.
class Copying : public QObject
{
    Q_OBJECT

public:
    /// For what has the focus in `window`; `action` owns this.
    Copying(QAction *action, QWidget *window);

private:
    void follow(QWidget *now);
    void copy();

    QAction *m_action;
    QWidget *m_window;
    QPointer<QWidget> m_focused;
};

} // namespace ui
