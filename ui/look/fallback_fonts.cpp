#include "ui/look/fallback_fonts.h"

#include <QFontMetrics>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <array>
#include <chrono>

namespace ui::look {

namespace {

/// One letter of each script. Of Chinese and of signs several, down to one that hardly a font has: Qt asks
/// one font after the other, and goes on where it found the letter before, so that no turn asks all of them.
constexpr std::array<QStringView, 18> kLetters{u"ж",  u"α",  u"ع", u"ש", u"漢", u"〇", u"々", u"𪛖", u"。",
                                               u"あ", u"한", u"ไ", u"अ", u"★",  u"।",  u"᜵",  u"⏰",  u"🎉"};

} // namespace

void findFallbackFonts(QWidget *widget)
{
    auto *turns = new QTimer(widget);
    QObject::connect(turns, &QTimer::timeout, widget, [widget, turns, next = size_t(0)]() mutable {
        QFont font = widget->font();
        font.setBold(next >= kLetters.size());
        (void)QFontMetrics(font).horizontalAdvance(kLetters[next % kLetters.size()].toString());
        if (++next == 2 * kLetters.size())
            turns->deleteLater();
    });
    constexpr std::chrono::milliseconds firstFrame{100};
    QTimer::singleShot(firstFrame, turns, [turns] { turns->start(0); });
}

} // namespace ui::look
