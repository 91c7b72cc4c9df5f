#pragma once

#include "app/session.h"
#include "ui/deletion/announcements.h"
#include "ui/deletion/strip_line.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QPushButton;
class QTimer;
class QVBoxLayout;

namespace ui {

/// What is going on: a line for every deletion of any sub-account that has not ended, newest on top, each
/// with its own Undo, Pause and Stop. One that has ended stays until it was looked at. Of more than three
/// some are folded away behind a button (`shownLines`). Hidden while there is none.
class DeletionStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DeletionStrip(QWidget *parent = nullptr);

    /// Stands on the button that does the same as the key.
    void setUndoKey(const QKeySequence &key) { m_undoKey = key; }

    /// From now on its deletions are shown, until `leave`; those that it has already are too.
    void follow(AccountSession *session);
    void leave(AccountSession *session);
    /// Whether a deletion of it has ended and can be looked into still.
    [[nodiscard]] bool hasUseFor(const AccountSession *session) const;
    /// What the lines say, newest first; for a notification.
    [[nodiscard]] QStringList sentences() const;
    /// How much of all that goes on is done.
    struct Progress
    {
        int percent = 0;
        QString subAccount; ///< in which all of it goes on; empty where it goes on in several
    };
    /// Nothing where nothing goes on.
    [[nodiscard]] std::optional<Progress> progress() const;

    // What a key or a menu does where there are several: to the one that deletes before one that waits, so
    // that nothing goes on while somebody means to hold it up, and nothing is resumed beside it; of those
    // that stand alike to the newest.
    void undoNewest();
    void pauseOrResume();
    void stop();
    void tryNewestAgain();
    [[nodiscard]] bool canUndo() const { return anyCan(&StripLine::canUndo); }
    [[nodiscard]] bool canTryAgain() const { return anyCan(&StripLine::canTryAgain); }
    /// Which one these are about; nothing where there is none.
    [[nodiscard]] std::optional<QString> pausedOrResumed() const;
    [[nodiscard]] std::optional<QString> stopped() const;

Q_SIGNALS:
    void updateTokenWanted(AccountSession *session);
    /// Somebody asks why not all of a deletion went as it was meant.
    void seeWhyWanted(AccountSession *session, int batch);
    /// What stayed behind of a deletion is to be chosen again.
    void tryAgainWanted(AccountSession *session, int batch);
    /// Something changed in what goes on.
    void progressed();
    /// Somebody has seen how a deletion ended.
    void looked();
    /// As a line's: what has the keyboard is about to go.
    void keyboardLeftOver();

private:
    void take(AccountSession *session, const deletion::BatchStatus &status);
    void remove(StripLine *line);
    [[nodiscard]] bool anyCan(bool (StripLine::*what)() const) const;
    template <class Can, class Act> void withNewest(Can can, Act act);
    /// Of those with which it can be done the one that is nearest to deleting; null for none.
    [[nodiscard]] StripLine *nearest(bool (StripLine::*can)() const) const;
    void putTabsInOrder();
    void fold();
    void tick();

    QVBoxLayout *m_layout;
    std::vector<StripLine *> m_lines; ///< newest first
    QPushButton *m_more;              ///< unfolds the others, or folds them again
    bool m_isUnfolded = false;
    Announcements m_announcements;
    QKeySequence m_undoKey;
    QTimer *m_tick; ///< runs while a deletion does: countdowns and rates change by themselves
};

} // namespace ui
