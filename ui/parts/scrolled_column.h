#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ui {

/// Lines below each other that are as high as they need to be where there is room, and scroll where there is
/// not: what stands below them stays within reach.
class ScrolledColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrolledColumn(QWidget *parent);

    [[nodiscard]] QVBoxLayout *lines() const { return m_lines; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    /// A text of it came, went or changed.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void allowBarWhereNeeded();

    QVBoxLayout *m_lines;
};

} // namespace ui
