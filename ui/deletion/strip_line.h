#pragma once

#include "app/session.h"
#include "ui/deletion/time_left.h"

#include <QKeySequence>
#include <QPointer>
#include <QPushButton>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui {

/// One deletion in the strip: whose it is, how it stands, and what can be done about it.
class StripLine : public QWidget
{
    Q_OBJECT

public:
    StripLine(AccountSession *session, int batch, QWidget *parent);

    [[nodiscard]] AccountSession *session() const { return m_session; }
    [[nodiscard]] int batch() const { return m_batch; }
    [[nodiscard]] bool hasEnded() const;
    /// Nothing where its session is no more.
    [[nodiscard]] std::optional<deletion::BatchStatus> status() const;
    /// How near it is to deleting something, the nearest first.
    enum class Standing : quint8 {
        Deletes,
        Checks,   ///< asks about its last ones
        IsHeldUp, ///< paused in the middle of it
        Waits
    };
    [[nodiscard]] Standing standing() const;
    /// How many conversations in which sub-account.
    [[nodiscard]] const QString &about() const { return m_about; }
    [[nodiscard]] bool canUndo() const { return m_undo->isVisibleTo(this); }
    [[nodiscard]] bool canPauseOrResume() const { return m_pause->isVisibleTo(this); }
    [[nodiscard]] bool canStop() const { return m_stop->isVisibleTo(this); }
    [[nodiscard]] bool canSeeWhy() const { return m_seeWhy->isVisibleTo(this); }
    [[nodiscard]] bool canTryAgain() const { return m_tryAgain->isVisibleTo(this); }
    void undo();
    void pauseOrResume();
    void stop();
    [[nodiscard]] QString sentence() const;
    void show(const deletion::BatchStatus &status);
    /// The same, with the time that it is now.
    void refresh();
    /// What does the same as its *Undo*; empty for none.
    void setUndoKey(const QKeySequence &key);
    /// Its session goes; how it ended stays to be read.
    void close();

Q_SIGNALS:
    void updateTokenWanted();
    /// Somebody asks why it did not go as it was meant.
    void seeWhyWanted();
    void tryAgainWanted();
    /// Somebody has seen how it ended.
    void seen();
    /// The button that has the keyboard is about to go: unless somebody takes the keyboard now, Qt hands it
    /// to whatever comes next in the order of Tab.
    void keyboardLeftOver();

private:
    [[nodiscard]] QPushButton *addButton(const QString &text, void (StripLine::*pressed)());
    void beginNow();
    /// What the button said when it was pressed, or nothing: who wanted to pause does not resume.
    void pauseOrResumeAsPressed();
    void name(QPushButton *button, const QString &text, const QKeySequence &key = {});
    void setOffered(QPushButton *button, bool offered);
    static void setName(QWidget *button, const QString &name);

    QPointer<AccountSession> m_session;
    int m_batch;
    QString m_name;  ///< of the sub-account, in whole
    QString m_about; ///< which deletion it is, by how many it is about and where
    QLabel *m_account;
    QLabel *m_sentence;
    SteadyTimeLeft m_timeLeft;
    QProgressBar *m_progress;
    QPushButton *m_undo;
    QKeySequence m_undoKey;
    QPushButton *m_beginNow;
    QPushButton *m_updateToken;
    QPushButton *m_pause;         ///< or resume
    bool m_offersResume = false;  ///< what it says
    bool m_pressedResume = false; ///< what it said when it was pressed
    QPushButton *m_stop;
    QPushButton *m_seeWhy;
    QPushButton *m_tryAgain;
    QPushButton *m_seen;
};

} // namespace ui
