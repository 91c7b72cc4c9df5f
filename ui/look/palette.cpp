#include "ui/look/palette.h"

#include <algorithm>
#include <cmath>

namespace ui::look {

namespace {

constexpr QColor kSelection(0x1f, 0x6f, 0xa8);

/// What a palette is made from; all that is disabled is drawn in `faint`.
struct Tones
{
    QColor window, base, alternate, button, text, hint, faint, frame, link;
};

QPalette made(const Tones &tones)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, tones.window);
    set(QPalette::Base, tones.base);
    set(QPalette::AlternateBase, tones.alternate);
    set(QPalette::Button, tones.button);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, tones.text);
    set(QPalette::ToolTipBase, tones.alternate);
    set(QPalette::PlaceholderText, tones.hint);
    set(QPalette::Highlight, kSelection);
    set(QPalette::HighlightedText, Qt::white);
    set(QPalette::BrightText, Qt::white);
    set(QPalette::Link, tones.link);
    set(QPalette::LinkVisited, tones.link);
    // The style draws frames and edges from these.
    set(QPalette::Light, tones.base);
    set(QPalette::Midlight, tones.alternate);
    set(QPalette::Mid, tones.frame);
    set(QPalette::Dark, tones.frame);
    set(QPalette::Shadow, tones.frame.darker(150));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tones.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.faint);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tones.window);
    return palette;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// After https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QPalette lightPalette()
{
    return made({.window = QColor(0xf3, 0xf4, 0xf6),
                 .base = Qt::white,
                 .alternate = QColor(0xf7, 0xf8, 0xfa),
                 .button = QColor(0xfb, 0xfb, 0xfc),
                 .text = QColor(0x1b, 0x1e, 0x22),
                 .hint = QColor(0x6b, 0x6b, 0x6b),
                 .faint = QColor(0x8a, 0x8f, 0x95),
                 .frame = QColor(0x86, 0x8c, 0x93),
                 .link = QColor(0x1a, 0x63, 0x98)});
}

QPalette darkPalette()
{
    return made({.window = QColor(0x24, 0x27, 0x2b),
                 .base = QColor(0x1b, 0x1e, 0x21),
                 .alternate = QColor(0x2c, 0x30, 0x35),
                 .button = QColor(0x31, 0x35, 0x3a),
                 .text = QColor(0xec, 0xee, 0xf0),
                 .hint = QColor(0x9a, 0xa0, 0xa4),
                 .faint = QColor(0x7c, 0x82, 0x88),
                 .frame = QColor(0x80, 0x87, 0x8e),
                 .link = QColor(0x7f, 0xbf, 0xf0)});
}

Colours coloursOf(const QPalette &palette)
{
    const bool isDark = luminance(palette.color(QPalette::Window)) < 0.18;
    if (isDark)
        return {.error = QColor(0xff, 0x8a, 0x80),
                .warning = QColor(0xff, 0xd5, 0x8a),
                .warningBehind = QColor(0x3a, 0x2e, 0x12),
                .received = QColor(0x34, 0x3a, 0x40),
                .frame = QColor(0x80, 0x87, 0x8e),
                .focus = QColor(0x6c, 0xb6, 0xe6)};
    return {.error = QColor(0xb3, 0x26, 0x1e),
            .warning = QColor(0x7a, 0x4f, 0x00),
            .warningBehind = QColor(0xff, 0xf3, 0xd6),
            .received = QColor(0xe4, 0xe8, 0xec),
            .frame = QColor(0x86, 0x8c, 0x93),
            .focus = QColor(0x1f, 0x6f, 0xa8)};
}

double contrast(const QColor &one, const QColor &other)
{
    // In braces: of two values alone it keeps references, to what is gone in the next line.
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace ui::look
