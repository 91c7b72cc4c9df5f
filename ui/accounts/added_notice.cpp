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

void AddedNotice::shown(const QString &key)
{
    over();
    m_shown = key;
    say();
}

void AddedNotice::over()
{
    m_banners->withdraw(kBanner);
    m_shown.clear();
}

void AddedNotice::say()
{
    if (m_sentence.isEmpty() || m_key != m_shown)
        return;
    m_banners->put(kBanner, {.text = m_sentence});
    m_sentence.clear(); // said once
}

} // namespace ui
