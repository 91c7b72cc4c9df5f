#include "ui/conversations/columns.h"

#include "ui/conversations/table_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace ui {

using Model = ConversationTableModel;

namespace {

/// Before what the header keeps: Qt would show the columns that one of another version does not know.
QByteArray versionMark()
{
    return QByteArray::number(Model::ColumnCount) + ':';
}

/// Narrower than that, a message tells nothing.
constexpr int kLeastOfMessage = 200;

/// The narrowest that a column becomes for it: most names, numbers and addresses can be told apart then.
constexpr int leastOf(int column)
{
    switch (column) {
    case Model::Contact:
        return 116;
    case Model::Channel:
        return 92;
    case Model::When:
        return 84;
    case Model::Phone:
    case Model::Email:
        return 112;
    case Model::Created:
        return 88;
    case Model::AssignedTo:
    case Model::Tags:
        return 72;
    default:
        return 36;
    }
}

} // namespace

Columns::Columns(QTableView *table) : QObject(table), m_table(table)
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(32);
    header->setSectionsMovable(true);
    header->setSectionResizeMode(Model::LastMessage, QHeaderView::Stretch);
    for (const auto &[column, width] :
         {std::pair{Model::Contact, 160}, std::pair{Model::Channel, 104}, std::pair{Model::When, 100},
          std::pair{Model::Unread, 36}, std::pair{Model::Starred, 36}, std::pair{Model::Phone, 128},
          std::pair{Model::Email, 180}, std::pair{Model::Created, 108}, std::pair{Model::AssignedTo, 120},
          std::pair{Model::Tags, 120}})
        m_table->setColumnWidth(column, width);
    for (const int seldom : {Model::Phone, Model::Email, Model::Created, Model::AssignedTo, Model::Tags})
        m_table->hideColumn(seldom);
    takeAsChosen();
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isSharing && width > 0 && m_chosen.contains(column))
            m_chosen[column] = width;
    });
    m_table->viewport()->installEventFilter(this);
}

bool Columns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        share();
    return QObject::eventFilter(watched, event);
}

void Columns::takeAsChosen()
{
    m_chosen.clear();
    for (int column = 0; column < Model::ColumnCount; ++column)
        if (column != Model::LastMessage && !m_table->isColumnHidden(column))
            m_chosen[column] = m_table->columnWidth(column);
}

void Columns::setWidths(const std::map<int, int> &widths)
{
    const QScopedValueRollback sharing(m_isSharing, true);
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
}

/// Each of the others gives the same part of what it can spare.
void Columns::share()
{
    if (m_isSharing)
        return;
    int taken = 0;
    int spare = 0;
    for (const auto &[column, width] : m_chosen) {
        taken += width;
        spare += std::max(0, width - leastOf(column));
    }
    const int missing = m_table->isColumnHidden(Model::LastMessage)
                            ? 0
                            : std::clamp(kLeastOfMessage - (m_table->viewport()->width() - taken), 0, spare);
    std::map<int, int> widths = m_chosen;
    if (missing > 0)
        for (auto &[column, width] : widths)
            width -= std::max(0, width - leastOf(column)) * missing / spare;
    setWidths(widths);
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
    setWidths(m_chosen); // a hidden one keeps the width that it has now
    {
        const QScopedValueRollback changing(m_isSharing, true);
        m_table->setColumnHidden(column, !shown);
        takeAsChosen();
    }
    fillTheTable();
    share();
    Q_EMIT changed();
}

QByteArray Columns::state()
{
    // As wide as they were chosen, whatever room there is now.
    setWidths(m_chosen);
    QByteArray state = versionMark() + m_table->horizontalHeader()->saveState();
    share();
    return state;
}

void Columns::restore(const QByteArray &state)
{
    setWidths(m_chosen);
    {
        // The table makes room for a header while its widths are read, and none of them is known yet.
        const QScopedValueRollback reading(m_isSharing, true);
        if (state.startsWith(versionMark()))
            m_table->horizontalHeader()->restoreState(state.sliced(versionMark().size()));
        m_table->showColumn(Model::Contact);
        takeAsChosen();
    }
    fillTheTable();
    share();
    Q_EMIT changed();
}

/// A row goes from one side to the other: the last message takes the room there is, and where it is not shown
/// the last column does.
void Columns::fillTheTable()
{
    m_table->horizontalHeader()->setStretchLastSection(m_table->isColumnHidden(Model::LastMessage));
}

} // namespace ui
