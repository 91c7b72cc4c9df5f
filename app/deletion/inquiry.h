#pragma once

#include "app/deletion/conversation_requests.h"
#include "app/deletion/journal.h"

#include <deque>

namespace deletion {

/// Asks HighLevel again, long after, about conversations whose deletion ended as *Unknown*, and writes down
/// what it says now. Only questions are sent, never a DELETE.
///
/// What is gone now is *Deleted – gone when asked again*: a DELETE of ours may have left, but somebody else
/// may have been there since, and this is said. Alive is believed only when it is still so two minutes after
/// the inquiry began: how long ago the DELETE was given up cannot be told from dates, which people set back.
class Inquiry : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    Inquiry(base::Clock *clock, highlevel::Client *client, Journal *journal, QObject *parent = nullptr);

    /// What there is to be asked about in a batch that has ended.
    [[nodiscard]] static std::vector<JournalItem> openIn(const JournalBatch &batch);

    /// Asks about those of that batch; nothing while an inquiry is under way, or where there are none.
    void ask(qint64 batch, std::vector<JournalItem> items);
    [[nodiscard]] bool isUnderWay() const { return m_open > 0; }
    /// Which one was asked about last.
    [[nodiscard]] qint64 batch() const { return m_batch; }

    struct Result
    {
        int gone = 0;
        int alive = 0;
        int notSaid = 0; ///< HighLevel does not say, still
        /// Why no further one was asked about, where that is not about one of them; null where all were.
        std::shared_ptr<const highlevel::ApiError> cause;
    };

Q_SIGNALS:
    /// It is known now, and is being written down.
    void settled(qint64 batch, int item, const deletion::ItemOutcome &outcome);
    /// Some were found alive, and are asked about once more before they are called so.
    void waitsForCertainty(base::Milliseconds wait);
    void ended(const deletion::Inquiry::Result &result);

private:
    void goOn();
    void ask(const JournalItem &item);
    void hear(const JournalItem &item, const Heard &heard);
    void settle(const JournalItem &item, State state, Proof proof, const Evidence &evidence);
    void closeOne();

    base::Clock *m_clock;
    Journal *m_journal;
    ConversationRequests m_requests;
    base::Milliseconds m_believedAliveFrom{0}; ///< steady
    qint64 m_batch = 0;
    std::deque<JournalItem> m_waiting;
    int m_asked = 0; ///< questions under way
    int m_open = 0;  ///< not settled yet, whether asked about or not
    bool m_hasSaidThatItWaits = false;
    Result m_result;
};

} // namespace deletion
