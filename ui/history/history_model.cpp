#include "ui/history/history_model.h"

#include "app/base/shown_text.h"
#include "app/deletion/past_batch.h"
#include "ui/deletion/batch_words.h"

#include <QLocale>

namespace ui {

namespace {

/// What became of it: `28 deleted · 2 not deleted`, or why there is nothing to count.
QString outcomeOf(const deletion::JournalBatch &batch)
{
    QStringList parts;
    if (batch.undone)
        return HistoryModel::tr("undone: nothing was sent");
    if (const QString counts = batchCounts(deletion::statusOf(batch)); !counts.isEmpty())
        parts << counts;
    if (!batch.ended)
        parts << HistoryModel::tr("not ended");
    if (!batch.trusted)
        parts << HistoryModel::tr("its record was changed");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void HistoryModel::show(const deletion::History &history, std::vector<int> found)
{
    beginResetModel();
    m_history = history;
    m_found = std::move(found);
    endResetModel();
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
    const deletion::JournalBatch &batch = at(index.row());
    switch (index.column()) {
    case When:
        return QLocale().toString(batch.head.begunAt.toLocalTime(), QLocale::ShortFormat);
    case SubAccount:
        return base::oneLine(batch.head.subAccount);
    case Conversations:
        return QLocale().toString(qint64(batch.items.size()));
    case Outcome:
        return outcomeOf(batch);
    case By:
        return base::oneLine(batch.head.user);
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
