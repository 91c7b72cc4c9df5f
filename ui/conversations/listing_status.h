#pragma once

#include "app/session.h"

#include <QObject>

#include <memory>

namespace ui {

/// How the listing of the session that is shown goes, in words: what the status bar says, whether *Refresh*
/// or *Stop* is offered, and what takes the list's place where there is none.
class ListingStatus : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What a listing that failed leaves in the list.
    enum class Left {
        Nothing,
        Part,     ///< of what there is
        AsBefore, ///< what an earlier one had listed
    };

    /// Null for none. The session must stay until the next call.
    void follow(AccountSession *session);

    /// Loads what is new; stops a listing that runs.
    void refreshOrStop();
    /// Loads all anew, unless a listing runs.
    void listAnew();

    [[nodiscard]] bool isRunning() const { return m_session && m_session->lister().isRunning(); }
    /// `22,000 conversations`, `Loading… · HighLevel asks to wait; goes on by itself at 14:20`; empty without
    /// a session.
    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    /// What HighLevel's limit of the day leaves, where that is little; empty where it is not known.
    [[nodiscard]] QString budgetSentence() const;

Q_SIGNALS:
    /// The sentence is another one.
    void changed();
    void budgetChanged();
    /// A listing began, or ended.
    void runningChanged(bool runs);
    /// It is known that there are no conversations.
    void foundEmpty();
    void failed(const highlevel::ApiError &error, ui::ListingStatus::Left left);

private:
    void say(const QString &sentence);
    void sayWait();
    [[nodiscard]] QString sentenceNow() const;
    void begun();

    AccountSession *m_session = nullptr;
    std::unique_ptr<QObject> m_following; ///< holds the connections to the session
    QString m_listed;                     ///< what the listing comes to
    QString m_sentence;                   ///< that, and why it waits
};

} // namespace ui
