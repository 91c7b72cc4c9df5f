#include "ui/deletion/activity_model.h"

#include "app/base/shown_text.h"
#include "ui/deletion/outcome_words.h"
#include "ui/moment_words.h"

#include <QTimer>

#include <climits>

namespace ui {

namespace {
constexpr int kGatherMs = 40;
}

void ActivityModel::follow(deletion::Queue *queue)
{
    beginResetModel();
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = queue;
    m_shown.clear();
    m_positionOf.clear();
    m_noted.clear();
    m_past.reset();
    m_arrived = 0;
    if (queue) {
        connect(queue, &deletion::Queue::changed, this, [this](const deletion::Report &report) {
            noteArrived();
            note(report.number);
        });
        connect(queue, &deletion::Queue::batchChanged, this, &ActivityModel::noteArrived);
        for (; m_arrived < queue->batches(); ++m_arrived)
            for (const deletion::Report &report : queue->reportsOf(m_arrived))
                if (report.started) {
                    m_positionOf.insert(report.number, int(m_shown.size()));
                    m_shown.push_back(report.number);
                }
    }
    endResetModel();
}

void ActivityModel::showPast(std::shared_ptr<const std::vector<deletion::Report>> reports)
{
    follow(nullptr);
    beginResetModel();
    m_past = std::move(reports);
    endResetModel();
}

/// What an earlier run has ended comes with the deletion that is taken up, and does not change any more.
void ActivityModel::noteArrived()
{
    for (; m_arrived < m_queue->batches(); ++m_arrived) {
        if (m_queue->status(m_arrived).ended() == 0)
            continue; // it is a new one
        for (const deletion::Report &report : m_queue->reportsOf(m_arrived))
            if (hasEnded(report.state) && report.started)
                note(report.number);
    }
}

void ActivityModel::note(int number)
{
    if (m_noted.empty())
        QTimer::singleShot(kGatherMs, this, &ActivityModel::flush);
    m_noted.push_back(number);
}

void ActivityModel::flush()
{
    std::vector<int> fresh;
    int newest = -1;
    int oldest = INT_MAX;
    for (const int number : std::exchange(m_noted, {})) {
        const auto known = m_positionOf.constFind(number);
        if (known == m_positionOf.constEnd()) {
            m_positionOf.insert(number, int(m_shown.size() + fresh.size()));
            fresh.push_back(number);
        } else if (*known < int(m_shown.size())) {
            newest = std::max(newest, *known);
            oldest = std::min(oldest, *known);
        }
    }
    if (newest >= 0) {
        const int last = int(m_shown.size()) - 1;
        Q_EMIT dataChanged(index(last - newest, 0), index(last - oldest, ColumnCount - 1));
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_shown.insert(m_shown.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

const deletion::Report &ActivityModel::at(int row) const
{
    if (m_past)
        return (*m_past)[size_t(row)];
    return m_queue->report(m_shown[m_shown.size() - 1 - size_t(row)]);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (m_past)
        return int(m_past->size());
    return m_queue ? int(m_shown.size()) : 0;
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
        if (!report.at.isValid())
            return {};
        return clockTime(report.at);
    case Outcome:
        return outcomeWord(report);
    case Contact:
        return base::oneLine(report.planned.contact);
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
