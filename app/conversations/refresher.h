#pragma once

#include "app/conversations/known_dates.h"
#include "app/conversations/page_merge.h"
#include "app/conversations/page_walk.h"
#include "app/conversations/refresh_plan.h"
#include "app/conversations/store.h"
#include "app/highlevel/client.h"

namespace conversations {

/// Makes a store that held a whole listing right again, as RefreshPlan says. Lister's tool: it decides when a
/// refresh will do, and lists all where this one cannot explain HighLevel's total.
class Refresher : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    Refresher(base::Clock *clock, highlevel::Client *client, Store *store, QObject *parent = nullptr);

    /// `unreadable` rows are listed by HighLevel beside those in the store.
    void start(qint64 unreadable);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_known || m_plan; }
    [[nodiscard]] int requests() const { return m_walk.requests(); }

Q_SIGNALS:
    /// A page came into the store, or a slice of it.
    void came(const conversations::Store::Merged &merged, const highlevel::Origin &origin);
    /// `isExplained`: what the store shows comes to `total`.
    void ended(bool isExplained, std::optional<qint64> total);
    void failed(const highlevel::ApiError &error);

private:
    void prepare(qint64 unreadable);
    void pump();
    void send(const RefreshPlan::Ask &ask);
    void take(const RefreshPlan::Ask &ask, const highlevel::Finding<highlevel::SearchPage> &answer);

    highlevel::Client *m_client;
    Store *m_store;
    PageWalk m_walk;
    PageMerge m_merge;
    std::shared_ptr<KnownDates> m_known; ///< while they are being sorted
    std::optional<RefreshPlan> m_plan;
};

} // namespace conversations
