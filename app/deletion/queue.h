#pragma once

#include "app/deletion/batch.h"
#include "app/deletion/item_driver.h"
#include "app/highlevel/network_probe.h"

#include <deque>
#include <vector>

namespace deletion {

/// Carries out the batches of one sub-account, one after the other: whose turn it is, and what holds, pauses,
/// stops and ends a batch. ItemDriver does the work on each conversation.
///
/// Several deletions are under way at once; how fast they leave is the lane's business. What is in doubt when
/// a batch is paused or stopped is settled all the same, and a batch has not ended before.
class Queue : public QObject, private ItemDriver::Dispatcher
{
    Q_OBJECT

public:
    struct Owner
    {
        QString accountKey;
        QString subAccount;
        QString location;
    };

    /// `clock`, `client`, `lane` and `journal` must outlive this object.
    Queue(base::Clock *clock, highlevel::Client *client, highlevel::RequestLane *lane, Journal *journal,
          Owner owner, QObject *parent = nullptr);

    using Rests = ItemDriver::Rests;
    void setRests(Rests rests) { m_items.setRests(rests); }

    /// Takes the plan as a batch, and holds it for so long before anything is sent. -1 for a plan of nothing.
    /// Conversations that another batch has not ended yet are left out.
    int add(const DeletionPlan &plan, base::Milliseconds hold);
    /// Takes up a batch that was interrupted: what was in flight is checked first, the rest goes on, or is
    /// cancelled when `leaveRest`.
    int takeUp(const JournalBatch &interrupted, bool leaveRest);

    /// While held: begin now, or forget it.
    void beginNow(int batch);
    void undo(int batch);
    void pause();
    void resume();
    /// Cancels what was not sent of the batch that runs, or of the one given while it waits.
    void stop(int batch);
    void stopAll();
    /// For the end of the program: nothing new is sent, and nothing is cancelled; the batch can be taken up
    /// at the next start.
    void interrupt();

    [[nodiscard]] const std::vector<Report> &reports() const { return m_items.reports(); }
    [[nodiscard]] BatchStatus status(int batch) const;
    /// The batch that runs, else the newest; -1 where there never was one.
    [[nodiscard]] int currentBatch() const;
    [[nodiscard]] int batches() const { return int(m_batches.size()); }
    /// Whether a batch is held, waiting, under way, paused or being settled.
    [[nodiscard]] bool isBusy() const;
    /// Whether a DELETE is under way, or what became of one is not in the journal yet.
    [[nodiscard]] bool isUnsettled() const { return m_items.isUnsettled(); }
    [[nodiscard]] base::Milliseconds now() const { return m_clock->steady(); }

Q_SIGNALS:
    void changed(int number);
    void batchChanged(int batch);
    void busyChanged(bool busy);

private:
    struct Batch
    {
        qint64 journalNumber = 0;
        int first = 0; ///< number of its first report
        int total = 0;
        BatchState state = BatchState::Holding;
        Pause pause = Pause::None;
        std::optional<highlevel::ApiError> cause;
        bool checkBeforeSend = true;
        bool recorded = false; ///< its Begin and Items are in the journal
        bool cancelRest = false;
        base::Milliseconds holdEnds{0};
        std::deque<int> waiting;                ///< not started, or put back
        std::deque<base::Milliseconds> endings; ///< the moments of the last ones, for the rate
        int counts[5] = {};                     ///< ended ones, by State - State::Deleted
        int unsettled = 0;
        int refusalsInARow = 0;
    };

    void moved(int number, const Life &before, const Life &now) override;
    [[nodiscard]] bool maySend(int number) const override;
    [[nodiscard]] qint64 journalBatch(int number) const override;
    void putBack(int number) override;
    void hindered(int number, const highlevel::ApiError &error) override;
    void driven(int number) override;

    void startNext();
    void begin(int batch);
    void pump();
    void takeOut(int number);
    void pauseFor(Pause why, const std::optional<highlevel::ApiError> &cause);
    void withdrawWaiting();
    void cancelSome(int batch);
    void finishIfDone(int batch);
    void tellBusy();
    [[nodiscard]] Batch *running();
    [[nodiscard]] Batch &batchOf(int number) { return m_batches[size_t(m_items.report(number).batch)]; }

    base::Clock *m_clock;
    highlevel::RequestLane *m_lane;
    Journal *m_journal;
    Owner m_owner;
    ItemDriver m_items;
    highlevel::NetworkProbe m_probe;
    std::vector<Batch> m_batches;
    QSet<base::ConversationId> m_open; ///< of reports that have not ended
    std::optional<int> m_running;
    bool m_wasBusy = false;
    bool m_interrupted = false;
};

} // namespace deletion
