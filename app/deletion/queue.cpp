#include "app/deletion/queue.h"

#include "app/deletion/past_batch.h"

#include <algorithm>

namespace deletion {

namespace {

/// Enough to keep the lane's six connections busy while others wait for the journal.
constexpr int kUnderWay = 12;
/// Cancelled in one go, so that stopping a large batch does not hold up the window.
constexpr int kCancelledAtOnce = 200;
constexpr base::Milliseconds kRateOver(10'000);

Pause pauseFor(const highlevel::ApiError &error)
{
    using Kind = highlevel::ApiError::Kind;
    if (error.kind == Kind::NoConnection || error.kind == Kind::TlsFailed)
        return Pause::Network;
    if (error.isAboutToken() || error.kind == Kind::ProgramFault)
        return Pause::Token;
    return Pause::None;
}

} // namespace

Queue::Queue(base::Clock *clock, highlevel::Client *client, highlevel::RequestLane *lane, Journal *journal,
             Owner owner, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lane(lane)
    , m_journal(journal)
    , m_owner(std::move(owner))
    , m_items(clock, client, journal, this)
    , m_probe(clock, client)
{
    connect(&m_probe, &highlevel::NetworkProbe::reached, this, &Queue::resume);
    connect(m_journal, &Journal::failed, this, [this] { pauseFor(Pause::Journal, std::nullopt); });
}

int Queue::add(const DeletionPlan &plan, base::Milliseconds hold)
{
    const int number = int(m_batches.size());
    Batch batch{.first = int(reports().size()),
                .checkBeforeSend = plan.checkBeforeSend,
                .holdEnds = m_clock->steady() + hold};
    m_items.reserve(plan.items.size());
    m_open.reserve(m_open.size() + qsizetype(plan.items.size()));
    const QDateTime at = m_clock->utc();
    for (const PlannedItem &item : plan.items) {
        if (m_open.contains(item.id))
            continue;
        m_open.insert(item.id);
        batch.waiting.push_back(
            m_items.take({.batch = number, .item = int(batch.waiting.size()), .planned = item, .at = at}));
    }
    batch.total = int(batch.waiting.size());
    if (batch.total == 0)
        return -1;
    m_batches.push_back(std::move(batch));
    m_clock->after(hold, this, [this, number] { beginNow(number); });
    Q_EMIT batchChanged(number);
    tellBusy();
    return number;
}

int Queue::takeUp(const JournalBatch &interrupted, bool leaveRest)
{
    const int number = int(m_batches.size());
    Batch batch{.journalNumber = interrupted.head.batch,
                .first = int(reports().size()),
                .total = int(interrupted.items.size()),
                .state = BatchState::Waiting,
                .checkBeforeSend = interrupted.head.checkBeforeSend,
                .recorded = true,
                .cancelRest = leaveRest};
    std::vector<int> inFlight;
    for (const JournalItem &item : interrupted.items) {
        Report known = reportOf(item);
        known.batch = number;
        if (hasEnded(known.state)) {
            ++batch.counts[int(known.state) - int(State::Deleted)];
            m_items.take(std::move(known));
            continue;
        }
        known.state = State::Planned;
        known.started = false;
        known.at = m_clock->utc();
        m_open.insert(item.planned.id);
        const int report = m_items.take(std::move(known));
        (item.inFlight ? inFlight.emplace_back(report) : batch.waiting.emplace_back(report));
    }
    m_batches.push_back(std::move(batch));
    // What was in flight is settled first, and does not wait for its batch's turn.
    for (const int report : inFlight)
        m_items.handle(report, Event::FoundInFlight);
    Q_EMIT batchChanged(number);
    tellBusy();
    startNext();
    finishIfDone(number);
    return number;
}

void Queue::beginNow(int batch)
{
    if (m_batches[size_t(batch)].state != BatchState::Holding)
        return;
    m_batches[size_t(batch)].state = BatchState::Waiting;
    Q_EMIT batchChanged(batch);
    startNext();
}

void Queue::undo(int batch)
{
    Batch &held = m_batches[size_t(batch)];
    if (held.state != BatchState::Holding)
        return;
    held.state = BatchState::Undone;
    for (const int number : held.waiting)
        m_open.remove(m_items.report(number).planned.id);
    held.waiting.clear();
    Q_EMIT batchChanged(batch);
    tellBusy();
}

Queue::Batch *Queue::running()
{
    return m_running ? &m_batches[size_t(*m_running)] : nullptr;
}

void Queue::startNext()
{
    if (m_running || m_interrupted)
        return;
    const auto next = std::ranges::find(m_batches, BatchState::Waiting, &Batch::state);
    if (next == m_batches.end())
        return;
    m_running = int(std::distance(m_batches.begin(), next));
    next->state = BatchState::Running;
    Q_EMIT batchChanged(*m_running);
    begin(*m_running);
}

/// Before the first request, the journal must know what the batch is about.
void Queue::begin(int number)
{
    Batch &batch = m_batches[size_t(number)];
    if (batch.recorded) {
        if (batch.cancelRest)
            stop(number);
        pump();
        return;
    }
    if (batch.journalNumber == 0)
        batch.journalNumber = m_journal->newBatch();
    BatchHead head{.batch = batch.journalNumber,
                   .accountKey = m_owner.accountKey,
                   .subAccount = m_owner.subAccount,
                   .location = m_owner.location,
                   .user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")),
                   .begunAt = m_clock->utc(),
                   .items = batch.total,
                   .checkBeforeSend = batch.checkBeforeSend};
    std::vector<PlannedItem> items;
    items.reserve(size_t(batch.total));
    for (int i = batch.first; i < batch.first + batch.total; ++i)
        items.push_back(m_items.report(i).planned);
    // Put into words on the journal's thread: ten thousand of them take longer than a frame.
    const auto records = [head = std::move(head), items = std::move(items)] {
        return openingRecords(head, items);
    };
    m_journal->append(records, [this, number](bool durable) {
        // On false the journal has said why, and the batch is paused; resume() comes back here.
        m_batches[size_t(number)].recorded = durable;
        pump();
    });
}

void Queue::pump()
{
    Batch *batch = running();
    if (!batch || batch->state != BatchState::Running || !batch->recorded || m_interrupted)
        return;
    while (m_items.underWay() < kUnderWay && !batch->waiting.empty() && batch->state == BatchState::Running) {
        const int number = batch->waiting.front();
        batch->waiting.pop_front();
        m_items.handle(number, batch->checkBeforeSend ? Event::StartVetting : Event::Start);
        batch = running(); // handling may have ended it
        if (!batch)
            return;
    }
}

void Queue::moved(int number, const Life &before, const Life &now)
{
    const auto inDoubt = [](const Life &life) {
        return deletion::isUnsettled(life) && !hasEnded(life.state);
    };
    batchOf(number).unsettled += int(inDoubt(now)) - int(inDoubt(before));
    if (hasEnded(now.state) && !hasEnded(before.state))
        takeOut(number);
    Q_EMIT changed(number);
}

void Queue::takeOut(int number)
{
    const Report &report = m_items.report(number);
    Batch &batch = batchOf(number);
    m_open.remove(report.planned.id);
    ++batch.counts[int(report.state) - int(State::Deleted)];
    const base::Milliseconds now = m_clock->steady();
    batch.endings.push_back(now);
    while (batch.endings.front() + kRateOver < now)
        batch.endings.pop_front();

    if (report.state == State::NotDeleted)
        ++batch.refusalsInARow;
    else if (report.state != State::Cancelled)
        batch.refusalsInARow = 0;
    if (batch.refusalsInARow >= kRefusalsInARow && !batch.waiting.empty())
        pauseFor(Pause::Refusals, report.deleteError ? std::optional(*report.deleteError) : std::nullopt);
}

void Queue::driven(int number)
{
    const State state = m_items.state(number);
    if (!isUnderWay(state))
        pump();
    if (hasEnded(state))
        finishIfDone(m_items.report(number).batch);
}

void Queue::putBack(int number)
{
    Batch &batch = batchOf(number);
    batch.waiting.push_front(number);
    if (batch.state == BatchState::Stopping)
        cancelSome(m_items.report(number).batch);
}

bool Queue::maySend(int number) const
{
    return !m_interrupted && m_batches[size_t(m_items.report(number).batch)].state == BatchState::Running;
}

qint64 Queue::journalBatch(int number) const
{
    return m_batches[size_t(m_items.report(number).batch)].journalNumber;
}

/// Some errors are about all that would follow, not about the one conversation.
void Queue::hindered(int number, const highlevel::ApiError &error)
{
    const Pause why = deletion::pauseFor(error);
    Batch &batch = batchOf(number);
    if (why != Pause::None && m_running == m_items.report(number).batch)
        pauseFor(why, error);
    // A batch that is being stopped still needs answers about what is in doubt.
    if (why == Pause::Token && batch.state == BatchState::Stopping && batch.pause != why) {
        batch.pause = why;
        batch.cause = error;
        Q_EMIT batchChanged(m_items.report(number).batch);
    }
}

void Queue::pauseFor(Pause why, const std::optional<highlevel::ApiError> &cause)
{
    Batch *batch = running();
    if (!batch || batch->state != BatchState::Running)
        return;
    batch->state = BatchState::Paused;
    batch->pause = why;
    batch->cause = cause;
    withdrawWaiting();
    if (why == Pause::Network)
        m_probe.start(m_items.rests().longest);
    Q_EMIT batchChanged(*m_running);
}

void Queue::withdrawWaiting()
{
    m_items.withdrawWaiting();
    // Later: this may have been called from within one of the lane's answers.
    QMetaObject::invokeMethod(m_lane, &highlevel::RequestLane::sweep, Qt::QueuedConnection);
}

void Queue::pause()
{
    pauseFor(Pause::Person, std::nullopt);
}

void Queue::resume()
{
    m_probe.stop();
    // What rests is asked again at once: whatever stood in the way may be gone.
    m_items.wake();
    Batch *batch = running();
    if (!batch)
        return;
    batch->pause = Pause::None;
    batch->cause.reset();
    batch->refusalsInARow = 0;
    if (batch->state == BatchState::Paused)
        batch->state = BatchState::Running;
    Q_EMIT batchChanged(*m_running);
    if (batch->recorded)
        pump();
    else
        begin(*m_running);
}

void Queue::stop(int number)
{
    Batch &batch = m_batches[size_t(number)];
    if (batch.state == BatchState::Holding) {
        undo(number);
        return;
    }
    if (batch.state == BatchState::Ended || batch.state == BatchState::Undone ||
        batch.state == BatchState::Stopping)
        return;
    if (m_running != number && m_running) {
        // It waits for its turn: nothing of it was sent, and nothing of it is in the journal.
        if (!batch.recorded) {
            batch.state = BatchState::Holding;
            undo(number);
            return;
        }
    }
    const bool current = m_running == number;
    batch.state = BatchState::Stopping;
    batch.pause = Pause::None;
    if (current) {
        m_probe.stop();
        withdrawWaiting();
    }
    for (int i = batch.first; i < batch.first + batch.total; ++i)
        if (m_items.state(i) == State::Vetting || m_items.state(i) == State::Resting)
            m_items.handle(i, Event::Cancel);
    m_items.recordAgain();
    Q_EMIT batchChanged(number);
    cancelSome(number);
}

void Queue::cancelSome(int number)
{
    Batch &batch = m_batches[size_t(number)];
    for (int i = 0; i < kCancelledAtOnce && !batch.waiting.empty(); ++i) {
        const int report = batch.waiting.front();
        batch.waiting.pop_front();
        m_items.handle(report, Event::Cancel);
    }
    if (!batch.waiting.empty())
        QMetaObject::invokeMethod(
            this, [this, number] { cancelSome(number); }, Qt::QueuedConnection);
    else
        finishIfDone(number);
}

void Queue::stopAll()
{
    for (int number = batches() - 1; number >= 0; --number)
        stop(number);
}

void Queue::interrupt()
{
    m_interrupted = true;
    withdrawWaiting();
}

void Queue::finishIfDone(int number)
{
    Batch &batch = m_batches[size_t(number)];
    const auto ended = status(number).ended();
    if (ended < batch.total || batch.state == BatchState::Ended || batch.state == BatchState::Undone)
        return;
    batch.state = BatchState::Ended;
    batch.pause = Pause::None;
    if (batch.journalNumber > 0)
        m_journal->append({{.kind = Record::Kind::End, .batch = batch.journalNumber, .at = m_clock->utc()}},
                          {});
    if (m_running == number)
        m_running.reset();
    Q_EMIT batchChanged(number);
    tellBusy();
    startNext();
}

BatchStatus Queue::status(int number) const
{
    const Batch &batch = m_batches[size_t(number)];
    const auto count = [&](State state) { return batch.counts[int(state) - int(State::Deleted)]; };
    BatchStatus s{.batch = number,
                  .state = batch.state,
                  .pause = batch.pause,
                  .cause = batch.cause,
                  .total = batch.total,
                  .deleted = count(State::Deleted),
                  .alreadyGone = count(State::AlreadyGone),
                  .notDeleted = count(State::NotDeleted),
                  .skipped = count(State::Skipped),
                  .cancelled = count(State::Cancelled),
                  .unsettled = batch.unsettled,
                  .holdEnds = batch.holdEnds};
    const base::Milliseconds since = m_clock->steady() - kRateOver;
    const auto recent = std::ranges::count_if(batch.endings, [&](auto at) { return at > since; });
    if (batch.state == BatchState::Running && recent > 1)
        s.perSecond = double(recent) * 1000 / double(kRateOver.count());
    return s;
}

int Queue::currentBatch() const
{
    return m_running ? *m_running : int(m_batches.size()) - 1;
}

bool Queue::isBusy() const
{
    return std::ranges::any_of(m_batches, [](const Batch &b) {
        return b.state != BatchState::Ended && b.state != BatchState::Undone;
    });
}

void Queue::tellBusy()
{
    const bool busy = isBusy();
    if (std::exchange(m_wasBusy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

} // namespace deletion
