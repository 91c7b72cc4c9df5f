#include "ui/conversations/column_menu.h"

#include "ui/conversations/conversation_pane.h"

#include <QHeaderView>
#include <QTableView>

namespace ui {

ColumnMenu::ColumnMenu(ConversationPane *list, QWidget *parent) : QMenu(tr("&Columns"), parent), m_list(list)
{
    fill();
    // Later: what asks for it is one of the actions that are made anew.
    connect(list, &ConversationPane::columnsChanged, this, &ColumnMenu::fill, Qt::QueuedConnection);
    QHeaderView *header = list->table()->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { popup(header->mapToGlobal(at)); });
}

void ColumnMenu::fill()
{
    clear();
    for (const ConversationPane::ShownColumn &column : m_list->columns()) {
        QAction *action = addAction(column.name);
        action->setCheckable(true);
        action->setChecked(column.isShown);
        action->setEnabled(column.mayBeHidden);
        connect(action, &QAction::triggered, m_list,
                [list = m_list, which = column.column](bool shown) { list->showColumn(which, shown); });
    }
}

} // namespace ui
