#pragma once

#include "app/conversations/listing.h"
#include "app/conversations/listing_plan.h"
#include "app/conversations/page_walk.h"
#include "app/conversations/store.h"
#include "app/highlevel/client.h"

namespace conversations {

/// Brings all conversations of a sub-account into the store, as ListingPlan says, several pages side by side.
/// What came is in the store at once. Conversations that a whole listing did not hold are taken away; after a
/// part nothing is.
class Lister : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    Lister(base::Clock *clock, highlevel::Client *client, Store *store, QObject *parent = nullptr);

    /// Begins anew; a listing under way is dropped.
    void start();
    /// Ends what is under way as a part, and `finished` says so.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_plan.has_value(); }
    [[nodiscard]] int requests() const { return m_walk.requests(); }
    /// The listing that runs, or else the last one; nothing before the first.
    [[nodiscard]] const std::optional<Listing> &listing() const { return m_listing; }

Q_SIGNALS:
    /// The store holds more, or knows better of `changed`.
    void came(const std::vector<conversations::Row> &changed, const conversations::Listing &soFar);
    /// Also where HighLevel refused one of its later pages: then the listing is a part, with HighLevel's
    /// words.
    void finished(const conversations::Listing &listing);
    /// What came so far stays.
    void failed(const highlevel::ApiError &error, const conversations::Listing &soFar);
    /// Deleted ones that got a message since: they are live again.
    void cameBack(const QList<base::ConversationId> &ids);
    /// Deleted ones that HighLevel lists although its search must have heard of it.
    void stillListed(const QList<base::ConversationId> &ids);

private:
    void pump();
    void send(const ListingPlan::Ask &ask);
    void take(const ListingPlan::Ask &ask, const highlevel::Finding<highlevel::SearchPage> &answer);
    void takeRefusal(const highlevel::ApiError &error);
    void end(Listing::Stage stage);
    void sayCounts();
    [[nodiscard]] int freshUnreadable(const ListingPlan::Ask &ask, const highlevel::SearchPage &page);

    base::Clock *m_clock;
    highlevel::Client *m_client;
    Store *m_store;
    PageWalk m_walk;
    std::optional<ListingPlan> m_plan;
    std::optional<Listing> m_listing;
    QSet<QString> m_unreadable; ///< what tells the unreadable rows of this listing apart
};

} // namespace conversations
