#pragma once

#include "app/deletion/conversation_requests.h"
#include "app/deletion/journal.h"

#include <QPointer>

namespace deletion {

/// Carries out what the table of a deletion's life asks for: a look, an intent in the journal, a DELETE, a
/// check, an outcome in the journal. It decides nothing and remembers nothing of a conversation; each effect
/// ends in one event, which is told later, from the event loop.
class ItemWork : public QObject
{
    Q_OBJECT

public:
    /// `heard` is null where the event is not about an answer of HighLevel's.
    using Tell = std::function<void(int number, Event event, const Heard *heard)>;

    /// Where an item stands in the journal.
    struct Place
    {
        qint64 batch = 0;
        int item = 0;
    };

    /// All must outlive this object.
    ItemWork(base::Clock *clock, highlevel::Client *client, Journal *journal, Tell tell);

    void setPatience(const Patience &patience) { m_requests.setPatience(patience); }
    void look(int number, const PlannedItem &item);
    void recordIntent(int number, Place place);
    /// Nobody waits for it: where it is lost, a check after a crash finds out the same.
    void recordWithdrawn(Place place);
    void send(int number, const base::ConversationId &id, base::Milliseconds leaveBefore);
    void check(int number, const base::ConversationId &id, base::Milliseconds believedAliveFrom);
    /// Told as OutcomeRecorded once it is on the disk, however long the journal takes.
    void recordOutcome(int number, Place place, const ItemOutcome &outcome);

    /// Requests that have not left are answered with Withdrawn; checks are not among them.
    void withdrawWaiting();

private:
    base::Clock *m_clock;
    Journal *m_journal;
    Tell m_tell;
    ConversationRequests m_requests;
    std::stop_source m_withdraw;
};

} // namespace deletion
