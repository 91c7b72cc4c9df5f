#include "ui/deletion/notifications.h"

#include "ui/deletion/batch_words.h"

#include <QApplication>

namespace ui {

Notifications::Notifications(desk::Desk *desk, QWidget *window, Tell tell)
    : QObject(window), m_window(window), m_tell(std::move(tell))
{
    connect(desk, &desk::Desk::sessionOpened, this, &Notifications::follow);
    connect(desk, &desk::Desk::attentionWanted, this, &Notifications::tellOfAttention);
}

/// Each deletion once, when it ends, whatever else goes on; what ended before is told already.
void Notifications::follow(AccountSession *session)
{
    const auto ended = std::make_shared<std::set<int>>();
    const deletion::Queue &deletions = session->deletions();
    for (int batch = 0; batch < deletions.batches(); ++batch)
        if (deletions.status(batch).hasEnded())
            ended->insert(batch);
    connect(&deletions, &deletion::Queue::batchChanged, this,
            [this, session, ended](const deletion::BatchStatus &status) {
                if (!status.hasEnded() || !ended->insert(status.batch).second ||
                    status.stage == deletion::Stage::Undone)
                    return;
                const deletion::Queue &queue = session->deletions();
                notify(tr("The deletion in %1 has ended").arg(session->account().name),
                       batchSentence(status, queue.now(), {}, queue.wasStopped(status.batch)));
            });
}

/// A deletion of another sub-account needs somebody, too.
void Notifications::tellOfAttention(AccountSession *session, const deletion::BatchStatus &status)
{
    notify(tr("%1 waits for you").arg(session->account().name),
           batchSentence(status, session->deletions().now(), {}));
}

/// Whoever looks at a window of ours sees it there.
void Notifications::notify(const QString &title, const QString &text)
{
    if (QApplication::activeWindow())
        return;
    QApplication::alert(m_window);
    m_tell(title, text);
}

} // namespace ui
