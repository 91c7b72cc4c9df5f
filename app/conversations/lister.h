#pragma once

#include "app/conversations/listing.h"
#include "app/conversations/listing_plan.h"
#include "app/conversations/page_merge.h"
#include "app/conversations/page_walk.h"
#include "app/conversations/refresher.h"
#include "app/conversations/store.h"
#include "app/highlevel/client.h"

namespace conversations {

/// Brings all conversations of a sub-account into the store, as ListingPlan says, several pages side by side.
/// What came is in the store at once, a large page slice by slice; the plan hears of it when it is there. A
/// list that was whole once is made right again at the cost of what changed, as RefreshPlan says.
/// Conversations that a whole listing did not hold are taken away; after a part nothing is.
class Lister : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    Lister(base::Clock *clock, highlevel::Client *client, Store *store, QObject *parent = nullptr);

    /// Lists all, anew; a listing under way is dropped.
    void start();
    /// Asks only for what may have changed since the last whole listing; lists all where there was none, or
    /// where the cheap way cannot explain HighLevel's total.
    void refresh();
    /// Ends what is under way, and `finished` says so: a listing is then a part, a refresh leaves the list as
    /// it was. Of a page that is half in the store the other half stays away.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_plan.has_value() || m_refresher.isRunning(); }
    /// Of the listing or refresh that runs or ran last; of a refresh that came to list all, both.
    [[nodiscard]] int requests() const { return m_refresher.requests() + m_walk.requests(); }
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
    void begin();
    void noteDeleted();
    void drop();
    void takeRefreshed(const Store::Merged &merged, const highlevel::Origin &origin);
    void endRefresh(bool isExplained, std::optional<qint64> total);
    void tellOfDeleted(const Store::Merged &merged);
    void pump();
    void send(const ListingPlan::Ask &ask);
    void take(const ListingPlan::Ask &ask, const highlevel::Finding<highlevel::SearchPage> &answer);
    /// A page of which the plan has not heard yet.
    struct Coming
    {
        highlevel::Finding<highlevel::SearchPage> answer;
        QString place; ///< in the listing, for rows that nothing else tells apart
        ListingPlan::Page facts;
        int marks = 0; ///< of its unreadable rows, how many were looked at
    };
    [[nodiscard]] bool note(const Store::Merged &merged, Coming *coming);
    void takeRefusal(const ListingPlan::Ask &ask, const highlevel::ApiError &error);
    void controlToken(const highlevel::ApiError &refusal);
    void fail(const highlevel::ApiError &error);
    void end(Listing::Stage stage);
    void sayCounts();
    void noteUnreadable(Coming *coming);

    base::Clock *m_clock;
    highlevel::Client *m_client;
    Store *m_store;
    PageWalk m_walk;
    PageMerge m_merge;
    qint64 m_coming = 0; ///< rows that came fresh with the page that the plan has not heard of yet
    Refresher m_refresher;
    int m_buried = 0;                ///< conversations that were deleted before it began
    std::optional<Listing> m_before; ///< what there was before the listing or refresh that runs
    std::optional<ListingPlan> m_plan;
    bool m_isControlling = false; ///< whether it was the token that a page was refused for
    std::optional<Listing> m_listing;
    QSet<QString> m_unreadable; ///< what tells the unreadable rows of this listing apart
};

} // namespace conversations
