#include "ui/deletion/strip_line.h"

#include "ui/deletion/batch_words.h"
#include "ui/parts/meant_presses.h"
#include "ui/parts/plain_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

using deletion::PauseReason;
using deletion::Stage;
using deletion::State;

namespace {

/// What a person can do something about by pressing *Resume*. A pause that passes by itself can be kept
/// instead.
bool canBeResumed(const deletion::BatchStatus &status)
{
    return status.isPaused() && !status.pauses.passByThemselves();
}

} // namespace

StripLine::StripLine(AccountSession *session, int batch, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_batch(batch)
    , m_account(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_undo(addButton(tr("Undo"), &StripLine::undo))
    , m_beginNow(addButton(tr("Delete now"), &StripLine::beginNow))
    , m_updateToken(addButton(tr("Update token…"), &StripLine::updateTokenWanted))
    , m_pause(addButton(tr("Pause"), &StripLine::pauseOrResumeAsPressed))
    , m_stop(addButton(tr("Stop"), &StripLine::stop))
    , m_seeWhy(addButton(tr("See why"), &StripLine::seeWhyWanted))
    , m_tryAgain(addButton(tr("Try again…"), &StripLine::tryAgainWanted))
    , m_seen(addButton(tr("Close"), &StripLine::seen))
{
    for (QLabel *label : {m_account, m_sentence})
        label->setTextFormat(Qt::PlainText);
    // No text sets the window's width.
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sentence->setMinimumWidth(40);
    QFont bold = m_account->font();
    bold.setBold(true);
    m_account->setFont(bold);
    m_account->setAccessibleDescription(tr("Sub-account"));
    m_sentence->setAccessibleDescription(tr("Batch status"));
    m_sentence->setWordWrap(true);
    // So that the sentences of several lines stand below each other.
    constexpr int lettersOfAName = 22;
    m_account->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_account->setFixedWidth(lettersOfAName * m_account->fontMetrics().averageCharWidth());
    m_progress->setFixedSize(100, 10); // lower than a field, for which it would be taken while it is empty
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));

    connect(m_pause, &QPushButton::pressed, this, [this] { m_pressedResume = m_offersResume; });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(8);
    layout->addWidget(m_account);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_progress);
    // A line slides into the place of another that goes, and *Stop* into that of *Delete now*.
    auto *meant = new MeantPresses(this);
    for (QPushButton *button :
         {m_undo, m_beginNow, m_updateToken, m_pause, m_stop, m_seeWhy, m_tryAgain, m_seen}) {
        layout->addWidget(button);
        meant->guard(button);
    }
    refresh();
}

QPushButton *StripLine::addButton(const QString &text, void (StripLine::*pressed)())
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

/// The name begins with what the button does; which deletion it is about follows, as there may be several of
/// one sub-account. It is told when it is another one, and not with each conversation.
void StripLine::name(QPushButton *button, const QString &text, const QKeySequence &key)
{
    button->setText(
        key.isEmpty() ? text : QStringLiteral("%1  %2").arg(text, key.toString(QKeySequence::NativeText)));
    setName(button, tr("%1 – %2").arg(text, m_about));
}

void StripLine::setName(QWidget *button, const QString &name)
{
    if (button->accessibleName() != name)
        button->setAccessibleName(name);
}

void StripLine::setOffered(QPushButton *button, bool offered)
{
    if (!offered && window()->focusWidget() == button)
        Q_EMIT keyboardLeftOver();
    button->setVisible(offered);
}

std::optional<deletion::BatchStatus> StripLine::status() const
{
    return m_session ? std::optional(m_session->deletions().status(m_batch)) : std::nullopt;
}

bool StripLine::hasEnded() const
{
    return !m_session || m_session->deletions().status(m_batch).hasEnded();
}

StripLine::Standing StripLine::standing() const
{
    const auto status = this->status();
    if (!status || (status->stage != Stage::Running && status->stage != Stage::Settling))
        return Standing::Waits;
    if (status->isPaused())
        return Standing::IsHeldUp;
    return status->stage == Stage::Running ? Standing::Deletes : Standing::Checks;
}

QString StripLine::sentence() const
{
    return tr("%1 – %2").arg(m_name, m_sentence->text());
}

