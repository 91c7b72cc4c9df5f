#include "ui/conversations/listing_notices.h"

#include "ui/banners/banner_area.h"
#include "ui/error_words.h"
#include "ui/pages.h"
#include "ui/parts/notice_page.h"

namespace ui {

namespace {

const QString kBanner = QStringLiteral("listing");

} // namespace

ListingNotices::ListingNotices(Pages *pages, BannerArea *banners, QObject *parent)
    : QObject(parent), m_pages(pages), m_banners(banners)
{
}

void ListingNotices::foundEmpty()
{
    m_pages->notice()->say(tr("There are no conversations in this sub-account"),
                           tr("When there are, Refresh shows them."));
    offerRefresh(tr("Refresh"));
    m_pages->showNotice();
}

void ListingNotices::failed(const highlevel::ApiError &error, ListingStatus::Left left)
{
    const bool isAboutToken = error.isAboutToken();
    if (left == ListingStatus::Left::Nothing) {
        m_pages->notice()->say(whatHappened(error),
                               (whatToDo(error) + QStringLiteral("\n\n") + whoSaidWhat(error)).trimmed());
        offerRefresh(tr("Try again"));
        if (isAboutToken)
            m_pages->notice()->offer(tr("Update token…"), [this] { Q_EMIT tokenWanted(); });
        m_pages->showNotice();
        return;
    }
    const QString words = left == ListingStatus::Left::Part ? tr("Loading was cut short. %1")
                                                            : tr("The list was not refreshed. %1");
    const auto refresh = [this] { Q_EMIT refreshWanted(); };
    const auto updateToken = [this] { Q_EMIT tokenWanted(); };
    m_banners->put(kBanner, {.tone = isAboutToken ? Banner::Tone::Error : Banner::Tone::Warning,
                             .text = isAboutToken ? whatHappened(error) : words.arg(whatHappened(error)),
                             .buttons = {isAboutToken ? Banner::Button{tr("Update token…"), updateToken}
                                                      : Banner::Button{tr("Try again"), refresh}},
                             .more = (whatToDo(error) + QLatin1Char('\n') + whoSaidWhat(error)).trimmed()});
}

void ListingNotices::withdraw()
{
    m_banners->withdraw(kBanner);
}

void ListingNotices::offerRefresh(const QString &label)
{
    m_pages->notice()->offer(label, [this] {
        m_pages->showList();
        Q_EMIT refreshWanted();
    });
}

} // namespace ui
