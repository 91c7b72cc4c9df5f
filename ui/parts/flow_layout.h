#pragma once

#include <QLayout>
#include <QList>

namespace ui {

/// Puts widgets beside each other, as they are read, and begins a new line where the room ends: whatever they
/// say, they set no window's width.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    /// As wide as the widest of them.
    [[nodiscard]] QSize minimumSize() const override;
    /// All on one line.
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &room) override;

private:
    /// The height that is taken up; moves them there only where that is wanted.
    int place(const QRect &room, bool moves) const;

    QList<QLayoutItem *> m_items;
};

} // namespace ui
