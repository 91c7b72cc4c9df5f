#include "ui/deletion/delete_command.h"

#include "app/base/shown_text.h"
#include "app/base/workers.h"
#include "app/conversations/of_contact.h"
#include "ui/conversations/conversation_words.h"
#include "ui/deletion/confirmation.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace ui {

namespace {

constexpr int kNameLetters = 60;

static_assert(std::is_nothrow_move_constructible_v<deletion::Proposal>,
              "a future copies what it gives out, where that cannot be moved without a throw");

/// How long a confirmed deletion can be undone: the larger, the longer.
base::Milliseconds undoWindow(size_t conversations, const settings::Settings &settings)
{
    constexpr size_t large = 1'000;
    constexpr int leastOfLarge = 30;
    return std::chrono::seconds(conversations >= large ? std::max(settings.undoSeconds, leastOfLarge)
                                                       : settings.undoSeconds);
}
/// As far as HighLevel's answers have told, and with what is to be deleted already.
deletion::RequestLimit limitOf(AccountSession &session)
{
    const highlevel::RateBudget &budget = session.lane().budget();
    const base::Milliseconds now = session.lane().now();
    deletion::RequestLimit limit{.max = budget.max(),
                                 .interval = budget.interval(),
                                 .keptForOthers = budget.wantedByOthers(now),
                                 .dailyMax = budget.dailyMax().value_or(0)};
    // What was left of a day that is over says nothing of the one that has begun.
    const std::optional<base::Milliseconds> newDay = budget.newDay();
    if (!newDay || *newDay > now)
        limit.leftToday = budget.dailyRemaining();
    if (newDay && *newDay > now)
        limit.untilNewDay = *newDay - now;
    for (int batch = 0; batch < session.deletions().batches(); ++batch)
        limit.conversationsBefore += session.deletions().status(batch).left();
    return limit;
}

struct Begun
{
    deletion::Intake in;
    std::vector<base::ConversationId> takenOut;
};

/// What is missing in the plan, which has the order of what was asked about.
std::vector<base::ConversationId> takenOut(const deletion::Proposal &asked,
                                           const deletion::DeletionPlan &plan)
{
    std::vector<base::ConversationId> missing;
    if (asked.size() == int(plan.items.size()))
        return missing;
    size_t next = 0;
    for (int place = 0; place < asked.size(); ++place) {
        const base::ConversationId id = asked.at(place).id;
        if (next < plan.items.size() && plan.items[next].id == id)
            ++next;
        else
            missing.push_back(id);
    }
    return missing;
}

} // namespace

DeleteCommand::DeleteCommand(base::Clock *clock, const settings::SettingsFile *settings, QWidget *window)
    : QObject(window), m_clock(clock), m_settings(settings), m_window(window)
{
}

void DeleteCommand::ask(AccountSession *session, const Selection &selection, const QString &chosenBy)
{
    if (selection.runs.empty())
        return;
    propose(
        session, [selection](const conversations::Snapshot &) { return selection.rows(); }, chosenBy);
}

void DeleteCommand::askOfContact(AccountSession *session, conversations::Row row)
{
    if (!session)
        return;
    const highlevel::Conversation one = session->store().at(row);
    const QString name = base::apart(base::oneLine(contactLabel(one), kNameLetters));
    const auto &listing = session->lister().listing();
    const QString what = one.contactId.isEmpty()
                             ? tr("HighLevel does not name the contact: only this conversation")
                         : listing && listing->isWhole()
                             ? tr("everything of %1").arg(name)
                             : tr("everything of %1 that is loaded; not all conversations are").arg(name);
    propose(
        session,
        [row, id = one.contactId](const conversations::Snapshot &snapshot) {
            return id.isEmpty() ? std::vector{row} : conversations::rowsOfContact(snapshot, id);
        },
        what);
}

void DeleteCommand::make(std::function<deletion::Proposal()> work,
                         std::function<void(const deletion::Proposal &)> made)
{
    m_asking = true;
    auto *making = new QFutureWatcher<deletion::Proposal>(this);
    connect(making, &QFutureWatcherBase::finished, this, [this, making, made = std::move(made)] {
        making->deleteLater();
        m_asking = false;
        made(making->future().takeResult());
    });
    making->setFuture(QtConcurrent::run(base::workers(), std::move(work)));
}

void DeleteCommand::propose(AccountSession *session, Rows rows, const QString &chosenBy)
{
    if (m_asking || !session)
        return;
    m_session = session;
    make(
        [snapshot = session->store().snapshot(), rows = std::move(rows), open = session->deletions().open(),
         now = m_clock->utc().toMSecsSinceEpoch()] {
            return deletion::Proposal::of(snapshot, rows(snapshot), open, contactLabel, now);
        },
        [this, chosenBy](const deletion::Proposal &proposal) {
            if (proposal.leftOut() > 0)
                Q_EMIT leftOut(proposal.leftOut());
            question(proposal, m_settings->now().checkFirst, chosenBy, TakingOut::Offered,
                     [this, proposal](const deletion::Proposal &confirmed, bool checkFirst) {
                         begin(proposal, confirmed, checkFirst);
                     });
        });
}

