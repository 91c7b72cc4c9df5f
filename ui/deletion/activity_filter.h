#pragma once

#include "app/deletion/report.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace ui {

class ActivityModel;

/// What of the activity is shown: all of it, or what somebody should look into.
class ActivityFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Deleted, NotDeleted, Skipped, BeingChecked };

    explicit ActivityFilter(ActivityModel *all);

    void show(Show what);
    /// Of that deletion alone; of all where there is none.
    void showOnly(std::optional<int> batch);
    [[nodiscard]] std::optional<int> onlyOf() const { return m_batch; }
    /// Of a row that is shown.
    [[nodiscard]] const deletion::Report &at(int row) const;
    [[nodiscard]] static bool passes(const deletion::Report &report, Show what);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ActivityModel *m_all;
    Show m_what = Show::All;
    std::optional<int> m_batch;
};

} // namespace ui
