#pragma once

#include <QColor>
#include <QPalette>

/// The colours of the program: a light and a dark palette of its own, in which each text stands out from what
/// is behind it by 4.5 : 1 or more, and each border, mark and focus ring by 3 : 1 (WCAG 2.1; checked by
/// tests).
namespace ui::look {

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// What a palette has no role for. Colour never carries a meaning alone: a word or a mark stands beside it.
struct Colours
{
    QColor error;   ///< text, on the window and in fields
    QColor warning; ///< text, on `warningBehind`
    QColor warningBehind;
    QColor received; ///< behind messages of the contact
    QColor frame;    ///< borders of controls
    QColor focus;    ///< the ring around the control that has the keyboard
};

/// Those that go with a palette, ours or a desktop's own, by how light its window is.
[[nodiscard]] Colours coloursOf(const QPalette &palette);

/// By how much two colours stand out from each other, 1 to 21, after WCAG 2.1.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace ui::look
