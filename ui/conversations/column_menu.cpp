#include "ui/conversations/column_menu.h"

#include "ui/conversations/columns.h"

#include <QHeaderView>

namespace ui {

ColumnMenu::ColumnMenu(Columns *columns, QHeaderView *header, QWidget *parent)
    : QMenu(tr("&Columns"), parent), m_columns(columns)
{
    fill();
    // Later: what asks for it is one of the actions that are made anew.
    connect(columns, &Columns::changed, this, &ColumnMenu::fill, Qt::QueuedConnection);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { popup(header->mapToGlobal(at)); });
}

void ColumnMenu::fill()
{
    clear();
    for (const Columns::Column &column : m_columns->all()) {
        QAction *action = addAction(column.name);
        action->setCheckable(true);
        action->setChecked(column.isShown);
        action->setEnabled(column.mayBeHidden);
        connect(action, &QAction::triggered, m_columns,
                [columns = m_columns, which = column.number](bool shown) { columns->show(which, shown); });
    }
}

} // namespace ui
