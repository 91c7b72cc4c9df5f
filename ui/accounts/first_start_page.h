#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

/// What stands in the window while there is no sub-account yet.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void addWanted();
    void practiceWanted();

protected:
    /// The keyboard goes to what is to be done first. Not by a focus proxy: with one, Tab reaches no other
    /// button (Qt 6.4.2).
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *m_add;
};

} // namespace ui
