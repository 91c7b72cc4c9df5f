#pragma once

#include "app/conversations/listing.h"
#include "app/conversations/page_walk.h"
#include "app/conversations/store.h"
#include "app/highlevel/client.h"

namespace conversations {

/// Finds out which contacts never wrote. The search does not tell, and asking conversation by conversation
/// would cost a request each; the export of all messages costs one for 500. What is found out goes into the
/// store.
///
/// That nobody ever replied is a claim about every message there is, and people delete by it. So it is made
/// only of conversations that a whole listing of this sub-account held, that got no message since, and only
/// after every message of every channel was seen, to the number that HighLevel states. A message that came in
/// is noted by its conversation's id, listed or not. What is not known for certain stays not known.
class ReplySurvey : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    ReplySurvey(base::Clock *clock, highlevel::Client *client, Store *store, QObject *parent = nullptr)
        : QObject(parent), m_client(client), m_store(store), m_walk(clock, client, this)
    {
    }

    /// Looks through all messages for the conversations of `listing`, the last one into this store. False,
    /// and nothing is begun, where it is not whole or not of this sub-account.
    [[nodiscard]] bool start(const Listing &listing);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_walk.isWalking() || m_isNoting; }
    /// Whether it was begun for this very listing, whatever it came to.
    [[nodiscard]] bool wasBegunFor(const Listing &listing) const
    {
        return m_listedAt == listing.origin.asked;
    }

Q_SIGNALS:
    /// Messages looked at so far.
    void progressed(qint64 looked);
    /// It is known of all that were listed and got no message since.
    void finished();
    /// HighLevel's export did not hold as many messages as it states, or did not state it. Who replied is
    /// known of those whose message was seen; of the others nothing.
    void unproven();
    void failed(const highlevel::ApiError &error);

private:
    void ask(const QString &cursor);
    void take(const highlevel::ExportPage &page);
    void nextChannel();
    void end(bool isProven);
    void note(Row from, bool isProven);

    highlevel::Client *m_client;
    Store *m_store;
    PageWalk m_walk;
    std::optional<base::Milliseconds> m_listedAt;
    Snapshot m_listed;                    ///< the store as the listing left it
    std::vector<bool> m_isListed;         ///< by row
    QSet<base::ConversationId> m_replied; ///< also of conversations that were never listed
    size_t m_channel = 0;
    qint64 m_looked = 0;
    qint64 m_lookedInChannel = 0;
    qint64 m_mostStated = 0; ///< of the channel
    bool m_isNoting = false; ///< all was looked at, and what it comes to goes into the store
    int m_survey = 0;        ///< which one this is
};

} // namespace conversations
