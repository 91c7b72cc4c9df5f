#pragma once

#include "app/highlevel/api_error.h"
#include "ui/conversations/listing_status.h"

#include <QObject>

namespace ui {

class BannerArea;
class Pages;

/// Says where a listing brought nothing, or not all, why, and offers what can be done: in the list's place
/// where nothing is listed, in a banner where what was listed before stays to be read.
class ListingNotices : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    ListingNotices(Pages *pages, BannerArea *banners, QObject *parent);

    void foundEmpty();
    void failed(const highlevel::ApiError &error, ListingStatus::Left left);
    /// A listing begins, or another sub-account is shown.
    void withdraw();

Q_SIGNALS:
    void refreshWanted();
    /// Another token is what helps.
    void tokenWanted();

private:
    void offerRefresh(const QString &label);

    Pages *m_pages;
    BannerArea *m_banners;
};

} // namespace ui
