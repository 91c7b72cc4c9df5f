#include "app/deletion/queue.h"

#include "app/base/logging.h"
#include "app/deletion/past_batch.h"

#include <algorithm>

namespace deletion {

namespace {

/// Enough to keep the lane's six connections busy while others wait for the journal.
constexpr int kUnderWay = 12;
/// Cancelled in one go, so that stopping a large batch does not hold up the window.
constexpr int kCancelledAtOnce = 200;
constexpr base::Milliseconds kRateOver(10'000);

using Priority = highlevel::Client::Priority;

bool isUnderWay(State state)
{
    return state != State::Planned && state != State::Resting && !hasEnded(state);
}

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
    , m_client(client)
    , m_questions(client)
    , m_lane(lane)
    , m_journal(journal)
    , m_owner(std::move(owner))
{
    connect(m_journal, &Journal::failed, this, [this] { pauseFor(Pause::Journal, std::nullopt); });
}

int Queue::add(const DeletionPlan &plan, base::Milliseconds hold)
{
    const int number = int(m_batches.size());
    Batch batch{.first = int(m_reports.size()),
                .checkBeforeSend = plan.checkBeforeSend,
                .holdEnds = m_clock->steady() + hold};
    m_reports.reserve(m_reports.size() + plan.items.size());
    m_lives.reserve(m_lives.size() + plan.items.size());
    m_open.reserve(m_open.size() + qsizetype(plan.items.size()));
    const QDateTime at = m_clock->utc();
    for (const PlannedItem &item : plan.items) {
        if (m_open.contains(item.id))
            continue;
        m_open.insert(item.id);
        const int report = int(m_reports.size());
        m_reports.push_back({.number = report,
                             .batch = number,
                             .item = int(batch.waiting.size()),
                             .planned = item,
                             .at = at});
        m_lives.emplace_back();
        batch.waiting.push_back(report);
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
                .first = int(m_reports.size()),
                .total = int(interrupted.items.size()),
                .state = BatchState::Waiting,
                .checkBeforeSend = interrupted.head.checkBeforeSend,
                .recorded = true,
                .cancelRest = leaveRest};
    std::vector<int> inFlight;
    for (const JournalItem &item : interrupted.items) {
        const int report = int(m_reports.size());
        Report known = reportOf(item);
        known.number = report;
        known.batch = number;
        m_lives.emplace_back();
        if (hasEnded(known.state)) {
            m_lives.back().state = known.state;
            ++batch.counts[int(known.state) - int(State::Deleted)];
            m_reports.push_back(std::move(known));
            continue;
        }
        known.state = State::Planned;
        known.started = false;
        known.at = m_clock->utc();
        m_reports.push_back(std::move(known));
        m_open.insert(item.planned.id);
        (item.inFlight ? inFlight.emplace_back(report) : batch.waiting.emplace_back(report));
    }
    m_batches.push_back(std::move(batch));
    // What was in flight is settled first, and does not wait for its batch's turn.
    for (const int report : inFlight)
        handle(report, Event::FoundInFlight);
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
        m_open.remove(m_reports[size_t(number)].planned.id);
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
    m_withdraw = std::stop_source();
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
    const QDateTime at = m_clock->utc();
    const BatchHead head{.batch = batch.journalNumber,
                         .accountKey = m_owner.accountKey,
                         .subAccount = m_owner.subAccount,
                         .location = m_owner.location,
                         .user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")),
                         .begunAt = at,
                         .items = batch.total,
                         .checkBeforeSend = batch.checkBeforeSend};
    std::vector<PlannedItem> items;
    items.reserve(size_t(batch.total));
    for (int i = 0; i < batch.total; ++i)
        items.push_back(m_reports[size_t(batch.first + i)].planned);
    // Ten thousand of them take longer than a frame to put into words.
    const auto records = [head, items = std::move(items)] {
        std::vector<Record> all{beginRecord(head)};
        all.reserve(items.size() + 1);
        for (size_t i = 0; i < items.size(); ++i)
            all.push_back(itemRecord(head.batch, int(i), items[i], head.begunAt));
        return all;
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
    while (m_underWay < kUnderWay && !batch->waiting.empty() && batch->state == BatchState::Running) {
        const int number = batch->waiting.front();
        batch->waiting.pop_front();
        handle(number, batch->checkBeforeSend ? Event::StartVetting : Event::Start);
        batch = running(); // handling may have ended it
        if (!batch)
            return;
    }
}

void Queue::handle(int number, Event event)
{
    const Life before = m_lives[size_t(number)];
    const auto [life, effect] = advance(before, event);
    if (life == before && effect == Effect::None)
        return;
    m_lives[size_t(number)] = life;
    m_underWay += int(isUnderWay(life.state)) - int(isUnderWay(before.state));
    batchOf(number).unsettled += int(deletion::isUnsettled(life) && !hasEnded(life.state)) -
                                 int(deletion::isUnsettled(before) && !hasEnded(before.state));
    Report &report = m_reports[size_t(number)];
    report.state = life.state;
    report.started = true;
    report.at = m_clock->utc();
    qCInfo(base::lcDeletion) << "deletion" << number << "event" << int(event) << "state" << int(life.state);
    if (effect == Effect::Report)
        takeOut(number, life);
    Q_EMIT changed(number);
    carryOut(number, effect);
    if (!isUnderWay(life.state))
        pump();
    if (effect == Effect::Report)
        finishIfDone(report.batch);
}

void Queue::takeOut(int number, const Life &life)
{
    Batch &batch = batchOf(number);
    m_open.remove(m_reports[size_t(number)].planned.id);
    ++batch.counts[int(life.state) - int(State::Deleted)];
    const base::Milliseconds now = m_clock->steady();
    batch.endings.push_back(now);
    while (batch.endings.front() + kRateOver < now)
        batch.endings.pop_front();

    if (life.state == State::NotDeleted)
        ++batch.refusalsInARow;
    else if (life.state != State::Cancelled)
        batch.refusalsInARow = 0;
    if (batch.refusalsInARow >= kRefusalsInARow && !batch.waiting.empty()) {
        const auto &error = m_reports[size_t(number)].deleteError;
        pauseFor(Pause::Refusals, error ? std::optional(*error) : std::nullopt);
    }
}

void Queue::carryOut(int number, Effect effect)
{
    switch (effect) {
    case Effect::None:
    case Effect::Report:
        break;
    case Effect::Vet:
        vet(number);
        break;
    case Effect::RecordIntent:
        // Paused or stopped while it was looked at: it goes back before anything is written or sent.
        maySend(number) ? recordIntent(number) : handle(number, Event::IntentLost);
        break;
    case Effect::Send:
        maySend(number) ? send(number) : handle(number, Event::Held);
        break;
    case Effect::Withdraw:
        m_journal->append({{.kind = Record::Kind::Withdrawn,
                            .batch = batchOf(number).journalNumber,
                            .item = m_reports[size_t(number)].item,
                            .at = m_clock->utc()}},
                          {});
        [[fallthrough]];
    case Effect::PutBack:
        batchOf(number).waiting.push_front(number);
        if (batchOf(number).state == BatchState::Stopping)
            cancelSome(m_reports[size_t(number)].batch);
        break;
    case Effect::Check:
        check(number);
        break;
    case Effect::Rest:
        restBeforeNext(number);
        break;
    case Effect::RecordOutcome:
        recordOutcome(number);
        break;
    }
}

bool Queue::maySend(int number) const
{
    const Report &report = m_reports[size_t(number)];
    return !m_interrupted && m_batches[size_t(report.batch)].state == BatchState::Running;
}

void Queue::recordIntent(int number)
{
    const Batch &batch = batchOf(number);
    m_journal->append({{.kind = Record::Kind::Intent,
                        .batch = batch.journalNumber,
                        .item = m_reports[size_t(number)].item,
                        .at = m_clock->utc()}},
                      [this, number](bool durable) {
                          handle(number, durable ? Event::IntentRecorded : Event::IntentLost);
                      });
}

void Queue::recordOutcome(int number)
{
    const Report &report = m_reports[size_t(number)];
    const Batch &batch = batchOf(number);
    ItemOutcome outcome{
        .state = m_lives[size_t(number)].outcome, .httpStatus = report.httpStatus, .at = report.at};
    if (const auto &error = report.deleteError ? report.deleteError : report.checkError) {
        outcome.message = error->message();
        outcome.error = error->error;
        outcome.traceId = error->traceId;
    }
    m_journal->append({outcomeRecord(batch.journalNumber, report.item, outcome)},
                      [this, number](bool durable) {
                          if (durable)
                              handle(number, Event::OutcomeRecorded);
                          else
                              m_unrecorded.push_back(number);
                      });
}

void Queue::vet(int number)
{
    m_questions.vet(m_reports[size_t(number)].planned, m_withdraw.get_token(),
                    [this, number](const Questions::Finding &finding) {
                        m_reports[size_t(number)].checkError = finding.shown();
                        hear(number, finding);
                    });
}

void Queue::send(int number)
{
    m_questions.send(m_reports[size_t(number)].planned.id, m_withdraw.get_token(),
                     [this, number](const Questions::Finding &finding) {
                         if (!finding.wasWithdrawn()) {
                             Report &report = m_reports[size_t(number)];
                             report.httpStatus = finding.httpStatus;
                             report.saidNoSuccess = finding.saidNoSuccess;
                             report.deleteError = finding.error;
                         }
                         hear(number, finding);
                     });
}

void Queue::check(int number)
{
    m_questions.check(m_reports[size_t(number)].planned.id,
                      [this, number](const Questions::Finding &finding) {
                          m_reports[size_t(number)].checkError = finding.shown();
                          hear(number, finding);
                      });
}

void Queue::hear(int number, const Questions::Finding &finding)
{
    if (finding.error)
        notice(number, *finding.error);
    handle(number, finding.event);
}

void Queue::restBeforeNext(int number)
{
    const int rests = m_lives[size_t(number)].rests;
    const auto pause =
        std::min<base::Milliseconds>(m_rests.first * (1LL << std::clamp(rests - 1, 0, 20)), m_rests.longest);
    m_clock->after(pause, this, [this, number, rests] {
        // resume() may have ended this rest already, and another may be under way.
        if (m_lives[size_t(number)].rests == rests)
            handle(number, Event::Rested);
    });
}

/// Some errors are about all that would follow, not about the one conversation.
void Queue::notice(int number, const highlevel::ApiError &error)
{
    const Pause why = deletion::pauseFor(error);
    Batch &batch = batchOf(number);
    if (why != Pause::None && m_running == m_reports[size_t(number)].batch)
        pauseFor(why, error);
    // A batch that is being stopped still needs answers about what is in doubt.
    if (why == Pause::Token && batch.state == BatchState::Stopping && batch.pause != why) {
        batch.pause = why;
        batch.cause = error;
        Q_EMIT batchChanged(m_reports[size_t(number)].batch);
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
    if (why == Pause::Network) {
        m_probes = 0;
        probeNetwork();
    }
    Q_EMIT batchChanged(*m_running);
}

void Queue::withdrawWaiting()
{
    m_withdraw.request_stop();
    m_withdraw = std::stop_source();
    // Later: this may have been called from within one of the lane's answers.
    QMetaObject::invokeMethod(m_lane, &highlevel::RequestLane::sweep, Qt::QueuedConnection);
}

void Queue::probeNetwork()
{
    const auto pause = std::min<base::Milliseconds>(
        base::Milliseconds(1'000) * (1LL << std::min(m_probes, 5)), m_rests.longest);
    ++m_probes;
    m_clock->after(pause, this, [this] {
        const auto waits = [this] {
            const Batch *batch = running();
            return batch && batch->state == BatchState::Paused && batch->pause == Pause::Network;
        };
        if (!waits())
            return;
        m_client->search({.limit = 1}, Priority::Interactive)
            .then(this, [this, waits](const highlevel::Answer<highlevel::SearchPage> &answer) {
                if (!waits())
                    return;
                // Any answer over HTTP means that the network is back; what it says is the batch's business.
                if (answer.ok() || answer.error().httpStatus > 0)
                    resume();
                else
                    probeNetwork();
            });
    });
}

void Queue::pause()
{
    pauseFor(Pause::Person, std::nullopt);
}

void Queue::resume()
{
    // What rests is asked again at once: whatever stood in the way may be gone.
    for (const int number : std::exchange(m_unrecorded, {}))
        recordOutcome(number);
    for (int number = 0; number < int(m_lives.size()); ++number)
        if (m_lives[size_t(number)].state == State::Resting)
            handle(number, Event::Rested);
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
    if (current)
        withdrawWaiting();
    for (int i = batch.first; i < batch.first + batch.total; ++i)
        if (m_lives[size_t(i)].state == State::Vetting || m_lives[size_t(i)].state == State::Resting)
            handle(i, Event::Cancel);
    for (const int closing : std::exchange(m_unrecorded, {}))
        recordOutcome(closing);
    Q_EMIT batchChanged(number);
    cancelSome(number);
}

void Queue::cancelSome(int number)
{
    Batch &batch = m_batches[size_t(number)];
    for (int i = 0; i < kCancelledAtOnce && !batch.waiting.empty(); ++i) {
        const int report = batch.waiting.front();
        batch.waiting.pop_front();
        handle(report, Event::Cancel);
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

bool Queue::isUnsettled() const
{
    return std::ranges::any_of(m_lives, [](const Life &life) {
        return life.state == State::Closing || (deletion::isUnsettled(life) && !hasEnded(life.state));
    });
}

void Queue::tellBusy()
{
    const bool busy = isBusy();
    if (std::exchange(m_wasBusy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

} // namespace deletion
