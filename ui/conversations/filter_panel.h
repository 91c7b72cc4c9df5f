#pragma once

#include "app/conversations/filter.h"

#include <QFrame>

class QHBoxLayout;

namespace ui {

class FilterChoices;
class FilterColumns;

/// What the filters are chosen in: it comes up over the window, below its button. *Done*, Esc, or a click or
/// the focus beside it, closes it. While it is open it stays where it opened, though its button moves with
/// each chip that comes: the next press would hit another choice than the one aimed at.
///
/// It is no window of its own: those that close by a click beside them are hidden from assistive technology
/// (Qt 6.4.2, QAccessibleApplication).
class FilterPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPanel(QWidget *parent);

    /// Shows it below `button`, inside of that one's window, with what is in force now.
    void openBelow(QWidget *button, const conversations::Filter &filter);
    [[nodiscard]] FilterChoices *choices() { return m_choices; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// In the colour of all borders: the style's own frame is not to be seen on a dark ground.
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void done();
    void makeRoom();
    void makeRoomSoon();
    [[nodiscard]] QSize wantedSize() const;

    FilterColumns *m_columns;
    FilterChoices *m_choices;
    QHBoxLayout *m_foot;         ///< below what scrolls
    QWidget *m_button = nullptr; ///< that opened it
    QPoint m_below;              ///< where the button ended when it did, in the window
};

} // namespace ui
