#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace ui {

/// A check box whose text goes on in a next line where there is no room: Qt's own cuts it.
class WrappedCheck : public QWidget
{
    Q_OBJECT

public:
    WrappedCheck(const QString &text, QWidget *parent);

    [[nodiscard]] QCheckBox *box() { return m_box; }
    [[nodiscard]] const QCheckBox *box() const { return m_box; }

protected:
    /// The text is a part of the box: a click on it counts.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCheckBox *m_box;
    QLabel *m_text;
};

} // namespace ui
