#include "ui/accounts/practice_bar.h"

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
}

void PracticeBar::showFor(bool isPractice)
{
    m_banners->withdraw(kKey);
    if (isPractice)
        put(kKey, {.text = tr("Practice: nothing here is real."),
                   .buttons = {{tr("Let the token expire"), [this] { m_desk->expirePracticeToken(); }},
                               {tr("Leave"), [this] { leave(); }}},
                   .canBeClosed = false});
    else
        withdraw(kKey);
}

void PracticeBar::leave()
{
    if (m_desk->list().all().isEmpty())
        m_desk->close();
    else
        m_desk->open(m_desk->list().all().first().key);
}

} // namespace ui
