#include "ui/conversations/list_selection.h"

#include "ui/conversations/table_model.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

using base::ConversationId;
using conversations::Row;

/// Whether a row's conversation is one of some, which are no more than `most`. Of these and the `asked` rows
/// that it is asked of, whichever are fewer are looked up.
template <class Contains, class ForEach>
std::function<bool(Row)> isAmong(const conversations::Store &store, int asked, qsizetype most,
                                 Contains contains, ForEach forEach)
{
    if (asked <= most)
        return [&store, contains](Row row) { return contains(store.idOf(row)); };
    std::vector<bool> are(size_t(store.rows()));
    forEach([&](const ConversationId &id) {
        if (const Row row = store.rowOf(id); row >= 0)
            are[size_t(row)] = true;
    });
    return [are = std::move(are)](Row row) { return bool(are[size_t(row)]); };
}

} // namespace

ListSelection::ListSelection(QTableView *table, const ConversationTableModel *model, QObject *parent)
    : QObject(parent), m_table(table), m_model(model)
{
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListSelection::tell);
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(kTellWithin);
    connect(&m_tellSoon, &QTimer::timeout, this, [this] {
        if (now().runs != m_told.runs)
            tell();
    });
}

void ListSelection::follow(const conversations::Store *store, const deletion::Queue *deletions)
{
    if (m_deletions)
        m_deletions->disconnect(this);
    m_store = store;
    m_deletions = deletions;
    m_holds.clear();
    m_told = {}; // its rows are another store's
    if (!deletions)
        return;
    for (int batch = 0; batch < deletions->batches(); ++batch)
        noteHold(deletions->status(batch));
    connect(deletions, &deletion::Queue::batchChanged, this, &ListSelection::batchChanged);
}

void ListSelection::batchChanged(const deletion::BatchStatus &status)
{
    noteHold(status);
    if (!m_tellSoon.isActive())
        m_tellSoon.start();
}

void ListSelection::noteHold(const deletion::BatchStatus &status)
{
    const bool isHeld = status.stage == deletion::Stage::UndoWindow;
    if (m_holds.contains(status.batch) == isHeld)
        return;
    if (!isHeld) {
        const QSet<ConversationId> begun = m_holds.take(status.batch);
        if (status.stage != deletion::Stage::Undone)
            letGo(
                begun.size(), [&](const ConversationId &id) { return begun.contains(id); },
                [&](const auto &act) { std::ranges::for_each(begun, act); });
        return;
    }
    QSet<ConversationId> &held = m_holds[status.batch];
    held.reserve(status.total);
    for (const deletion::Report &report : m_deletions->reports())
        if (report.batch == status.batch)
            held.insert(report.planned.id);
}

/// Also of what is selected later, as by *Select all*.
void ListSelection::letGoOfBegun()
{
    if (!m_deletions)
        return;
    const deletion::OpenConversations &open = m_deletions->open();
    const auto hasBegun = [&](const ConversationId &id) {
        return open.contains(id) &&
               std::ranges::none_of(m_holds, [&](const auto &held) { return held.contains(id); });
    };
    letGo(open.atMost(), hasBegun, [&](const auto &act) {
        open.forEach([&](const ConversationId &id) {
            if (hasBegun(id))
                act(id);
        });
    });
}

template <class Contains, class ForEach>
void ListSelection::letGo(qsizetype most, Contains contains, ForEach forEach)
{
    // Not `hasSelection`, which denies what was selected with *Select all* (Qt 6.4.2).
    if (m_rowsMove || most == 0 || m_table->selectionModel()->selection().isEmpty())
        return;
    const Selection all = Selection::of(*m_table, m_model->sharedRows());
    const Selection kept = all.without(isAmong(*m_store, all.size(), most, contains, forEach));
    if (kept.size() < all.size())
        kept.applyTo(m_table);
}

void ListSelection::tell()
{
    letGoOfBegun();
    m_tellSoon.stop();
    m_told = now();
    Q_EMIT changed();
}

Selection ListSelection::now() const
{
    return choosable(Selection::of(*m_table, m_model->sharedRows()));
}

Selection ListSelection::choosable(const Selection &some) const
{
    static const deletion::OpenConversations none;
    const deletion::OpenConversations &open = m_deletions ? m_deletions->open() : none;
    // What is gone stands in the list until the next view comes.
    const bool isNewest = m_store && m_model->view() && m_model->view()->changes >= m_store->changes();
    if (!m_store || (open.isEmpty() && isNewest))
        return some;
    const std::function<bool(Row)> isBeingDeleted = isAmong(
        *m_store, some.size(), open.atMost(), [&](const ConversationId &id) { return open.contains(id); },
        [&](const auto &act) { open.forEach(act); });
    return some.without([&](Row row) { return m_store->isGone(row) || isBeingDeleted(row); });
}

} // namespace ui
