#pragma once

#include <QToolButton>

namespace ui {

/// A button that opens a menu, and says so with its own mark behind its text.
class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(const QString &text, QWidget *parent = nullptr);

    /// Makes a button look as this one does, whatever it opens.
    static void dress(QToolButton *button, const QString &text);

private:
    void openMenu();

    bool m_isClosing = false;      ///< the menu closes at this very event
    bool m_isPressClosing = false; ///< the press at hand closed it, and its click opens it no second time
};

} // namespace ui
