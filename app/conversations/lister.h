#pragma once

#include "app/conversations/listing_plan.h"
#include "app/conversations/store.h"
#include "app/highlevel/client.h"

namespace conversations {

/// Brings all conversations of a sub-account into the store, as ListingPlan says, several pages side by side.
/// What came is in the store at once. Conversations that a complete listing did not hold are taken away;
/// after an incomplete one nothing is.
class Lister : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        qint64 total = 0;    ///< what HighLevel says there is
        qint64 received = 0; ///< different conversations that came
        int unusable = 0;    ///< rows without a usable id, or of another sub-account
        bool complete = false;
    };

    /// All must outlive this object.
    Lister(base::Clock *clock, highlevel::Client *client, Store *store, QObject *parent = nullptr);

    /// Begins anew; a listing under way is dropped.
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_plan.has_value(); }
    [[nodiscard]] int requests() const { return m_requests; }

Q_SIGNALS:
    /// The store holds more, or knows better of `changed`.
    void came(const std::vector<conversations::Row> &changed, qint64 received, qint64 total);
    void finished(const conversations::Lister::Result &result);
    /// What came so far stays.
    void failed(const highlevel::ApiError &error);

private:
    void pump();
    void send(const ListingPlan::Ask &ask, int tries);
    void take(const ListingPlan::Ask &ask, const highlevel::SearchPage &page);
    void retry(const ListingPlan::Ask &ask, int tries, const highlevel::ApiError &error);

    base::Clock *m_clock;
    highlevel::Client *m_client;
    Store *m_store;
    std::optional<ListingPlan> m_plan;
    std::stop_source m_stop;
    int m_run = 0;
    int m_unusable = 0;
    int m_requests = 0; ///< of this listing
};

} // namespace conversations
