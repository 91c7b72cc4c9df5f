#pragma once

class QWidget;

namespace ui::look {

/// Has Qt find the fonts for scripts that the window's own font does not hold, one script in a turn of the
/// event loop. Contacts write in any of them, and the first letter that is painted would hold the window for
/// as long as it takes to ask of all fonts of the system: 50 ms for one line in Chinese and one with an emoji
/// (Qt 6.4.2: QFontEngineMultiFontConfig::getMatchPatternForFallback). Called where the first answer is on
/// its way, and nobody waits for anything else. Of `widget`'s font, plain and bold.
void findFallbackFonts(QWidget *widget);

} // namespace ui::look
