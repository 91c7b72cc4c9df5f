#include "ui/deletion/activity_model.h"

#include "ui/deletion/outcome_words.h"

namespace ui {

void ActivityModel::follow(deletion::Queue *queue)
{
    beginResetModel();
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = queue;
    m_shown = queue ? int(queue->reports().size()) : 0;
    endResetModel();
    if (!queue)
        return;
    connect(queue, &deletion::Queue::added, this, [this] {
        beginInsertRows({}, 0, 0);
        ++m_shown;
        endInsertRows();
    });
    connect(queue, &deletion::Queue::changed, this, [this](int number) {
        const int row = m_shown - 1 - number;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

const deletion::Report &ActivityModel::at(int row) const
{
    return m_queue->reports()[size_t(m_shown - 1 - row)];
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_queue ? 0 : m_shown;
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || role != Qt::DisplayRole)
        return {};
    const deletion::Report &report = at(index.row());
    switch (index.column()) {
    case Time:
        return report.at.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
    case Outcome:
        return outcomeWord(report);
    case Contact:
        return report.contact;
    case Reason:
        return outcomeReason(report);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Outcome:
        return tr("Outcome");
    case Contact:
        return tr("Contact");
    case Reason:
        return tr("HighLevel's answer");
    default:
        return {};
    }
}

} // namespace ui
