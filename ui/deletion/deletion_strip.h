#pragma once

#include "app/session.h"
#include "ui/deletion/announcements.h"

#include <QWidget>

#include <vector>

class QTimer;
class QVBoxLayout;

namespace ui {

class StripLine;

/// What is going on: a line for every deletion of any sub-account that has not ended, newest on top, each
/// with its own Undo, Pause and Stop. One that has ended stays until it was looked at. Hidden while there is
/// none.
class DeletionStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DeletionStrip(QWidget *parent = nullptr);

    /// From now on its deletions are shown, until `leave`; those that it has already are too.
    void follow(AccountSession *session);
    void leave(AccountSession *session);
    /// What the lines say, newest first; for a notification.
    [[nodiscard]] QStringList sentences() const;
    /// How much of all that goes on is done, in per cent; nothing where nothing goes on.
    [[nodiscard]] std::optional<int> progress() const;

    // What a key does: to the newest deletion with which it can be done.
    void undoNewest();
    void pauseOrResumeNewest();
    void stopNewest();
    void tryNewestAgain();

Q_SIGNALS:
    void updateTokenWanted(AccountSession *session);
    /// What stayed behind of a deletion is to be chosen again.
    void tryAgainWanted(AccountSession *session, int batch);
    /// Something changed in what goes on.
    void progressed();

private:
    void take(AccountSession *session, const deletion::BatchStatus &status);
    void remove(StripLine *line);
    template <class Can, class Act> void withNewest(Can can, Act act);
    void tick();

    QVBoxLayout *m_layout;
    std::vector<StripLine *> m_lines; ///< newest first
    Announcements m_announcements;
    QTimer *m_tick; ///< runs while a deletion does: countdowns and rates change by themselves
};

} // namespace ui
