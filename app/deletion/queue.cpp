#include "app/deletion/queue.h"

#include "app/base/logging.h"
#include "app/deletion/gone.h"

#include <algorithm>

namespace deletion {

namespace {

/// Cancelled in one go, so that stopping a large batch does not hold up the window.
constexpr int kCancelledAtOnce = 200;

} // namespace

Queue::Queue(base::Clock *clock, highlevel::Client *client, highlevel::RequestLane *lane, Journal *journal,
             Owner owner, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lane(lane)
    , m_journal(journal)
    , m_owner(std::move(owner))
    , m_work(clock, client, journal,
             [this](int number, Event event, const Heard *heard) {
                 post(ItemOccurrence{number, event, heard ? std::optional(*heard) : std::nullopt});
             })
    , m_probe(clock, client)
{
    connect(&m_probe, &highlevel::NetworkProbe::reached, this, [this] {
        for (int batch = 0; batch < batches(); ++batch)
            for (const PauseReason reason : {PauseReason::Network, PauseReason::Unclear})
                post(BatchOccurrence{batch, {.what = BatchEvent::What::Passed, .reason = reason}});
    });
    connect(m_journal, &Journal::failed, this, [this] {
        for (int batch = 0; batch < batches(); ++batch)
            if (m_batches[size_t(batch)].life.stage != Stage::Waiting)
                pauseBecause(batch, PauseReason::Journal, nullptr);
    });
    connect(m_journal, &Journal::opened, this, [this](const JournalFile::Opened &how) {
        for (int batch = 0; batch < batches() && !how.fault.any(); ++batch)
            post(BatchOccurrence{batch, {.what = BatchEvent::What::Passed, .reason = PauseReason::Journal}});
    });
}

Queue::Added Queue::add(DeletionPlan plan, base::Milliseconds undoWindow)
{
    return add(Intake::of(std::move(plan), nextArrival(), m_open), undoWindow);
}

Queue::Added Queue::add(Intake in, base::Milliseconds undoWindow)
{
    if (!in.fits(nextArrival(), m_open))
        in = std::move(in).madeAnew(nextArrival(), m_open);
    const int leftOut = int(in.leftOut.size());
    if (in.batch.reports.empty())
        return {.leftOut = leftOut};
    in.batch.hold = Hold(undoWindow, m_clock->steady());
    const int number = keep(std::move(in));
    if (m_mayWrite)
        post(number, BatchEvent::What::Confirmed);
    else
        m_changedBatches.insert(number);
    tellChanges();
    hold(number);
    return {.batch = number, .leftOut = leftOut};
}

/// Until it is over, or has no meaning any more.
void Queue::hold(int number)
{
    m_clock->after(m_batches[size_t(number)].hold.step(), this, [this, number] {
        Batch &batch = m_batches[size_t(number)];
        if (batch.life.stage == Stage::UndoWindow && batch.hold.look(m_clock->steady())) {
            m_changedBatches.insert(number);
            tellChanges();
        }
        if (batch.life.stage != Stage::UndoWindow || batch.hold.isOver())
            post(number, BatchEvent::What::UndoWindowOver);
        else
            hold(number);
    });
}

Intake::Arrival Queue::nextArrival() const
{
    return {.batch = batches(), .firstReport = reports(), .now = m_clock->steady(), .at = m_clock->utc()};
}

/// The number of the batch from now on.
int Queue::keep(Intake &&in)
{
    m_open.open(in.number, std::move(in.places), std::move(in.isOpen));
    m_schedule.add(std::move(in.waiting));
    m_batches.push_back(std::move(in.batch));
    return batches() - 1;
}

void Queue::waitForJournal()
{
    m_journalIsRead = false;
    m_mayWrite = false;
}

void Queue::journalRead(const OpenConversations::Reserved &reserved)
{
    m_open.reserveFor(reserved);
    m_mayWrite = true;
    if (std::exchange(m_journalIsRead, true))
        return;
    for (int batch = 0; batch < batches(); ++batch) {
        if (m_batches[size_t(batch)].life.written == BatchLife::Written::No)
            leaveOutReserved(batch);
        else
            markReserved(batch);
        post(batch, BatchEvent::What::Confirmed);
    }
    giveTurn();
}

void Queue::journalUnreadable()
{
    m_mayWrite = true;
    for (int batch = 0; batch < batches(); ++batch)
        post(batch, BatchEvent::What::Confirmed);
}

/// As leaveOutReserved, of a batch that the journal knows already or is about to: what is reserved is
/// cancelled when its turn comes, whatever becomes of the interrupted batch until then, which alone has it
/// open from now on.
void Queue::markReserved(int number)
{
    Batch &batch = m_batches[size_t(number)];
    for (const int item : m_schedule.waiting(number))
        if (m_open.isReserved(batch.report(item).planned.id.view())) {
            batch.item(item).isElsewhere = true;
            release(item);
        }
}

/// It may be chosen again, unless it is another batch's.
void Queue::release(int number)
{
    const int batch = batchNumberOf(number);
    m_open.release(batch, number - m_batches[size_t(batch)].first);
}

int Queue::batchNumberOf(int number) const
{
    const auto next = std::ranges::upper_bound(m_batches, number, {}, &Batch::first);
    return int(std::distance(m_batches.begin(), next)) - 1;
}

/// Of a batch that was confirmed before it was known what an earlier run has left open. Nothing of it is in
/// the journal yet, so what is left out leaves no trace there.
void Queue::leaveOutReserved(int number)
{
    Batch &batch = m_batches[size_t(number)];
    std::deque<int> kept;
    for (const int item : m_schedule.waiting(number)) {
        Report &report = batch.report(item);
        if (!m_open.isReserved(report.planned.id.view())) {
            report.item = int(kept.size());
            kept.push_back(item);
            continue;
        }
        report.state = State::Cancelled;
        batch.item(item).life.state = State::Cancelled;
        release(item);
        batch.opening.reset();
        batch.tally.count(State::Cancelled);
    }
    m_schedule.keep(number, std::move(kept));
    // Of a batch that the journal does not know, to stop it is to take it back, also after its undo window.
    if (m_schedule.waiting(number).empty())
        post(number, BatchEvent::What::Stop);
}

int Queue::takeUp(const JournalBatch &interrupted, bool leaveRest)
{
    if (!interrupted.head.belongsTo(m_owner.identity, m_owner.accountKey))
        return -1;
    Intake in = Intake::of(interrupted, leaveRest, nextArrival(), m_patience.afterLostAnswer, m_open);
    for (const JournalItem &item : interrupted.items)
        if (!hasEnded(item.outcome.state))
            m_open.takeOver(item.planned.id);
    const std::vector<int> inFlight = std::move(in.inFlight);
    const int number = keep(std::move(in));
    post(number, BatchEvent::What::FoundInJournal);
    // What was in flight is settled first, and does not wait for its batch's turn.
    for (const int report : inFlight)
        post(ItemOccurrence{report, Event::FoundInFlight, std::nullopt});
    if (m_batches[size_t(number)].leavesRest)
        cancelItems(number);
    checkWhatIsLeft(number);
    return number;
}

void Queue::beginNow(int batch)
{
    post(batch, BatchEvent::What::UndoWindowOver);
}

void Queue::undo(int batch)
{
    post(batch, BatchEvent::What::Undo);
}

void Queue::pause(int batch)
{
    pauseBecause(batch, PauseReason::Person, nullptr);
}

void Queue::resume(int batch)
{
    m_batches[size_t(batch)].brakes.release();
    post(batch, BatchEvent::What::Resume);
}

void Queue::stop(int batch)
{
    post(batch, BatchEvent::What::Stop);
}

void Queue::stopAll()
{
    for (int batch = batches() - 1; batch >= 0; --batch)
        stop(batch);
}

void Queue::tokenRenewed()
{
    for (int batch = 0; batch < batches(); ++batch)
        post(BatchOccurrence{batch, {.what = BatchEvent::What::Passed, .reason = PauseReason::Token}});
}

void Queue::interrupt()
{
    for (int batch = 0; batch < batches(); ++batch)
        post(batch, BatchEvent::What::Interrupt);
}

void Queue::takeInterruptBack()
{
    for (int batch = 0; batch < batches(); ++batch)
        post(batch, BatchEvent::What::InterruptTakenBack);
}

void Queue::post(Occurrence occurrence)
{
    m_occurrences.push_back(std::move(occurrence));
    if (!m_draining)
        drain();
}

void Queue::drain()
{
    m_draining = true;
    while (!m_occurrences.empty()) {
        const Occurrence next = std::move(m_occurrences.front());
        m_occurrences.pop_front();
        std::visit([this](const auto &occurrence) { handle(occurrence); }, next);
    }
    m_draining = false;
    tellChanges();
}

void Queue::tellChanges()
{
    // Whoever hears of it may well bring in the next event: what is told is taken out first.
    std::vector<int> items = std::exchange(m_changedItems, {});
    std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
    const std::set<int> changedBatches = std::exchange(m_changedBatches, {});
    for (const int number : items)
        Q_EMIT changed(Report(reportOf(number)));
    for (const int batch : changedBatches)
        Q_EMIT batchChanged(status(batch));
    const bool busy = isBusy();
    if (std::exchange(m_wasBusy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void Queue::handle(const BatchOccurrence &occurrence)
{
    Batch &batch = m_batches[size_t(occurrence.batch)];
    const auto [life, effects] = advance(batch.life, occurrence.event);
    if (life == batch.life && effects.empty())
        return;
    batch.life = life;
    batch.wasStopped |= life.stage == Stage::Stopping;
    batch.pace.run(m_clock->steady(), life.mayStart());
    if (life.pauses.isEmpty())
        batch.cause.reset();
    m_changedBatches.insert(occurrence.batch);
    for (const BatchEffect effect : effects)
        carryOut(occurrence.batch, effect);
}

void Queue::carryOut(int number, BatchEffect effect)
{
    Batch &batch = m_batches[size_t(number)];
    const auto forEachItem = [&](auto act) {
        for (int item = batch.first; item < batch.end(); ++item)
            act(item);
    };
    switch (effect) {
    case BatchEffect::WriteOpening:
        writeOpening(number);
        break;
    case BatchEffect::WriteUndone:
    case BatchEffect::WriteEnd:
        m_journal->appendSurely(
            {.kind = effect == BatchEffect::WriteEnd ? Record::Kind::End : Record::Kind::Undone,
             .batch = batch.journalNumber,
             .at = m_clock->utc()});
        break;
    case BatchEffect::ReleaseItems:
        m_open.releaseAll(number);
        m_schedule.keep(number, {});
        break;
    case BatchEffect::AskForTurn:
    case BatchEffect::GiveTurnBack:
        giveTurn();
        break;
    case BatchEffect::HoldOthers:
        for (int other = 0; other < batches(); ++other)
            if (m_batches[size_t(other)].life.stage == Stage::Waiting)
                post(BatchOccurrence{other,
                                     {.what = BatchEvent::What::Pause, .reason = PauseReason::StopBefore}});
        break;
    case BatchEffect::StartItems:
        startItems(number);
        break;
    case BatchEffect::WithdrawRequests:
        m_work.withdrawWaiting();
        // Later: this may have been called from within one of the lane's answers.
        QMetaObject::invokeMethod(m_lane, &highlevel::RequestLane::sweep, Qt::QueuedConnection);
        break;
    case BatchEffect::PutRestingBack:
        forEachItem([&](int item) {
            const Life &life = batch.item(item).life;
            if (life.state == State::Resting && life.doubt == Doubt::NotLookedAt)
                post(ItemOccurrence{item, Event::NotCarriedOut, std::nullopt});
        });
        break;
    case BatchEffect::AskAgain:
        forEachItem([&](int item) {
            if (batch.item(item).life.state == State::Resting)
                post(ItemOccurrence{item, Event::Rested, std::nullopt});
        });
        break;
    case BatchEffect::Probe:
        probe(number);
        break;
    case BatchEffect::StopProbing:
        if (std::ranges::none_of(m_batches, [](const Batch &other) {
                return other.life.pauses.holds(PauseReason::Network) ||
                       other.life.pauses.holds(PauseReason::Unclear);
            }))
            m_probe.stop();
        break;
    case BatchEffect::CancelItems:
        forEachItem([&](int item) {
            if (batch.item(item).life.state != State::Planned)
                post(ItemOccurrence{item, Event::Cancel, std::nullopt});
        });
        cancelItems(number);
        break;
    case BatchEffect::ReopenJournal:
        m_journal->open();
        break;
    }
}

/// Before the first request, the journal must know what the batch is about.
void Queue::writeOpening(int number)
{
    Batch &batch = m_batches[size_t(number)];
    BatchHead head{.identity = m_owner.identity,
                   .accountKey = m_owner.accountKey,
                   .subAccount = m_owner.subAccount,
                   .location = m_owner.identity.location.toString(),
                   .user = m_owner.user,
                   .begunAt = m_clock->utc(),
                   .items = batch.total(),
                   .checkBeforeSend = batch.checkBeforeSend};
    auto items = std::move(batch.opening);
    if (!items) {
        std::vector<PlannedItem> left;
        for (const Report &report : batch.reports)
            if (!hasEnded(report.state))
                left.push_back(report.planned);
        items = std::make_shared<const std::vector<PlannedItem>>(std::move(left));
    }
    m_journal->begin(
        [head = std::move(head), items = std::move(items)] { return openingRecords(head, *items); },
        [guard = QPointer(this), number](qint64 journalNumber) {
            if (!guard)
                return;
            guard->m_batches[size_t(number)].journalNumber = journalNumber;
            guard->post(number,
                        journalNumber > 0 ? BatchEvent::What::OpeningWritten : BatchEvent::What::OpeningLost);
        });
}

void Queue::giveTurn()
{
    if (!m_journalIsRead)
        return;
    if (const auto next = Schedule::nextTurn(m_batches))
        post(*next, BatchEvent::What::TurnCame);
}

void Queue::startItems(int number)
{
    const Batch &batch = m_batches[size_t(number)];
    if (!batch.life.mayStart() || batch.leavesRest)
        return;
    for (const int item : m_schedule.start(number, m_underWay, batch.brakes.isCautious()))
        startItem(item);
}

void Queue::startItem(int number)
{
    const Batch &batch = batchOf(number);
    Item &item = itemOf(number);
    if (item.isElsewhere) {
        post(ItemOccurrence{number, Event::Cancel, std::nullopt});
        return;
    }
    item.mayLeaveUntil = batch.confirmedAt + kConfirmationHolds;
    const bool mayGoUnseen = !batch.checkBeforeSend && m_clock->steady() < item.mayLeaveUntil;
    post(ItemOccurrence{number, mayGoUnseen ? Event::Start : Event::StartLooking, std::nullopt});
}

void Queue::cancelItems(int number)
{
    // None is dealt with before all are there: they are told of as one change.
    const bool isDraining = std::exchange(m_draining, true);
    for (const int item : m_schedule.take(number, kCancelledAtOnce))
        post(ItemOccurrence{item, Event::Cancel, std::nullopt});
    m_draining = isDraining;
    if (!m_draining)
        drain();
    if (!m_schedule.waiting(number).empty())
        QMetaObject::invokeMethod(
            this, [this, number] { cancelItems(number); }, Qt::QueuedConnection);
}

void Queue::handle(const ItemOccurrence &occurrence)
{
    const auto [number, event, heard] = occurrence;
    Item &item = itemOf(number);
    const Life before = item.life;
    const auto [life, effect] = advance(before, event);
    if (life == before && effect == Effect::None)
        return;
    if (heard)
        hear(number, *heard, event, before.state);
    item.life = life;
    if (event == Event::Unchanged && heard)
        item.mayLeaveUntil = heard->asked + kLookHolds;
    if (event == Event::AnswerLost && heard)
        item.believedAliveFrom = heard->believedAliveFrom;
    Report &report = reportOf(number);
    report.state = life.state;
    report.at = m_clock->utc();
    qCInfo(base::lcDeletion) << "deletion" << number << "event" << int(event) << "state" << int(life.state);
    moved(number, before, life);
    carryOut(number, effect);
    // A place is free, for whichever batch has its turn.
    if (!isUnderWay(life.state))
        for (int other = 0; other < batches(); ++other)
            if (m_batches[size_t(other)].life.mayStart())
                startItems(other);
    checkWhatIsLeft(report.batch);
}

/// What an answer tells beside its event: for the report, and for the batch as a whole.
void Queue::hear(int number, const Heard &heard, Event event, State before)
{
    if (heard.wasWithdrawn() || heard.isOutdated)
        return;
    Report &report = reportOf(number);
    Item &item = itemOf(number);
    (before == State::Sending ? report.deleteError : report.checkError) = heard.error;
    report.evidence = item.evidenceOf(heard.evidence, before);
    // A 403 about the one conversation alone comes as Refused, and pauses nothing.
    std::optional<PauseReason> why;
    if (event == Event::NotCarriedOut && heard.error)
        why = reasonToPause(*heard.error);
    // An answer that names this conversation and cannot be believed yet is a clear one, for all that it
    // proves.
    const bool isClear =
        event == Event::SeenNothing &&
        (!heard.error || saysGone(*heard.error, report.planned.id, m_owner.identity.location));
    if (!why && !isClear)
        why = batchOf(number).brakes.heard(
            event == Event::NotCarriedOut ? Event::SeenNothing : event,
            heard.error && heard.error->httpStatus == 0 ? Brakes::Answer::None : Brakes::Answer::Some);
    if (why)
        pauseBecause(report.batch, *why, heard.error);
}

void Queue::pauseBecause(int number, PauseReason reason,
                         const std::shared_ptr<const highlevel::ApiError> &cause)
{
    Batch &batch = m_batches[size_t(number)];
    if (cause && !batch.life.pauses.holds(reason))
        batch.cause = *cause;
    post(BatchOccurrence{number, {.what = BatchEvent::What::Pause, .reason = reason}});
}

void Queue::probe(int number)
{
    const Batch &batch = m_batches[size_t(number)];
    const bool unclear = batch.life.pauses.holds(PauseReason::Unclear);
    const base::Milliseconds first = m_rests.after(unclear ? batch.brakes.pausesInARow() : 1);
    m_probe.start(unclear ? highlevel::NetworkProbe::Wants::ClearAnswer
                          : highlevel::NetworkProbe::Wants::AnyAnswer,
                  first, m_rests.longest);
}

void Queue::moved(int number, const Life &before, const Life &now)
{
    Report &report = reportOf(number);
    Batch &batch = batchOf(number);
    m_underWay += int(isUnderWay(now.state)) - int(isUnderWay(before.state));
    batch.moved(before, now);
    if (!std::exchange(report.started, true))
        ++batch.started;
    if (now.state == State::Sending)
        report.wasSent = true;
    m_changedItems.push_back(number);
    m_changedBatches.insert(report.batch);
    if (!hasEnded(now.state) || hasEnded(before.state))
        return;
    release(number);
    batch.tally.count(now.state);
    batch.pace.ended(m_clock->steady());
    const auto why = batch.brakes.ended(now.state);
    if (why && !m_schedule.waiting(report.batch).empty())
        pauseBecause(report.batch, *why, report.deleteError);
}

/// Whether the batch has anything left to start, and whether anything of it is left at all.
void Queue::checkWhatIsLeft(int number)
{
    const Batch &batch = m_batches[size_t(number)];
    if (batch.tally.ended() == batch.total())
        post(number, BatchEvent::What::AllEnded);
    else if (m_schedule.waiting(number).empty() && batch.beforeSending == 0)
        post(number, BatchEvent::What::NothingToStart);
}

void Queue::carryOut(int number, Effect effect)
{
    Report &report = reportOf(number);
    Item &item = itemOf(number);
    Batch &batch = batchOf(number);
    const auto again = [&](Event event) { post(ItemOccurrence{number, event, std::nullopt}); };
    switch (effect) {
    case Effect::None:
    case Effect::Report:
        break;
    case Effect::WithdrawAndLook:
        m_work.recordWithdrawn(placeOf(number));
        report.wasSent = item.life.lost > 0;
        [[fallthrough]];
    case Effect::Look:
        if (batch.life.mayStart())
            m_work.look(number, report.planned);
        else
            again(Event::NotCarriedOut);
        break;
    case Effect::RecordIntent:
        // Paused or stopped while it was looked at: it goes back before anything is written or sent.
        if (batch.life.mayStart())
            m_work.recordIntent(number, placeOf(number));
        else
            again(Event::IntentLost);
        break;
    case Effect::Send:
        if (!batch.life.mayStart())
            again(Event::NotCarriedOut);
        else // what is too late does not leave the lane, and comes back as LookExpired
            m_work.send(number, report.planned.id, item.mayLeaveUntil);
        break;
    case Effect::Withdraw:
        m_work.recordWithdrawn(placeOf(number));
        report.wasSent = item.life.lost > 0;
        [[fallthrough]];
    case Effect::PutBack:
        m_schedule.putBack(report.batch, number);
        post(report.batch, BatchEvent::What::SomethingToStart);
        break;
    case Effect::Check:
        m_work.check(number, report.planned.id, item.believedAliveFrom);
        break;
    case Effect::Rest:
        restItem(number);
        break;
    case Effect::RecordOutcome:
        report.evidence.proof = item.life.proof;
        m_work.recordOutcome(number, placeOf(number),
                             {.state = item.life.outcome, .evidence = report.evidence, .at = report.at});
        break;
    }
}

void Queue::restItem(int number)
{
    const int rests = itemOf(number).life.rests;
    const base::Milliseconds pause = m_rests.of(itemOf(number), m_clock->steady());
    m_clock->after(pause, this, [this, number, rests] {
        // It may have been asked for sooner, and another rest may be under way.
        if (itemOf(number).life.rests == rests)
            post(ItemOccurrence{number, Event::Rested, std::nullopt});
    });
}

ItemWork::Place Queue::placeOf(int number) const
{
    const Report &one = report(number);
    return {.batch = m_batches[size_t(one.batch)].journalNumber, .item = one.item};
}

void Queue::foundAgain(const base::ConversationId &id, const QDateTime &at)
{
    for (auto of = m_batches.rbegin(); of != m_batches.rend(); ++of) {
        Batch &batch = *of;
        const auto found = std::ranges::find_if(batch.reports, [&](const Report &report) {
            return report.planned.id == id &&
                   (report.state == State::Deleted || report.state == State::AlreadyGone);
        });
        if (found == batch.reports.end())
            continue;
        if (found->foundAgainAt.isValid())
            return;
        found->foundAgainAt = at;
        ++batch.foundAgain;
        m_journal->appendSurely(
            {.kind = Record::Kind::Amended, .batch = batch.journalNumber, .item = found->item, .at = at});
        m_changedItems.push_back(found->number);
        m_changedBatches.insert(found->batch);
        tellChanges();
        return;
    }
}

void Queue::foundOutLater(qint64 journalBatch, int item, const ItemOutcome &outcome)
{
    const auto of = std::ranges::find(m_batches, journalBatch, &Batch::journalNumber);
    if (of == m_batches.end())
        return;
    const auto found = std::ranges::find_if(of->reports, [item](const Report &report) {
        return report.state == State::Unknown && report.item == item;
    });
    if (found == of->reports.end())
        return;
    of->tally.recount(State::Unknown, outcome.state);
    found->state = outcome.state;
    found->at = outcome.at;
    found->evidence = outcome.evidence;
    m_changedItems.push_back(found->number);
    m_changedBatches.insert(found->batch);
    tellChanges();
}

BatchStatus Queue::status(int number) const
{
    BatchStatus status = m_batches[size_t(number)].status(m_clock->steady());
    status.batch = number;
    status.waitsForJournal = !m_journalIsRead;
    status.waitsForPaused =
        status.stage == Stage::Waiting && std::ranges::any_of(m_batches, [](const Batch &other) {
            return other.life.hasTurn && !other.life.pauses.isEmpty();
        });
    return status;
}

bool Queue::wasStopped(int number) const
{
    const Batch &batch = m_batches[size_t(number)];
    return batch.wasStopped || batch.leavesRest;
}

bool Queue::isBusy() const
{
    return std::ranges::any_of(m_batches, [](const Batch &batch) {
        return !batch.life.hasEnded() || batch.life.written == BatchLife::Written::OnItsWay;
    });
}

bool Queue::isUnsettled() const
{
    return std::ranges::any_of(m_batches, [](const Batch &batch) {
        return !batch.life.hasEnded() && std::ranges::any_of(batch.items, [](const Item &item) {
            return item.life.state == State::RecordingOutcome || deletion::isUnsettled(item.life);
        });
    });
}

} // namespace deletion
