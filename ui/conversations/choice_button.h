#pragma once

#include <QToolButton>

class QActionGroup;

namespace ui {

/// One of several, from a menu; the button says which, as in `Status: Unread`. The first choice is none.
class ChoiceButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(const QString &title, QWidget *parent = nullptr);

    void add(const QString &text, int value);
    /// Chooses without telling.
    void setValue(int value);
    /// Likewise, for a value that is no fixed one; `text` names it on the button.
    void setOther(const QString &text);
    [[nodiscard]] QMenu *choices() { return menu(); }

    /// Makes any button of a row of filters look like these: a menu, and a title that is bold once something
    /// is chosen.
    static void dress(QToolButton *button, const QString &title);
    static void setTitle(QToolButton *button, const QString &text, bool isChosen);

Q_SIGNALS:
    void chosen(int value);

private:
    void showChoice(const QString &text, bool isNone);

    QString m_title;
    QActionGroup *m_group;
};

} // namespace ui
