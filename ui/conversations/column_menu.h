#pragma once

#include <QMenu>

class QHeaderView;

namespace ui {

class Columns;

/// Which columns the list shows; in the menu bar, and where one asks the list's header.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    /// `columns` and `header` must outlive this object.
    ColumnMenu(Columns *columns, QHeaderView *header, QWidget *parent);

private:
    void fill();

    Columns *m_columns;
};

} // namespace ui
