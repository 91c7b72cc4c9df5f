#include "ui/conversations/columns.h"

#include "ui/conversations/table_model.h"

#include <QHeaderView>
#include <QTableView>

namespace ui {

using Model = ConversationTableModel;

namespace {

/// Before what the header keeps: Qt would show the columns that one of another version does not know.
QByteArray versionMark()
{
    return QByteArray::number(Model::ColumnCount) + ':';
}

} // namespace

Columns::Columns(QTableView *table) : QObject(table), m_table(table)
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(32);
    header->setSectionsMovable(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setSectionResizeMode(Model::LastMessage, QHeaderView::Stretch);
    for (const auto &[column, width] :
         {std::pair{Model::Contact, 160}, std::pair{Model::Channel, 104}, std::pair{Model::When, 100},
          std::pair{Model::Unread, 36}, std::pair{Model::Starred, 36}, std::pair{Model::Phone, 128},
          std::pair{Model::Email, 180}, std::pair{Model::Created, 108}, std::pair{Model::AssignedTo, 120},
          std::pair{Model::Tags, 120}})
        m_table->setColumnWidth(column, width);
    for (const int seldom : {Model::Phone, Model::Email, Model::Created, Model::AssignedTo, Model::Tags})
        m_table->hideColumn(seldom);
}

QList<Columns::Column> Columns::all() const
{
    QList<Column> all;
    const auto header = [&](int column, int role) {
        return m_table->model()->headerData(column, Qt::Horizontal, role).toString();
    };
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const QString spoken = header(column, Qt::AccessibleTextRole);
        all << Column{.number = column,
                      .name = spoken.isEmpty() ? header(column, Qt::DisplayRole) : spoken,
                      .isShown = !m_table->isColumnHidden(column),
                      .mayBeHidden = column != Model::Contact};
    }
    return all;
}

void Columns::show(int column, bool shown)
{
    m_table->setColumnHidden(column, !shown);
    fillTheTable();
    Q_EMIT changed();
}

QByteArray Columns::state() const
{
    return versionMark() + m_table->horizontalHeader()->saveState();
}

void Columns::restore(const QByteArray &state)
{
    if (state.startsWith(versionMark()))
        m_table->horizontalHeader()->restoreState(state.sliced(versionMark().size()));
    m_table->showColumn(Model::Contact);
    fillTheTable();
    Q_EMIT changed();
}

/// A row goes from one side to the other: the last message takes the room there is, and where it is not shown
/// the last column does.
void Columns::fillTheTable()
{
    m_table->horizontalHeader()->setStretchLastSection(m_table->isColumnHidden(Model::LastMessage));
}

} // namespace ui
