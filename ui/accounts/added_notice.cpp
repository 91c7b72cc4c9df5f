#include "ui/accounts/added_notice.h"

#include "ui/banners/banner_area.h"

namespace ui {

namespace {

const QString kBanner = QStringLiteral("added");

} // namespace

AddedNotice::AddedNotice(BannerArea *banners, QObject *parent) : QObject(parent), m_banners(banners) {}

void AddedNotice::added(const QString &key, const QString &sentence)
{
    m_key = key;
    m_sentence = sentence;
    say();
}

void AddedNotice::listing(const QString &key)
{
    over();
    m_listing = key;
    say();
}

void AddedNotice::over()
{
    m_banners->withdraw(kBanner);
    m_listing.clear();
}

void AddedNotice::say()
{
    if (m_sentence.isEmpty() || m_key != m_listing)
        return;
    m_banners->put(kBanner, {.text = m_sentence});
    m_sentence.clear(); // said once
}

} // namespace ui
