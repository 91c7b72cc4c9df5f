#pragma once

#include "app/deletion/queue.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace ui {

/// What happened to each deletion of this session, newest first.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Outcome, Contact, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Follows `queue` until another is given, null for none.
    void follow(deletion::Queue *queue);
    [[nodiscard]] const deletion::Report &at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QPointer<deletion::Queue> m_queue;
    int m_shown = 0; ///< rows the views know of
};

} // namespace ui
