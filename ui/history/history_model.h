#pragma once

#include "app/deletion/history.h"

#include <QAbstractTableModel>

namespace ui {

/// Past deletions, one a line, newest first: those of a history that a search found.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, SubAccount, Conversations, Outcome, By, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `found` are places in the history's batches, in the order to be shown.
    void show(const deletion::History &history, std::vector<int> found);
    /// Among the history's batches.
    [[nodiscard]] int placeOf(int row) const { return m_found[size_t(row)]; }
    [[nodiscard]] const deletion::JournalBatch &at(int row) const
    {
        return m_history.batches()[size_t(placeOf(row))];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    deletion::History m_history;
    std::vector<int> m_found;
};

} // namespace ui
