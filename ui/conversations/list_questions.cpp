#include "ui/conversations/list_questions.h"

#include "ui/conversations/filter_bar.h"
#include "ui/error_words.h"
#include "ui/wait_words.h"

#include <algorithm>

namespace ui {

ListQuestions::ListQuestions(FilterBar *bar, QObject *parent) : QObject(parent), m_bar(bar)
{
    connect(bar, &FilterBar::repliesWanted, this, &ListQuestions::lookForReplies);
    connect(bar, &FilterBar::remoteSearchWanted, this, &ListQuestions::search);
}

void ListQuestions::follow(AccountSession *session)
{
    m_following = std::make_unique<QObject>();
    m_session = session;
    m_repliesNote.clear();
    m_notKnown = 0;
    m_bar->showNote({});
    if (!session)
        return;
    followReplies();
    followSearch();
    connect(&session->lister(), &conversations::Lister::finished, m_following.get(),
            [this] { lookForReplies(); });
    // What is asked here may wait for as long as HighLevel wants.
    connect(&session->lane(), &highlevel::RequestLane::waitChanged, m_following.get(), [this] {
        if (m_session->remoteSearch().isRunning())
            m_bar->showNote(searchingSentence());
        else if (looksForReplies())
            showNote();
    });
    lookForReplies();
}

void ListQuestions::followReplies()
{
    QObject *here = m_following.get();
    conversations::ReplySurvey *survey = &m_session->replySurvey();
    connect(survey, &conversations::ReplySurvey::progressed, here, [this](qint64 looked) {
        noteReplies(tr("Looking for replies: %Ln messages so far", nullptr, int(looked)));
    });
    connect(survey, &conversations::ReplySurvey::finished, here, [this] {
        noteReplies({});
        Q_EMIT learned();
    });
    connect(survey, &conversations::ReplySurvey::unproven, here, [this] {
        noteReplies(tr("HighLevel did not give all messages"));
        Q_EMIT learned();
    });
    connect(survey, &conversations::ReplySurvey::failed, here, [this](const highlevel::ApiError &error) {
        noteReplies(tr("Replies could not be looked up: %1").arg(whatHappened(error)));
        Q_EMIT learned();
    });
}

void ListQuestions::followSearch()
{
    QObject *here = m_following.get();
    conversations::RemoteSearch *search = &m_session->remoteSearch();
    connect(search, &conversations::RemoteSearch::found, here,
            [this](const conversations::RemoteSearch::Found &rows, bool complete) {
                m_foundNothing = complete && (!rows || std::ranges::find(*rows, true) == rows->end());
                m_bar->setFound(rows);
                m_bar->showNote(!complete        ? searchingSentence()
                                : m_foundNothing ? tr("HighLevel finds nothing either")
                                                 : tr("Found at HighLevel"));
            });
    connect(search, &conversations::RemoteSearch::failed, here, [this](const highlevel::ApiError &error) {
        m_bar->showNote(tr("HighLevel could not search: %1").arg(whatHappened(error)));
    });
}

void ListQuestions::filterChanged()
{
    if (!m_session || m_bar->filter().found)
        return;
    stopSearching();
    showNote();
}

void ListQuestions::lookForReplies()
{
    if (!m_session || !m_bar->filter().neverReplied)
        return;
    const std::optional<conversations::Listing> &listing = m_session->lister().listing();
    const conversations::ReplySurvey &survey = m_session->replySurvey();
    if (!survey.isRunning() && listing && listing->isWhole() && !survey.wasBegunFor(*listing) &&
        conversations::repliesNotKnown(m_session->store().snapshot()) > 0)
        lookForRepliesAgain();
    else if (!survey.isRunning() && m_session->lister().isRunning())
        m_repliesNote = tr("Looking for replies…");
    showNote();
}

void ListQuestions::lookForRepliesAgain()
{
    const std::optional<conversations::Listing> &listing = m_session->lister().listing();
    if (listing && m_session->replySurvey().start(*listing)) {
        m_repliesNote = tr("Looking for replies…");
        Q_EMIT learned();
    }
    showNote();
}

bool ListQuestions::looksForReplies() const
{
    return m_session && m_session->replySurvey().isRunning();
}

void ListQuestions::setNotKnown(int conversations)
{
    m_notKnown = conversations;
    if (m_bar->filter().neverReplied)
        showNote();
}

void ListQuestions::search(const QString &text)
{
    if (!m_session)
        return;
    m_foundNothing = false;
    m_bar->showNote(searchingSentence());
    m_session->remoteSearch().start(text);
}

void ListQuestions::stopSearching()
{
    if (m_session)
        m_session->remoteSearch().stop();
}

QString ListQuestions::searchingSentence() const
{
    const QString wait = waitSentence(m_session->lane());
    return wait.isEmpty() ? tr("Searching at HighLevel…") : wait;
}

void ListQuestions::noteReplies(const QString &text)
{
    m_repliesNote = text;
    showNote();
}

/// How looking for replies goes, and of how many it is not known, for as long as the filter asks for it.
void ListQuestions::showNote()
{
    if (!m_bar->filter().neverReplied) {
        m_bar->showNote({});
        return;
    }
    QStringList parts{m_repliesNote};
    if (looksForReplies())
        parts << waitSentence(m_session->lane());
    const bool isLooking = looksForReplies() || (m_session && m_session->lister().isRunning());
    if (m_notKnown > 0 && !isLooking)
        parts << tr("for %Ln it is not known", nullptr, m_notKnown);
    parts.removeAll(QString());
    m_bar->showNote(parts.join(QStringLiteral("; ")));
}

} // namespace ui
