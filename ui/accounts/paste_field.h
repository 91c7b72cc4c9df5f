#pragma once

#include <QPlainTextEdit>

namespace ui {

/// Where lines of a spreadsheet are pasted. It shows nothing of them, since tokens are among them: it hands
/// on what is pasted, dropped or put in by assistive technology, and stays empty. Nothing can be typed.
class PasteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteField(QWidget *parent = nullptr);

Q_SIGNALS:
    void pasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void handOn();
};

} // namespace ui
