#pragma once

#include <QLabel>

namespace ui {

/// One line that ends in … where there is no room for its end. Its `text` is the whole one, and so is what
/// assistive technology reads; it is to be seen where the pointer rests, too.
class ElidingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidingLabel(QWidget *parent);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isCut() const;
};

} // namespace ui
