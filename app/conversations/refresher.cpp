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
    : QObject(parent), m_client(client), m_store(store), m_walk(clock, client, this), m_merge(store)
{
}

void Refresher::start(qint64 unreadable)
{
    m_walk.begin();
    m_merge.drop();
    m_store->beginListing();
    m_plan.reset();
    m_known = std::make_shared<KnownDates>(m_store->snapshot());
    prepare(unreadable);
}

/// What is known, sorted slice by slice; then the first questions.
void Refresher::prepare(qint64 unreadable)
{
    if (!m_known->goOn()) {
        QMetaObject::invokeMethod(
            this,
            [this, unreadable, known = m_known] {
                if (known == m_known)
                    prepare(unreadable);
            },
            Qt::QueuedConnection);
        return;
    }
    const std::shared_ptr<KnownDates> known = std::exchange(m_known, nullptr);
    m_plan.emplace(known->take(), known->undated() + unreadable);
    pump();
}

void Refresher::stop()
{
    m_walk.stop();
    m_merge.drop();
    m_known.reset();
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
    const auto facts = std::make_shared<RefreshPlan::Page>(
        RefreshPlan::Page{.rows = {},
                          .received = int(page.rowsReceived),
                          .total = page.totalStated ? std::optional(page.total) : std::nullopt,
                          .cursor = page.cursor});
    // New is also a deleted one that the search still lists: HighLevel's total counts it, so here it is
    // counted too, once.
    const auto note = [facts, answer](const Store::Merged &merged) {
        for (const Store::Took &took : merged.took) {
            const auto place = qsizetype(facts->rows.size());
            facts->rows.push_back({.dateAdded = answer.value().conversations[place].dateAdded,
                                   .isNew = took.isNew,
                                   .isChanged = took.isChanged});
        }
        return true;
    };
    m_merge.take(answer, Store::Source::Listing,
                 {.note = note,
                  .whole =
                      [this, facts, number = ask.number](const std::vector<Store::Took> &took) {
                          if (const std::optional<DateRange> settled = m_plan->answered(number, *facts))
                              (void)m_store->dropFrom(*settled, took);
                      },
                  .tell =
                      [this, origin = answer.origin()](const Store::Merged &merged) {
                          Q_EMIT came(merged, origin);
                          if (m_plan)
                              pump();
                      }});
}

} // namespace conversations
