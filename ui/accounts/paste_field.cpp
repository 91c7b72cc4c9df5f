#include "ui/accounts/paste_field.h"

#include <QKeyEvent>
#include <QMimeData>

namespace ui {

PasteField::PasteField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false); // it would bring back what was handed on
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setLineWrapMode(WidgetWidth);
    connect(this, &QPlainTextEdit::textChanged, this, &PasteField::handOn);
}

void PasteField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        event->ignore(); // the dialog's, as Enter and Esc are
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        Q_EMIT pasted(source->text());
}

void PasteField::handOn()
{
    const QString text = toPlainText();
    if (text.isEmpty())
        return;
    clear();
    Q_EMIT pasted(text);
}

} // namespace ui
