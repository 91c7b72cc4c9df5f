#include "ui/leaving.h"

#include "app/desk/desk.h"
#include "ui/deletion/batch_words.h"
#include "ui/parts/plain_box.h"

#include <QApplication>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QTimer>

namespace ui {

namespace {
constexpr int kTickMs = 250; ///< as the strip counts
}

Leaving::Leaving(desk::Desk *desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window)
{
    connect(desk, &desk::Desk::busyChanged, this, [this](bool busy) {
        if (!busy && m_inBackground)
            QCoreApplication::quit();
    });
    // Somebody must do something: without a window nobody could, and the program would stay for ever.
    connect(desk, &desk::Desk::attentionWanted, this, [this] {
        if (m_inBackground)
            Q_EMIT windowWanted();
    });
    // What went on has ended, and what is left stands still.
    connect(desk, &desk::Desk::sessionOpened, this, [this](AccountSession *session) {
        connect(&session->deletions(), &deletion::Queue::batchChanged, this, [this] {
            if (m_inBackground && m_desk->standsStill())
                Q_EMIT windowWanted();
        });
    });
}

bool Leaving::mayClose()
{
    if (!m_desk->isBusy() || m_leaving || qApp->isSavingSession())
        return true;
    ask();
    return false;
}

void Leaving::setInBackground(bool inBackground)
{
    if (std::exchange(m_inBackground, inBackground) != inBackground)
        Q_EMIT backgroundChanged(inBackground);
}

/// A line for each sub-account with something to delete: how many. Of what was sent already it is asked no
/// more than what became of it, so where nothing else is left that is said instead.
QString Leaving::whatIsLeft() const
{
    QStringList lines;
    for (const auto &session : m_desk->sessions().all()) {
        int toDelete = 0;
        int toCheck = 0;
        for (int batch = 0; batch < session->deletions().batches(); ++batch) {
            const deletion::BatchStatus status = session->deletions().status(batch);
            const bool isStopping = status.stage == deletion::Stage::Stopping;
            if (status.hasEnded())
                continue;
            if (status.stage == deletion::Stage::UndoWindow) {
                lines << tr("%1: %2").arg(session->account().name,
                                          batchSentence(status, session->deletions().now(), {}));
                continue;
            }
            toDelete += isStopping ? 0 : status.left() - status.inDoubt();
            toCheck += isStopping ? status.unsettled : status.inDoubt();
        }
        const QString &name = session->account().name;
        if (toDelete > 0)
            lines << tr("%Ln are still to be deleted in %1.", nullptr, toDelete).arg(name);
        else if (toCheck > 0)
            lines << tr("What became of %Ln in %1 is still being checked.", nullptr, toCheck).arg(name);
    }
    return lines.join(QLatin1Char('\n'));
}

/// Of what can still be undone, in whatever sub-account.
template <class Act> void Leaving::forEachHeld(Act act) const
{
    for (const auto &session : m_desk->sessions().all())
        for (int batch = 0; batch < session->deletions().batches(); ++batch)
            if (session->deletions().status(batch).stage == deletion::Stage::UndoWindow)
                act(&session->deletions(), batch);
}

bool Leaving::canUndo() const
{
    bool any = false;
    forEachHeld([&any](const deletion::Queue *, int) { any = true; });
    return any;
}

void Leaving::ask()
{
    const QString stopping =
        tr("If you stop, what is under way finishes, and the next start offers the rest.");
    // Without its window nobody could do what it waits for.
    const bool mayGoOn = !m_desk->standsStill();
    const QString howToComeBack =
        QSystemTrayIcon::isSystemTrayAvailable()
            ? QString()
            : QLatin1Char(' ') + tr("Start Threadsweep again to see the window before that.");
    const QString more =
        mayGoOn ? tr("Without the window the program goes on by itself, and ends when all is done. Where "
                     "somebody is needed, the window comes back.") +
                      howToComeBack
                : tr("This is paused and waits for you.");
    auto *box = new PlainBox(QMessageBox::Question, QString(), more + QLatin1Char('\n') + stopping, m_window);
    box->setWindowTitle(tr("A deletion is not finished"));
    auto *background =
        mayGoOn ? box->addButton(tr("Go on without the window"), QMessageBox::AcceptRole) : nullptr;
    auto *stop = box->addButton(tr("Stop; offer the rest next time"), QMessageBox::DestructiveRole);
    // The question stands before the strip, and the time to undo goes on behind it.
    auto *undo = canUndo() ? box->addButton(tr("Undo"), QMessageBox::ActionRole) : nullptr;
    auto *back = box->addButton(tr("Back"), QMessageBox::RejectRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    const auto sayHowItIs = [=, this] {
        const QString left = whatIsLeft();
        box->setText(left.isEmpty() ? tr("A deletion is not finished.") : left);
        if (undo)
            undo->setEnabled(canUndo());
    };
    sayHowItIs();
    auto *tick = new QTimer(box);
    connect(tick, &QTimer::timeout, box, sayHowItIs);
    tick->start(kTickMs);
    connect(box, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton *pressed) {
        if (undo && pressed == static_cast<QAbstractButton *>(undo)) {
            forEachHeld([](deletion::Queue *queue, int batch) { queue->undo(batch); });
        } else if (mayGoOn && pressed == static_cast<QAbstractButton *>(background)) {
            m_window->hide();
            setInBackground(true);
        } else if (pressed == static_cast<QAbstractButton *>(stop)) {
            m_desk->interruptAll();
            m_leaving = true;
            m_window->hide();
            quitWhenSettled();
        }
    });
    box->open();
}

/// What has left is let finish, and written down; what does not end soon is asked about at the next start.
void Leaving::quitWhenSettled()
{
    constexpr base::Milliseconds step(100);
    constexpr int mostSteps = 100;
    if (!m_desk->isUnsettled() || ++m_steps > mostSteps)
        QCoreApplication::quit();
    else
        m_desk->clock()->after(step, this, [this] { quitWhenSettled(); });
}

} // namespace ui
