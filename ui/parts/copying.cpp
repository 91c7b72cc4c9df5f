#include "ui/parts/copying.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace ui {

namespace {

bool isText(const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return (line && line->echoMode() == QLineEdit::Normal) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QTextEdit *>(widget);
}

bool canCopy(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return isText(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           (label && label->textInteractionFlags() != Qt::NoTextInteraction);
}

bool isMenu(const QWidget *widget)
{
    return qobject_cast<const QMenuBar *>(widget) || qobject_cast<const QMenu *>(widget);
}

} // namespace

void copyItem(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QVariant own = index.data(Qt::EditRole);
    QApplication::clipboard()->setText((own.isValid() ? own : index.data()).toString());
}

Copying::Copying(QAction *action, QWidget *window) : QObject(action), m_action(action), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(action, &QAction::triggered, this, &Copying::copy);
    follow(QApplication::focusWidget());
    m_action->setEnabled(canCopy(m_focused));
}

void Copying::follow(QWidget *now)
{
    if (!now || isMenu(now) || now->window() != m_window)
        return;
    m_focused = now;
    m_action->setEnabled(canCopy(now));
}

void Copying::copy()
{
    if (isText(m_focused)) {
        QMetaObject::invokeMethod(m_focused, "copy");
        return;
    }
    // Not by the key itself: Qt would look for the action that it stands for, and find this one.
    if (const auto *view = qobject_cast<const QAbstractItemView *>(m_focused)) {
        copyItem(view->currentIndex());
    } else if (const auto *label = qobject_cast<const QLabel *>(m_focused)) {
        if (label->hasSelectedText())
            QApplication::clipboard()->setText(label->selectedText());
    }
}

} // namespace ui
