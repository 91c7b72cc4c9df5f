#include "ui/leaving.h"

#include "app/desk/desk.h"
#include "ui/parts/plain_box.h"

#include <QApplication>
#include <QPushButton>

namespace ui {

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

/// A line for each sub-account with something to delete: how many are left.
QString Leaving::whatIsLeft() const
{
    QStringList lines;
    for (const auto &session : m_desk->sessions().all()) {
        int left = 0;
        for (int batch = 0; batch < session->deletions().batches(); ++batch)
            left += session->deletions().status(batch).left();
        const QString &name = session->account().name;
        if (left > 0)
            lines << (left == 1 ? tr("1 is left in %1.").arg(name)
                                : tr("%L1 are left in %2.").arg(left).arg(name));
    }
    return lines.join(QLatin1Char('\n'));
}

void Leaving::ask()
{
    QString left = whatIsLeft();
    if (!left.isEmpty())
        left += QStringLiteral("\n\n");
    const QString stopping = tr("Stop, resume next time: what is under way finishes, and the next start "
                                "offers to go on.");
    // Without its window nobody could do what it waits for.
    const bool mayGoOn = !m_desk->standsStill();
    auto *box = mayGoOn ? new PlainBox(QMessageBox::Question, tr("Conversations are still being deleted."),
                                       left +
                                           tr("Keep going in the background: the window closes, and the "
                                              "program ends when all is done.") +
                                           QLatin1Char('\n') + stopping,
                                       m_window)
                        : new PlainBox(QMessageBox::Question, tr("A deletion is paused and waits for you."),
                                       left + stopping, m_window);
    box->setWindowTitle(tr("A deletion is not finished"));
    auto *background =
        mayGoOn ? box->addButton(tr("Keep going in the background"), QMessageBox::AcceptRole) : nullptr;
    auto *stop = box->addButton(tr("Stop, resume next time"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton *pressed) {
        if (mayGoOn && pressed == static_cast<QAbstractButton *>(background)) {
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
