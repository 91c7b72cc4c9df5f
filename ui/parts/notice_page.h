#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// A page that says one thing and offers what can be done about it: empty states, waiting, refusals.
class NoticePage : public QWidget
{
    Q_OBJECT

public:
    explicit NoticePage(QWidget *parent = nullptr);

    void say(const QString &title, const QString &text);
    /// The buttons are replaced at each call.
    void offer(const QString &label, std::function<void()> action);
    /// For the first of them, where the page is to be seen.
    void takeKeyboard();

private:
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_offered;
};

} // namespace ui
