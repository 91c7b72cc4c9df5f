#include "ui/conversations/listing_status.h"

#include "ui/conversations/listing_words.h"
#include "ui/error_words.h"
#include "ui/wait_words.h"

namespace ui {

void ListingStatus::follow(AccountSession *session)
{
    m_session = session;
    m_following = std::make_unique<QObject>(); // what is connected below ends with the next session
    say({});
    Q_EMIT budgetChanged();
    if (!session)
        return;
    QObject *here = m_following.get();
    conversations::Lister *lister = &session->lister();
    connect(lister, &conversations::Lister::came, here,
            [this](const std::vector<conversations::Row> &, const conversations::Listing &soFar) {
                say(listingSentence(soFar));
            });
    connect(lister, &conversations::Lister::finished, here, [this](const conversations::Listing &listing) {
        Q_EMIT runningChanged(false);
        if (isKnownEmpty(listing))
            Q_EMIT foundEmpty();
        say(listingSentence(listing));
    });
    connect(lister, &conversations::Lister::failed, here,
            [this](const highlevel::ApiError &error, const conversations::Listing &listing) {
                const Left left = m_session->store().size() == 0 ? Left::Nothing
                                  : listing.refusal              ? Left::Part
                                                                 : Left::AsBefore;
                Q_EMIT runningChanged(false);
                const QString why = whatHappened(error);
                say(left == Left::Nothing ? why
                    : left == Left::Part  ? tr("Only a part: %1").arg(why)
                                          : tr("Not refreshed, shown as loaded before: %1").arg(why));
                Q_EMIT failed(error, left);
            });
    connect(session, &AccountSession::storeChanged, here, [this] {
        // What the listing said of its completeness is not for a deletion to overwrite.
        if (const auto &listing = m_session->lister().listing())
            say(listingSentence(listing->withShown(m_session->store().size())));
    });
    connect(&session->lane(), &highlevel::RequestLane::budgetChanged, here,
            [this] { Q_EMIT budgetChanged(); });
    connect(&session->lane(), &highlevel::RequestLane::waitChanged, here, [this] { sayWait(); });
}

void ListingStatus::refreshOrStop()
{
    if (!m_session)
        return;
    if (isRunning()) {
        m_session->lister().stop();
        return;
    }
    begun();
    m_session->lister().refresh();
    sayWait();
}

void ListingStatus::listAnew()
{
    if (!m_session || isRunning())
        return;
    begun();
    m_session->lister().start();
    sayWait();
}

void ListingStatus::begun()
{
    say(tr("Loading…"));
    Q_EMIT runningChanged(true);
}

void ListingStatus::say(const QString &sentence)
{
    m_listed = sentence;
    m_sentence = sentenceNow();
    Q_EMIT changed();
}

/// At the limit waits come and go with each request, and say nothing.
void ListingStatus::sayWait()
{
    if (sentenceNow() != m_sentence)
        say(m_listed);
}

/// A wait is told for as long as the listing is what waits.
QString ListingStatus::sentenceNow() const
{
    QStringList parts{m_listed};
    if (isRunning())
        parts << waitSentence(m_session->lane());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString ListingStatus::budgetSentence() const
{
    if (!m_session)
        return {};
    const highlevel::RateBudget &budget = m_session->lane().budget();
    // More than enough is nothing to think about.
    constexpr int littleIsLeft = 10'000;
    if (!budget.dailyRemaining() || *budget.dailyRemaining() > littleIsLeft)
        return {};
    return tr("%Ln requests left today", nullptr, int(*budget.dailyRemaining()));
}

} // namespace ui
