#pragma once

#include "app/deletion/batch.h"
#include "app/deletion/journal.h"
#include "app/deletion/questions.h"
#include "app/highlevel/client.h"

#include <deque>
#include <vector>

namespace deletion {

/// Carries out the batches of one sub-account, one after the other, each conversation through Lifecycle.
///
/// Several deletions are under way at once; how fast they leave is the lane's business. Nothing is sent whose
/// intent is not in the journal, and nothing is final before its outcome is. What is in doubt when a batch is
/// paused or stopped is settled all the same.
class Queue : public QObject
{
    Q_OBJECT

public:
    struct Owner
    {
        QString accountKey;
        QString subAccount;
        QString location;
    };
    /// How long to rest before the n-th question about one conversation: doubling from `first` to `longest`.
    struct Rests
    {
        base::Milliseconds first{1'000};
        base::Milliseconds longest{60'000};
    };

    /// `clock`, `client`, `lane` and `journal` must outlive this object.
    Queue(base::Clock *clock, highlevel::Client *client, highlevel::RequestLane *lane, Journal *journal,
          Owner owner, QObject *parent = nullptr);

    void setRests(Rests rests) { m_rests = rests; }

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

    [[nodiscard]] const std::vector<Report> &reports() const { return m_reports; }
    [[nodiscard]] BatchStatus status(int batch) const;
    /// The batch that runs, else the newest; -1 where there never was one.
    [[nodiscard]] int currentBatch() const;
    [[nodiscard]] int batches() const { return int(m_batches.size()); }
    /// Whether a batch is held, waiting, under way, paused or being settled.
    [[nodiscard]] bool isBusy() const;
    /// Whether a DELETE is under way, or what became of one is not in the journal yet.
    [[nodiscard]] bool isUnsettled() const;
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

    void startNext();
    void begin(int batch);
    void pump();
    void handle(int number, Event event);
    void carryOut(int number, Effect effect);
    void vet(int number);
    void send(int number);
    void check(int number);
    void hear(int number, const Questions::Finding &finding);
    [[nodiscard]] bool maySend(int number) const;
    void recordIntent(int number);
    void recordOutcome(int number);
    void restBeforeNext(int number);
    void takeOut(int number, const Life &before);
    void notice(int number, const highlevel::ApiError &error);
    void pauseFor(Pause why, const std::optional<highlevel::ApiError> &cause);
    void withdrawWaiting();
    void probeNetwork();
    void cancelSome(int batch);
    void finishIfDone(int batch);
    void tellBusy();
    [[nodiscard]] Batch *running();
    [[nodiscard]] Batch &batchOf(int number) { return m_batches[size_t(m_reports[size_t(number)].batch)]; }

    base::Clock *m_clock;
    highlevel::Client *m_client;
    Questions m_questions;
    highlevel::RequestLane *m_lane;
    Journal *m_journal;
    Owner m_owner;
    Rests m_rests;
    std::vector<Report> m_reports; ///< index = number
    std::vector<Life> m_lives;     ///< index = number
    std::vector<Batch> m_batches;
    QSet<base::ConversationId> m_open; ///< of reports that have not ended
    std::deque<int> m_unrecorded;      ///< Closing, and the journal did not take it
    std::optional<int> m_running;
    int m_underWay = 0; ///< started, and neither ended nor resting
    int m_probes = 0;
    bool m_wasBusy = false;
    bool m_interrupted = false;
    std::stop_source m_withdraw;
};

} // namespace deletion
