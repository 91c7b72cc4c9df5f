#pragma once

#include <QWidget>

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
};

} // namespace ui
