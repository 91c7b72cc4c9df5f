#pragma once

#include "app/conversations/filter.h"

#include <QString>

class QMainWindow;
class QSplitter;

namespace ui {

class ConversationPane;

/// What the window looked like, and which sub-account it showed, from one start of the program to the next.
/// Not what was typed: that is about somebody.
class WindowMemory
{
public:
    struct Parts
    {
        QMainWindow *window;
        QSplitter *columns;
        QSplitter *rows;
        ConversationPane *list;
    };

    WindowMemory(QString file, Parts parts) : m_file(std::move(file)), m_parts(parts) {}

    void remember() const;
    void recall() const;
    /// At once, so that it is known however the program ends. By its key, which says nothing about it.
    void rememberOpened(const QString &accountKey) const;
    /// Empty where none was.
    [[nodiscard]] QString openedLast() const;

private:
    QString m_file;
    Parts m_parts;
};

} // namespace ui
