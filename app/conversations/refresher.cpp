#include "app/conversations/refresher.h"

namespace conversations {

namespace {

QString statusWord(RefreshPlan::Ask::What what)
{
    switch (what) {
    case RefreshPlan::Ask::What::Unread:
        return QStringLiteral("unread");
    case RefreshPlan::Ask::What::Starred:
        return QStringLiteral("starred");
    case RefreshPlan::Ask::What::Newest:
    case RefreshPlan::Ask::What::Range:
        break;
    }
    return {};
}

} // namespace

Refresher::Refresher(base::Clock *clock, highlevel::Client *client, Store *store, QObject *parent)
    : QObject(parent), m_client(client), m_store(store), m_walk(clock, this)
{
}

void Refresher::start(qint64 unreadable)
{
    m_walk.begin();
    m_store->beginListing();
    m_plan.emplace(m_store->datesAdded(), unreadable);
    pump();
}

void Refresher::stop()
{
    m_walk.stop();
    m_plan.reset();
}

void Refresher::pump()
{
    while (const auto ask = m_plan->next())
        send(*ask);
    if (!m_plan->isDone())
        return;
    const bool isExplained = m_plan->isExplained();
    const std::optional<qint64> total = m_plan->total();
    stop();
    if (isExplained)
        m_store->seeAllShown();
    Q_EMIT ended(isExplained, total);
}

void Refresher::send(const RefreshPlan::Ask &ask)
{
    const highlevel::SearchQuery query{.limit = ListingPlan::kPage,
                                       .startAfterDate = ask.after,
                                       .startDate = ask.range.from,
                                       .endDate = ask.range.until,
                                       .status = statusWord(ask.what)};
    m_walk.ask(
        [this, query](std::stop_token token) {
            return m_client->search(query, highlevel::Client::Priority::Bulk, std::move(token));
        },
        [this, ask](const highlevel::Finding<highlevel::SearchPage> &answer) {
            if (answer.ok()) {
                take(ask, answer);
            } else {
                stop();
                Q_EMIT failed(answer.error());
            }
        });
}

void Refresher::take(const RefreshPlan::Ask &ask, const highlevel::Finding<highlevel::SearchPage> &answer)
{
    const highlevel::SearchPage &page = answer.value();
    RefreshPlan::Page facts{.rows = {},
                            .received = int(page.rowsReceived),
                            .total = page.totalStated ? std::optional(page.total) : std::nullopt,
                            .cursor = page.cursor};
    // Also a deleted one that the search still lists: HighLevel's total counts it, so here it is counted too,
    // once.
    for (const highlevel::Conversation &c : page.conversations) {
        const Row row = m_store->rowOf(c.id);
        facts.rows.push_back(
            {.dateAdded = c.dateAdded, .isNew = row < 0 || (m_store->isGone(row) && !m_store->wasSeen(row))});
    }
    const Store::Merged merged = m_store->merge(
        page.conversations, {.source = Store::Source::Listing, .askedAt = answer.asked().count()});
    const QSet<Row> changed(merged.changed.begin(), merged.changed.end());
    QSet<Row> onPage;
    for (qsizetype i = 0; i < page.conversations.size(); ++i) {
        const Row row = m_store->rowOf(page.conversations[i].id);
        facts.rows[size_t(i)].isChanged = changed.contains(row);
        onPage.insert(row);
    }
    if (const std::optional<DateRange> settled = m_plan->answered(ask.number, facts))
        (void)m_store->dropFrom(*settled, onPage);
    Q_EMIT came(merged, answer.origin());
    if (m_plan)
        pump();
}

} // namespace conversations
