#include "ui/deletion/activity_filter.h"

#include "ui/deletion/activity_model.h"

namespace ui {

using deletion::State;

ActivityFilter::ActivityFilter(ActivityModel *all) : QSortFilterProxyModel(all), m_all(all)
{
    setSourceModel(all);
}

void ActivityFilter::show(Show what)
{
    if (std::exchange(m_what, what) != what)
        invalidateFilter();
}

void ActivityFilter::showOnly(std::optional<int> batch)
{
    m_batch = batch;
    invalidateFilter();
}

const deletion::Report &ActivityFilter::at(int row) const
{
    return m_all->at(mapToSource(index(row, 0)).row());
}

/// What ended as not known is among what was not deleted, as nobody may take it for deleted; and so is what a
/// refusal has put back.
bool ActivityFilter::passes(const deletion::Report &report, Show what)
{
    switch (what) {
    case Show::All:
        return true;
    case Show::Deleted:
        return report.state == State::Deleted && !report.foundAgainAt.isValid();
    case Show::NotDeleted:
        return report.state == State::NotDeleted || report.state == State::Unknown ||
               (report.state == State::Planned && (report.deleteError || report.checkError));
    case Show::Skipped:
        return report.state == State::Skipped;
    case Show::BeingChecked:
        return report.wasSent && (report.state == State::Checking || report.state == State::Resting);
    }
    return true;
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_what == Show::All && !m_batch)
        return true;
    const deletion::Report &report = m_all->at(row);
    return (!m_batch || report.batch == *m_batch) && passes(report, m_what);
}

} // namespace ui
