#include "app/conversations/lister.h"

#include "app/base/logging.h"

#include <QSet>

namespace conversations {

namespace {
/// A page that cannot be had for a passing reason is asked for again, after one second, two, four.
constexpr int kTries = 4;
} // namespace

Lister::Lister(base::Clock *clock, highlevel::Client *client, Store *store, QObject *parent)
    : QObject(parent), m_clock(clock), m_client(client), m_store(store)
{
}

void Lister::start()
{
    stop();
    m_stop = std::stop_source();
    m_unusable = 0;
    m_requests = 0;
    m_store->beginListing();
    m_plan.emplace(m_clock->utc().toMSecsSinceEpoch());
    pump();
}

void Lister::stop()
{
    m_stop.request_stop();
    m_plan.reset();
    ++m_run;
}

void Lister::pump()
{
    while (const auto ask = m_plan->next())
        send(*ask, 1);
    if (!m_plan->isDone())
        return;
    const Result result{.total = m_plan->total(),
                        .received = m_plan->received(),
                        .unusable = m_unusable,
                        .complete = m_plan->isComplete()};
    qCInfo(base::lcListing) << "listed" << result.received << "of" << result.total << "in" << m_requests
                            << "requests"
                            << (m_plan->ignoresDates() ? "one after the other" : "side by side");
    m_plan.reset();
    if (result.complete)
        m_store->dropUnseen();
    Q_EMIT finished(result);
}

void Lister::send(const ListingPlan::Ask &ask, int tries)
{
    ++m_requests;
    highlevel::SearchQuery query{.limit = ListingPlan::kPage,
                                 .startAfterDate = ask.after,
                                 .oldestFirst = ask.oldestFirst,
                                 .startDate = ask.range.from,
                                 .endDate = ask.range.until};
    m_client->search(query, highlevel::Client::Priority::Bulk, m_stop.get_token())
        .then(this, [this, run = m_run, ask, tries](const highlevel::Finding<highlevel::SearchPage> &answer) {
            if (run != m_run)
                return;
            if (answer.ok())
                take(ask, answer.value());
            else
                retry(ask, tries, answer.error());
        });
}

void Lister::retry(const ListingPlan::Ask &ask, int tries, const highlevel::ApiError &error)
{
    // With no connection at all a person should hear of it at once.
    const bool passing = error.isPassing() && error.kind != highlevel::ApiError::Kind::NoConnection;
    if (!passing || tries >= kTries) {
        stop();
        Q_EMIT failed(error);
        return;
    }
    m_clock->after(base::Milliseconds(1'000) * (1 << (tries - 1)), this, [this, run = m_run, ask, tries] {
        if (run == m_run)
            send(ask, tries + 1);
    });
}

void Lister::take(const ListingPlan::Ask &ask, const highlevel::SearchPage &page)
{
    ListingPlan::Page facts{
        .rows = {}, .received = int(page.rowsReceived), .total = page.total, .cursor = page.cursor};
    QSet<base::ConversationId> inPage;
    for (const highlevel::Conversation &c : page.conversations) {
        const Row known = m_store->rowOf(c.id);
        const bool fresh = (known < 0 || !m_store->wasSeen(known)) && !inPage.contains(c.id);
        inPage.insert(c.id);
        facts.rows.push_back({.dateAdded = c.dateAdded, .fresh = fresh});
    }
    const Store::Merged merged = m_store->merge(page.conversations);
    m_unusable += page.unusable;
    m_plan->answered(ask.number, facts);
    Q_EMIT came(merged.changed, m_plan->received(), m_plan->total());
    if (m_plan)
        pump();
}

} // namespace conversations
