#include "ui/accounts/practice_bar.h"

#include <algorithm>

namespace ui {

namespace {

const QString kKey = QStringLiteral("practice");

} // namespace

PracticeBar::PracticeBar(desk::Desk *desk, BannerArea *banners, QWidget *parent)
    : BannerArea(parent), m_desk(desk), m_banners(banners)
{
    setAccessibleName(tr("Practice"));
    connect(desk, &desk::Desk::practiceFailed, this, [this](const QString &systemText) {
        m_banners->put(kKey, {.tone = Banner::Tone::Error,
                              .text = tr("The practice sub-account cannot be opened."),
                              .more = systemText});
    });
    connect(desk, &desk::Desk::practiceTokenChanged, this, &PracticeBar::showBar);
}

void PracticeBar::showFor(bool isPractice)
{
    m_banners->withdraw(kKey);
    if (isPractice)
        showBar(true);
    else
        withdraw(kKey);
}

void PracticeBar::showBar(bool isTokenAccepted)
{
    Banner bar{.text = isTokenAccepted
                           ? tr("Practice: nothing here is real.")
                           : tr("Practice: nothing here is real. The token has expired: refresh or "
                                "delete to see what follows."),
               .buttons = {{tr("Leave"), [this] { leave(); }}},
               .canBeClosed = false};
    if (isTokenAccepted)
        bar.buttons.insert(bar.buttons.begin(), {tr("Let the token expire"), [this] {
                                                     m_desk->expirePracticeToken();
                                                     Q_EMIT buttonGone();
                                                 }});
    if (othersDelete())
        bar.text += QLatin1Char(' ') + tr("The deletions of other sub-accounts below are.");
    put(kKey, std::move(bar));
}

/// What goes on elsewhere, or has ended, stands in the strip beside the deletions of the practice.
bool PracticeBar::othersDelete() const
{
    return std::ranges::any_of(m_desk->sessions().all(), [this](const auto &session) {
        return session.get() != m_desk->session() && session->deletions().batches() > 0;
    });
}

void PracticeBar::leave()
{
    if (m_desk->list().all().isEmpty())
        m_desk->close();
    else
        m_desk->open(m_desk->list().all().first().key);
    Q_EMIT buttonGone();
}

} // namespace ui
