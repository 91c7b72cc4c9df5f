#pragma once

#include "app/deletion/intake.h"
#include "app/deletion/item_work.h"
#include "app/deletion/open_conversations.h"
#include "app/deletion/schedule.h"
#include "app/highlevel/network_probe.h"
#include "app/highlevel/request_lane.h"

#include <deque>
#include <set>
#include <span>
#include <variant>
#include <vector>

namespace deletion {

/// Carries out the batches of one sub-account, one after the other. What happens to a batch is BatchLife's
/// table to say, what happens to a conversation Lifecycle's; this drives both, over one queue of events:
/// whatever comes in is put at its end, and one event is dealt with after the other. What changed is told
/// when that is done.
///
/// Several deletions are under way at once; how fast they leave is the lane's business. A conversation that a
/// batch has open is in no other.
class Queue : public QObject
{
    Q_OBJECT

public:
    struct Owner
    {
        base::Identity identity;
        QString accountKey;
        QString subAccount;
        QString user; ///< of the operating system, who deletes
    };
    struct Added
    {
        int batch = -1;  ///< -1 where nothing was left to add
        int leftOut = 0; ///< conversations that another deletion has open
    };

    /// `clock`, `client`, `lane` and `journal` must outlive this object.
    Queue(base::Clock *clock, highlevel::Client *client, highlevel::RequestLane *lane, Journal *journal,
          Owner owner, QObject *parent = nullptr);

    void setRests(Rests rests) { m_rests = rests; }
    void setPatience(const Patience &patience)
    {
        m_patience = patience;
        m_work.setPatience(patience);
    }

    /// What a batch that comes in next is made ready for.
    [[nodiscard]] Intake::Arrival nextArrival() const;
    /// Takes a plan as a batch, writes it down, and sends nothing before the undo window is over. That was
    /// made ready for `nextArrival` and `open`, and where it does not fit any more it is made anew.
    Added add(Intake in, base::Milliseconds undoWindow);
    /// The same of a plan that is not ready yet.
    Added add(DeletionPlan plan, base::Milliseconds undoWindow);
    /// Takes up a batch of an earlier run: what was in flight is checked first. The rest goes on, or is left
    /// and cancelled when `leaveRest`. Of a batch that cannot be trusted nothing is deleted, whatever is
    /// asked. -1, and nothing is done, where it is not of this sub-account.
    int takeUp(const JournalBatch &interrupted, bool leaveRest);
    /// Nothing is written or sent before `journalRead`: what an earlier run has left open is not known yet.
    void waitForJournal();
    /// What interrupted batches have open, until they are taken up: it is in no other batch meanwhile.
    void journalRead(const OpenConversations::Reserved &reserved);
    /// It could not be read: what was confirmed meanwhile is tried to be written, so that it is said why
    /// nothing happens; nothing is sent before `journalRead`.
    void journalUnreadable();

    // What a person does with a batch; where it has no meaning nothing happens.
    void beginNow(int batch);
    void undo(int batch);
    void pause(int batch);
    void resume(int batch);
    /// Cancels what was not sent; what is in doubt ends with the question under way.
    void stop(int batch);
    void stopAll();
    /// A new token is in force: what paused for want of one goes on.
    void tokenRenewed();

    /// For the end of the program: nothing new is sent, and nothing is cancelled; the batches can be taken up
    /// at the next start. May be taken back, where the program goes on after all.
    void interrupt();
    void takeInterruptBack();

    /// HighLevel still lists a conversation that was said to be deleted, and a GET found it alive at `at`,
    /// UTC.
    void foundAgain(const base::ConversationId &id, const QDateTime &at);

    /// What was *Unknown* when its batch ended was asked about again, and this came of it; it is in the
    /// journal already. Nothing where the batch is an earlier run's.
    void foundOutLater(qint64 journalBatch, int item, const ItemOutcome &outcome);

