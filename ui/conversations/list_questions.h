#pragma once

#include "app/session.h"

#include <QObject>

#include <memory>

namespace ui {

class FilterBar;

/// What HighLevel is asked about the list beyond its rows: who never replied, while the filter asks for it,
/// and a search of all messages. How that goes, and for what it waits, stands in the note beside the filters.
class ListQuestions : public QObject
{
    Q_OBJECT

public:
    explicit ListQuestions(FilterBar *bar, QObject *parent);

    /// Null for none. `session` must stay until this is called again.
    void follow(AccountSession *session);
    /// What nobody wants any more is asked no longer.
    void filterChanged();
    /// Where the filter wants it: once for each whole listing that left some of whom it is not known. Chosen
    /// while a listing runs, it begins when that is whole.
    void lookForReplies();
    void lookForRepliesAgain();
    [[nodiscard]] bool looksForReplies() const;
    /// HighLevel's search has come to its end, without one.
    [[nodiscard]] bool foundNothing() const { return m_foundNothing; }
    /// Of how many of those that were listed it is not known whether they ever wrote.
    void setNotKnown(int conversations);
    void search(const QString &text);
    void stopSearching();

Q_SIGNALS:
    /// Of some it is known now whether they ever wrote, or nobody will find out.
    void learned();

private:
    void followReplies();
    void followSearch();
    [[nodiscard]] QString searchingSentence() const;
    void noteReplies(const QString &text);
    void showNote();

    FilterBar *m_bar;
    AccountSession *m_session = nullptr;
    std::unique_ptr<QObject> m_following; ///< holds the connections to the session
    QString m_repliesNote;                ///< how looking for replies goes
    int m_notKnown = 0;
    bool m_foundNothing = false;
};

} // namespace ui
