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

/// How long a confirmed deletion can be undone: the larger, the longer.
base::Milliseconds undoWindow(size_t conversations, const settings::Settings &settings)
{
    constexpr size_t large = 1'000;
    constexpr int leastOfLarge = 30;
    return std::chrono::seconds(conversations >= large ? std::max(settings.undoSeconds, leastOfLarge)
                                                       : settings.undoSeconds);
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
    plan(
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
    plan(
        session,
        [row, id = one.contactId](const conversations::Snapshot &snapshot) {
            return id.isEmpty() ? std::vector{row} : conversations::rowsOfContact(snapshot, id);
        },
        what);
}

void DeleteCommand::plan(AccountSession *session, Rows rows, const QString &chosenBy)
{
    if (m_asking || !session)
        return;
    m_asking = true;
    m_session = session;
    // Ten thousand take longer than a frame to look up; the snapshot stays as it is meanwhile.
    struct Planned
    {
        deletion::DeletionPlan plan;
        int leftOut = 0;
    };
    auto *planning = new QFutureWatcher<Planned>(this);
    connect(planning, &QFutureWatcherBase::finished, this, [this, planning, chosenBy] {
        planning->deleteLater();
        m_asking = false;
        const Planned planned = planning->result();
        if (planned.leftOut > 0)
            Q_EMIT leftOut(planned.leftOut);
        question(planned.plan, chosenBy, TakingOut::Offered,
                 [this](const deletion::DeletionPlan &plan) { begin(plan); });
    });
    planning->setFuture(QtConcurrent::run(
        base::workers(),
        [snapshot = session->store().snapshot(), rows = std::move(rows), open = session->deletions().open(),
         checkFirst = m_settings->now().checkFirst, now = m_clock->utc().toMSecsSinceEpoch()] {
            Planned planned;
            planned.plan.checkBeforeSend = checkFirst;
            for (const conversations::Row row : rows(snapshot)) {
                if (snapshot.isGone(row))
                    continue;
                const highlevel::Conversation c = snapshot.at(row);
                if (open.contains(c.id))
                    ++planned.leftOut;
                else
                    planned.plan.add(c, contactLabel(c), now);
            }
            return planned;
        }));
}

void DeleteCommand::askAgain(AccountSession *session, int batch)
{
    if (m_asking || !session)
        return;
    m_session = session;
    const qint64 now = m_clock->utc().toMSecsSinceEpoch();
    deletion::DeletionPlan plan;
    plan.checkBeforeSend = m_settings->now().checkFirst;
    for (const deletion::Report &report : session->deletions().reports()) {
        const bool stayedBehind =
            report.state == deletion::State::NotDeleted || report.state == deletion::State::Unknown;
        if (report.batch == batch && stayedBehind)
            plan.add(report.planned, now);
    }
    question(plan, {}, TakingOut::Offered,
             [this](const deletion::DeletionPlan &confirmed) { begin(confirmed); });
}

void DeleteCommand::askInterrupted(AccountSession *session, const deletion::JournalBatch &batch,
                                   std::function<void()> confirmed)
{
    if (m_asking || !session)
        return;
    m_session = session;
    const qint64 now = m_clock->utc().toMSecsSinceEpoch();
    deletion::DeletionPlan plan;
    plan.checkBeforeSend = batch.head.checkBeforeSend;
    for (const deletion::JournalItem &item : batch.items)
        if (!hasEnded(item.outcome.state))
            plan.add(item.planned, now);
    // It goes on as the journal has it: all of it, or not at all.
    question(plan, {}, TakingOut::Impossible,
             [confirmed = std::move(confirmed)](const deletion::DeletionPlan &) { confirmed(); });
}

void DeleteCommand::question(const deletion::DeletionPlan &plan, const QString &chosenBy, TakingOut takingOut,
                             Confirmed confirmed)
{
    if (!m_session || plan.items.empty())
        return;
    const highlevel::RateBudget &budget = m_session->lane().budget();
    auto *question = new Confirmation(
        m_session->account().name, plan,
        {.max = budget.max(), .interval = budget.interval(), .dailyMax = budget.dailyMax().value_or(0)},
        {.shareLimit = m_settings->now().shareLimit, .typedFrom = m_settings->now().typedFrom}, m_window);
    question->nameFilter(chosenBy);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::WindowModal);
    m_asking = true;
    connect(question, &QDialog::finished, this, [this] { m_asking = false; });
    if (takingOut == TakingOut::Offered)
        question->offerToTakeOut();
    connect(question, &Confirmation::takeOutWanted, this,
            [this, question, plan, chosenBy, takingOut, confirmed](conversations::Concern concern) {
                deletion::DeletionPlan rest = plan.without(concern, m_clock->utc().toMSecsSinceEpoch());
                rest.checkBeforeSend = question->checkBeforeSend();
                question->reject();
                this->question(rest, chosenBy, takingOut, confirmed);
            });
    connect(question, &QDialog::accepted, this,
            [this, question, confirmed = std::move(confirmed), plan = plan]() mutable {
                if (!m_session)
                    return;
                plan.checkBeforeSend = question->checkBeforeSend();
                m_session->lane().setManners(question->fullSpeed()
                                                 ? highlevel::RateBudget::Manners::FullSpeed
                                                 : highlevel::RateBudget::Manners::Considerate);
                confirmed(plan);
            });
    question->open();
}

void DeleteCommand::begin(const deletion::DeletionPlan &plan)
{
    const deletion::Queue::Added added =
        m_session->deletions().add(plan, undoWindow(plan.items.size(), m_settings->now()));
    if (added.leftOut > 0)
        Q_EMIT leftOut(added.leftOut);
}

} // namespace ui