    /// Of all batches together: they are numbered from 0.
    [[nodiscard]] int reports() const { return m_batches.empty() ? 0 : m_batches.back().end(); }
    [[nodiscard]] const Report &report(int number) const
    {
        return m_batches[size_t(batchNumberOf(number))].report(number);
    }
    [[nodiscard]] std::span<const Report> reportsOf(int batch) const
    {
        return m_batches[size_t(batch)].reports;
    }
    [[nodiscard]] BatchStatus status(int batch) const;
    /// Whether somebody wanted the rest of it left alone: it was stopped, or not taken up again.
    [[nodiscard]] bool wasStopped(int batch) const;
    [[nodiscard]] int batches() const { return int(m_batches.size()); }
    [[nodiscard]] const Owner &owner() const { return m_owner; }
    /// Whether a batch has not ended, or is not in the journal yet: one that was taken back on its way there
    /// is to be taken back there, too.
    [[nodiscard]] bool isBusy() const;
    /// Whether a DELETE is under way, or what became of one is not in the journal yet.
    [[nodiscard]] bool isUnsettled() const;
    /// Whether it is in a batch that has not ended, or reserved for one.
    [[nodiscard]] bool hasOpen(const base::ConversationId &id) const { return m_open.contains(id); }
    /// What is in any of them, now.
    [[nodiscard]] const OpenConversations &open() const { return m_open; }
    [[nodiscard]] base::Milliseconds now() const { return m_clock->steady(); }

Q_SIGNALS:
    void changed(const deletion::Report &report);
    void batchChanged(const deletion::BatchStatus &status);
    void busyChanged(bool busy);

private:
    struct ItemOccurrence
    {
        int number;
        Event event;
        std::optional<Heard> heard;
    };
    struct BatchOccurrence
    {
        int batch;
        BatchEvent event;
    };
    using Occurrence = std::variant<ItemOccurrence, BatchOccurrence>;

    void post(Occurrence occurrence);
    void post(int batch, BatchEvent::What what) { post(BatchOccurrence{batch, {.what = what}}); }
    void drain();
    void handle(const ItemOccurrence &occurrence);
    void handle(const BatchOccurrence &occurrence);
    void hear(int number, const Heard &heard, Event event, State before);
    void carryOut(int number, Effect effect);
    void carryOut(int batch, BatchEffect effect);
    void moved(int number, const Life &before, const Life &now);
    void hold(int batch);
    int keep(Intake &&in);
    void writeOpening(int batch);
    void startItems(int batch);
    void startItem(int number);
    void cancelItems(int batch);
    void giveTurn();
    void leaveOutReserved(int batch);
    void markReserved(int batch);
    void release(int number);
    void checkWhatIsLeft(int batch);
    void restItem(int number);
    void pauseBecause(int batch, PauseReason reason, const std::shared_ptr<const highlevel::ApiError> &cause);
    void probe(int batch);
    void tellChanges();
    [[nodiscard]] ItemWork::Place placeOf(int number) const;
    [[nodiscard]] int batchNumberOf(int number) const;
    [[nodiscard]] Batch &batchOf(int number) { return m_batches[size_t(batchNumberOf(number))]; }
    [[nodiscard]] Report &reportOf(int number) { return batchOf(number).report(number); }
    [[nodiscard]] Item &itemOf(int number) { return batchOf(number).item(number); }

    base::Clock *m_clock;
    highlevel::RequestLane *m_lane;
    Journal *m_journal;
    Owner m_owner;
    Rests m_rests;
    Patience m_patience;
    ItemWork m_work;
    highlevel::NetworkProbe m_probe;
    std::deque<Batch> m_batches; ///< none is moved when another comes in
    Schedule m_schedule;
    OpenConversations m_open;
    std::deque<Occurrence> m_occurrences;
    std::vector<int> m_changedItems;
    std::set<int> m_changedBatches;
    int m_underWay = 0;
    bool m_journalIsRead = true;
    bool m_mayWrite = true; ///< also true where the journal could not be read: then it is said why
    bool m_draining = false;
    bool m_wasBusy = false;
};

} // namespace deletion
