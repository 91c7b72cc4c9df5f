#pragma once

#include "app/deletion/history_index.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace ui {

/// Past deletions, one a line, newest first: those that a search found. There may be a million of them; only
/// those that are shown are asked for, some at a time.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, SubAccount, Conversations, Outcome, By, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `found` are places in the history, in the order to be shown. What was known of them is asked for anew.
    void show(std::vector<int> found);
    /// Answers to `wanted`.
    void take(const std::vector<deletion::PastDeletion> &past);
    /// Says which of them can be relied on.
    void vouch(const deletion::JournalHealth &health);

    [[nodiscard]] int placeOf(int row) const { return m_found[size_t(row)]; }
    /// -1 where it is not among them.
    [[nodiscard]] int rowOf(int place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// These are shown, and nothing is known of them yet.
    void wanted(const std::vector<int> &places) const;

private:
    void want(int row) const;

    std::vector<int> m_found; ///< descending
    QHash<int, deletion::PastDeletion> m_known;
    mutable QSet<int> m_asked; ///< by the first row of each part that is asked for
    deletion::JournalHealth m_health;
};

} // namespace ui
