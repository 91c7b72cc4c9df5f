#include "ui/deletion/interrupted_offer.h"

#include "app/base/shown_text.h"
#include "ui/banners/banner_area.h"
#include "ui/deletion/batch_words.h"

#include <algorithm>

namespace ui {

namespace {
const QString kKey = QStringLiteral("interrupted");
}

InterruptedOffer::InterruptedOffer(BannerArea *banners) : QObject(banners), m_banners(banners) {}

void InterruptedOffer::offer(const deletion::JournalBatch &batch, int more)
{
    const int open = int(std::ranges::count_if(
        batch.items, [](const deletion::JournalItem &item) { return !hasEnded(item.outcome.state); }));
    QString text = interruptedSentence(batch);
    if (more > 0)
        text += QLatin1Char(' ') + tr("%Ln more deletions were cut short, too.", nullptr, more);
    Banner banner{.tone = Banner::Tone::Warning, .text = text, .canBeClosed = false};
    // What the record of a deletion says cannot be relied on: nothing is deleted because of it.
    if (batch.trusted && open > 0)
        banner.buttons.push_back(
            {tr("Delete the %Ln…", nullptr, open), [this, batch] { Q_EMIT deleteWanted(batch); }});
    banner.buttons.push_back(
        {tr("Keep the %Ln", nullptr, open), [this, batch] { Q_EMIT keepWanted(batch); }});
    m_banners->put(kKey, std::move(banner));
}

void InterruptedOffer::offerElsewhere(const accounts::Account &account)
{
    const QString name = base::apart(base::oneLine(account.name));
    m_banners->put(
        kKey,
        {.tone = Banner::Tone::Warning,
         .text =
             tr("A deletion in %1 was cut short. Nothing more of it is deleted until you decide.").arg(name),
         .buttons = {{tr("Show %1").arg(name), [this, key = account.key] { Q_EMIT showWanted(key); }}}});
}

void InterruptedOffer::withdraw()
{
    m_banners->withdraw(kKey);
}

} // namespace ui
