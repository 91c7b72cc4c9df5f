#pragma once

#include "app/deletion/queue.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>

namespace ui {

/// What happened to each deletion of this session, the one begun last first. Those that still wait for their
/// turn are not listed. Changes are gathered and shown together, so that a large batch costs the window one
/// update, not thousands.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Outcome, Contact, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Follows `queue` until another is given, null for none.
    void follow(deletion::Queue *queue);
    /// Shows these instead, as they are, until `follow`.
    void showPast(std::shared_ptr<const std::vector<deletion::Report>> reports);
    [[nodiscard]] const deletion::Report &at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QPointer<deletion::Queue> m_queue;
    void noteArrived();
    void note(int number);
    void flush();

    std::vector<int> m_shown; ///< numbers, in the order they were begun
    QHash<int, int> m_positionOf;
    std::vector<int> m_noted;
    int m_arrived = 0; ///< batches that were looked at for what had ended before
    std::shared_ptr<const std::vector<deletion::Report>> m_past; ///< null while a queue is followed
};

} // namespace ui
