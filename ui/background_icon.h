#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace ui {

/// What is to be seen while the program deletes without its window: an icon where the desktop keeps such,
/// that says what goes on and brings the window back. Where a desktop has no such place, starting the program
/// again does that.
class BackgroundIcon : public QObject
{
    Q_OBJECT

public:
    /// `sentences` says what goes on, whenever it is looked at.
    BackgroundIcon(std::function<QString()> sentences, QObject *parent);
    ~BackgroundIcon() override;

    void setShown(bool shown);
    /// What goes on has changed.
    void refresh();

Q_SIGNALS:
    void windowWanted();

private:
    std::function<QString()> m_sentences;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< null while it is not shown
};

} // namespace ui
