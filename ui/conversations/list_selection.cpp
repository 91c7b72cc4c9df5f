#include "ui/conversations/list_selection.h"

#include "ui/conversations/table_model.h"

#include <QItemSelectionModel>
#include <QTableView>

namespace ui {

using conversations::Row;

ListSelection::ListSelection(QTableView *table, const ConversationTableModel *model, QObject *parent)
    : QObject(parent), m_table(table), m_model(model)
{
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &added) {
                letGoOfHeldBeside(added);
                tell();
            });
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
    m_held = {};
    m_beingDeleted = {};
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
    const auto mark = [this](RowSet *rows, const deletion::Places &places, bool isIn) {
        for (int place = 0; place < places.size(); ++place)
            if (const Row row = rowOf(places.at(place), *m_store); row >= 0)
                rows->set(row, isIn);
    };
    if (isHeld) {
        if (auto places = m_deletions->open().placesOf(status.batch)) {
            mark(&m_held, *places, true);
            m_holds.insert(status.batch, std::move(places));
        }
        return;
    }
    const std::shared_ptr<const deletion::Places> begun = m_holds.take(status.batch);
    mark(&m_held, *begun, false);
    if (status.stage == deletion::Stage::Undone)
        return;
    RowSet rows;
    mark(&rows, *begun, true);
    letGo([&](Row row) { return rows.contains(row); });
}

/// Who selects something else meanwhile means that alone: what is held would come back beside it when it is
/// undone, and *Delete* would ask about both.
void ListSelection::letGoOfHeldBeside(const QItemSelection &added)
{
    if (m_holds.isEmpty() || m_rowsMove)
        return;
    const auto rows = m_model->sharedRows();
    const bool isOther = std::ranges::any_of(added, [&](const QItemSelectionRange &range) {
        return std::any_of(rows->begin() + range.top(), rows->begin() + range.bottom() + 1,
                           [&](Row row) { return !m_held.contains(row); });
    });
    if (isOther)
        letGo([&](Row row) { return m_held.contains(row); });
}

/// Also of what is selected later, as by *Select all*.
void ListSelection::letGoOfBegun()
{
    if (!m_deletions || m_deletions->open().isEmpty())
        return;
    const RowSet &open = m_beingDeleted.now(*m_store, m_deletions->open());
    letGo([&](Row row) { return open.contains(row) && !m_held.contains(row); });
}

void ListSelection::letGoOf(const std::vector<base::ConversationId> &conversations)
{
    RowSet rows;
    for (const base::ConversationId &id : conversations)
        if (const Row row = m_store ? m_store->rowOf(id) : -1; row >= 0)
            rows.set(row, true);
    letGo([&](Row row) { return rows.contains(row); });
}

void ListSelection::letGo(const std::function<bool(Row)> &isAmong)
{
    // Not `hasSelection`, which denies what was selected with *Select all* (Qt 6.4.2).
    if (m_rowsMove || m_table->selectionModel()->selection().isEmpty())
        return;
    const Selection all = Selection::of(*m_table, m_model->sharedRows());
    const Selection kept = all.without(isAmong);
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
    const RowSet &beingDeleted = m_beingDeleted.now(*m_store, open);
    return some.without([&](Row row) { return m_store->isGone(row) || beingDeleted.contains(row); });
}

} // namespace ui
