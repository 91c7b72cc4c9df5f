#include "ui/history/history_model.h"

#include "app/base/shown_text.h"
#include "ui/deletion/batch_words.h"

#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

/// Lines that are asked for together: more than a window shows.
constexpr int kPart = 100;

/// What became of it: `28 deleted · 2 not deleted`, or why there is nothing to count.
QString outcomeOf(const deletion::PastDeletion &past, const deletion::JournalHealth &health)
{
    QStringList parts;
    if (past.status.stage == deletion::Stage::Undone)
        return HistoryModel::tr("undone: nothing was sent");
    if (const QString counts = recordedCounts(past.status); !counts.isEmpty())
        parts << counts;
    if (!past.ended)
        parts << HistoryModel::tr("not ended");
    if (!health.vouchesFor(past.lastRecord, past.ended))
        parts << HistoryModel::tr("its record was changed");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void HistoryModel::show(std::vector<int> found)
{
    // The same ones are often shown again, with other counts: then the lines stay where they are.
    m_asked.clear();
    if (found == m_found) {
        m_known.clear();
        if (!m_found.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_known.clear();
    m_found = std::move(found);
    endResetModel();
}

void HistoryModel::take(const std::vector<deletion::PastDeletion> &past)
{
    for (const deletion::PastDeletion &one : past) {
        m_known[one.place] = one;
        if (const int row = rowOf(one.place); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void HistoryModel::vouch(const deletion::JournalHealth &health)
{
    m_health = health;
    if (!m_found.empty())
        Q_EMIT dataChanged(index(0, Outcome), index(rowCount() - 1, Outcome));
}

int HistoryModel::rowOf(int place) const
{
    const auto at = std::ranges::lower_bound(m_found, place, std::ranges::greater());
    return at != m_found.end() && *at == place ? int(at - m_found.begin()) : -1;
}

void HistoryModel::want(int row) const
{
    const int first = row / kPart * kPart;
    if (m_asked.contains(first))
        return;
    m_asked.insert(first);
    const int end = std::min(first + kPart, rowCount());
    Q_EMIT wanted(std::vector<int>(m_found.begin() + first, m_found.begin() + end));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || role != Qt::DisplayRole)
        return {};
    const auto known = m_known.constFind(placeOf(index.row()));
    if (known == m_known.cend()) {
        want(index.row());
        return index.column() == When ? QVariant(QStringLiteral("…")) : QVariant();
    }
    switch (index.column()) {
    case When:
        return QLocale().toString(known->head.begunAt.toLocalTime(), QLocale::ShortFormat);
    case SubAccount:
        return base::oneLine(known->head.subAccount);
    case Conversations:
        return QLocale().toString(known->status.total);
    case Outcome:
        return outcomeOf(*known, m_health);
    case By:
        return base::oneLine(known->head.user);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case SubAccount:
        return tr("Sub-account");
    case Conversations:
        return tr("Conversations");
    case Outcome:
        return tr("Outcome");
    case By:
        return tr("By");
    default:
        return {};
    }
}

} // namespace ui