void DeleteCommand::askAgain(AccountSession *session, int batch)
{
    if (m_asking || !session)
        return;
    m_session = session;
    const qint64 now = m_clock->utc().toMSecsSinceEpoch();
    deletion::DeletionPlan plan;
    for (const deletion::Report &report : session->deletions().reportsOf(batch))
        if (report.state == deletion::State::NotDeleted || report.state == deletion::State::Unknown)
            plan.add(report.planned, now);
    const deletion::Proposal proposal(std::move(plan));
    question(proposal, m_settings->now().checkFirst, {}, TakingOut::Offered,
             [this, proposal](const deletion::Proposal &confirmed, bool checkFirst) {
                 begin(proposal, confirmed, checkFirst);
             });
}

void DeleteCommand::askInterrupted(AccountSession *session, const deletion::JournalBatch &batch,
                                   std::function<void()> confirmed)
{
    if (m_asking || !session)
        return;
    m_session = session;
    const qint64 now = m_clock->utc().toMSecsSinceEpoch();
    deletion::DeletionPlan plan;
    for (const deletion::JournalItem &item : batch.items)
        if (!hasEnded(item.outcome.state))
            plan.add(item.planned, now);
    // It goes on as the journal has it: all of it, or not at all.
    question(plan, batch.head.checkBeforeSend, {}, TakingOut::Impossible,
             [confirmed = std::move(confirmed)](const deletion::Proposal &, bool) { confirmed(); });
}

void DeleteCommand::question(const deletion::Proposal &proposal, bool checkFirst, const QString &chosenBy,
                             TakingOut takingOut, Confirmed confirmed)
{
    if (!m_session || proposal.size() == 0)
        return;
    auto *question = new Confirmation(
        m_session->account().name, proposal, checkFirst, limitOf(*m_session),
        {.shareLimit = m_settings->now().shareLimit, .typedFrom = m_settings->now().typedFrom}, m_window);
    question->nameFilter(chosenBy);
    if (takingOut == TakingOut::Offered)
        question->offerToTakeOut();
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::WindowModal);
    m_asking = true;
    connect(question, &QDialog::finished, this, [this] { m_asking = false; });
    connect(question, &Confirmation::takeOutWanted, this,
            [this, question, proposal, chosenBy, takingOut, confirmed](conversations::Concern concern) {
                const bool looks = question->checkBeforeSend();
                question->reject();
                make([proposal, concern] { return proposal.without(concern); },
                     [this, looks, chosenBy, takingOut, confirmed](const deletion::Proposal &rest) {
                         this->question(rest, looks, chosenBy, takingOut, confirmed);
                     });
            });
    connect(question, &QDialog::accepted, this, [this, question, proposal, confirmed = std::move(confirmed)] {
        if (!m_session)
            return;
        m_session->lane().setManners(question->fullSpeed() ? highlevel::RateBudget::Manners::FullSpeed
                                                           : highlevel::RateBudget::Manners::Considerate);
        Q_EMIT agreed();
        confirmed(proposal, question->checkBeforeSend());
    });
    // It is made in one turn of the event loop and laid out in the next: both together hold the window.
    QMetaObject::invokeMethod(question, &QDialog::open, Qt::QueuedConnection);
}

/// Of the sub-account that was asked about, whatever is asked meanwhile.
void DeleteCommand::begin(const deletion::Proposal &asked, const deletion::Proposal &confirmed,
                          bool checkFirst)
{
    if (!m_session)
        return;
    // Held by a pointer: a future copies what it gives out, where that cannot be moved without a throw.
    using Made = std::shared_ptr<Begun>;
    auto *planning = new QFutureWatcher<Made>(this);
    const base::Milliseconds hold = undoWindow(size_t(confirmed.size()), m_settings->now());
    connect(planning, &QFutureWatcherBase::finished, this, [this, planning, hold, session = m_session] {
        planning->deleteLater();
        if (!session)
            return;
        const Made begun = planning->future().takeResult();
        if (!begun->takenOut.empty())
            Q_EMIT tookOut(session, begun->takenOut);
        const deletion::Queue::Added added = session->deletions().add(std::move(begun->in), hold);
        if (added.leftOut > 0)
            Q_EMIT leftOut(added.leftOut);
    });
    const deletion::Queue &queue = m_session->deletions();
    planning->setFuture(QtConcurrent::run(
        base::workers(), [asked, confirmed, checkFirst, arrival = queue.nextArrival(), open = queue.open()] {
            deletion::DeletionPlan plan = confirmed.toPlan(checkFirst);
            std::vector<base::ConversationId> without = takenOut(asked, plan);
            return std::make_shared<Begun>(
                Begun{deletion::Intake::of(std::move(plan), arrival, open), std::move(without)});
        }));
}

} // namespace ui
