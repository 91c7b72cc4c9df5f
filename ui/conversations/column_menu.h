#pragma once

#include <QMenu>

namespace ui {

class ConversationPane;

/// Which columns the list shows; in the menu bar, and where one asks the list's header.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    /// `list` must outlive this object.
    ColumnMenu(ConversationPane *list, QWidget *parent);

private:
    void fill();

    ConversationPane *m_list;
};

} // namespace ui