void StripLine::undo()
{
    if (m_session)
        m_session->deletions().undo(m_batch);
}

void StripLine::beginNow()
{
    if (m_session)
        m_session->deletions().beginNow(m_batch);
}

void StripLine::pauseOrResume()
{
    if (!m_session)
        return;
    if (canBeResumed(m_session->deletions().status(m_batch)))
        m_session->deletions().resume(m_batch);
    else
        m_session->deletions().pause(m_batch);
}

void StripLine::pauseOrResumeAsPressed()
{
    if (m_session && canBeResumed(m_session->deletions().status(m_batch)) == m_pressedResume)
        pauseOrResume();
}

void StripLine::stop()
{
    if (m_session)
        m_session->deletions().stop(m_batch);
}

void StripLine::setUndoKey(const QKeySequence &key)
{
    if (key == m_undoKey)
        return;
    m_undoKey = key;
    name(m_undo, tr("Undo"), m_undoKey);
}

void StripLine::close()
{
    m_session = nullptr;
    setOffered(m_seeWhy, false);
    setOffered(m_tryAgain, false);
}

void StripLine::refresh()
{
    if (m_session)
        show(m_session->deletions().status(m_batch));
}

void StripLine::show(const deletion::BatchStatus &status)
{
    const bool inUndoWindow = status.stage == Stage::UndoWindow;
    const bool active =
        status.stage == Stage::Waiting || status.stage == Stage::Running || status.stage == Stage::Settling;
    // A batch that is being stopped may still need a journal to end.
    const bool needsWayOn = status.stage == Stage::Stopping && status.pauses.holds(PauseReason::Journal);
    const int again = status.tally.of(State::NotDeleted) + status.tally.of(State::Unknown);
    m_name = m_session->account().name;
    m_about = tr("%1 in %2").arg(QLocale().toString(status.total), m_name);
    m_account->setText(m_account->fontMetrics().elidedText(m_name, Qt::ElideMiddle, m_account->width()));
    m_account->setAccessibleName(m_name);
    setPlainToolTip(m_account, m_name);
    setOffered(m_undo, inUndoWindow);
    setOffered(m_beginNow, inUndoWindow);
    // With a token that HighLevel rejects it would only pause again. (A scope can be ticked for the same
    // one.)
    const bool isRejected = status.pauses.holds(PauseReason::Token) && status.cause &&
                            status.cause->kind == highlevel::ApiError::Kind::TokenRejected;
    setOffered(m_pause, (active && !status.interrupted && !isRejected) || needsWayOn);
    setOffered(m_stop, active && !status.interrupted);
    setOffered(m_updateToken, status.pauses.holds(PauseReason::Token));
    setOffered(m_seeWhy, status.stage == Stage::Ended && status.unmeant() > 0);
    setOffered(m_tryAgain, status.stage == Stage::Ended && again > 0);
    setOffered(m_seen, status.hasEnded());
    name(m_undo, tr("Undo"), m_undoKey);
    name(m_beginNow, tr("Delete now"));
    m_offersResume = canBeResumed(status);
    name(m_pause, m_offersResume ? tr("Resume") : tr("Pause"));
    name(m_stop, tr("Stop"));
    name(m_updateToken, tr("Update token…"));
    name(m_seeWhy, tr("See why"));
    m_tryAgain->setText(tr("Try the %Ln again…", nullptr, again));
    setName(m_tryAgain, tr("Try again – %1 in %2").arg(QLocale().toString(again), m_name));
    name(m_seen, tr("Close"));
    m_progress->setVisible(status.total > 1 && (active || status.stage == Stage::Stopping));
    m_progress->setMaximum(status.total);
    m_progress->setValue(status.ended() - status.tally.of(State::Cancelled)); // these are not done
    const deletion::Queue &queue = m_session->deletions();
    highlevel::Wait wait = m_session->lane().waiting();
    wait.silence = m_session->lane().silence();
    m_sentence->setText(
        batchSentence(status, queue.now(), wait, queue.wasStopped(m_batch), m_timeLeft.of(status)));
    setPlainToolTip(m_sentence, m_sentence->text());
}

} // namespace ui
