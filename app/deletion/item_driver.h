#pragma once

#include "app/deletion/batch.h"
#include "app/deletion/journal.h"
#include "app/deletion/questions.h"

#include <vector>

namespace deletion {

/// Drives each conversation through its Lifecycle: carries out the effects, hears what comes of them, and
/// keeps the report. When an item's turn comes, and what its end means for a batch, is the dispatcher's to
/// decide.
///
/// Nothing is sent whose intent is not in the journal, and nothing is final before its outcome is.
class ItemDriver : public QObject
{
    Q_OBJECT

public:
    /// Asked and told while an item is driven, in the order of these lines; any of it may drive others.
    class Dispatcher
    {
    public:
        /// Its state is new; the effect is not carried out yet.
        virtual void moved(int number, const Life &before, const Life &now) = 0;
        /// Whether its intent may be written, or its DELETE sent, at this moment.
        [[nodiscard]] virtual bool maySend(int number) const = 0;
        /// Its batch, as the journal numbers it.
        [[nodiscard]] virtual qint64 journalBatch(int number) const = 0;
        /// Nothing was sent: to be started again later.
        virtual void putBack(int number) = 0;
        /// A request about it met with this; told before the item moves on.
        virtual void hindered(int number, const highlevel::ApiError &error) = 0;
        /// What the event set off is under way.
        virtual void driven(int number) = 0;

    protected:
        ~Dispatcher() = default;
    };

    /// How long to rest before the n-th question about one conversation: doubling from `first` to `longest`.
    struct Rests
    {
        base::Milliseconds first{1'000};
        base::Milliseconds longest{60'000};
    };

    /// All must outlive this object.
    ItemDriver(base::Clock *clock, highlevel::Client *client, Journal *journal, Dispatcher *dispatcher);

    void setRests(Rests rests) { m_rests = rests; }
    [[nodiscard]] Rests rests() const { return m_rests; }

    void reserve(size_t more);
    /// Its number, the next one. One that has ended already stays as it is.
    int take(Report report);
    void handle(int number, Event event);
    /// What rests is asked about now, and what the journal did not take is handed to it again.
    void wake();
    /// Likewise, the journal only.
    void recordAgain();
    /// Requests that have not left are answered with Withdrawn; checks are not among them.
    void withdrawWaiting();

    [[nodiscard]] const std::vector<Report> &reports() const { return m_reports; }
    [[nodiscard]] const Report &report(int number) const { return m_reports[size_t(number)]; }
    [[nodiscard]] State state(int number) const { return m_lives[size_t(number)].state; }
    /// How many are started, and neither ended nor resting.
    [[nodiscard]] int underWay() const { return m_underWay; }
    /// Whether a DELETE is under way, or what became of one is not in the journal yet.
    [[nodiscard]] bool isUnsettled() const;

private:
    void carryOut(int number, Effect effect);
    void vet(int number);
    void send(int number);
    void check(int number);
    void hear(int number, const Questions::Finding &finding);
    void recordIntent(int number);
    void recordOutcome(int number);
    void withdrawIntent(int number);
    void rest(int number);

    base::Clock *m_clock;
    Journal *m_journal;
    Dispatcher *m_dispatcher;
    Questions m_questions;
    Rests m_rests;
    std::vector<Report> m_reports; ///< index = number
    std::vector<Life> m_lives;     ///< index = number
    std::vector<int> m_unrecorded; ///< Closing, and the journal did not take it
    int m_underWay = 0;
    std::stop_source m_withdraw;
};

} // namespace deletion
