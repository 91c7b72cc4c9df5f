#pragma once

#include "app/desk/desk.h"
#include "ui/banners/banner_area.h"

namespace ui {

/// Says, for as long as the practice sub-account is shown, that nothing there is real, and whether its token
/// is still accepted, and leads out of it. A bar of its own: nothing more urgent may hide it.
class PracticeBar : public BannerArea
{
    Q_OBJECT

public:
    /// `desk` and `banners` must outlive this object; in `banners` stands that practising is not possible.
    PracticeBar(desk::Desk *desk, BannerArea *banners, QWidget *parent = nullptr);

    /// The sub-account that is shown is the practice one, or is not.
    void showFor(bool isPractice);

Q_SIGNALS:
    /// The one that was pressed; the keyboard is anybody's.
    void buttonGone();

private:
    [[nodiscard]] bool othersDelete() const;
    void showBar(bool isTokenAccepted);
    void leave();

    desk::Desk *m_desk;
    BannerArea *m_banners;
};

} // namespace ui
