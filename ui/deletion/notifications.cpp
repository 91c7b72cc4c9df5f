#include "ui/deletion/notifications.h"

#include "app/platform/platform.h"
#include "ui/deletion/batch_words.h"
#include "ui/deletion/deletion_strip.h"
#include "ui/leaving.h"

#include <QApplication>

namespace ui {

Notifications::Notifications(desk::Desk *desk, const DeletionStrip *strip, const Leaving *leaving,
                             QWidget *window)
    : QObject(window), m_strip(strip), m_leaving(leaving), m_window(window)
{
    connect(desk, &desk::Desk::busyChanged, this, [this](bool busy) {
        if (!busy)
            tellOfTheEnd();
    });
    connect(desk, &desk::Desk::attentionWanted, this, &Notifications::tellOfAttention);
}

void Notifications::tellOfTheEnd()
{
    if (m_leaving->isInBackground() || m_window->isActiveWindow())
        return;
    QApplication::alert(m_window);
    platform::notify(tr("Threadsweep has finished deleting"), m_strip->sentences().join(QLatin1Char('\n')));
}

/// A deletion of another sub-account needs somebody, too.
void Notifications::tellOfAttention(AccountSession *session, const deletion::BatchStatus &status)
{
    if (m_window->isActiveWindow())
        return;
    QApplication::alert(m_window);
    platform::notify(tr("%1 waits for you").arg(session->account().name),
                     batchSentence(status, session->deletions().now(), {}));
}

} // namespace ui
